import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.meetings.list_desk import at, room
from whereby_desktop.ui.meetings import row_changes
from whereby_desktop.ui.meetings.row_changes import Insert, Move, Remove, Step, steps_between
from whereby_desktop.ui.meetings.rows import RoomRow, Row

ROWS: list[Row] = [RoomRow(room(str(number), at(14)), {}) for number in range(40)]


def applied(steps: list[Step], rows: list[Row]) -> list[Row]:
    rows = list(rows)
    for step in steps:
        if isinstance(step, Remove):
            del rows[step.first : step.last + 1]
        elif isinstance(step, Move):
            rows.insert(step.to, rows.pop(step.at))
        else:
            rows[step.first : step.first] = step.rows
    return rows


def numbers(at_most: int) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(0, 39), unique=True, max_size=at_most)


@given(old=numbers(12), new=numbers(12))
def test_the_steps_lead_from_one_order_to_the_other(old: list[int], new: list[int]) -> None:
    before, after = [ROWS[each] for each in old], [ROWS[each] for each in new]
    steps = steps_between(before, after)
    assert steps is not None
    assert applied(steps, before) == after


LONG: list[Row] = [RoomRow(room(f"long {number}", at(14)), {}) for number in range(1700)]


@given(
    gone=st.sets(st.integers(0, 1699), max_size=4),
    come=st.lists(st.integers(0, 1699), max_size=4),
)
def test_long_lists_are_compared_in_stretches(gone: set[int], come: list[int]) -> None:
    after = [row for number, row in enumerate(LONG) if number not in gone]
    for row, place in zip(ROWS, come, strict=False):
        after.insert(place, row)
    steps = steps_between(LONG, after)
    assert steps is not None
    assert applied(steps, LONG) == after
    rows = sum(len(each.rows) for each in steps if isinstance(each, Insert))
    assert rows == len(come)


def test_nothing_to_do() -> None:
    assert steps_between(ROWS, list(ROWS)) == []


def test_a_row_that_goes_to_another_place_is_one_move() -> None:
    for new in ([*ROWS[1:], ROWS[0]], [ROWS[-1], *ROWS[:-1]], [*ROWS[5:20], ROWS[0], *ROWS[20:]]):
        old = [row for row in ROWS if row in new]
        steps = steps_between(old, new)
        assert steps is not None
        assert [type(each) for each in steps] == [Move]


def test_neighbours_come_and_go_together() -> None:
    steps = steps_between(ROWS[:10], [*ROWS[:3], *ROWS[20:25], *ROWS[6:10]])
    assert steps == [Remove(3, 5), Insert(3, ROWS[20:25])]


def test_a_new_order_of_everything_is_not_worth_single_steps() -> None:
    many: list[Row] = [RoomRow(room(str(number), at(14)), {}) for number in range(400)]
    assert steps_between(many, many[::-1]) is None


def test_so_many_that_differ_are_not_even_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    def compare(*_rows: object) -> None:
        raise AssertionError

    monkeypatch.setattr(row_changes, "_runs", compare)
    many: list[Row] = [LONG[number % 1700] for number in range(20_003)]
    assert steps_between([ROWS[0], *many, ROWS[1]], [ROWS[1], *many, ROWS[0]]) is None
