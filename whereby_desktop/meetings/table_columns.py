"""Which column of a table is which: by its header, by what stands in it, or as the person says."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from whereby_desktop.meetings.table_dates import DayOrder, typed_moment
from whereby_desktop.meetings.table_durations import duration
from whereby_desktop.meetings.table_reading import Row
from whereby_desktop.meetings.table_words import (
    END_DATES,
    HEADERS,
    HOURS,
    LOCKS,
    MODES,
    PATTERNS,
    Column,
    folded,
)

_SAMPLED_ROWS = 50
_MOST = 0.8  # share of a column's cells that have to look alike
_IN_PARENTHESES = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_PREFIX_LIKE = re.compile(r"[a-z0-9-]+\Z")
# Any of these says when a room ends; a preset does so as well.
_TIMES = frozenset({Column.ENDS, Column.DURATION, Column.DAY, Column.PRESET})


@dataclass(frozen=True, slots=True)
class TableColumns:
    """`places`: where each column stands, from 0. `header` is () where the table has none.

    `hours`: the header says that bare numbers in the duration are hours.
    """

    places: Mapping[Column, int]
    header: Row
    width: int
    hours: bool = False

    @property
    def missing(self) -> tuple[Column, ...]:
        """What no meeting can do without."""
        return () if _TIMES & self.places.keys() else (Column.ENDS,)

    @property
    def unused(self) -> tuple[int, ...]:
        """The places of the columns that are not read."""
        used = set(self.places.values())
        return tuple(place for place in range(self.width) if place not in used)

    def body(self, rows: Sequence[Row]) -> Sequence[Row]:
        return rows[1:] if self.header else rows

    def with_place(self, column: Column, place: int | None) -> "TableColumns":
        """As the person says; None: there is no such column. A place has one meaning at most."""
        kept = {
            each: where
            for each, where in self.places.items()
            if each is not column and where != place
        }
        if place is not None:
            kept[column] = place
        return replace(self, places=kept, hours=_says_hours(self.header, kept))

    def with_header(self, rows: Sequence[Row], *, first_row: bool) -> "TableColumns":
        """As the person says whether the first row is a header."""
        header = rows[0] if first_row and rows else ()
        return replace(self, header=header, hours=_says_hours(header, self.places))


def find_columns(rows: Sequence[Row]) -> TableColumns:
    first = rows[0] if rows else ()
    sample = rows[:_SAMPLED_ROWS]
    width = max((len(row) for row in sample), default=0)
    is_header = _is_header(rows)
    places = _by_headers(first) if is_header else _by_contents(sample, width)
    header = first if is_header else ()
    return TableColumns(places, header, width, _says_hours(header, places))


def date_cells(rows: Sequence[Row], places: Mapping[Column, int]) -> list[str]:
    """Every cell that may hold a date, for `table_dates.day_order`."""
    dated = [places[each] for each in (Column.ENDS, Column.STARTS, Column.DAY) if each in places]
    return [row[place] for row in rows for place in dated if place < len(row)]


def header_meaning(header: str) -> Column | None:
    outside = _IN_PARENTHESES.sub("", header)
    return HEADERS.get(folded(header)) or HEADERS.get(folded(outside))


def _is_header(rows: Sequence[Row]) -> bool:
    """A row that names columns, or one without any time over rows that have some."""
    first, below = rows[0] if rows else (), rows[1:_SAMPLED_ROWS]
    if any(map(_is_time, first)):
        return False
    if any(header_meaning(cell) for cell in first):
        return True
    return any(_is_time(cell) for row in below for cell in row)


def _by_headers(header: Row) -> dict[Column, int]:
    """The first of several headers that mean the same is taken."""
    places: dict[Column, int] = {}
    for place, cell in enumerate(header):
        column = header_meaning(cell)
        if column is Column.ENDS and column in places:
            _two_ends(places, header, place)
        elif column is not None:
            places.setdefault(column, place)
    return places


def _two_ends(places: dict[Column, int], header: Row, place: int) -> None:
    """The date of the end in one column and its time of day in another, in either order."""
    earlier = places[Column.ENDS]
    if Column.DAY in places:
        return
    if folded(header[earlier]) in END_DATES:
        places[Column.DAY], places[Column.ENDS] = earlier, place
    elif folded(header[place]) in END_DATES:
        places[Column.DAY] = place


def _by_contents(sample: Sequence[Row], width: int) -> dict[Column, int]:
    """What the cells themselves tell; the surest first."""
    columns = [[row[place] for row in sample if place < len(row)] for place in range(width)]
    looks: tuple[tuple[Column, Callable[[str], bool]], ...] = (
        (Column.ENDS, _is_moment),
        (Column.DURATION, _is_duration),
        (Column.MODE, lambda cell: folded(cell) in MODES),
        (Column.PATTERN, lambda cell: folded(cell) in PATTERNS),
        (Column.LOCK, lambda cell: folded(cell) in LOCKS),
        (Column.PREFIX, lambda cell: _PREFIX_LIKE.match(cell) is not None),
        (Column.LABEL, bool),
    )
    places: dict[Column, int] = {}
    for column, looks_so in looks:
        for place, cells in enumerate(columns):
            if place not in places.values() and _mostly(cells, looks_so):
                places[column] = place
                break
    return places


def _mostly(cells: Sequence[str], looks_so: Callable[[str], bool]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(map(looks_so, filled)) >= _MOST * len(filled)


def _is_time(cell: str) -> bool:
    return _is_moment(cell) or _is_duration(cell)


def _is_moment(cell: str) -> bool:
    return any(typed_moment(cell, order) for order in DayOrder)


def _is_duration(cell: str) -> bool:
    return duration(cell, bare=False) is not None


def _says_hours(header: Row, places: Mapping[Column, int]) -> bool:
    place = places.get(Column.DURATION, len(header))
    if place >= len(header):
        return False
    units = [found[1] or found[2] for found in _IN_PARENTHESES.finditer(header[place])]
    return any(folded(each) in HOURS for each in (header[place], *units))
