from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.meetings.batch_tables import BERLIN, NOW, RULES, TIMES, row_of
from whereby_desktop.meetings import draft_rules
from whereby_desktop.meetings.batch_row import CellProblem, RowFault
from whereby_desktop.meetings.batch_rules import RowRules, checked
from whereby_desktop.meetings.draft import (
    Mode,
    NamePattern,
    Recording,
    Storage,
    StorageAccess,
    StorageProvider,
)
from whereby_desktop.meetings.draft_rules import Rule
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.presets import CONSULT, SUPPORT_CALL, UntilTime
from whereby_desktop.meetings.table_words import Column


def _problem(**cells: str) -> CellProblem:
    (problem,) = row_of(**cells).problems
    return problem


def _ends(**cells: str) -> str:
    row = row_of(**cells)
    assert row.problems == ()
    return row.draft.end.astimezone(BERLIN).strftime("%d.%m. %H:%M")


def test_a_whole_row() -> None:
    row = row_of(
        label="Algebra, A",
        prefix="Algebra-",
        ends="31.12.2026 14:00",
        mode="Gruppe",
        lock="Ja",
        pattern="kurz",
        preset="",
    )
    assert row.problems == ()
    assert row.ready
    assert (row.label, row.preset) == ("Algebra, A", SUPPORT_CALL.key)
    draft = row.draft
    assert draft.end == datetime(2026, 12, 31, 13, 0, tzinfo=UTC)
    assert (draft.prefix, draft.mode, draft.locked) == ("algebra-", Mode.GROUP, True)
    assert draft.pattern is NamePattern.HUMAN_SHORT
    assert row.draft_to_send(NOW) == draft


def test_what_is_empty_or_missing_is_as_the_preset_has_it() -> None:
    base = replace(CONSULT, link_options=LinkOptions((("video", "off"),)))
    rules = RowRules(TIMES, base)
    row = row_of(rules, mode="", lock="")
    assert (row.draft.mode, row.draft.locked) == (Mode.GROUP, True)
    assert (row.draft.prefix, row.draft.host_link) == ("consult-", True)
    assert row.link_options == base.link_options
    assert row_of(rules, mode="normal", lock="no").draft.mode is Mode.NORMAL
    assert row_of(rules, mode="normal", lock="no").draft.locked is False


def test_an_empty_prefix_is_none_but_where_the_row_names_a_preset() -> None:
    rules = RowRules(TIMES, CONSULT, {"Consult": CONSULT})
    assert row_of(rules).draft.prefix == "consult-"
    assert row_of(rules, prefix="").draft.prefix == ""
    assert row_of(rules, prefix="", preset="consult").draft.prefix == "consult-"
    assert row_of(rules, prefix="x", preset="consult").draft.prefix == "x"


