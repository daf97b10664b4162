"""The table's columns: their titles, the words in their cells, what they are sorted by."""

from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.meetings.life_words import created_text, moment_text

translate = QCoreApplication.translate


class Column(IntEnum):
    ROOM = 0
    LABEL = 1
    STATE = 2
    ENDS = 3
    CREATED = 4
    ORIGIN = 5


_ICONS = {Stage.OPEN: "open", Stage.HOST_RIGHTS: "key", Stage.WAITING: "hourglass"}
_TONES = {Stage.OPEN: "danger", Stage.HOST_RIGHTS: "hostText", Stage.WAITING: "text2"}


def title(column: Column) -> str:
    return {
        Column.ROOM: translate("DeleteMany", "Room"),
        Column.LABEL: translate("DeleteMany", "Label"),
        Column.STATE: translate("DeleteMany", "State"),
        Column.ENDS: translate("DeleteMany", "End"),
        Column.CREATED: translate("DeleteMany", "Created"),
        Column.ORIGIN: translate("DeleteMany", "Created with"),
    }[column]


def words(known: KnownMeeting, column: Column, now: datetime) -> str:
    """`now` is aware."""
    meeting = known.meeting
    if column is Column.ROOM:
        return meeting.room_name
    if column is Column.LABEL:
        return known.label
    if column is Column.STATE:
        return stage_words(meeting.stage(now))
    if column is Column.ENDS:
        return moment_text(meeting.end, now)
    if column is Column.CREATED:
        return created_text(meeting.start, now) if meeting.start else ""
    return origin_words(here=known.created_here)


def stage_words(stage: Stage) -> str:
    return {
        Stage.OPEN: translate("DeleteMany", "Open now"),
        Stage.HOST_RIGHTS: translate("DeleteMany", "Host rights left"),
        Stage.WAITING: translate("DeleteMany", "Waiting for deletion"),
    }[stage]


def stage_look(stage: Stage) -> tuple[str, str]:
    """The icon's name, and its colour."""
    return _ICONS[stage], _TONES[stage]


def origin_words(*, here: bool) -> str:
    if here:
        return translate("DeleteMany", "This app")
    return translate("DeleteMany", "Elsewhere")


def order_by(known: KnownMeeting, column: Column, now: datetime) -> tuple[object, ...]:
    """What rows are compared by; then by their end and name."""
    meeting = known.meeting
    rest = (meeting.end, meeting.room_name)
    if column is Column.ROOM:
        return (meeting.room_name, *rest)
    if column is Column.LABEL:
        return (not known.label, known.label.casefold(), *rest)
    if column is Column.STATE:
        return (list(Stage).index(meeting.stage(now)), *rest)
    if column is Column.CREATED:
        created = meeting.start.timestamp() if meeting.start else 0.0
        return (created, *rest)
    if column is Column.ORIGIN:
        return (known.created_here, *rest)
    return rest
