"""The calls of the log as a table, newest first."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from whereby_desktop.meetings.call_outcome import failed
from whereby_desktop.meetings.quota import Call
from whereby_desktop.ui.requests.request_words import (
    NUMBERS,
    Column,
    cell_text,
    explanation,
    heading,
)

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RequestsModel(QAbstractTableModel):
    """Holds `kept` rows at the most. Those that come and go leave the others where they are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: deque[Call] = deque()  # of the log, newest first
        self._shown: deque[Call] = self._calls
        self._kept = 0
        self.failed_count = 0

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._calls)

    @property
    def shown(self) -> Sequence[Call]:
        return tuple(self._shown)

    @property
    def only_failed(self) -> bool:
        return self._shown is not self._calls

    def call_at(self, row: int) -> Call:
        return self._shown[row]

    def take(self, calls: Sequence[Call], kept: int) -> None:
        """Shows another log; `calls` oldest first."""
        self.beginResetModel()
        only_failed, self._kept = self.only_failed, kept
        self._calls = deque(reversed(calls))
        self.failed_count = sum(map(failed, self._calls))
        self._shown = deque(filter(failed, self._calls)) if only_failed else self._calls
        self.endResetModel()

    def show_only_failed(self, wanted: bool) -> None:
        self.beginResetModel()
        self._shown = deque(filter(failed, self._calls)) if wanted else self._calls
        self.endResetModel()

    def add(self, calls: Sequence[Call]) -> None:
        """Takes the calls that came, oldest first; drops as many of the oldest as are too many."""
        came = [call for call in calls if failed(call)]
        self.failed_count += len(came)
        if self.only_failed:
            self._calls.extendleft(calls)
            self._insert(came)
        else:
            self._insert(calls)
        while len(self._calls) > self._kept:
            self._drop_oldest()

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell_text(self._shown[index.row()], column)
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
        return {
            Qt.ItemDataRole.TextAlignmentRole: alignment(column),
            Qt.ItemDataRole.DisplayRole: heading(column),
            Qt.ItemDataRole.ToolTipRole: explanation(column) or None,
        }.get(Qt.ItemDataRole(role))

    def _insert(self, calls: Sequence[Call]) -> None:
        if calls:
            self.beginInsertRows(_ROOT, 0, len(calls) - 1)
            self._shown.extendleft(calls)
            self.endInsertRows()

    def _drop_oldest(self) -> None:
        oldest = self._calls[-1]
        self.failed_count -= failed(oldest)
        if self.only_failed:
            self._calls.pop()
            if not self._shown or self._shown[-1] is not oldest:
                return
        last = len(self._shown) - 1
        self.beginRemoveRows(_ROOT, last, last)
        self._shown.pop()
        self.endRemoveRows()


def alignment(column: Column) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
