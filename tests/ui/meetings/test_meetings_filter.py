from dataclasses import replace

import pytest

from tests.ui.meetings.list_desk import NOW, at, past, room, sample
from whereby_desktop.meetings.draft import Mode
from whereby_desktop.ui.bulk.slices import at_once
from whereby_desktop.ui.meetings.arrangement import (
    Column,
    Sorting,
    arrange,
    bring_up_to_date,
    sorting_rooms,
)
from whereby_desktop.ui.meetings.meetings_filter import Filter, Query, words_of
from whereby_desktop.ui.meetings.rows import GROUPS, GroupRow, PastRow, RoomRow


def found(typed: str = "", *filters: Filter) -> str:
    rooms = [RoomRow(each, {}) for each in sample()]
    return arranged(rooms, [], typed, *filters)


def arranged(rooms: list[RoomRow], gone: list[RoomRow], typed: str, *filters: Filter) -> str:
    query = Query(words_of(typed), frozenset(filters))
    groups = {group: GroupRow(group) for group in GROUPS}
    bring_up_to_date(rooms, NOW)
    flat = arrange(rooms, gone, groups, query, NOW).flat
    return "".join(row.meeting_id for row in flat if isinstance(row, RoomRow))


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("", "12345789"),
        ("consult", "1278"),
        ("CONSULT intake", "17"),
        ("intake consult", "17"),
        ("dietetique", "8"),
        ("DIÉTÉ première", "8"),
        ("a7f4", "1"),
        ("https://example.whereby.com/consult-7f3a", "1"),
        ("https://example.whereby.com/consult-7f3a9c2e?roomKey=eyJh.b-c", "1"),
        ("algbra", ""),
    ],
)
def test_every_word_must_match_name_label_or_link(typed: str, ids: str) -> None:
    assert found(typed) == ids


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ([Filter.OPEN], "12345"),
        ([Filter.ENDS_SOON], "1"),
        ([Filter.HOST_RIGHTS], "78"),
        ([Filter.WAITING], "9"),
        ([Filter.HOST_RIGHTS, Filter.WAITING], "789"),
        ([Filter.ENDS_SOON, Filter.WAITING], "19"),
        ([Filter.CREATED_HERE], "1234789"),
        ([Filter.LOCKED], "1278"),
        ([Filter.GROUP], "139"),
        ([Filter.NORMAL], "2478"),
        ([Filter.GROUP, Filter.NORMAL], "1234789"),
        ([Filter.OPEN, Filter.LOCKED, Filter.NORMAL], "2"),
        ([Filter.HOST_RIGHTS, Filter.GROUP], ""),
    ],
)
def test_filters_of_a_kind_widen_and_of_other_kinds_narrow(filters: list[Filter], ids: str) -> None:
    assert found("", *filters) == ids


def test_search_and_filter_together() -> None:
    assert found("consult", Filter.OPEN) == "12"


@pytest.mark.parametrize(
    ("typed", "ids"),
    [("diary", "a"), ("DIARY anna", "a"), ("hour", "a"), ("anna hour", "a"), ("k-consult", "")],
)
def test_notes_and_the_names_of_presets_are_searched(typed: str, ids: str) -> None:
    names = {"k-consult": "1-hour consult"}
    noted = room("a", at(14), label="Anna", note="Brought\nher diary", preset="k-consult")
    assert arranged([RoomRow(each, names) for each in (noted, room("b", at(15)))], [], typed) == ids


def test_a_links_query_is_not_searched() -> None:
    plain = room("a", at(14), "abc")
    url = "https://example.whereby.com/abc?roomKey=secret"
    keyed = replace(plain, meeting=replace(plain.meeting, room_url=url))
    assert "secret" not in RoomRow(keyed, {}).haystack
    assert "example.whereby.com/abc" in RoomRow(keyed, {}).haystack


@pytest.mark.parametrize(
    ("typed", "filters", "ids"),
    [
        ("", [], "a"),
        ("", [Filter.HISTORY], "abc"),
        ("", [Filter.HISTORY, Filter.HOST_RIGHTS], "bc"),
        ("", [Filter.HISTORY, Filter.ENDS_SOON], "bc"),
        ("", [Filter.HISTORY, Filter.LOCKED], "c"),
        ("", [Filter.HISTORY, Filter.GROUP], ""),
        ("cancelled", [Filter.HISTORY], "b"),
        ("cancelled", [], ""),
    ],
)
def test_past_rooms_are_added_to_the_others(typed: str, filters: list[Filter], ids: str) -> None:
    locked = past("c", at(10))
    locked = replace(locked, known=room("c", at(11), locked=True))
    gone: list[RoomRow] = [
        PastRow(each, {}) for each in (past("b", at(11), label="Cancelled"), locked)
    ]
    assert arranged([RoomRow(room("a", at(18)), {})], gone, typed, *filters) == ids


@pytest.mark.parametrize(
    ("sorting", "ids"),
    [
        (Sorting(), "acbd"),
        (Sorting(Column.STATE, descending=True), "dbca"),
        (Sorting(Column.ROOM), "bacd"),
        (Sorting(Column.ROOM, descending=True), "dcab"),
        (Sorting(Column.MODE), "cabd"),
        (Sorting(Column.MODE, descending=True), "dabc"),
        (Sorting(Column.LOCK), "bacd"),
    ],
)
def test_sorting(sorting: Sorting, ids: str) -> None:
    rooms = [
        RoomRow(room("a", at(14), "beta"), {}),
        RoomRow(room("b", at(16), "alpha", locked=True), {}),
        RoomRow(room("c", at(15), "delta", mode=Mode.GROUP), {}),
        RoomRow(room("d", at(17), "gamma", here=False), {}),
    ]
    rooms = at_once(sorting_rooms(rooms, sorting))
    assert "".join(each.meeting_id for each in rooms) == ids
