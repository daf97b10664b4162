"""What the rows of a table say, kept while it is true: their cells, and what is wrong with them."""

from typing import NamedTuple

from whereby_desktop.meetings.batch_row import CellProblem
from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.cell_words import CellText, CellWords
from whereby_desktop.ui.bulk.check_words import (
    Fix,
    check_text,
    fix_of,
    left_out_text,
    put_back,
    ready_text,
)
from whereby_desktop.ui.bulk.spoken_cell import spoken_cell, spoken_check

_KEPT = 1000  # rows


class Check(NamedTuple):
    """A row's problems, and the first of them in words with its link."""

    problems: tuple[CellProblem, ...]
    text: str
    fix: Fix | None


class RowsWords:
    """Rows by their index in the table. `column` None is the check's."""

    def __init__(self, table: BatchTable, words: CellWords) -> None:
        self._table, self._words = table, words
        self._cells: dict[tuple[int, Column], CellText] = {}
        self._checks: dict[int, Check] = {}

    def forget(self) -> None:
        """After a change of rows or of the language."""
        self._cells.clear()
        self._checks.clear()

    def cell(self, index: int, column: Column) -> CellText:
        found = self._cells.get((index, column))
        if found is None:
            found = self._words.shown(self._table.row(index), column)
            self._cells[index, column] = found
        return found

    def check(self, index: int) -> Check:
        found = self._checks.get(index)
        if found is None:
            if len(self._checks) > _KEPT:
                self.forget()
            found = self._checks[index] = self._checked(index)
        return found

    def tip(self, index: int, column: Column | None) -> str:
        problems = self.check(index).problems
        if column is None:
            return "\n".join(map(check_text, problems))
        lines = [check_text(each) for each in problems if each.column is column]
        return "\n".join([self.cell(index, column).text, *lines])

    def spoken(self, index: int, column: Column | None) -> str:
        number, (problems, text, fix) = self._table.row(index).number, self.check(index)
        if column is None:
            return spoken_check(number, text, fix)
        problem = next((each for each in problems if each.column is column), None)
        return spoken_cell(number, column, self.cell(index, column).text, problem)

    def _checked(self, index: int) -> Check:
        problems = self._table.problems(index)
        if self._table.standing(index) is Standing.LEFT_OUT:
            return Check(problems, left_out_text(), put_back())
        if not problems:
            return Check((), ready_text(), None)
        return Check(problems, check_text(problems[0]), fix_of(problems[0]))
