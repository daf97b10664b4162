from datetime import UTC, datetime

import pytest

from whereby_desktop.meetings.batch_end import TimeReading
from whereby_desktop.meetings.batch_rules import RowRules
from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.draft import Mode, NamePattern
from whereby_desktop.meetings.presets import CONSULT, SUPPORT_CALL
from whereby_desktop.meetings.table_columns import date_cells, find_columns
from whereby_desktop.meetings.table_dates import DayOrder, day_order
from whereby_desktop.meetings.table_example import LANGUAGES, example_text
from whereby_desktop.meetings.table_reading import read_file

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


def _table(text: str) -> BatchTable:
    read = read_file(text.encode("utf-8-sig"))
    columns = find_columns(read.rows)
    body = columns.body(read.rows)
    assert (columns.missing, columns.unused, len(columns.places)) == ((), (), 8)
    found = day_order(date_cells(body, columns.places), DayOrder.MONTH_FIRST)
    assert not found.ambiguous
    rules = RowRules(TimeReading(UTC, found.order), SUPPORT_CALL, {"Sprechstunde": CONSULT})
    return BatchTable(body, columns.places, rules, NOW)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", ["", "Sprechstunde"])
def test_the_example_of_each_language_reads_back_without_a_problem(
    language: str, preset: str
) -> None:
    table = _table(example_text(language, NOW, preset))
    rows = [table.row(index) for index in range(table.count)]
    assert [table.problems(index) for index in range(table.count)] == [(), (), ()]
    assert rows[0].draft.end == datetime(2026, 2, 20, 15, 30, tzinfo=UTC)
    assert (rows[0].draft.mode, rows[0].draft.locked) == (Mode.GROUP, True)
    assert (rows[1].draft.mode, rows[1].draft.locked) == (Mode.NORMAL, False)
    if preset:
        assert rows[2].preset == CONSULT.key
    else:
        assert rows[2].draft.pattern is NamePattern.HUMAN_SHORT


def test_languages_by_other_names() -> None:
    assert example_text("de_AT", NOW) == example_text("de", NOW)
    assert example_text("no", NOW) == example_text("nb", NOW)
    assert example_text("xx", NOW) == example_text("en", NOW)
