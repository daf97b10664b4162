"""The list under mouse and keys, and what the window asks of it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.meetings.list_desk import LEFT, NOW, ListDesk, room
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.meetings.arrangement import Column, Sorting
from whereby_desktop.ui.meetings.room_menu import RoomMenu
from whereby_desktop.ui.meetings.row_action import RowAction

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def long(desk: ListDesk) -> ListDesk:
    """60 rooms, an hour apart at first: more than fit."""
    desk.book.change([room(f"r{n:02}", NOW + timedelta(hours=n + 1)) for n in range(60)])
    return desk


# mouse


def test_a_click_selects_a_room(full: ListDesk) -> None:
    full.click_room("3")
    assert full.chosen == [["3"]]
    assert full.current() == "3"


def test_shift_and_control_select_several_but_no_heading(full: ListDesk) -> None:
    full.click_room("4")
    full.click_room("7", SHIFT)
    full.click_room("1", CTRL)
    assert full.page.selected_ids() == ["1", "4", "5", "7"]
    assert full.chosen[-1] == ["1", "4", "5", "7"]


def test_a_rows_button_acts_without_selecting(full: ListDesk) -> None:
    full.click_room("1")
    for meeting_id in ("2", "8", "9"):
        full.click(full.button_place(meeting_id))
    assert full.acted == [
        ("2", RowAction.COPY_LINK),
        ("8", RowAction.HOST_LINK),
        ("9", RowAction.DUPLICATE),
    ]
    assert full.page.selected_ids() == ["1"]


def test_a_press_that_leaves_the_button_does_nothing(full: ListDesk) -> None:
    viewport, place = full.view.viewport(), full.button_place("2")
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, place + QPoint(0, 60))
    assert full.acted == []


def test_the_buttons_ground_shows_hover_and_press(full: ListDesk) -> None:
    viewport, place = full.view.viewport(), full.button_place("2")
    spot = full.cell("2", Column.ACTION).topLeft() + QPoint(4, 24)

    def ground() -> str:
        return viewport.grab().toImage().pixelColor(spot).name()

    resting = ground()
    QTest.mouseMove(viewport, place)
    hovered = ground()
    QTest.mousePress(viewport, LEFT, Qt.KeyboardModifier.NoModifier, place)
    pressed = ground()
    assert len({resting, hovered, pressed}) == 3
    QTest.mouseRelease(viewport, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert ground() == hovered


def test_a_double_click_does_what_the_row_offers(full: ListDesk) -> None:
    place = full.cell("8", Column.ROOM).center()
    QTest.mouseDClick(full.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert full.acted == [("8", RowAction.HOST_LINK)]


def test_two_quick_clicks_on_the_button_are_two(full: ListDesk) -> None:
    viewport, place = full.view.viewport(), full.button_place("2")
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(viewport, LEFT, none, place)
    QTest.mouseDClick(viewport, LEFT, none, place)
    QTest.mouseRelease(viewport, LEFT, none, place)
    assert full.acted == [("2", RowAction.COPY_LINK)] * 2


def test_a_click_on_a_heading_closes_and_opens_its_group(full: ListDesk) -> None:
    place = full.view.visualRect(full.model.index(0, 0)).center()
    full.click(place)
    assert full.rows()[:2] == ["open 5", "host rights 2"]
    full.click(place)
    assert full.rows()[:2] == ["open 5", "1"]


def test_a_click_on_a_title_sorts_and_another_turns_it_round(full: ListDesk) -> None:
    header = full.view.header
    place = QPoint(header.sectionViewportPosition(Column.ROOM) + 20, header.height() // 2)
    for descending in (False, True):
        QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
        assert full.model.sorting == Sorting(Column.ROOM, descending)
    assert full.rows()[1:6] == ["3", "4", "2", "1", "5"]


# keys


def test_arrows_walk_over_rooms_and_headings(full: ListDesk) -> None:
    full.click_room("5")
    walked = []
    for _ in range(3):
        full.key(KEY.Key_Down)
        walked.append(full.current())
    assert walked == ["host rights 2", "7", "8"]
    full.key(KEY.Key_Home)
    assert full.current() == "open 5"
    full.key(KEY.Key_End)
    assert full.current() == "9"


def test_enter_does_what_the_row_offers(full: ListDesk) -> None:
    full.click_room("2")
    full.key(KEY.Key_Return)
    full.click_room("9")
    full.key(KEY.Key_Enter)
    assert full.acted == [("2", RowAction.COPY_LINK), ("9", RowAction.DUPLICATE)]


def test_left_and_right_close_and_open_groups(full: ListDesk) -> None:
    full.click_room("3")
    full.key(KEY.Key_Left)
    assert full.current() == "open 5"
    full.key(KEY.Key_Left)
    assert full.rows()[:2] == ["open 5", "host rights 2"]
    assert full.current() == "open 5"
    full.key(KEY.Key_Right)
    assert full.rows()[1] == "1"
    full.key(KEY.Key_Return)
    assert full.rows()[1] == "host rights 2"


def test_closing_the_group_of_the_current_room_goes_to_its_heading(full: ListDesk) -> None:
    full.click_room("3")
    full.model.set_expanded(full.model.flat[0].stage, False)
    assert full.current() == "open 5"
    assert full.page.selected_ids() == []


def test_letters_do_not_jump_about(full: ListDesk) -> None:
    full.click_room("1")
    QTest.keyClicks(full.view, "tutoring")
    assert full.current() == "1"


def test_copy_is_the_windows_action_not_the_tables(full: ListDesk) -> None:
    copied: list[str] = []
    full.actions.connect_to(Do.COPY_LINK, lambda: copied.extend(full.page.selected_ids()))
    full.click_room("2")
    full.view.setFocus()
    full.key(KEY.Key_C, CTRL)
    assert copied == ["2"]


def test_the_header_sorts_by_keyboard(full: ListDesk) -> None:
    header = full.view.header
    header.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(header, KEY.Key_Left)
    QTest.keyClick(header, KEY.Key_Space)
    assert full.model.sorting == Sorting(Column.LOCK)
    QTest.keyClick(header, KEY.Key_Space)
    assert full.model.sorting == Sorting(Column.LOCK, descending=True)
    assert header.accessibleName() == "Sorted by Lock, descending"


def test_the_ring_is_for_the_keyboard(full: ListDesk) -> None:
    full.click_room("2")
    cell = full.cell("2", Column.LOCK)

    def edge() -> str:
        picture = full.view.viewport().grab().toImage()
        return picture.pixelColor(cell.center().x(), cell.top() + 1).name()

    assert edge() != "#0b7e94"
    full.key(KEY.Key_Up)
    full.key(KEY.Key_Down)
    assert edge() == "#0b7e94"


# the menu


def test_the_menu_of_a_room(full: ListDesk, qtbot: QtBot) -> None:
    full.click_room("2")
    full.view.menu_asked.emit(full.view.mapToGlobal(QPoint(50, 150)))
    menu = full.page.findChild(RoomMenu)
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    texts = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert texts == [
        "Copy link",
        "Copy host link",
        "Open in browser",
        "Share",
        "Extend…",
        (
            "Whereby cannot change a room after it is created. "
            "Duplicate makes a new one with the same settings."
        ),
        "Duplicate…",
        "Save as preset…",
        "Edit label",
        "Edit note",
        "Delete…",
        "Delete rooms…",
    ]
    assert not menu.actions()[6].isEnabled(), "an explanation, nothing to click"
    share = menu.actions()[3].menu()
    assert isinstance(share, QMenu)
    shared = [each.text() for each in share.actions()]
    assert [each for each in shared if each] == [
        "Invitation…",
        "Copy as Markdown",
        "Write a mail",
        "Add to calendar",
        "QR code…",
        "Link options…",
        "Open in a private window",
    ]
    menu.close()


def test_the_menu_key_asks_at_the_current_row(full: ListDesk) -> None:
    reason = QContextMenuEvent.Reason.Keyboard
    asked: list[QPoint] = []
    full.view.menu_asked.disconnect()
    full.view.menu_asked.connect(asked.append)
    by_key = QContextMenuEvent(reason, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(full.view.viewport(), by_key)
    assert asked == [], "no room, no menu"
    full.click_room("2")
    by_key = QContextMenuEvent(reason, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(full.view.viewport(), by_key)
    cell = full.cell("2", Column.ROOM)
    assert asked == [full.view.viewport().mapToGlobal(cell.bottomLeft())]


# for the window


def test_select_opens_the_group_and_scrolls_there(long: ListDesk) -> None:
    long.model.set_expanded(long.model.flat[0].stage, False)
    assert long.page.select("r50")
    assert long.page.selected_ids() == ["r50"]
    assert long.view.viewport().rect().contains(long.cell("r50", Column.ROOM).center())
    assert not long.page.select("nobody")


def test_copied_shows_for_two_seconds(full: ListDesk, qtbot: QtBot) -> None:
    def picture() -> bytes:
        image = full.view.viewport().grab(full.cell("2", Column.ACTION)).toImage()
        return bytes(image.constBits())

    before = picture()
    full.page.set_copied("2")
    assert picture() != before
    qtbot.waitUntil(lambda: picture() == before, timeout=4000)
