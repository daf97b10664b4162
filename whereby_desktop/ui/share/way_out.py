"""The ways in which an invitation leaves the program, and the question before one with a key."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.invitation import InvitedAs

translate = QCoreApplication.translate


class WayOut(Enum):
    COPY = "copy"
    MARKDOWN = "copy as Markdown"
    MAIL = "mail"
    CALENDAR_FILE = "calendar file"


def question_title(carried: InvitedAs) -> str:
    if carried is InvitedAs.HOST:
        return translate("WayOut", "This invitation carries the host link")
    return translate("WayOut", "This invitation carries the viewer link")


def question_text(carried: InvitedAs) -> str:
    if carried is InvitedAs.HOST:
        return translate("WayOut", "Anyone who has it can run the room.")
    return translate("WayOut", "Anyone who has it can watch the meeting.")


def go_words(way: WayOut) -> str:
    return {
        WayOut.COPY: translate("WayOut", "Copy it anyway"),
        WayOut.MARKDOWN: translate("WayOut", "Copy it anyway"),
        WayOut.MAIL: translate("WayOut", "Write the mail anyway"),
        WayOut.CALENDAR_FILE: translate("WayOut", "Save it anyway"),
    }[way]


def keep_words() -> str:
    return translate("WayOut", "Keep")
