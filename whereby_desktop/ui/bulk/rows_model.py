"""The rows of a table as an editable model, in an order that editing does not change."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from whereby_desktop.meetings.batch_row import CellProblem, TableRow
from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.cell_words import CellText, CellWords
from whereby_desktop.ui.bulk.check_words import Fix
from whereby_desktop.ui.bulk.column_words import ORDER, check_title, column_title, row_title
from whereby_desktop.ui.bulk.rows_words import RowsWords
from whereby_desktop.ui.bulk.table_step import Steps, TableChange

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# Put together once: a view asks for them twice for each cell it paints.
_READABLE = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
)
_EDITABLE = _READABLE | Qt.ItemFlag.ItemIsEditable
_FEW = 30  # rows that change at once: with more, all are told
PROBLEMS_ROLE = int(Qt.ItemDataRole.UserRole) + 1  # tuple[CellProblem, ...] of the row
# These always stand there; the others where the table has them.
_ALWAYS = frozenset({Column.PREFIX, Column.LABEL, Column.ENDS, Column.MODE, Column.LOCK})


class Segment(Enum):
    ALL = "all"
    READY = "ready"
    NEEDS_FIX = "needs a fix"


_STANDINGS = {
    Segment.ALL: tuple(Standing),
    Segment.READY: (Standing.WARNS, Standing.READY),
    Segment.NEEDS_FIX: (Standing.NEEDS_FIX,),
}


class RowsModel(QAbstractTableModel):
    """The first column has the number of the row, the last one what is wrong with it.

    `typed` carries what is to be typed: position, column, text. `edited` carries the position of a
    row that was typed into, or -1 for many; it follows every change of the counts.
    """

    typed = Signal(int, object, str)
    edited = Signal(int)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._table: BatchTable | None = None
        self._words: RowsWords | None = None
        self._shown: list[int] = []
        self._position: dict[int, int] = {}
        self.columns: tuple[Column, ...] = ()
        self.segment = Segment.ALL
        self._answers: dict[int, Callable[[int, int], object]] = {
            PROBLEMS_ROLE: lambda position, _section: self.problems_at(position),
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.EditRole: self._as_typed,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    # what is shown

    @property
    def table(self) -> BatchTable | None:
        return self._table

    @property
    def indexes(self) -> Sequence[int]:
        """Of the rows that are shown, in the table's own counting."""
        return self._shown

    @property
    def check_section(self) -> int:
        return len(self.columns) + 1

    def column_at(self, section: int) -> Column | None:
        """None for the row's number and for the check."""
        return self.columns[section - 1] if 0 < section < self.check_section else None

    def position_of(self, index: int) -> int | None:
        """None: the row is not shown."""
        return self._position.get(index)

    def row_at(self, position: int) -> TableRow:
        return self._rows.row(self._shown[position])

    def standing_at(self, position: int) -> Standing:
        return self._rows.standing(self._shown[position])

    def problems_at(self, position: int) -> tuple[CellProblem, ...]:
        return self._said.check(self._shown[position]).problems

    def fix_at(self, position: int) -> Fix | None:
        """That of the problem the row shows."""
        return self._said.check(self._shown[position]).fix

    def check_at(self, position: int) -> str:
        return self._said.check(self._shown[position]).text

    def cell_at(self, position: int, column: Column) -> CellText:
        return self._said.cell(self._shown[position], column)

    def may_edit(self, column: Column) -> bool:
        """Where a table has no prefixes, one in a single row would take those of all others."""
        return column is not Column.PREFIX or Column.PREFIX in self._rows.places

    # what changes it

    def show_table(self, table: BatchTable, words: CellWords) -> None:
        self.beginResetModel()
        self._table, self._words = table, RowsWords(table, words)
        self.columns = tuple(each for each in ORDER if each in _ALWAYS or each in table.places)
        self._arrange()
        self.endResetModel()

    def show_segment(self, segment: Segment) -> None:
        """Also for the one that is shown: what was mended meanwhile leaves its place."""
        self.beginResetModel()
        self.segment = segment
        self._arrange()
        self.endResetModel()

    def changing(self, change: TableChange, *, dropped: int = 0) -> Steps:
        """Changes a row a step, takes `dropped` rows away from below, and shows it all at last."""
        table, now = self._rows, self._clock.now()
        touched: list[int] = []
        for index, cells in change.typed.items():
            known = index < table.count
            found = table.type_in(index, cells, now) if known else table.append(cells, now)
            touched = _with(touched, found)
            yield
        for index, out in change.out.items():
            touched = _with(touched, table.leave_out(index, out=out))
            yield
        self._said.forget()
        self._show_added(change.added)
        if dropped:
            yield from self._dropping(dropped)
        self._show_changes(touched)
        place = self._position.get(change.first, -1)
        self.edited.emit(place if change.rows == 1 else -1)

    def retranslate(self) -> None:
        if self._words is not None:
            self._words.forget()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    # Qt's

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._table is None else len(self.columns) + 2

    def flags(self, index: _Index) -> Qt.ItemFlag:
        column = self.column_at(index.column())
        if column is not None and self.may_edit(column):
            return _EDITABLE
        return _READABLE

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = self._answers.get(role) if index.isValid() else None
        return answer(index.row(), index.column()) if answer else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self.column_at(index.column())
        if column is None or role != Qt.ItemDataRole.EditRole:
            return False
        if str(value).strip() != self.row_at(index.row()).cells.get(column, ""):
            self.typed.emit(index.row(), column, str(value))
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == self.check_section:
            return check_title()
        column = self.column_at(section)
        return column_title(column) if column else row_title()

    # inside

    @property
    def _rows(self) -> BatchTable:
        if self._table is None:
            raise LookupError("There is no table yet")
        return self._table

    @property
    def _said(self) -> RowsWords:
        if self._words is None:
            raise LookupError("There is no table yet")
        return self._words

    def _arrange(self) -> None:
        self._show_rows(self._rows.problems_first(_STANDINGS[self.segment]))

    def _show_rows(self, indexes: list[int]) -> None:
        self._shown = indexes
        self._position = {index: position for position, index in enumerate(indexes)}

    def _show_changes(self, touched: list[int]) -> None:
        if len(touched) > _FEW and self._shown:
            self._tell(0, len(self._shown) - 1)
            return
        for index in touched:
            if (place := self._position.get(index)) is not None:
                self._tell(place, place)

    def _show_added(self, added: int) -> None:
        """Below all others, wherever they belong: nothing jumps under the hand."""
        if added:
            begin, count = len(self._shown), self._rows.count
            self.beginInsertRows(_ROOT, begin, begin + added - 1)
            self._show_rows([*self._shown, *range(count - added, count)])
            self.endInsertRows()

    def _dropping(self, dropped: int) -> Steps:
        left = self._rows.count - dropped
        self.beginResetModel()  # a segment may have put them anywhere
        self._show_rows([index for index in self._shown if index < left])
        self.endResetModel()
        for _ in range(dropped):
            self._rows.drop_last()
            yield
        self._said.forget()

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.check_section))

    def _text(self, position: int, section: int) -> str:
        column = self.column_at(section)
        if column is not None:
            return self.cell_at(position, column).text
        return self.check_at(position) if section else str(self.row_at(position).number)

    def _as_typed(self, position: int, section: int) -> str:
        column = self.column_at(section)
        return self.row_at(position).cells.get(column, "") if column else ""

    def _tip(self, position: int, section: int) -> str:
        return self._said.tip(self._shown[position], self.column_at(section)) if section else ""

    def _spoken(self, position: int, section: int) -> str:
        return self._said.spoken(self._shown[position], self.column_at(section))


def _with(touched: list[int], found: list[int]) -> list[int]:
    """Thousands that are alike touch each other each time: nobody needs to know them all."""
    return touched if len(touched) > _FEW else [*touched, *found]
