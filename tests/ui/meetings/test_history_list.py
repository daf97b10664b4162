"""Past rooms in the list: only when they are asked for, then as a last group."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.meetings.list_desk import LEFT, ListDesk, at, past, room
from whereby_desktop.ui.meetings.arrangement import Column, Sorting
from whereby_desktop.ui.meetings.meetings_filter import Filter
from whereby_desktop.ui.meetings.room_menu import RoomMenu
from whereby_desktop.ui.meetings.row_action import RowAction

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
OPEN_ROOMS = ["open 5", "1", "2", "3", "4", "5"]
ENDED = ["host rights 2", "7", "8", "waiting 1", "9"]


@pytest.fixture
def history(full: ListDesk) -> ListDesk:
    """The sample's rooms with two past ones, not shown yet."""
    full.book.change_history(
        [
            past("old", at(9, 5, days=-1), "lesson-k7mf2q", missing=True),
            past("fresh", at(11, 20), "consult-7f3a", label="Cancelled"),
        ]
    )
    return full


def tick(desk: ListDesk, *filters: Filter) -> None:
    for each in filters:
        desk.page.toolbar.filter.item(each).trigger()


def test_the_menu_of_filters_shows_past_rooms_below_all_others(
    history: ListDesk, qtbot: QtBot
) -> None:
    assert history.rows() == OPEN_ROOMS + ENDED
    button = history.page.toolbar.filter
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(button.filter_menu.isVisible)
    item = button.item(Filter.HISTORY)
    place = button.filter_menu.actionGeometry(item).center()
    QTest.mouseClick(button.filter_menu, LEFT, Qt.KeyboardModifier.NoModifier, place)
    button.filter_menu.close()
    assert item.text() == "Show past rooms"
    assert history.rows() == [*OPEN_ROOMS, *ENDED, "history 2", "fresh", "old"]
    assert history.model.open_total == 5, "past rooms are not open"
    button.clear_filters()
    assert history.rows() == OPEN_ROOMS + ENDED


def test_without_the_filter_the_history_is_not_even_read(history: ListDesk) -> None:
    history.book.change_history([past("more", at(12))])
    history.search_for("consult")
    history.pass_time(minutes=1)
    assert history.book.history.read == 0
    assert history.model.total == 8


def test_what_became_of_them_stands_in_the_state(history: ListDesk) -> None:
    tick(history, Filter.HISTORY)
    spoken = [
        str(history.model.index(history.row_of(each), column).data(role))
        for each in ("fresh", "old")
        for column, role in (
            (Column.STATE, Qt.ItemDataRole.DisplayRole),
            (Column.ROOM, Qt.ItemDataRole.AccessibleTextRole),
            (Column.ACTION, Qt.ItemDataRole.DisplayRole),
        )
    ]
    assert spoken == [
        "Deleted",
        "consult-7f3a, Cancelled, normal, unlocked, deleted, 11:20",
        "Duplicate",
        "No longer at Whereby",
        "lesson-k7mf2q, normal, unlocked, no longer at Whereby, Tuesday 09:05",
        "Duplicate",
    ]
    heading = history.model.index(history.row_of("fresh") - 1, 0)
    assert heading.data() == "Deleted"
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == "Deleted, 2 rooms, expanded"


def test_search_and_other_filters_look_at_past_rooms_too(history: ListDesk, qtbot: QtBot) -> None:
    tick(history, Filter.HISTORY)
    history.search_for("consult")
    qtbot.waitUntil(lambda: "history 1" in history.rows())
    assert history.rows()[-2:] == ["history 1", "fresh"]
    history.page.toolbar.search.clear_search()
    tick(history, Filter.WAITING)
    assert history.rows() == ["waiting 1", "9", "history 2", "fresh", "old"]
    tick(history, Filter.LOCKED)
    assert history.rows() == []
    assert history.in_place() == "No rooms with this filter"


def test_the_latest_is_first_and_titles_sort(history: ListDesk) -> None:
    tick(history, Filter.HISTORY)
    history.view.sort_by(Sorting(Column.STATE, descending=True))
    assert history.rows()[-2:] == ["old", "fresh"]
    history.view.sort_by(Sorting(Column.ROOM))
    assert history.rows()[-2:] == ["fresh", "old"]


