"""The details of past rooms: what is remembered, no links, and what can be done with them."""

import asyncio
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.meetings.detail_desk import GONE, HISTORY, DetailDesk, button, spoken, texts
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.meetings.link_text import LinkText
from whereby_desktop.ui.meetings.qr_picture import QrPicture
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
LEFT = Qt.MouseButton.LeftButton


def visible(pane: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [each for each in pane.findChildren(kind) if each.isVisible()]


def test_what_is_remembered_is_shown_and_no_link(detail_desk: DetailDesk) -> None:
    detail_desk.show("open")  # a room with links before it
    pane = detail_desk.show("gone")
    pane.set_presets([("consult", "1-hour consult")])
    assert texts(pane) == [
        GONE.room_name,
        "Dietitian, first visit",
        "Deleted",
        "11:25",
        "Life of this room",
        "Open until",
        "11:20",
        "Deleted",
        "11:25",
        "Created with",
        "Created",
        "Today 09:42, in this app",
        "Preset",
        "1-hour consult",
        "Mode",
        "Group, up to 200",
        "Lock",
        "Locked at creation",
        "Name ending",
        "UUID, hard to guess",
        "Recording",
        "Cloud, starts by itself",
        "Transcription",
        "Off",
        "Streaming",
        "Off",
        "Viewer template",
        "On",
    ]
    assert visible(pane, LinkText) == []
    assert visible(pane, QrPicture) == []


def test_one_that_went_missing_before_its_end(detail_desk: DetailDesk) -> None:
    shown = texts(detail_desk.show("missed"))
    assert shown[:4] == ["tutoring-k7mf2q", "Add a label…", "Add a note…", "No longer at Whereby"]
    assert shown[4:10] == [
        "Mon 12:42",
        "Life of this room",
        "Planned until",
        "14:42",
        "Missing since",
        "Mon 12:42",
    ]


def test_it_can_be_made_again_or_forgotten(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("gone")
    duplicated: list[None] = []
    detail_desk.actions.connect_to(Do.DUPLICATE, lambda: duplicated.append(None))
    forgotten: list[list[str]] = []
    pane.forget_wished.connect(forgotten.append)
    buttons = {each.text(): each for each in pane.findChildren(WrappingButton) if each.isVisible()}
    assert set(buttons) == {"Duplicate", "Forget…"}
    QTest.mouseClick(buttons["Duplicate"], LEFT)
    QTest.mouseClick(button(pane, "Forget consult-7f3a…"), LEFT)
    assert (duplicated, forgotten) == ([None], [["gone"]])


def test_its_menu(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("gone")
    forgotten: list[list[str]] = []
    pane.forget_wished.connect(forgotten.append)
    QTest.mouseClick(button(pane, "More actions"), LEFT)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    offered = [each for each in menu.actions() if not each.isSeparator()]
    texts_of = [each.text() for each in offered]
    assert texts_of == ["Duplicate…", "Save as preset…", "Edit note", "Forget…"]
    offered[-1].trigger()
    menu.close()
    assert forgotten == [["gone"]]


def test_label_and_note_are_edited_as_ever(qtbot: QtBot, detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("gone")
    detail_desk.window.activateWindow()
    qtbot.waitUntil(detail_desk.window.isActiveWindow)
    edits: list[tuple[str, str]] = []
    pane.label_edited.connect(lambda *args: edits.append(args))
    pane.note_edited.connect(lambda *args: edits.append(args))
    pane.edit_label()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Moved")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    pane.edit_note()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, " To May.")
    QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    note = "Brought her own diary.\nNext: February. To May."
    assert edits == [("gone", "Moved"), ("gone", note)]


def test_the_book_is_followed(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("gone")
    detail_desk.label("gone", "Renamed")
    assert "Renamed" in texts(pane)
    asyncio.run(detail_desk.book.history.forget(["gone"]))
    assert texts(pane) == ["Select a room to see its links."]


def test_the_clock_is_followed(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("gone")
    detail_desk.clock.time += timedelta(days=1)
    pane.minute_timer.timeout.emit()
    assert "Wed 11:25" in texts(pane)
    detail_desk.clock.time += timedelta(days=400)
    pane.minute_timer.timeout.emit()
    assert "25/11/2026" in texts(pane), "a date of long ago has its year"


def test_several_past_rooms_can_only_be_forgotten(detail_desk: DetailDesk) -> None:
    pane = detail_desk.show("gone", "missed")
    forgotten: list[list[str]] = []
    pane.forget_wished.connect(forgotten.append)
    assert texts(pane) == ["2 rooms selected"]
    buttons = [each for each in pane.findChildren(WrappingButton) if each.isVisible()]
    assert len(buttons) == 1
    assert spoken(buttons[0]).startswith("Forget 2 past room")
    QTest.mouseClick(buttons[0], LEFT)
    assert forgotten == [["gone", "missed"]]


def test_a_mixed_selection_deletes_the_ones_and_forgets_the_others(
    detail_desk: DetailDesk,
) -> None:
    pane = detail_desk.show("open", "gone", "ended")
    forgotten: list[list[str]] = []
    pane.forget_wished.connect(forgotten.append)
    assert texts(pane) == ["3 rooms selected", "Deleting them costs 4 points."]
    assert button(pane, "Delete 2 rooms").isVisible()
    forget = next(each for each in pane.findChildren(WrappingButton) if each.text() == "Forget…")
    assert spoken(forget).startswith("Forget 1 past room")
    QTest.mouseClick(forget, LEFT)
    assert forgotten == [["gone"]]


@pytest.mark.parametrize("meeting_id", [each.meeting_id for each in HISTORY])
def test_everything_is_reached_with_tab(
    qtbot: QtBot, detail_desk: DetailDesk, meeting_id: str
) -> None:
    pane = detail_desk.show(meeting_id)
    detail_desk.window.activateWindow()
    qtbot.waitUntil(detail_desk.window.isActiveWindow)
    first = button(pane, "More actions")
    first.setFocus()
    names = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(spoken(focused).split()[0])
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == ["More", "Edit", "Edit", "Duplicate", "Forget"]
