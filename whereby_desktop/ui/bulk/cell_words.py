"""What the cells of a row say: what will come of them, or as typed where that is not clear."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from whereby_desktop.meetings.batch_row import RowFault, TableRow
from whereby_desktop.meetings.draft import Mode, NamePattern
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.times import day_form

translate = QCoreApplication.translate

_NO_END = frozenset(
    {
        RowFault.END_MISSING,
        RowFault.TIME_UNREADABLE,
        RowFault.DURATION_UNREADABLE,
        RowFault.START_WITHOUT_TIME,
        RowFault.TIME_SKIPPED,
    }
)
_UNKNOWN = frozenset(
    {
        RowFault.UNKNOWN_MODE,
        RowFault.UNKNOWN_LOCK,
        RowFault.UNKNOWN_PATTERN,
        RowFault.UNKNOWN_PRESET,
    }
)


@dataclass(frozen=True, slots=True)
class CellText:
    """`quiet`: nobody typed it, it is as the preset or another cell has it."""

    text: str
    quiet: bool = False


class CellWords:
    """For the rows of one table. `preset_name` names a preset by its key."""

    def __init__(self, zone: tzinfo, today: datetime, preset_name: Callable[[str], str]) -> None:
        """`today` is any aware moment of it."""
        self._zone, self._year = zone, today.astimezone(zone).year
        self._preset_name = preset_name

    def shown(self, row: TableRow, column: Column) -> CellText:
        typed = row.cells.get(column, "")
        meaning = self._meaning(row, column, typed)
        return CellText(typed if meaning is None else meaning, quiet=not typed)

    def _meaning(self, row: TableRow, column: Column, typed: str) -> str | None:
        """None: as it was typed."""
        if column is Column.ENDS:
            return self._end(row)
        if column is Column.PREFIX:
            blocked = not row.ready and row.problem_in(Column.PREFIX)
            return None if blocked else row.draft.prefix or _no_prefix()
        if column is Column.LABEL:
            return row.label
        problem = row.problem_in(column)
        unknown = problem is not None and problem.fault in _UNKNOWN
        return None if unknown else self._choice(row, column)

    def _choice(self, row: TableRow, column: Column) -> str | None:
        if column is Column.MODE:
            return mode_words(row.draft.effective_mode)
        if column is Column.LOCK:
            return lock_words(locked=row.draft.effective_locked)
        if column is Column.PATTERN:
            return pattern_words(row.draft.pattern)
        return self._preset_name(row.preset) if column is Column.PRESET else None

    def _end(self, row: TableRow) -> str | None:
        if any(problem.fault in _NO_END for problem in row.problems):
            return None
        if row.lasts is not None:
            return translate("BulkCells", "In {0}").format(span_words(row.lasts))
        return moment_words(row.draft.end, self._zone, self._year)


def moment_words(moment: datetime, zone: tzinfo, year: int) -> str:
    """ "Thu 27 Nov 15:30" as clocks in `zone` show it, with the year where it is not `year`."""
    there, locale = moment.astimezone(zone), QLocale()
    date_form, clock_form = _forms(locale.name())
    clock = locale.toString(QTime(there.hour, there.minute), clock_form)
    form = date_form if there.year == year else f"{date_form} yyyy"
    return f"{locale.toString(QDate(there.year, there.month, there.day), form)} {clock}"


@lru_cache(maxsize=4)
def _forms(locale_name: str) -> tuple[str, str]:
    """Of a date without its year, and of a time of day."""
    locale = QLocale(locale_name)
    clock = locale.timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return f"ddd {day_form(locale)}", clock


def span_words(span: timedelta) -> str:
    """1 h 30 min, 45 min, 2 days."""
    minutes = int(span.total_seconds() // 60)
    days, rest = divmod(minutes, 24 * 60)
    if days and not rest:
        return translate("BulkCells", "%Ln day(s)", "", days)
    hours, left = divmod(minutes, 60)
    number = QLocale().toString
    if not hours:
        return translate("BulkCells", "{0} min").format(number(left))
    if not left:
        return translate("BulkCells", "{0} h").format(number(hours))
    return translate("BulkCells", "{0} h {1} min").format(number(hours), number(left))


def mode_words(mode: Mode) -> str:
    return {
        Mode.NORMAL: translate("BulkCells", "Normal"),
        Mode.GROUP: translate("BulkCells", "Group"),
    }[mode]


def lock_words(*, locked: bool) -> str:
    return translate("BulkCells", "Locked") if locked else translate("BulkCells", "Unlocked")


def pattern_words(pattern: NamePattern) -> str:
    return {
        NamePattern.UUID: translate("BulkCells", "UUID"),
        NamePattern.HUMAN_SHORT: translate("BulkCells", "Short"),
    }[pattern]


def empty_words() -> str:
    return translate("BulkCells", "empty")


def _no_prefix() -> str:
    return translate("BulkCells", "No prefix")