def test_changes_of_the_history_are_followed(history: ListDesk) -> None:
    tick(history, Filter.HISTORY)
    history.click_room("old")
    history.book.change(drop=["2"])
    history.book.change_history([past("2", at(12, 42), "consult-b81d")])
    assert history.rows()[-4:] == ["history 3", "2", "fresh", "old"]
    assert history.page.selected_ids() == ["old"]
    history.book.change_history([past("fresh", at(11, 20), label="Renamed")])
    row = history.model.room("fresh")
    assert row is not None
    assert row.known.label == "Renamed"
    history.book.change_history(drop=["fresh", "2", "old"])
    assert "history" not in " ".join(history.rows())
    assert history.page.selected_ids() == ["9"], "the nearest that is left"


def test_only_past_rooms_are_a_list_as_well(desk: ListDesk) -> None:
    desk.book.change_history([past("p", at(11))])
    assert desk.in_place() == "No rooms yet"
    desk.page.toolbar.filter.item(Filter.HISTORY).trigger()
    assert desk.in_place() == "list"
    assert desk.rows() == ["history 1", "p"]


def test_a_closed_group_is_opened_to_show_one_of_it(history: ListDesk) -> None:
    tick(history, Filter.HISTORY)
    heading = history.view.visualRect(history.model.index(len(history.rows()) - 3, 0))
    history.click(heading.center())
    assert history.rows()[-1] == "history 2"
    assert history.page.select("old")
    assert history.page.selected_ids() == ["old"]


def test_many_are_read_in_slices(desk: ListDesk, qtbot: QtBot) -> None:
    many = [past(f"p{n}", at(11) - timedelta(minutes=n)) for n in range(3000)]
    desk.book.change([room("1", at(14))])
    desk.book.change_history(many)
    tick(desk, Filter.HISTORY)
    assert desk.model.reading
    assert desk.rows() == ["open 1", "1"], "not at once: that would have blocked the window"
    qtbot.waitUntil(lambda: not desk.model.reading)
    assert desk.rows()[2:4] == ["history 3000", "p0"]
    tick(desk, Filter.HISTORY)
    assert desk.model.total == 1, "nothing of them is kept"
    tick(desk, Filter.HISTORY)
    assert desk.rows() == ["open 1", "1"], "what was there before may be gone by now"


# what can be done with them


def test_duplicate_is_what_a_row_offers(history: ListDesk) -> None:
    tick(history, Filter.HISTORY)
    history.click(history.button_place("fresh"))
    history.click_room("old")
    history.key(KEY.Key_Return)
    assert history.acted == [("fresh", RowAction.DUPLICATE), ("old", RowAction.DUPLICATE)]


def test_delete_asks_to_forget_those_that_are_past(history: ListDesk) -> None:
    wished: list[list[str]] = []
    history.page.forget_wished.connect(wished.append)
    tick(history, Filter.HISTORY)
    history.click_room("1")
    history.key(KEY.Key_Delete)
    assert wished == []
    history.click_room("fresh")
    history.click_room("old", CTRL)
    history.key(KEY.Key_Delete)
    assert wished == [["fresh", "old"]]


def menu_of(desk: ListDesk, qtbot: QtBot) -> RoomMenu:
    desk.view.menu_asked.emit(desk.view.mapToGlobal(QPoint(50, 150)))
    menu = desk.page.findChild(RoomMenu)
    assert isinstance(menu, RoomMenu)
    qtbot.waitUntil(menu.isVisible)
    return menu


def test_the_menu_of_a_past_room(history: ListDesk, qtbot: QtBot) -> None:
    wished: list[list[str]] = []
    history.page.forget_wished.connect(wished.append)
    tick(history, Filter.HISTORY)
    history.click_room("fresh")
    menu = menu_of(history, qtbot)
    texts = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert texts == ["Duplicate…", "Save as preset…", "Edit note", "Forget…"]
    place = menu.actionGeometry(menu.actions()[-1]).center()
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert wished == [["fresh"]]


def test_a_mixed_selection_offers_both(history: ListDesk, qtbot: QtBot) -> None:
    wished: list[list[str]] = []
    history.page.forget_wished.connect(wished.append)
    tick(history, Filter.HISTORY)
    history.click_room("fresh")
    history.click_room("1", CTRL)
    menu = menu_of(history, qtbot)
    texts = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert texts[0] == "Copy link"
    assert texts[-3:] == ["Delete…", "Forget…", "Delete rooms…"]
    next(each for each in menu.actions() if each.text() == "Forget…").trigger()
    assert wished == [["fresh"]]
    menu.close()
