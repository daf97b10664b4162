"""What is done with the cells that are selected: copied, pasted over, cleared, left out."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.ui.bulk.pasted_block import LaidOver, Laying, as_block, block, laid_over
from whereby_desktop.ui.bulk.rows_edits import RowsEdits
from whereby_desktop.ui.bulk.rows_table import RowsTable
from whereby_desktop.ui.bulk.table_step import AT_ONCE


class BlockEdits(QObject):
    def __init__(self, rows: RowsTable, edits: RowsEdits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows, self._model, self._edits = rows, rows.rows, edits

    def copy(self) -> None:
        table = self._model.table
        positions, columns = self._rows.selected_cells()
        if table is not None and columns:
            indexes = [self._model.indexes[each] for each in positions]
            QGuiApplication.clipboard().setText(as_block(table, indexes, columns))

    def paste(self, text: str) -> None:
        """One cell goes into all that are selected; a block begins at the first of them."""
        rows = max(text.count("\n"), len(self._rows.selected_rows()))
        laying = self._laid_over(text)
        self._edits.lay(laying, self.tr("Paste"), self._said, large=rows > AT_ONCE)

    def remove(self) -> None:
        """Clears cells; whole rows are left out."""
        if self._rows.whole_rows:
            self.leave_out()
        else:
            self.clear()

    def clear(self) -> None:
        positions, columns = self._rows.selected_cells()
        editable = [each for each in columns if self._model.may_edit(each)]
        cells = [[""] * len(editable)] * len(positions)
        indexes = list(map(self._model.indexes.__getitem__, positions))
        laying = laid_over(cells, indexes, editable, 0, self._model.may_edit)
        large = len(positions) > AT_ONCE
        self._edits.lay(laying, self.tr("Clear cells"), self._said, large=large)

    def leave_out(self) -> None:
        self._edits.leave_out(self._rows.selected_rows())

    def put_back(self) -> None:
        self._edits.leave_out(self._rows.selected_rows(), out=False)

    @property
    def standings(self) -> set[Standing]:
        """Of the rows that are selected."""
        return {self._model.standing_at(each) for each in self._rows.selected_rows()}

    def _laid_over(self, text: str) -> Laying:
        cells = yield from block(text)
        model, current, table = self._model, self._rows.currentIndex(), self._model.table
        positions, columns = self._rows.selected_cells()
        if not cells or not current.isValid() or table is None:
            return LaidOver()
        if len(cells) == 1 and len(cells[0]) == 1 and len(positions) * len(columns) > 1:
            cells = [cells[0] * len(columns)] * len(positions)
        else:
            first = positions[0] if positions else current.row()
            positions = list(range(first, model.rowCount()))
            begin = columns[0] if columns else model.column_at(current.column())
            place = model.columns.index(begin) if begin else 0
            columns = list(model.columns[place:])
        rows = list(map(model.indexes.__getitem__, positions))
        return (yield from laid_over(cells, rows, columns, table.count, model.may_edit))

    def _said(self, laid: LaidOver) -> str:
        """What cannot be seen at the place where it was pasted."""
        said: list[str] = []
        if laid.added:
            said.append(self.tr("%Ln row(s) added below.", "", laid.added))
        if laid.columns_over:
            said.append(self.tr("%Ln column(s) did not fit in.", "", laid.columns_over))
        if laid.no_prefixes:
            said.append(self.tr("Prefixes are those of the preset here."))
        together = said[0] if said else ""
        for sentence in said[1:]:
            together = self.tr("{0} {1}").format(together, sentence)
        return together