def test_the_preset_a_row_names() -> None:
    row = row_of(preset="erstgespraech".replace("ae", "ä"))
    assert (row.preset, row.draft.mode, row.draft.locked) == ("consult", Mode.GROUP, True)
    assert row.lasts == timedelta(hours=1)
    assert row_of(preset="consult").preset == "consult"  # by its key as well
    assert _ends(preset="Erstgespräch", ends="31.12.2026 14:00") == "31.12. 14:00"
    until = replace(SUPPORT_CALL, ends=UntilTime(time(23, 30)))
    row = row_of(RowRules(TIMES, CONSULT, {"Until": until}), preset="until")
    assert row.lasts is None
    assert row.draft.end == until.ends.end(NOW)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"prefix": "geometrie_1"}, (Column.PREFIX, Rule.PREFIX_CHARACTERS, "geometrie1", 0)),
        ({"prefix": "a" * 45}, (Column.PREFIX, Rule.PREFIX_LENGTH, "a" * 39, 45)),
        ({"mode": "group of 8"}, (Column.MODE, RowFault.UNKNOWN_MODE, "group", 0)),
        ({"mode": "gruop "}, (Column.MODE, RowFault.UNKNOWN_MODE, "group", 0)),
        ({"mode": "???"}, (Column.MODE, RowFault.UNKNOWN_MODE, "", 0)),
        ({"lock": "perhaps"}, (Column.LOCK, RowFault.UNKNOWN_LOCK, "", 0)),
        ({"pattern": "uuuid"}, (Column.PATTERN, RowFault.UNKNOWN_PATTERN, "uuid", 0)),
        ({"preset": "Webinare", "ends": "15:00"},
         (Column.PRESET, RowFault.UNKNOWN_PRESET, "Webinar", 0)),
        ({"ends": "25.11.2026 14:00"}, (Column.ENDS, Rule.END_PAST, "", 0)),
        ({"ends": "soon"}, (Column.ENDS, RowFault.TIME_UNREADABLE, "", 0)),
        ({"ends": "9999-12-31 24:00"}, (Column.ENDS, RowFault.TIME_UNREADABLE, "", 0)),
        ({"ends": ""}, (Column.ENDS, RowFault.END_MISSING, "", 0)),
        ({"duration": "long"}, (Column.DURATION, RowFault.DURATION_UNREADABLE, "", 0)),
        ({"duration": "999999 weeks"}, (Column.DURATION, RowFault.DURATION_UNREADABLE, "", 0)),
        ({"duration": "0"}, (Column.DURATION, Rule.END_PAST, "", 0)),
        ({"duration": "1h", "starts": "1.12.2026"},
         (Column.STARTS, RowFault.START_WITHOUT_TIME, "", 0)),
        ({"duration": "1h", "day": "1.12.2026"},
         (Column.DAY, RowFault.START_WITHOUT_TIME, "", 0)),
        ({"duration": "1h", "starts": "x"}, (Column.STARTS, RowFault.TIME_UNREADABLE, "", 0)),
        ({"day": "x", "ends": "14:00"}, (Column.DAY, RowFault.TIME_UNREADABLE, "", 0)),
        ({"ends": "28.3.2027 2:30"},
         (Column.ENDS, RowFault.TIME_SKIPPED, "2027-03-28 03:30+02:00", 0)),
    ],
)  # fmt: skip
def test_what_stops_a_row(cells: dict[str, str], expected: tuple[Column, object, str, int]) -> None:
    problem = _problem(**cells)
    assert (problem.column, problem.fault, problem.fix, problem.amount) == expected
    assert not problem.warning
    assert not row_of(**cells).ready


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"ends": "26.11.2026 13:51"}, (Column.ENDS, Rule.END_SOON, "", 9)),
        ({"duration": "9"}, (Column.DURATION, Rule.END_SOON, "", 9)),
        ({"pattern": "short"}, (Column.PATTERN, Rule.SHORT_UNLOCKED, "", 0)),
        ({"ends": "31.10.2027 2:30"},
         (Column.ENDS, RowFault.TIME_DOUBLED, "2027-10-31 02:30+01:00", 0)),
        ({"preset": "Webinar", "mode": "normal"}, (Column.MODE, RowFault.VIEWERS_DECIDE, "", 0)),
        ({"preset": "Webinar", "lock": "no"}, (Column.LOCK, RowFault.VIEWERS_DECIDE, "", 0)),
    ],
)  # fmt: skip
def test_what_is_only_a_warning(
    cells: dict[str, str], expected: tuple[Column, object, str, int]
) -> None:
    problem = _problem(**cells)
    assert (problem.column, problem.fault, problem.fix, problem.amount) == expected
    assert problem.warning
    assert row_of(**cells).ready


def test_a_time_that_comes_twice_may_be_past_as_well() -> None:
    row = row_of(ends="25.10.2026 2:30")
    assert [each.fault for each in row.problems] == [RowFault.TIME_DOUBLED, Rule.END_PAST]


def test_a_time_that_never_came_is_told_as_that_alone() -> None:
    assert _problem(ends="29.3.2026 2:30").fault is RowFault.TIME_SKIPPED


def test_a_preset_with_viewers_that_agrees_with_the_cells() -> None:
    assert row_of(preset="Webinar", mode="group", lock="yes").problems == ()
    assert row_of(preset="Webinar").problems == ()


def test_ten_minutes_are_no_longer_soon() -> None:
    assert row_of(duration="10").problems == ()


def test_each_fix_is_one() -> None:
    for cells in (
        {"prefix": "geometrie_1"},
        {"prefix": "a" * 45},
        {"mode": "group of 8"},
        {"pattern": "uuuid"},
        {"preset": "Webinare", "ends": "15:00"},
        {"ends": "28.3.2027 2:30"},
        {"ends": "31.10.2027 2:30"},
    ):
        problem = _problem(**cells)
        assert problem.column is not None
        assert row_of(**cells | {problem.column.value: problem.fix}).problems == ()


