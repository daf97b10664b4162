"""Selection, current row and scroll place while rooms come, go, turn and are sorted."""

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.meetings.list_desk import NOW, ListDesk, at, room
from whereby_desktop.ui.meetings.arrangement import Column, Sorting

if TYPE_CHECKING:
    from collections.abc import Callable

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def long(desk: ListDesk) -> ListDesk:
    """60 rooms, an hour apart at first: more than fit."""
    desk.book.change([room(f"r{n:02}", NOW + timedelta(hours=n + 1)) for n in range(60)])
    return desk


def test_a_refresh_keeps_selection_and_current_room(full: ListDesk) -> None:
    full.click_room("2")
    full.click_room("4", CTRL)
    full.chosen.clear()
    full.book.change([room("0", at(12, 50)), room("2", at(14), label="new")], drop=["3"])
    assert full.page.selected_ids() == ["2", "4"]
    assert full.current() == "4"
    assert full.chosen == []


def test_a_room_that_turns_stays_selected(full: ListDesk) -> None:
    full.click_room("1")
    full.chosen.clear()
    full.pass_time(minutes=25)
    assert full.rows().index("1") > full.rows().index("host rights 2")
    assert full.page.selected_ids() == ["1"]
    assert full.current() == "1"
    assert full.chosen == []


def test_after_a_deletion_the_next_room_is_current(full: ListDesk) -> None:
    full.click_room("2")
    full.book.change(drop=["2"])
    assert (full.current(), full.page.selected_ids()) == ("3", ["3"])
    full.click_room("5")
    full.book.change(drop=["5"])
    assert full.current() == "7", "the next one, over the heading"
    full.click_room("9")
    full.book.change(drop=["9"])
    assert full.current() == "8", "the last one: the one before"
    assert full.chosen[-1] == ["8"]


def test_deleting_the_last_room_leaves_nothing_selected(full: ListDesk) -> None:
    full.click_room("2")
    full.book.change(drop=list(full.book.known))
    assert full.page.selected_ids() == []
    assert full.chosen[-1] == []


def test_sorting_keeps_the_selection(full: ListDesk) -> None:
    full.click_room("2")
    full.click_room("8", CTRL)
    full.view.sort_by(Sorting(Column.ROOM, descending=True))
    assert set(full.page.selected_ids()) == {"2", "8"}


def top_room(desk: ListDesk) -> tuple[str, int]:
    row = desk.view.rowAt(0)
    return desk.rows()[row], desk.view.rowViewportPosition(row)


def test_the_place_stays_when_rooms_come_and_go_above(long: ListDesk) -> None:
    bar = long.view.verticalScrollBar()
    bar.setValue(1009)
    before = top_room(long)
    assert before[0].startswith("r")
    long.book.change([room(f"n{n}", NOW + timedelta(minutes=n + 40)) for n in range(5)])
    assert top_room(long) == before
    long.book.change(drop=["r01", "r02", "n3"])
    assert top_room(long) == before
    long.pass_time(minutes=61)
    assert top_room(long) == before


def test_the_place_stays_over_a_change_of_everything(long: ListDesk, qtbot: QtBot) -> None:
    long.click_room("r03")
    bar = long.view.verticalScrollBar()
    bar.setValue(1009)
    before = top_room(long)
    resets: list[bool] = []
    long.model.modelReset.connect(lambda: resets.append(True))
    long.book.change([room(f"m{n}", NOW + timedelta(minutes=n, seconds=3)) for n in range(3000)])
    qtbot.waitUntil(lambda: not long.model.reading)
    assert resets
    assert top_room(long) == before
    assert long.page.selected_ids() == ["r03"]
    assert long.current() == "r03"


def test_at_the_top_it_stays_at_the_top(long: ListDesk) -> None:
    long.book.change([room("first", NOW + timedelta(minutes=5))])
    assert top_room(long) == ("open 61", 0)


def test_headings_stay_lower_than_rooms(full: ListDesk) -> None:
    def heights() -> set[tuple[bool, int]]:
        view, rows = full.view, full.rows()
        return {(" " in name, view.rowHeight(row)) for row, name in enumerate(rows)}

    wanted = {(True, 32), (False, 48)}
    later = [room("x", at(20))]
    steps: list[Callable[[], object]] = [
        lambda: full.pass_time(minutes=25),
        lambda: full.book.change(later, drop=["2", "9"]),
        lambda: full.view.sort_by(Sorting(Column.ROOM)),
        lambda: full.pass_time(hours=3),
        lambda: full.model.set_expanded(full.model.flat[0].stage, False),
    ]
    assert heights() == wanted
    for step in steps:
        step()
        assert heights() == wanted
        spans = [full.view.columnSpan(row, 0) for row in range(full.model.rowCount())]
        assert spans == [5 if " " in name else 1 for name in full.rows()]
