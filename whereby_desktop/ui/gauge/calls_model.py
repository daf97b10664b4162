"""The calls of the last minute as a table: time, action, cost, points left; newest first."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from whereby_desktop.meetings.call_outcome import failed
from whereby_desktop.meetings.quota import Call
from whereby_desktop.ui.gauge.call_status import status_text
from whereby_desktop.ui.gauge.points_words import number
from whereby_desktop.ui.gauge.recent_calls import action_text
from whereby_desktop.ui.times import clock_time_with_seconds

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MINUS = "\N{MINUS SIGN}"
# Where both things are told that a failed call's cell shows.
_WHOLE = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_NOT_KNOWN = "\N{EN DASH}"


class Column(IntEnum):
    TIME = 0
    ACTION = 1
    COST = 2
    LEFT = 3


class CallsModel(QAbstractTableModel):
    """`show_calls` moves only the rows that came or went, so that focus and scroll stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: list[Call] = []

    def show_calls(self, calls: Sequence[Call]) -> None:
        """Takes the calls to show, newest first."""
        staying = {id(call) for call in calls}
        for row in reversed(range(len(self._calls))):
            if id(self._calls[row]) not in staying:
                self.beginRemoveRows(_ROOT, row, row)
                del self._calls[row]
                self.endRemoveRows()
        came = len(calls) - len(self._calls)
        if list(calls[came:]) != self._calls:  # a call that came late stands among the others
            self.beginResetModel()
            self._calls = list(calls)
            self.endResetModel()
        elif came:
            self.beginInsertRows(_ROOT, 0, came - 1)
            self._calls[:0] = calls[:came]
            self.endInsertRows()

    def call_at(self, row: int) -> Call:
        return self._calls[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._calls)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if not index.isValid():
            return None
        call, column = self._calls[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(call, column)
        if role in _WHOLE and column is Column.ACTION and failed(call):
            text = QCoreApplication.translate("Points", "{0}: {1}")
            return text.format(action_text(call), status_text(call))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            QCoreApplication.translate("Points", "Time"),
            QCoreApplication.translate("Points", "Action"),
            QCoreApplication.translate("Points", "Cost"),
            QCoreApplication.translate("Points", "Left"),
        )[section]


def _text(call: Call, column: Column) -> str:
    match column:
        case Column.TIME:
            return clock_time_with_seconds(call.at)
        case Column.ACTION:
            return action_text(call)
        case Column.COST:
            return f"{MINUS}{number(call.cost)}" if call.cost else number(0)
        case Column.LEFT:
            return _NOT_KNOWN if call.left is None else number(call.left)


def _alignment(column: int) -> Qt.AlignmentFlag:
    numeric = column in (Column.COST, Column.LEFT)
    across = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