def test_several_problems_at_once_and_the_worst_of_a_cell() -> None:
    row = row_of(prefix="_" * 40, ends="x", mode="y")
    assert {problem.column for problem in row.problems} == {
        Column.PREFIX,
        Column.ENDS,
        Column.MODE,
    }
    soon = row_of(ends="26.11.2026 13:51", pattern="short", lock="x")
    assert soon.problem_in(Column.ENDS) == CellProblem(
        Column.ENDS, Rule.END_SOON, warning=True, amount=9
    )
    assert soon.problem_in(Column.LABEL) is None


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"ends": "15:00"}, "26.11. 15:00"),
        ({"ends": "9:00"}, "27.11. 09:00"),
        ({"ends": "9:00", "day": "1.12.2026"}, "01.12. 09:00"),
        ({"ends": "9:00", "day": ""}, "27.11. 09:00"),
        ({"ends": "2.12.2026 9:00", "day": "1.12.2026"}, "02.12. 09:00"),
        ({"day": "1.12.2026 15:00"}, "01.12. 15:00"),
        ({"day": "1.12.2026"}, "01.12. 23:59"),
        ({"ends": "15:00", "duration": "3 h"}, "26.11. 15:00"),
        ({"ends": "", "duration": "3 h"}, "26.11. 16:42"),
        ({"ends": "90 min"}, "26.11. 15:12"),
        ({"duration": "1:30", "starts": "1.12.2026 9:00"}, "01.12. 10:30"),
        ({"duration": "1:30", "starts": "9:00", "day": "1.12.2026"}, "01.12. 10:30"),
        ({"duration": "1:30", "day": "1.12.2026 9:00"}, "01.12. 10:30"),
        ({"ends": "1.12.2026 15:00", "starts": "whatever"}, "01.12. 15:00"),
    ],
)
def test_when_it_ends(cells: dict[str, str], expected: str) -> None:
    assert _ends(**cells) == expected


def test_bare_hours() -> None:
    rules = RowRules(replace(TIMES, hours=True), SUPPORT_CALL)
    assert row_of(rules, duration="2").lasts == timedelta(hours=2)


def test_a_duration_begins_when_the_room_is_made() -> None:
    row = row_of(duration="90 min")
    later = NOW + timedelta(minutes=20, microseconds=5)
    assert row.lasts == timedelta(minutes=90)
    assert row.draft_to_send(later).end == NOW + timedelta(minutes=110)
    assert row_of(ends="90 min").lasts == timedelta(minutes=90)
    fixed = row_of(duration="90 min", starts="15:00")
    assert fixed.lasts is None
    assert fixed.draft_to_send(later).end == fixed.draft.end


def test_host_links_on_demand() -> None:
    row = row_of()
    assert not row.draft_to_send(NOW).host_link
    assert row.draft_to_send(NOW, host_link=True).host_link
    assert row_of(preset="consult").draft_to_send(NOW).host_link


def test_what_comes_with_the_preset_is_told_in_its_column() -> None:
    storage = Storage(
        StorageProvider.S3, StorageAccess.ACCESS_KEY, "bucket", "eu-west-1", "AKIAMADEUP"
    )
    base = replace(SUPPORT_CALL, recording=Recording(storage=storage))
    (problem,) = row_of(RowRules(TIMES, base)).problems
    assert (problem.column, problem.fault) == (Column.PRESET, Rule.STORAGE_SECRET)
    assert row_of(RowRules(TIMES, base, kept=["s3 AKIAMADEUP"])).problems == ()


def test_a_label_our_own_export_guarded() -> None:
    assert row_of(label="'=SUM(A1)").label == "=SUM(A1)"
    assert row_of(label="'- late").label == "- late"
    assert row_of(label="'quoted'").label == "'quoted'"


@given(st.dictionaries(st.sampled_from(Column), st.text(max_size=20)))
def test_any_cells_make_a_row_and_a_ready_one_keeps_every_rule(cells: dict[Column, str]) -> None:
    row = checked(1, cells, RULES, NOW)
    if row.ready:
        sent = row.draft_to_send(NOW)
        assert draft_rules.blocking(draft_rules.problems(sent, NOW)) == []
        assert sent.end > NOW
