import pytest

from tests.ui.meetings.list_desk import NOW, at, room, sample
from whereby_desktop.meetings.draft import Mode
from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.meetings.arrangement import Column, Sorting, arrange, sort_rooms
from whereby_desktop.ui.meetings.meetings_filter import Filter, Query, words_of
from whereby_desktop.ui.meetings.rows import GroupRow, RoomRow


def found(typed: str = "", *filters: Filter) -> str:
    rooms = [RoomRow(each) for each in sample()]
    query = Query(words_of(typed), frozenset(filters))
    groups = {stage: GroupRow(stage) for stage in Stage}
    flat = arrange(rooms, groups, query, NOW).flat
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
        RoomRow(room("a", at(14), "beta")),
        RoomRow(room("b", at(16), "alpha", locked=True)),
        RoomRow(room("c", at(15), "delta", mode=Mode.GROUP)),
        RoomRow(room("d", at(17), "gamma", here=False)),
    ]
    sort_rooms(rooms, sorting)
    assert "".join(each.meeting_id for each in rooms) == ids
