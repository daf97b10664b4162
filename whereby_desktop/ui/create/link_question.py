"""What is asked before a link makes a meeting, and what is said where it cannot."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.quota import Quota
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.gauge.points_words import number
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.theme import Theme

translate = QCoreApplication.translate
LINK_NOTICE = "link followed"


def link_question(
    theme: Theme, icons: Icons, preset: str, points: int, quota: Quota, parent: QWidget
) -> Question:
    """`preset`: its name; `points`: what a meeting costs."""
    if quota.remaining is None:
        costs = translate("FollowedLink", "Costs %n point(s).", "", points)
    else:
        costs = translate("FollowedLink", "Costs %n point(s), {0} left.", "", points)
        costs = costs.format(number(quota.remaining))
    text = translate("FollowedLink", "It asks for a room with the preset “{0}”. {1}")
    return Question(
        theme,
        icons,
        translate("FollowedLink", "A link asks for a new meeting"),
        text.format(preset, costs),
        yes=translate("FollowedLink", "Create meeting"),
        no=translate("FollowedLink", "Don’t create"),
        parent=parent,
    )


def not_understood(link: str) -> Notice:
    """`link`: as much of it as may be shown."""
    text = translate(
        "FollowedLink", "Nothing was done. This app follows whereby-desktop:new only, not “{0}”."
    )
    return _notice(translate("FollowedLink", "This link is not understood"), text.format(link))


def unknown_preset(name: str) -> Notice:
    text = translate("FollowedLink", "A link asks for it. Nothing was created.")
    title = translate("FollowedLink", "There is no preset “{0}”").format(name)
    return _notice(title, text)


def not_connected() -> Notice:
    return _notice(
        translate("FollowedLink", "A link asks for a new meeting"),
        translate("FollowedLink", "Connect with your API key first, then follow the link again."),
    )


def something_is_open() -> Notice:
    return _notice(
        translate("FollowedLink", "A link asks for a new meeting"),
        translate("FollowedLink", "Finish what is open first, then follow the link again."),
    )


def _notice(title: str, text: str) -> Notice:
    return Notice(title, text, "warn", key=LINK_NOTICE, seconds=20)
