"""Messages above the list that say the same."""

import pytest
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.notices import Notice, Notices
from whereby_desktop.ui.theme import Theme

FULL = ("Could not save", "meetings.db: No space left on device.", "danger")


@pytest.fixture
def notices(qtbot: QtBot, theme: Theme, icons: Icons) -> Notices:
    shown = Notices(theme, icons)
    qtbot.addWidget(shown)
    return shown


def test_equal_trouble_of_several_tasks_is_one_message(notices: Notices) -> None:
    for task in ("keep rooms", "keep history", "keep rooms", "note"):
        notices.show_notice(Notice(*FULL, key=task))
    assert len(notices.shown) == 1
    notices.show_notice(Notice(FULL[0], "settings.json: No space left on device.", "danger"))
    assert len(notices.shown) == 2


def test_it_stays_as_long_as_it_is_true_for_one_of_them(notices: Notices) -> None:
    for task in ("keep rooms", "keep history"):
        notices.show_notice(Notice(*FULL, key=task))
    notices.withdraw("keep rooms")
    assert len(notices.shown) == 1
    notices.withdraw("keep history")
    assert notices.shown == []


def test_what_can_be_undone_is_told_for_each(notices: Notices) -> None:
    for key in ("undo 1", "undo 2"):
        notice = Notice("Room deleted", action="Undo", on_action=lambda: None, key=key)
        notices.show_notice(notice)
    assert len(notices.shown) == 2
