"""What is done to the rows of a table, each a step that can be taken back."""

from collections.abc import Awaitable, Callable, Sequence
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.pasted_block import LaidOver, Laying
from whereby_desktop.ui.bulk.rows_model import RowsModel
from whereby_desktop.ui.bulk.slices import at_once, in_slices, painted
from whereby_desktop.ui.bulk.table_step import TableChange, TableStep

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

    def lay(
        self, laying: Laying, text: str, say: Callable[[LaidOver], str], *, large: bool
    ) -> None:
        """What it comes to is typed; `text` is what the step is called, `say` what is told of it.

        `large`: there are so many rows that finding out takes long, too.
        """

        async def work() -> None:
            await painted()
            await self._laid(await in_slices(laying), text, say)

        if large:
            self.work_wished.emit(work)
        else:
            laid = at_once(laying)
            self._do(TableChange(laid.typed, laid.added), text, say(laid))

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
        table = self._model.table
        if table is None:
            return
        indexes = map(self._model.indexes.__getitem__, positions)
        changed = [each for each in indexes if (table.standing(each) is _OUT) != out]
        change = TableChange(out=dict.fromkeys(changed, out))
        rows = len(changed)
        if not rows:
            return
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

    async def _laid(self, laid: LaidOver, text: str, say: Callable[[LaidOver], str]) -> None:
        step = self._step(TableChange(laid.typed, laid.added), text)
        if step is not None:
            await self._carry_out_in_slices(step, lambda: self.stack.push(step))
        self._tell(say(laid))

    def _step(self, change: TableChange, text: str) -> TableStep | None:
        """None: nothing changes."""
        table = self._model.table
        return (
            None
            if table is None or not change.rows
            else TableStep(self._model, table, change, text)
        )

    def _do(self, change: TableChange, text: str, said: str = "") -> None:
        step = self._step(change, text)
        if step is not None:
            self._carry_out(step, lambda: self.stack.push(step), said)
        else:
            self._tell(said)

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
            await painted()
            await self._carry_out_in_slices(step, put_down, back=back)
            self._tell(said, look_at)

        if step.large:
            self.work_wished.emit(work)
        else:
            put_down()
            self._tell(said, look_at)

    async def _carry_out_in_slices(
        self, step: TableStep, put_down: Callable[[], None], *, back: bool = False
    ) -> None:
        await in_slices(step.steps(back=back))
        step.done = True
        try:
            put_down()
        finally:
            step.done = False
        await painted()  # or what follows would have to be painted with the rows

    def _tell(self, said: str, look_at: int = -1) -> None:
        if said:
            self.said.emit(said, look_at)
