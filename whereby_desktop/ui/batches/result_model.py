"""The rows of a result, all of them or those that did not work."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from whereby_desktop.meetings.batch_result import RowResult
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.result_counts import ResultCounts
from whereby_desktop.ui.batches.result_row import (
    Column,
    ResultRow,
    aligned,
    cell_text,
    heading,
    shown_row,
    spoken_text,
)

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ELIDED = (Column.LABEL, Column.ROOM, Column.REASON)


class ResultModel(QAbstractTableModel):
    """`take` all rows of a batch, `change` one; `only_failed` leaves out those that were made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []
        self._shown: list[ResultRow] = []
        self._places: dict[int, int] = {}  # by number
        self.counts = ResultCounts()
        self.only_failed = False

    def take(self, rows: Sequence[RowResult], watch: BatchWatch) -> None:
        """All of them, by their numbers."""
        self._rows = [shown_row(row, watch) for row in rows]
        self._places = {row.result.number: at for at, row in enumerate(self._rows)}
        self.counts = ResultCounts()
        for row in self._rows:
            self.counts.add(row)
        self._filter()

    def change(self, result: RowResult, watch: BatchWatch) -> None:
        """One that is there already; the others are not looked at."""
        place = self._places[result.number]
        before, row = self._rows[place], shown_row(result, watch)
        self._rows[place] = row
        self.counts.add(before, -1)
        self.counts.add(row)
        at = bisect_left(self._shown, result.number, key=lambda each: each.result.number)
        if not self._passes(before):
            if self._passes(row):
                self.beginInsertRows(_ROOT, at, at)
                self._shown.insert(at, row)
                self.endInsertRows()
        elif self._passes(row):
            self._shown[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))
        else:
            self.beginRemoveRows(_ROOT, at, at)
            del self._shown[at]
            self.endRemoveRows()

    def show_only_failed(self, wanted: bool) -> None:
        if wanted != self.only_failed:
            self.only_failed = wanted
            self._filter()

    @property
    def total(self) -> int:
        return len(self._rows)

    @property
    def failed_count(self) -> int:
        return self.counts.failed

    def row_at(self, row: int) -> ResultRow:
        return self._shown[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return aligned(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_text(row) if column is Column.NUMBER else cell_text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in _ELIDED:
            return cell_text(row, column) or None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return aligned(column)
        return heading(column) if role == Qt.ItemDataRole.DisplayRole else None

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._rows if self._passes(row)]
        self.endResetModel()

    def _passes(self, row: ResultRow) -> bool:
        return not (self.only_failed and row.well)
