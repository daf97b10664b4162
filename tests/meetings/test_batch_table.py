import time
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.meetings.batch_tables import NOW, RULES, TIMES
from whereby_desktop.meetings.batch_row import CellProblem, RowFault
from whereby_desktop.meetings.batch_rules import RowRules
from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.draft import Mode
from whereby_desktop.meetings.draft_rules import Rule
from whereby_desktop.meetings.presets import CONSULT
from whereby_desktop.meetings.table_words import Column

PLACES = {Column.PREFIX: 0, Column.LABEL: 1, Column.ENDS: 2}
ROWS = [
    ["algebra", "Algebra, A", "31.12.2026 14:00"],
    ["geo_1", "Geometry", "31.12.2026 14:00"],
    ["Algebra", "algebra, a", "2026-12-31 14:00"],
    ["chess", "Chess", "26.11.2026 13:51"],
    ["algebra", "Algebra, A", "31.12.2026 14:00"],
]


def _table(rows: list[list[str]] = ROWS) -> BatchTable:
    return BatchTable(rows, PLACES, RULES, NOW)


def _same_as(table: BatchTable) -> list[int]:
    """For each row the number of that it is the same as, or 0."""
    return [
        next((p.amount for p in table.problems(index) if p.fault is RowFault.SAME_AS), 0)
        for index in range(table.count)
    ]


def test_counts_and_order() -> None:
    table = _table()
    assert (table.count, table.ready_count, table.needs_fix_count) == (5, 4, 1)
    assert [row.number for row in table.ready_rows()] == [1, 3, 4, 5]
    assert table.problems_first() == [1, 2, 3, 4, 0]
    table.edit(4, Column.ENDS, "?", NOW)
    assert table.problems_first() == [1, 4, 2, 3, 0]


def test_the_same_room_twice() -> None:
    table = _table()
    assert _same_as(table) == [0, 0, 1, 0, 1]
    assert table.problems(2) == (CellProblem(None, RowFault.SAME_AS, warning=True, amount=1),)
    assert table.row(2).ready


def test_rooms_that_differ_in_one_thing_only() -> None:
    first = ["a", "x", "31.12.2026 14:00"]
    others = [["b", *first[1:]], ["a", "y", first[2]], [*first[:2], "31.12.2026 15:00"]]
    assert (
        _same_as(_table([first, *others, [*first[:2], "2 h"], [*first[:2], "90 min"]])) == [0] * 6
    )


def test_durations_are_the_same_whenever_they_were_typed() -> None:
    table = _table([["a", "x", "90 min"], ["a", "x", ""]])
    table.edit(1, Column.ENDS, "1h30 min", NOW + timedelta(minutes=3))
    assert _same_as(table) == [0, 1]


def test_an_edit_checks_its_row_and_those_it_was_or_is_the_same_as() -> None:
    table = _table()
    assert table.edit(1, Column.PREFIX, " geo1 ", NOW) == [1]
    assert (table.ready_count, table.problems(1)) == (5, ())
    assert table.edit(4, Column.LABEL, "Algebra, B", NOW) == [4]
    assert _same_as(table) == [0, 0, 1, 0, 0]
    assert table.edit(0, Column.LABEL, "Algebra, B", NOW) == [0, 2, 4]
    assert _same_as(table) == [0, 0, 0, 0, 1]
    assert table.edit(0, Column.ENDS, "yesterday", NOW) == [0, 4]
    assert (_same_as(table), table.ready_count) == ([0, 0, 0, 0, 0], 4)


def test_what_stops_a_row_is_told_before_what_only_warns() -> None:
    table = _table([["geo_1", "x", "26.11.2026 13:51"]])
    assert [p.fault for p in table.problems(0)] == [Rule.PREFIX_CHARACTERS, Rule.END_SOON]


def test_a_cell_of_a_column_the_table_has_not() -> None:
    table = _table([["a"], ["b", "", "31.12.2026 14:00"]])
    assert table.edit(0, Column.MODE, "group", NOW) == [0]
    assert table.edit(0, Column.ENDS, "31.12.2026 15:00", NOW) == [0]
    assert table.row(0).draft.mode is Mode.GROUP
    assert table.places[Column.MODE] == 3
    assert table.row(1).draft.mode is Mode.NORMAL
    assert table.ready_count == 2


def test_other_columns_and_presets_leave_what_was_typed() -> None:
    table = _table()
    table.edit(1, Column.PREFIX, "geo1", NOW)
    table.edit(1, Column.MODE, "group", NOW)
    table.read_again({**table.places, Column.LABEL: 0, Column.PREFIX: 1}, RULES, NOW)
    assert (table.row(1).label, table.row(1).draft.mode) == ("geo1", Mode.GROUP)
    table.read_again(table.places, RowRules(TIMES, CONSULT), NOW)
    assert table.row(0).draft.locked


def test_time_passes() -> None:
    table = _table()
    table.check_again(NOW + timedelta(minutes=9))
    assert table.needs_fix_count == 2
    assert [p.fault for p in table.problems(3)] == [Rule.END_PAST]


def test_another_table_of_the_same_cells() -> None:
    table = _table()
    table.edit(1, Column.PREFIX, "geo1", NOW)
    later = table.anew(NOW + timedelta(minutes=9))
    assert (table.needs_fix_count, later.needs_fix_count) == (0, 1)
    assert later.places == table.places
    other = table.anew(NOW, {Column.LABEL: 0})
    other.edit(0, Column.LABEL, "mine", NOW)
    assert (other.row(0).label, table.row(0).draft.prefix) == ("mine", "algebra")
    assert other.needs_fix_count == 5
    bare = table.anew(NOW, {})
    assert bare.row(0).cells == {}


