"""Very many rooms are sorted while the window lives; what is wished meanwhile is not lost."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from tests.ui.meetings.list_desk import HandBook, HandClock, at, past, room
from whereby_desktop.ui.meetings import room_order, sorted_in_steps
from whereby_desktop.ui.meetings.arrangement import Column, Sorting
from whereby_desktop.ui.meetings.meetings_filter import Filter, Query, words_of
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel
from whereby_desktop.ui.meetings.room_order import RoomOrder
from whereby_desktop.ui.meetings.rows import RoomRow

_MANY = 300
BY_ROOM, BY_END = Sorting(Column.ROOM), Sorting(Column.STATE)


@pytest.fixture(autouse=True)
def _many_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many rooms as are sorted at once would take the tests too long."""
    for module in (room_order, sorted_in_steps):
        monkeypatch.setattr(module, "AT_ONCE", 50)
    monkeypatch.setattr(sorted_in_steps, "_STRETCH", 20)
    monkeypatch.setattr(sorted_in_steps, "_MERGED", 20)
    monkeypatch.setattr(room_order, "_SLICE_SECONDS", 0)


def rows(count: int = _MANY) -> dict[str, RoomRow]:
    """By name and by end in opposite orders."""
    made = [room(f"{each:04}", at(20) - timedelta(seconds=each)) for each in range(count)]
    return {each.meeting_id: RoomRow(each, {}) for each in made}


def ids(order: RoomOrder) -> list[str]:
    return [each.meeting_id for each in order.rooms]


@pytest.fixture
def order(qtbot: QtBot) -> Iterator[RoomOrder]:
    parent = QObject()
    order = RoomOrder(parent)
    with qtbot.waitSignal(order.changed):
        order.renew(rows())
    yield order
    parent.deleteLater()


def test_the_former_order_stays_until_the_new_one_is_whole(order: RoomOrder, qtbot: QtBot) -> None:
    before = ids(order)
    assert before == sorted(before, reverse=True)
    with qtbot.waitSignal(order.changed) as told:
        order.sort(Sorting(Column.STATE, descending=True))
        assert ids(order) == before
    assert told.args == [False]
    assert ids(order) == before[::-1]


def test_a_newer_wish_takes_the_place_of_the_former(order: RoomOrder, qtbot: QtBot) -> None:
    times: list[list[str]] = []
    order.changed.connect(lambda _others: times.append(ids(order)))
    order.sort(Sorting(Column.STATE, descending=True))
    members = rows()
    del members["0000"]
    order.renew(members)
    assert order.renewing
    order.sort(BY_END)
    qtbot.waitUntil(lambda: bool(times))
    assert times == [sorted(members, reverse=True)]
    assert not order.renewing


def test_past_rooms_that_are_not_wanted_any_more_do_not_come(
    order: RoomOrder, qtbot: QtBot
) -> None:
    turn = QTimer(interval=0)
    turn.start()
    with qtbot.waitSignal(order.changed):
        order.renew(past=rows())
        with qtbot.waitSignal(turn.timeout):
            """They are being sorted."""
        order.forget_past()
    assert order.past == []
    assert len(order.rooms) == _MANY


def test_both_lists_come_together(order: RoomOrder, qtbot: QtBot) -> None:
    with qtbot.waitSignal(order.changed) as told:
        order.renew(rows(_MANY + 1))
        order.renew(past=rows())
    assert told.args == [True]
    assert (len(order.rooms), len(order.past)) == (_MANY + 1, _MANY)


def test_a_list_is_whole_once_it_is_sorted(qtbot: QtBot, utc: None) -> None:
    del utc
    book, clock = HandBook(), HandClock()
    model = MeetingsModel(book.as_book, clock)
    book.change([room(f"m{each}", at(14, each % 60)) for each in range(_MANY)])
    assert model.reading
    assert not model.shown
    qtbot.waitUntil(lambda: not model.reading)
    assert model.shown == _MANY
    book.change_history([past("gone", clock.time)])
    model.set_query(Query(words_of("m1"), frozenset({Filter.HISTORY})))
    model.set_query(Query(words_of("m1")))
    model.set_sorting(BY_ROOM)
    qtbot.waitUntil(lambda: model.sorting == BY_ROOM and not model.reading)
    model.deleteLater()
