"""Rows that Whereby refused, as a table to mend and to create again."""

from collections.abc import Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo

from whereby_desktop.meetings.batch_journal import BatchRow
from whereby_desktop.meetings.table_columns import TableColumns
from whereby_desktop.meetings.table_dates import DayOrder
from whereby_desktop.meetings.table_reading import ReadTable, Row
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.table_source import NamedPresets, TableSource, Understanding

_COLUMNS = (
    Column.LABEL,
    Column.PREFIX,
    Column.ENDS,
    Column.MODE,
    Column.LOCK,
    Column.PATTERN,
    Column.PRESET,
)


def mended_columns() -> TableColumns:
    places = {column: place for place, column in enumerate(_COLUMNS)}
    return TableColumns(places, (), len(_COLUMNS))


def mended_table(
    name: str, rows: Sequence[BatchRow], presets: NamedPresets, zone: str, usual: DayOrder
) -> tuple[TableSource, Understanding]:
    """The rows keep their numbers. `zone` is an IANA id, `usual` as in `TableSource`."""
    base = base_preset(rows, presets)
    read = as_table(rows, ZoneInfo(zone), presets, base)
    source = TableSource(name, read, usual, numbers=tuple(row.position for row in rows))
    columns = mended_columns()
    return source, Understanding(columns, source.order(columns).order, zone, base)


def base_preset(rows: Sequence[BatchRow], presets: NamedPresets) -> str:
    """The key of the preset from which the rows started that named none."""
    bare = (row.preset for row in rows if not row.prefix)
    return next((key for key in bare if presets.name_of(key)), presets.default)


def as_table(rows: Sequence[BatchRow], zone: tzinfo, presets: NamedPresets, base: str) -> ReadTable:
    """`base` as in `base_preset`. A preset that is gone is named by its key: the person decides."""
    names = {row.preset: presets.name_of(row.preset) or row.preset for row in rows}
    names[base] = ""  # a row that names a preset cannot do without its prefix
    return ReadTable(tuple(_cells(row, zone, names[row.preset]) for row in rows), "")


def _cells(row: BatchRow, zone: tzinfo, preset: str) -> Row:
    draft = row.draft
    if draft is None:
        return ("",) * len(_COLUMNS)
    # With its offset: read as this moment and no other, also when clocks are put back.
    end = draft.end.astimezone(zone).isoformat(" ", "seconds")
    lock = "yes" if draft.locked else "no"
    return (row.label, draft.prefix, end, draft.mode.value, lock, draft.pattern.value, preset)