def _standings(table: BatchTable) -> list[Standing]:
    return [table.standing(index) for index in range(table.count)]


def test_rows_left_out_on_purpose() -> None:
    table = _table()
    assert sorted(table.leave_out(0)) == [0, 2, 4]  # the third is the first of its kind now
    assert (table.ready_count, table.needs_fix_count, table.left_out_count) == (3, 1, 1)
    assert _same_as(table) == [0, 0, 0, 0, 3]
    assert table.leave_out(1) == [1]
    assert _standings(table) == [
        Standing.LEFT_OUT, Standing.LEFT_OUT, Standing.READY, Standing.WARNS, Standing.WARNS,
    ]  # fmt: skip
    assert table.problems_first() == [3, 4, 2, 0, 1]
    assert table.problems_first([Standing.READY, Standing.WARNS]) == [3, 4, 2]
    assert [row.number for row in table.ready_rows()] == [3, 4, 5]
    table.edit(0, Column.LABEL, "Algebra, a", NOW)  # stays left out
    assert table.standing(0) is Standing.LEFT_OUT
    assert table.anew(NOW).left_out_count == 2
    assert sorted(table.leave_out(0, out=False)) == [0, 2, 4]
    assert _same_as(table) == [0, 0, 1, 0, 1]


def test_rows_appended_and_dropped() -> None:
    table = _table()
    same = {Column.PREFIX: "algebra", Column.LABEL: " Algebra, A", Column.ENDS: "31.12.2026 14:00"}
    assert table.append(same, NOW) == [5]
    assert (table.row(5).number, table.count, table.ready_count) == (6, 6, 5)
    assert _same_as(table)[5] == 1
    assert table.append({Column.MODE: "group"}, NOW) == [6]
    assert (table.needs_fix_count, table.row(6).draft.mode) == (2, Mode.GROUP)
    table.leave_out(6)
    table.drop_last()
    table.drop_last()
    assert (table.count, table.ready_count, table.left_out_count) == (5, 4, 0)
    assert table.problems_first() == [1, 2, 3, 4, 0]
    table.append(same, NOW)
    assert table.standing(5) is Standing.WARNS


def test_checking_row_by_row() -> None:
    table = BatchTable(ROWS, PLACES, RULES)
    assert table.count == 0
    steps = table.checking(NOW)
    next(steps)
    next(steps)
    assert (table.count, table.ready_count) == (2, 1)
    assert list(steps) == [None] * 3
    assert table.problems_first() == _table().problems_first()


def test_the_table_that_was_read_stays_as_it_is() -> None:
    rows = [["a", "x", "15:00"]]
    _table(rows).edit(0, Column.PREFIX, "b", NOW)
    assert rows == [["a", "x", "15:00"]]


def test_ten_thousand_rows() -> None:
    """Budgets with room for a slow machine: the point is that an edit reads one row, not all."""
    rows = [[f"room{n % 40}-", f"Course {n}", f"{1 + n % 28}.12.2026 14:00"] for n in range(10_000)]
    begun = time.process_time()
    table = _table(rows)
    whole = time.process_time() - begun
    assert table.ready_count == 10_000
    begun = time.process_time()
    for index in range(100):
        table.edit(index * 90, Column.LABEL, "another", NOW)
    edit = (time.process_time() - begun) / 100
    assert whole < 2
    assert edit < 0.005


def test_ten_thousand_rows_that_are_all_the_same() -> None:
    table = _table([["a", "x", "31.12.2026 14:00"]] * 10_000)
    assert len(table.edit(0, Column.LABEL, "y", NOW)) == 10_000
    assert table.edit(0, Column.LABEL, "x", NOW) == list(range(10_000))
    assert _same_as(table)[:2] == [0, 1]


cells = st.sampled_from(["", "a", "b", "A", "_", "15:00", "90 min", "x", "26.11.2026 13:51"])


@given(
    st.lists(st.lists(cells, max_size=3), min_size=1, max_size=5),
    st.lists(
        st.tuples(
            st.sampled_from(["edit", "append", "drop", "out", "in"]),
            st.integers(0, 6),
            st.sampled_from([*PLACES, Column.DURATION]),
            cells,
        ),
        max_size=8,
    ),
)
def test_changes_come_to_what_reading_it_all_again_would(
    rows: list[list[str]], changes: list[tuple[str, int, Column, str]]
) -> None:
    table = _table(rows)
    for deed, index, column, text in changes:
        before = [table.problems(each) for each in range(table.count)]
        touched = _changed(table, deed, index, {column: text})
        after = [table.problems(each) for each in range(table.count)]
        both = range(min(len(before), len(after)))
        assert {each for each in both if before[each] != after[each]} <= set(touched)
    assert _state(table) == _state(table.anew(NOW))


def _changed(table: BatchTable, deed: str, index: int, cells: dict[Column, str]) -> list[int]:
    if deed == "append":
        return table.append(cells, NOW)
    if deed == "drop" and table.count:
        table.drop_last()
    elif deed in ("out", "in") and index < table.count:
        return table.leave_out(index, out=deed == "out")
    elif deed == "edit" and index < table.count:
        return table.type_in(index, cells, NOW)
    return []


def _state(table: BatchTable) -> tuple[object, ...]:
    problems = [table.problems(index) for index in range(table.count)]
    counts = table.ready_count, table.needs_fix_count, table.left_out_count
    return problems, _standings(table), table.problems_first(), counts
