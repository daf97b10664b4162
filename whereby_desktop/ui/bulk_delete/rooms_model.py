"""The rooms that a rule takes, as a table; each can be left out."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.bulk_delete.room_column import Column, order_by, title, words

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ROOT = QModelIndex()
_CELL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RoomsModel(QAbstractTableModel):
    """`ticked` when a room was left out or taken again. What is left out stays so by its id.

    First open rooms, then by their end; or by a column, as the person wants it.
    """

    ticked = Signal()

    def __init__(self, now: datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms: list[KnownMeeting] = []
        self._left_out: set[str] = set()
        self._by, self._order = Column.STATE, Qt.SortOrder.AscendingOrder
        self.now = now

    @property
    def taken(self) -> Sequence[KnownMeeting]:
        """In the order of the table."""
        return [each for each in self._rooms if each.meeting_id not in self._left_out]

    @property
    def left_out(self) -> int:
        """Of those in the table."""
        return sum(each.meeting_id in self._left_out for each in self._rooms)

    def room(self, row: int) -> KnownMeeting:
        return self._rooms[row]

    def row_of(self, meeting_id: str) -> int:
        """-1: not in the table."""
        found = (n for n, each in enumerate(self._rooms) if each.meeting_id == meeting_id)
        return next(found, -1)

    def is_taken(self, row: int) -> bool:
        return self._rooms[row].meeting_id not in self._left_out

    def show_rooms(self, rooms: Iterable[KnownMeeting], now: datetime) -> None:
        """`now` is aware; what the cells say is as of then."""
        self.now = now
        found = self._sorted(rooms)
        if found == self._rooms:
            self._all_changed()
            return
        self.beginResetModel()
        self._rooms = found
        self.endResetModel()

    def take(self, rows: Iterable[int], *, taken: bool) -> None:
        for row in rows:
            meeting_id = self._rooms[row].meeting_id
            (self._left_out.discard if taken else self._left_out.add)(meeting_id)
            last = self.index(row, len(Column) - 1)
            self.dataChanged.emit(self.index(row, 0), last)
        self.ticked.emit()

    def take_all(self) -> None:
        self._left_out.clear()
        self._all_changed()
        self.ticked.emit()

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._all_changed()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by, self._order = Column(column), order
        self.layoutAboutToBeChanged.emit()
        before = self._rooms
        self._rooms = self._sorted(before)
        rows = {each.meeting_id: row for row, each in enumerate(self._rooms)}
        for old in self.persistentIndexList():
            row = rows[before[old.row()].meeting_id]
            self.changePersistentIndex(old, self.index(row, old.column()))
        self.layoutChanged.emit()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rooms)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.column() == Column.ROOM:
            return _CELL | Qt.ItemFlag.ItemIsUserCheckable
        return _CELL

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole):
            return words(self._rooms[index.row()], Column(index.column()), self.now)
        if role == _Role.CheckStateRole and index.column() == Column.ROOM:
            taken = self.is_taken(index.row())
            return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
        return _START if role == _Role.TextAlignmentRole else None

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or not index.isValid():
            return False
        self.take([index.row()], taken=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return _START
        return title(Column(section)) if role == _Role.DisplayRole else None

    def _sorted(self, rooms: Iterable[KnownMeeting]) -> list[KnownMeeting]:
        backwards = self._order is Qt.SortOrder.DescendingOrder
        by, now = self._by, self.now
        return sorted(rooms, key=lambda each: order_by(each, by, now), reverse=backwards)

    def _all_changed(self) -> None:
        if self._rooms:
            last = self.index(len(self._rooms) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
