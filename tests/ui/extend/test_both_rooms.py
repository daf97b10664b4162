"""The second stage: both rooms are there, and what becomes of the old one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.extend.driver import Heard, click, press
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.extend import room_card
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.extend.old_room import OldRoom
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


@pytest.fixture
def heard(dialog: ExtendDialog, new: KnownMeeting) -> Heard:
    heard = Heard(dialog)
    dialog.set_creating(True)
    dialog.show_created(new)
    return heard


def test_both_can_be_copied(dialog: ExtendDialog, heard: Heard) -> None:
    form = dialog.form
    assert form.done.text == "Room created, link copied"
    assert form.new.name.text() == "consult-90be…"
    assert form.new.state.text() == "Ends in 1 h 23 min"
    assert form.new.copy.text() == "Copied"
    assert QApplication.focusWidget() is form.new.copy
    for part in (form.longer, form.about, dialog.create_button, dialog.cancel, dialog.price):
        assert not part.isVisible()
    click(form.old.copy)
    assert (form.old.copy.text(), form.new.copy.text()) == ("Copied", "Copy link")
    click(form.new.copy)
    assert heard.copies == ["7f3a", "90be"]
    assert (form.old.copy.text(), form.new.copy.text()) == ("Copy link", "Copied")
    assert form.old.copy.accessibleName() == "Copy guest link of consult-7f3a…"
    assert heard.decisions == []


def test_close_decides_as_it_is_shown(dialog: ExtendDialog, heard: Heard) -> None:
    click(dialog.form.question.radio(OldRoom.DELETE_AT_END))
    click(dialog.close_button)
    assert heard.decisions == [("7f3a", OldRoom.DELETE_AT_END)]
    assert not dialog.isVisible()


def test_escape_closes_and_decides_but_never_deletes_now(
    dialog: ExtendDialog, heard: Heard
) -> None:
    click(dialog.form.question.radio(OldRoom.DELETE_NOW))
    press(Qt.Key.Key_Escape)
    assert heard.decisions == [("7f3a", OldRoom.KEEP)]


def test_deleting_now_has_a_button_of_its_own(dialog: ExtendDialog, heard: Heard) -> None:
    assert dialog.close_button.isVisible()
    assert not dialog.delete.isVisible()
    click(dialog.form.question.radio(OldRoom.DELETE_NOW))
    assert not dialog.close_button.isVisible()
    click(dialog.delete)
    assert heard.decisions == [("7f3a", OldRoom.DELETE_NOW)]


def test_keep_room_keeps_it(dialog: ExtendDialog, heard: Heard) -> None:
    click(dialog.form.question.radio(OldRoom.DELETE_NOW))
    click(dialog.keep)
    assert heard.decisions == [("7f3a", OldRoom.KEEP)]


def test_left_open_it_decides_nothing(dialog: ExtendDialog, heard: Heard) -> None:
    dialog.leave_open()
    assert heard.decisions == []
    assert not dialog.isVisible()


def test_it_creates_nothing_more(heard: Heard) -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.creates == []


def test_copied_is_said_for_a_moment(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    theme: Theme,
    icons: Icons,
) -> None:
    assert room_card.COPIED_FOR == 2_000
    monkeypatch.setattr(room_card, "COPIED_FOR", 20)
    card = room_card.RoomCard(theme, icons)
    qtbot.addWidget(card)
    card.show_copied()
    assert card.copy.text() == "Copied"
    qtbot.waitUntil(lambda: card.copy.text() == "Copy link")
