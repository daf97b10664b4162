"""Searching and filtering the list, by mouse and by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.meetings.list_desk import LEFT, ListDesk, at, room
from whereby_desktop.ui.meetings.meetings_filter import Filter

KEY = Qt.Key


def test_search_follows_a_moment_after_the_last_key(full: ListDesk, qtbot: QtBot) -> None:
    full.search_for("algebra")
    assert len(full.rows()) == 11, "not at each key"
    qtbot.waitUntil(lambda: full.rows() == ["open 1", "3", "waiting 1", "9"])


def test_control_f_escape_and_escape_again(full: ListDesk) -> None:
    search = full.page.toolbar.search
    full.page.focus_list()
    QTest.keyClick(full.window, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    full.search_for("algebra")
    QTest.keyClick(search, KEY.Key_Escape)
    assert search.text() == ""
    assert search.hasFocus()
    QTest.keyClick(search, KEY.Key_Escape)
    assert full.view.hasFocus()
    assert full.current() == "1", "the keyboard has a row to start from"


def test_down_goes_from_the_search_to_what_was_found(full: ListDesk) -> None:
    full.search_for("algebra")
    QTest.keyClick(full.page.toolbar.search, KEY.Key_Down)
    assert full.view.hasFocus()
    assert full.rows()[1] == full.current() == "3"


def test_searching_keeps_a_selected_room_that_is_found(full: ListDesk, qtbot: QtBot) -> None:
    full.click_room("3")
    full.search_for("algebra")
    qtbot.waitUntil(lambda: len(full.rows()) == 4)
    assert full.page.selected_ids() == ["3"]
    full.page.toolbar.search.clear_search()
    assert full.page.selected_ids() == ["3"]


def test_a_room_that_is_not_found_is_selected_no_more(full: ListDesk, qtbot: QtBot) -> None:
    full.click_room("2")
    full.search_for("algebra")
    qtbot.waitUntil(lambda: len(full.rows()) == 4)
    assert full.page.selected_ids() == []
    assert full.chosen == [["2"], []]


def test_nothing_matches(full: ListDesk, qtbot: QtBot) -> None:
    full.search_for("algbra")
    qtbot.waitUntil(lambda: full.in_place() == "Nothing matches “algbra”")
    assert full.page.toolbar.search.hasFocus(), "typing goes on"
    QTest.mouseClick(full.page.face.buttons[0], LEFT)
    assert full.in_place() == "list"
    assert full.page.toolbar.search.text() == ""


def test_rooms_are_found_by_the_present_name_of_their_preset(full: ListDesk, qtbot: QtBot) -> None:
    full.book.change([room("p", at(16), preset="k1", note="Bring the diary")])
    full.search_for("hour consult")
    qtbot.waitUntil(lambda: full.in_place().startswith("Nothing matches"))
    full.page.set_presets([("k1", "1-hour consult"), ("k2", "Lesson")])
    assert full.rows() == ["open 1", "p"]
    full.page.set_presets([("k1", "Long talk"), ("k2", "Lesson")])
    assert full.in_place().startswith("Nothing matches")
    full.page.toolbar.search.clear_search()
    full.search_for("diary")
    qtbot.waitUntil(lambda: full.rows() == ["open 1", "p"])


# filter


def test_filters_are_ticked_in_a_menu_that_stays(full: ListDesk, qtbot: QtBot) -> None:
    button = full.page.toolbar.filter
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(button.filter_menu.isVisible)
    for which in (Filter.OPEN, Filter.LOCKED):
        place = button.filter_menu.actionGeometry(button.item(which)).center()
        QTest.mouseMove(button.filter_menu, place)
        QTest.mouseClick(button.filter_menu, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert button.filter_menu.isVisible()
    assert full.rows() == ["open 2", "1", "2"]
    assert button.text() == "Filter (2)"
    button.filter_menu.close()


def test_space_ticks_and_the_last_item_clears(full: ListDesk, qtbot: QtBot) -> None:
    button = full.page.toolbar.filter
    QTest.keyClick(button, KEY.Key_Space)
    menu = button.filter_menu
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Space)
    assert menu.isVisible()
    assert button.filters == {Filter.OPEN}
    QTest.keyClick(menu, KEY.Key_Up)
    QTest.keyClick(menu, KEY.Key_Return)
    assert button.filters == frozenset()
    assert len(full.rows()) == 11
    assert button.text() == "Filter"


def test_no_rooms_with_this_filter(full: ListDesk) -> None:
    full.book.change(drop=["9"])
    full.page.toolbar.filter.item(Filter.WAITING).trigger()
    assert full.in_place() == "No rooms with this filter"
    assert "7" in full.page.face.accessibleDescription()
    QTest.mouseClick(full.page.face.buttons[0], LEFT)
    assert full.in_place() == "list"
    assert full.page.toolbar.filter.filters == frozenset()


def test_a_filter_by_time_follows_the_clock(full: ListDesk) -> None:
    full.page.toolbar.filter.item(Filter.ENDS_SOON).trigger()
    assert full.rows() == ["open 1", "1"]
    full.pass_time(minutes=20)
    assert full.rows() == ["open 2", "1", "2"]
