"""When the room of a row ends: at an end, after a duration, as its preset has it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from whereby_desktop.meetings.batch_row import CellProblem, RowFault
from whereby_desktop.meetings.presets import Lasting, Preset
from whereby_desktop.meetings.table_dates import (
    DayOrder,
    TypedMoment,
    WallMoment,
    moment,
    typed_moment,
)
from whereby_desktop.meetings.table_durations import duration
from whereby_desktop.meetings.table_words import Column


@dataclass(frozen=True, slots=True)
class TimeReading:
    """How the times of a table are read. `hours`: a bare number is a duration in hours."""

    zone: tzinfo
    day_order: DayOrder
    hours: bool = False


@dataclass(frozen=True, slots=True)
class RowEnd:
    """`at` is aware, None where there is none; `column` is where it was said."""

    at: datetime | None
    column: Column
    lasts: timedelta | None = None
    problem: CellProblem | None = None


def row_end(
    cells: Mapping[Column, str], preset: Preset | None, reading: TimeReading, now: datetime
) -> RowEnd:
    """`preset`: that which the row itself names. An end goes before a duration, and so on."""
    if cells.get(Column.ENDS):
        return _from_end(cells, Column.ENDS, reading, now)
    if cells.get(Column.DURATION):
        return _from_duration(cells, reading, now)
    if cells.get(Column.DAY):
        return _from_end(cells, Column.DAY, reading, now)
    if preset is None:
        return _none(Column.ENDS, RowFault.END_MISSING)
    lasts = preset.ends.lasts if isinstance(preset.ends, Lasting) else None
    return RowEnd(preset.ends.end(now), Column.PRESET, lasts)


def _from_end(
    cells: Mapping[Column, str], column: Column, reading: TimeReading, now: datetime
) -> RowEnd:
    text = cells[column]
    typed = typed_moment(text, reading.day_order)
    lasts = duration(text, bare=False) if typed is None else None
    if lasts is not None:  # a table with one column for both has "90 min" here
        return _after(now.replace(microsecond=0), lasts, column, from_now=True)
    return _at(cells, column, typed, reading, now)


def _from_duration(cells: Mapping[Column, str], reading: TimeReading, now: datetime) -> RowEnd:
    lasts = duration(cells[Column.DURATION], hours=reading.hours)
    if lasts is None:
        return _none(Column.DURATION, RowFault.DURATION_UNREADABLE)
    column = Column.STARTS if cells.get(Column.STARTS) else Column.DAY
    if not cells.get(column):
        return _after(now.replace(microsecond=0), lasts, Column.DURATION, from_now=True)
    typed = typed_moment(cells[column], reading.day_order)
    if typed is not None and typed.at is None:
        return _none(column, RowFault.START_WITHOUT_TIME)
    start = _at(cells, column, typed, reading, now)
    if start.at is None:
        return start
    end = _after(start.at, lasts, Column.DURATION)
    return replace(end, problem=end.problem or start.problem)


def _at(
    cells: Mapping[Column, str],
    column: Column,
    typed: TypedMoment | None,
    reading: TimeReading,
    now: datetime,
) -> RowEnd:
    """What was typed into a column, with the day from the table's own column for it."""
    if typed is None:
        return _none(column, RowFault.TIME_UNREADABLE)
    day, fault = _day(cells, typed, reading)
    wall = moment(typed, now, reading.zone, day)
    if fault or wall is None:
        return fault or _none(column, RowFault.TIME_UNREADABLE)
    return RowEnd(wall.at, column, problem=_clock_change(wall, column, reading.zone))


def _day(
    cells: Mapping[Column, str], typed: TypedMoment, reading: TimeReading
) -> tuple[date | None, RowEnd | None]:
    """The day for a time that names none, from the table's column for it."""
    text = cells.get(Column.DAY, "")
    if not text or typed.day is not None or typed.days_ahead is not None:
        return None, None
    found = typed_moment(text, reading.day_order)
    if found is None or found.day is None:
        return None, _none(Column.DAY, RowFault.TIME_UNREADABLE)
    return found.day, None


def _after(start: datetime, lasts: timedelta, column: Column, *, from_now: bool = False) -> RowEnd:
    try:
        return RowEnd(start + lasts, column, lasts if from_now else None)
    except OverflowError:
        return _none(column, RowFault.DURATION_UNREADABLE)


def _clock_change(wall: WallMoment, column: Column, zone: tzinfo) -> CellProblem | None:
    if wall.skipped:
        return CellProblem(column, RowFault.TIME_SKIPPED, fix=_written(wall.at, zone))
    if wall.second is not None:
        second = _written(wall.second, zone)
        return CellProblem(column, RowFault.TIME_DOUBLED, warning=True, fix=second)
    return None


def _written(at: datetime, zone: tzinfo) -> str:
    """With its offset, so that it is read as this moment and no other."""
    return at.astimezone(zone).isoformat(" ", "minutes")


def _none(column: Column, fault: RowFault) -> RowEnd:
    return RowEnd(None, column, problem=CellProblem(column, fault))
