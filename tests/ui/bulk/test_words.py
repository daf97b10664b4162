"""Everything that can be wrong, and what is planned, has words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from tests.ui.bulk.tables import BERLIN, NOW, table_of, words
from whereby_desktop.meetings.batch_plan import BatchPlan
from whereby_desktop.meetings.batch_row import CellProblem, RowFault
from whereby_desktop.meetings.draft_rules import Rule
from whereby_desktop.meetings.table_text import FileFault
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.cell_words import moment_words, span_words
from whereby_desktop.ui.bulk.check_words import Fix, check_text, fix_of
from whereby_desktop.ui.bulk.file_words import disk_words, encoding_name, encodings, fault_words
from whereby_desktop.ui.bulk.plan_words import PlanWords

PLAN = BatchPlan(300, 4, 900, 50, 60.0, 1000, 842)


@pytest.mark.parametrize("fault", [*Rule, *RowFault])
def test_each_fault_has_words(fault: Rule | RowFault) -> None:
    said = check_text(CellProblem(Column.PREFIX, fault, amount=45))
    assert said
    assert "{" not in said


@pytest.mark.parametrize(
    ("problem", "fix"),
    [
        (CellProblem(Column.PREFIX, Rule.PREFIX_CHARACTERS, fix="a"), ("Use a", "a")),
        (CellProblem(Column.PREFIX, Rule.PREFIX_CHARACTERS), ("Clear", "")),
        (CellProblem(Column.PREFIX, Rule.PREFIX_LENGTH, fix="intro"), ("Shorten", "intro")),
        (CellProblem(Column.MODE, Rule.VIEWERS_NEED_GROUP), ("Use group", "group")),
        (CellProblem(Column.MODE, RowFault.UNKNOWN_MODE, fix="gruppe"), ("Use group", "gruppe")),
        (CellProblem(Column.MODE, RowFault.UNKNOWN_MODE, fix="normal"), ("Use normal", "normal")),
        (CellProblem(Column.LOCK, RowFault.UNKNOWN_LOCK, fix="ja"), ("Use locked", "ja")),
        (CellProblem(Column.LOCK, RowFault.UNKNOWN_LOCK, fix="non"), ("Use unlocked", "non")),
        (CellProblem(Column.PATTERN, RowFault.UNKNOWN_PATTERN, fix="kurz"), ("Use short", "kurz")),
        (CellProblem(Column.PATTERN, RowFault.UNKNOWN_PATTERN, fix="uuid"), ("Use UUID", "uuid")),
        (
            CellProblem(Column.PRESET, RowFault.UNKNOWN_PRESET, fix="Gruppe"),
            ("Use Gruppe", "Gruppe"),
        ),
        (
            CellProblem(Column.ENDS, RowFault.TIME_SKIPPED, fix="2026-03-29 03:30+02:00"),
            ("Use 03:30", "2026-03-29 03:30+02:00"),
        ),
        (
            CellProblem(Column.ENDS, RowFault.TIME_DOUBLED, fix="2026-10-25 02:30+01:00"),
            ("Use the second", "2026-10-25 02:30+01:00"),
        ),
    ],
)
def test_fixes(problem: CellProblem, fix: tuple[str, str]) -> None:
    assert problem.column is not None
    assert fix_of(problem) == Fix(fix[0], problem.column, fix[1])


@pytest.mark.parametrize("fault", [Rule.END_PAST, RowFault.SAME_AS, RowFault.TIME_UNREADABLE])
def test_no_fix_where_only_the_person_knows(fault: Rule | RowFault) -> None:
    assert fix_of(CellProblem(None, fault)) is None
    assert fix_of(CellProblem(Column.ENDS, fault)) is None


@pytest.mark.parametrize(
    ("seconds", "span"),
    [
        (0.2, "5 seconds"),
        (38, "40 seconds"),
        (58, "1 minute"),
        (150, "2 minutes"),
        (33 * 60, "33 minutes"),
        (2 * 3600, "2 hours"),
        (10_200, "2 h 50 min"),
    ],
)
def test_how_long(seconds: float, span: str) -> None:
    said = PlanWords().headline(replace(PLAN, seconds=seconds))
    assert said == f"300 rooms, 900 points, about {span} at your limit"


def test_what_stands_below_the_plan() -> None:
    said = PlanWords()
    free = "Leaves 50 points free for your own clicks."
    assert said.beside(PLAN) == f"4 rows are left out. {free}"
    assert said.beside(replace(PLAN, left_out=1)) == f"1 row is left out. {free}"
    assert said.beside(replace(PLAN, left_out=0)) == free
    unknown = replace(PLAN, seconds=None, limit=None, left_out=0)
    assert said.headline(unknown) == "300 rooms, 900 points"
    assert said.beside(unknown) == f"Your limit is known after the first answer. {free}"
    assert said.headline(replace(PLAN, rooms=0, points=0)) == "No room to create"


def test_cells_say_what_will_come_of_them() -> None:
    row = table_of("Prefix,Label,Ends,Mode,Lock\nMath-,Sums,27.11.2026 15:30,gruppe,ja\n").row(0)
    shown = [words().shown(row, each).text for each in (Column.PREFIX, Column.ENDS, Column.MODE)]
    assert shown == ["math-", "Fri 27 Nov 15:30", "Group"]
    lasting = table_of("Label,Duration\nA,90\n").row(0)
    assert words().shown(lasting, Column.ENDS).text == "In 1 h 30 min"
    assert words().shown(lasting, Column.ENDS).quiet
    assert not words().shown(lasting, Column.DURATION).quiet


def test_cells_that_cannot_be_understood_are_as_typed() -> None:
    row = table_of("Prefix,Ends,Mode,Lock,Preset\na b!,soon,group of 8,maybe,Webinr\n").row(0)
    columns = (Column.PREFIX, Column.ENDS, Column.MODE, Column.LOCK, Column.PRESET)
    shown = [words().shown(row, each).text for each in columns]
    assert shown == ["a b!", "soon", "group of 8", "maybe", "Webinr"]


def test_moments_and_spans() -> None:
    zone = ZoneInfo(BERLIN)
    assert moment_words(datetime(2027, 1, 1, 0, 5, tzinfo=UTC), zone, NOW.year) == (
        "Fri 1 Jan 2027 01:05"
    )
    QLocale.setDefault(QLocale("en_US"))
    assert moment_words(NOW, zone, 2026).startswith("Thu Nov 26 12:42")
    QLocale.setDefault(QLocale("nb_NO"))
    assert moment_words(NOW, zone, 2026) == "tor. 26. nov. 12:42"
    QLocale.setDefault(QLocale("en_US"))
    assert [span_words(timedelta(minutes=each)) for each in (45, 60, 90, 2880)] == [
        "45 min", "1 h", "1 h 30 min", "2 days",
    ]  # fmt: skip


def test_files() -> None:
    assert all(fault_words(fault).title for fault in FileFault)
    assert fault_words(FileFault.EMPTY).title == "This file has no rows."
    assert fault_words(FileFault.EMPTY, pasted=True).title == "There is no table on the clipboard."
    said = disk_words("a.csv", PermissionError())
    assert (said.title, said.text) == ("a.csv cannot be opened.", "You may not read it.")
    assert "Stale handle" in disk_words("a.csv", OSError(116, "Stale handle")).text
    assert all("ä".encode().decode(each, "replace") for each in encodings())
    assert encoding_name("cp1252") == "Windows-1252"
