"""One row of a result as the table shows it, and what can be done about it."""

from dataclasses import dataclass
from enum import Enum, IntEnum

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from whereby_desktop.meetings.batch_journal import RowState
from whereby_desktop.meetings.batch_result import RowOutcome, RowResult, result_of, to_retry
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.result_words import OutcomeLook, outcome_look, reason_text
from whereby_desktop.ui.times import clock_time, day_text

translate = QCoreApplication.translate


class Column(IntEnum):
    NUMBER = 0
    LABEL = 1
    ROOM = 2
    ENDS = 3
    STATE = 4
    REASON = 5
    ACTION = 6


class RowAction(Enum):
    NONE = "none"
    FIX = "fix"
    CHECK = "check"
    CHOOSE = "choose"
    SHOW = "show"  # the batch its room is made in


_WELL = frozenset({RowOutcome.MADE, RowOutcome.MOVED})


@dataclass(frozen=True, slots=True)
class ResultRow:
    result: RowResult
    look: OutcomeLook
    reason: str
    action: RowAction = RowAction.NONE

    @property
    def well(self) -> bool:
        return self.result.outcome in _WELL

    @property
    def again(self) -> bool:
        """Whether it can be tried again."""
        return bool(to_retry([self.result]))

    @property
    def lacks_host_link(self) -> bool:
        """Whether there is one that is not known."""
        made = self.result.outcome is RowOutcome.MADE and self.result.known is not None
        return made and self.result.host_link is None


def result_rows(watch: BatchWatch, book: MeetingBook) -> list[RowResult]:
    """All rows of the table in their order, those that were left out among them."""
    rows = [result_row(watch, book, row.position) for row in watch.run.rows]
    return sorted([*rows, *watch.rows_left_out], key=lambda row: row.number)


def result_row(watch: BatchWatch, book: MeetingBook, number: int) -> RowResult:
    """One of them that is part of the batch."""
    run, row = watch.run, watch.run.row(number)
    known, in_table = book.get(row.meeting_id), run.is_lent(number)
    return result_of(row, run.batch.state, known, in_table=in_table)


def shown_row(row: RowResult, watch: BatchWatch) -> ResultRow:
    look = outcome_look(row, creates=watch.creates)
    return ResultRow(row, look, reason_text(row), action_of(row, watch))


def action_text(action: RowAction) -> str:
    return {
        RowAction.NONE: "",
        RowAction.FIX: translate("Batches", "Fix…"),
        RowAction.CHECK: translate("Batches", "Check"),
        RowAction.CHOOSE: translate("Batches", "Choose…"),
        RowAction.SHOW: translate("Batches", "Show"),
    }[action]


def heading(column: Column) -> str:
    return {
        Column.NUMBER: translate("Batches", "Row"),
        Column.LABEL: translate("Batches", "Label"),
        Column.ROOM: translate("Batches", "Room"),
        Column.ENDS: translate("Batches", "Ends"),
        Column.STATE: translate("Batches", "State"),
        Column.REASON: translate("Batches", "Why not"),
        Column.ACTION: "",
    }[column]


def cell_text(row: ResultRow, column: Column) -> str:
    result = row.result
    if column is Column.NUMBER:
        return QLocale().toString(result.number)
    if column is Column.LABEL:
        return result.label
    if column is Column.ROOM:
        return result.room or result.prefix
    if column is Column.ENDS:
        return ends_text(result)
    if column is Column.STATE:
        return row.look.text
    return row.reason if column is Column.REASON else action_text(row.action)


def spoken_text(row: ResultRow) -> str:
    """The row as a screen reader says it."""
    number = translate("Batches", "Row {0}").format(cell_text(row, Column.NUMBER))
    said = [cell_text(row, each) for each in Column if each is not Column.NUMBER]
    return ", ".join([number, *filter(None, said)])


def ends_text(result: RowResult) -> str:
    """12 Dec 13:05."""
    if result.ends is None:
        return ""
    text = translate("Batches", "{0} {1}")
    return text.format(day_text(result.ends), clock_time(result.ends))


def aligned(column: Column) -> Qt.AlignmentFlag:
    end = column is Column.NUMBER
    across = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter


def action_of(row: RowResult, watch: BatchWatch) -> RowAction:
    """What a person can do about a row."""
    if row.outcome is RowOutcome.REFUSED and watch.creates:
        return RowAction.FIX
    if row.outcome is RowOutcome.MOVED:
        return RowAction.NONE if row.moved_to is None else RowAction.SHOW
    if row.outcome is not RowOutcome.MAY_EXIST:
        return RowAction.NONE
    unsure = watch.run.row(row.number).state is RowState.UNSURE
    return RowAction.CHOOSE if unsure else RowAction.CHECK
