"""One step of what was done to a table: carried out, taken back, and carried out once more."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.slices import at_once

AT_ONCE = 50  # rows that are changed without slices
Typed = Mapping[int, Mapping[Column, str]]
Steps = Generator[None, None, None]


@dataclass(frozen=True, slots=True)
class TableChange:
    """What is typed into rows, by their indexes; `added` rows are new, below the last one.

    `out` are rows left out on purpose (True) or taken back in.
    """

    typed: Typed = field(default_factory=dict)
    added: int = 0
    out: Mapping[int, bool] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        return len(self.typed) + len(self.out)

    @property
    def first(self) -> int:
        return min((*self.typed, *self.out), default=-1)


class Changeable(Protocol):
    """The rows on screen; each step changes one row, and the last one shows them all."""

    def changing(self, change: TableChange, *, dropped: int = 0) -> Steps: ...


class TableStep(QUndoCommand):
    """`done`: it was carried out in slices already, and is only to be put down as done."""

    def __init__(self, rows: Changeable, table: BatchTable, change: TableChange, text: str) -> None:
        super().__init__(text)
        self._rows, self._table, self.change = rows, table, change
        self._before: TableChange | None = None  # until it is carried out
        self.done = False

    @property
    def large(self) -> bool:
        return self.change.rows > AT_ONCE

    def steps(self, *, back: bool = False) -> Steps:
        if self._before is None:
            self._before = yield from before(self._table, self.change)
        if back:
            yield from self._rows.changing(self._before, dropped=self.change.added)
        else:
            yield from self._rows.changing(self.change)

    def redo(self) -> None:
        if not self.done:
            at_once(self.steps())

    def undo(self) -> None:
        if not self.done:
            at_once(self.steps(back=True))


def before(table: BatchTable, change: TableChange) -> Generator[None, None, TableChange]:
    """What brings back the cells as they are now; rows that are not there yet have none."""
    typed: dict[int, dict[Column, str]] = {}
    for index, cells in change.typed.items():
        if index < table.count:
            now = table.row(index).cells
            typed[index] = {column: now.get(column, "") for column in cells}
        yield
    out = {index: table.standing(index) is Standing.LEFT_OUT for index in change.out}
    return TableChange(typed, out=out)
