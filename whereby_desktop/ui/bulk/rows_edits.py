"""What is done to the rows of a table, each a step that can be taken back."""

from collections.abc import Awaitable, Callable, Sequence
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.pasted_block import Change
from whereby_desktop.ui.bulk.rows_model import RowsModel
from whereby_desktop.ui.bulk.slices import in_slices
from whereby_desktop.ui.bulk.table_step import TableChange, TableStep, by_row

Work = Callable[[], Awaitable[None]]
_OUT = Standing.LEFT_OUT


class RowsEdits(QObject):
    """`work_wished` carries a Work: a step of so many rows that it is to be awaited.

    `said` carries what was done in words, and the index of the row to look at, or -1.
    """

    work_wished = Signal(object)
    said = Signal(str, int)

    def __init__(self, model: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.stack = QUndoStack(self)
        self._lost = False  # something was done that can no longer be taken back
        model.typed.connect(self.type_in)

    @property
    def unchanged(self) -> bool:
        """Whether the table is as it came."""
        return self.stack.isClean() and not self._lost

    def begin(self) -> None:
        """With another table."""
        self.stack.clear()
        self._lost = False

    def settle(self) -> None:
        """Nothing of what was done so far can be taken back: its columns mean other things now."""
        self._lost = not self.unchanged
        self.stack.clear()

    def type_in(self, position: int, column: Column, text: str) -> None:
        index = self._model.indexes[position]
        self._do(TableChange({index: {column: text}}), self.tr("Edit"))

    def type_all(self, changes: Sequence[Change], added: int, text: str, said: str = "") -> None:
        """`added` rows are new; `text` is what the step is called, `said` what is told of it."""
        if changes:
            self._do(TableChange(by_row(changes), added), text, said)
        elif said:
            self.said.emit(said, -1)

    def apply_fix(self, position: int) -> bool:
        """Types what the row's link offers, or takes the row back in; False without a link."""
        fix = self._model.fix_at(position)
        if fix is None:
            return False
        index = self._model.indexes[position]
        if fix.column is None:
            self.leave_out([position], out=False)
        else:
            self._do(TableChange({index: {fix.column: fix.text}}), self.tr("Fix"))
        return True

    def leave_out(self, positions: Sequence[int], *, out: bool = True) -> None:
        """`out` False takes rows back in that were left out."""
        model = self._model
        changed = [each for each in positions if (model.standing_at(each) is _OUT) != out]
        change = TableChange(out={model.indexes[each]: out for each in changed})
        rows = len(changed)
        if out:
            self._do(change, self.tr("Leave out"), self.tr("%Ln row(s) left out", "", rows))
        else:
            self._do(change, self.tr("Put back"), self.tr("%Ln row(s) put back", "", rows))

    def undo(self) -> None:
        if self.stack.canUndo():
            self._move(self.stack.index() - 1, self.stack.undo, back=True)

    def redo(self) -> None:
        if self.stack.canRedo():
            self._move(self.stack.index(), self.stack.redo, back=False)

    def _do(self, change: TableChange, text: str, said: str = "") -> None:
        table = self._model.table
        if table is None or not change.rows:
            return
        step = TableStep(self._model, table, change, text)
        self._carry_out(step, lambda: self.stack.push(step), said)

    def _move(self, place: int, move: Callable[[], None], *, back: bool) -> None:
        step = cast("TableStep", self.stack.command(place))
        text = self.tr("Undone: {0}") if back else self.tr("Done again: {0}")
        first = step.change.first
        self._carry_out(step, move, text.format(step.text()), back=back, look_at=first)

    def _carry_out(
        self,
        step: TableStep,
        put_down: Callable[[], None],
        said: str,
        *,
        back: bool = False,
        look_at: int = -1,
    ) -> None:
        async def work() -> None:
            await in_slices(step.steps(back=back))
            step.done = True
            try:
                put_down()
            finally:
                step.done = False
            tell()

        def tell() -> None:
            if said:
                self.said.emit(said, look_at)

        if step.large:
            self.work_wished.emit(work)
        else:
            put_down()
            tell()
