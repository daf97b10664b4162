"""What goes into a table and out of it."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from tests.ui.bulk.tables import BERLIN, NOW, autumn, checked, presets, source_of, table_of, whole
from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.table_dates import DayOrder
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.mended_rows import as_table, base_preset, mended_columns
from whereby_desktop.ui.bulk.pasted_block import LaidOver, block, laid_over
from whereby_desktop.ui.bulk.table_source import TableSource, Understanding, new_table
from whereby_desktop.ui.bulk.to_send import to_send


def mended(table: BatchTable) -> BatchTable:
    sent = whole(to_send(table, NOW, host_links=True))
    base = base_preset(sent.rows, presets())
    read = as_table(sent.rows, ZoneInfo(BERLIN), presets(), base)
    source = TableSource("", read, DayOrder.DAY_FIRST)
    found = Understanding(mended_columns(), DayOrder.DAY_FIRST, BERLIN, base)
    return checked(new_table(source, found, presets().rules(found, NOW)))


def test_refused_rows_come_back_as_they_were_sent() -> None:
    table = table_of(
        "Label,Prefix,Ends,Mode,Lock,Pattern,Preset\n"
        "A,a-,2026-10-25 02:30+01:00,normal,no,short,\n"
        "B,b-,2 h,,,,Webinar with viewers\n"
        "C,,2026-12-01 10:00,group,yes,uuid,\n",
        NOW.replace(month=10, day=1),
    )
    before = [table.row(at).draft for at in range(3)]
    again = mended(table.anew(NOW.replace(month=10, day=1)))
    drafts = [again.row(at).draft for at in range(again.count)]
    assert [row.label for row in map(again.row, range(again.count))] == ["B", "C"]
    for one, other in zip(before[1:], drafts, strict=True):
        assert (one.prefix, one.mode, one.locked, one.pattern, one.viewer_mode) == (
            other.prefix, other.mode, other.locked, other.pattern, other.viewer_mode,
        )  # fmt: skip
    assert drafts[0].end == NOW + timedelta(hours=2)


def test_a_preset_that_is_gone_is_asked_for() -> None:
    (row, *_) = whole(to_send(table_of("Label,Ends\nA,2 h\n"), NOW, host_links=True)).rows
    read = as_table([replace(row, preset="gone")], ZoneInfo(BERLIN), presets(), "consult")
    assert read.rows[0][-1] == "gone"
    assert base_preset([replace(row, preset="gone")], presets()) == "consult"


def test_what_is_sent_and_what_is_left_out() -> None:
    sent = whole(to_send(table_of(autumn(20)), NOW, host_links=True))
    assert (len(sent.rows), sent.changed) == (16, 0)
    assert [row.number for row in sent.left_out] == [3, 4, 9, 11]
    assert all(row.draft and row.draft.host_link for row in sent.rows)
    without = whole(to_send(table_of(autumn(20)), NOW, host_links=False))
    assert not any(row.draft and row.draft.host_link for row in without.rows)


def test_rows_that_time_has_changed() -> None:
    seen = table_of("Label,Ends\nA,2026-11-26 12:55\nB,12:55\nC,2 h\n")
    assert whole(to_send(seen, NOW + timedelta(minutes=1), host_links=True)).changed == 0
    later = whole(to_send(seen, NOW + timedelta(minutes=20), host_links=True))
    assert later.changed == 2  # one is over, one means tomorrow's by now
    assert [row.position for row in later.rows] == [2, 3]


def test_blocks() -> None:
    assert whole(block('a\tb\r\n"c\nd"\t\r\n')) == [["a", "b"], ["c\nd", ""]]
    assert whole(block("alone")) == [["alone"]]


def test_a_block_laid_over_rows() -> None:
    columns = (Column.LABEL, Column.ENDS)

    def laid(cells: list[list[str]], rows: list[int], locked: Column | None = None) -> LaidOver:
        return whole(laid_over(cells, rows, columns, 9, lambda column: column is not locked))

    wide = laid([["x", "y", "z"], ["c\nd"]], [7, 2])
    assert wide == LaidOver(
        {7: {Column.LABEL: "x", Column.ENDS: "y"}, 2: {Column.LABEL: "c d"}}, columns_over=1
    )
    assert laid([["x", "y", " "]], [7]).columns_over == 0
    below = laid([["x"], ["y"], ["z"], [""], [" "]], [4])
    assert below.typed == {4: {Column.LABEL: "x"}, 9: {Column.LABEL: "y"}, 10: {Column.LABEL: "z"}}
    assert below.added == 2
    assert laid([["x"], [""], ["z"]], [4]).added == 2
    assert laid([["x"], [""]], [4, 5]).typed[5] == {Column.LABEL: ""}
    closed = laid([["x", "y"], ["z"]], [4], Column.LABEL)
    assert closed == LaidOver({4: {Column.ENDS: "y"}}, no_prefixes=True)


def test_a_source_does_not_show_its_rows() -> None:
    assert "Geometry" not in repr(source_of(autumn(20)))
