"""Tables as people have them, and what a dialog needs to show one."""

from collections.abc import Generator
from datetime import UTC, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.presets import BUILT_IN
from whereby_desktop.meetings.table_dates import DayOrder
from whereby_desktop.meetings.table_reading import read_file
from whereby_desktop.ui.bulk.cell_words import CellWords
from whereby_desktop.ui.bulk.table_source import (
    NamedPresets,
    TableSource,
    Understanding,
    new_table,
)
from whereby_desktop.ui.create.preset_names import preset_name

Result = TypeVar("Result")
NOW = datetime(2026, 11, 26, 11, 42, tzinfo=UTC)  # 12:42 in Berlin
BERLIN = "Europe/Berlin"
LONG = "introduction-to-statistics-for-beginners" + "a" * 5
FIRST = (
    'algebra,"Algebra, group A",2026-11-26 15:30,Group,yes',
    'algebra,"Algebra, group B",2026-11-26 16:30,Group,yes',
    'Geometry+1,"Geometry, A",2026-11-27 15:30,Group,yes',
    'history,"History, evening",2026-11-25 19:00,Group,yes',
    'history,"History, morning",2026-11-27 10:30,Group,yes',
    'physics,"Physics lab, pairs",2026-11-27 11:30,Normal,yes',
    'physics,"Physics, tutoring",2026-11-27 12:30,Normal,yes',
    ",Staff meeting,2026-11-27 13:00,Normal,no",
    "chess,Chess club,2026-11-27 17:00,group of 8,no",
    "art,Drawing hour,2026-11-26 12:51,Normal,no",
    f'{LONG},"Statistics, intro",2026-11-28 11:00,Group,yes',
)


def autumn(rows: int = 20) -> str:
    """The file of the design: four rows that need a fix, one with a warning."""
    more = (f"course-{n},Course {n},2026-12-{1 + n % 28:02} 14:00,Group,yes" for n in range(rows))
    lines = ["Prefix,Label,Ends,Mode,Lock", *FIRST, *more]
    return "\n".join(lines[: rows + 1])


def presets() -> NamedPresets:
    return NamedPresets({preset_name(each): each for each in BUILT_IN}, "consult")


def source_of(text: str, name: str = "autumn-classes.csv") -> TableSource:
    data = text.encode()
    return TableSource(name, read_file(data), DayOrder.DAY_FIRST, data)


def understood(source: TableSource, zone: str = BERLIN) -> Understanding:
    return source.understanding(zone, "consult")


def table_of(text: str, now: datetime = NOW) -> BatchTable:
    source = source_of(text)
    found = understood(source)
    return checked(new_table(source, found, presets().rules(found, now)), now)


def checked(table: BatchTable, now: datetime = NOW) -> BatchTable:
    table.check_again(now)
    return table


def whole(steps: Generator[None, None, Result]) -> Result:
    """What they come to."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            result: Result = stop.value
            return result


def words(now: datetime = NOW) -> CellWords:
    return CellWords(ZoneInfo(BERLIN), now, presets().name_of)
