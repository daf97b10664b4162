"""The table of a result: every row or those that did not work, and what to do about them."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from whereby_desktop.ui.batches.result_cells import ResultCells
from whereby_desktop.ui.batches.result_model import ResultModel
from whereby_desktop.ui.batches.result_row import Column, RowAction, action_text, heading
from whereby_desktop.ui.batches.result_words import every_outcome_text
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.plain_table import PlainTable
from whereby_desktop.ui.widgets.table_header import TableHeader

_LEAST_SHARE, _LEAST_HEIGHT = 72, 120
_SHARED = {Column.LABEL: 2, Column.ROOM: 3, Column.REASON: 4}  # of what the others leave
_OF_CREATES = (Column.NUMBER, Column.LABEL, Column.ENDS)


class ResultTable(PlainTable):
    """`acted` carries the number of a row whose offer was taken by click, double-click or Enter."""

    acted = Signal(int)
    _first_column = Column.STATE

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.results = ResultModel(self)
        self._cells = ResultCells(self.results, theme, icons, self)
        self.setModel(self.results)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(TableHeader(theme, self._cells.sides, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setMinimumHeight(theme.px(_LEAST_HEIGHT))
        self.doubleClicked.connect(self._act)
        self.clicked.connect(self._clicked)
        self.results.modelReset.connect(self._fit)
        self._begin()

    def show_kind(self, *, creates: bool) -> None:
        """Of deletes there are no labels and no ends."""
        for column in _OF_CREATES:
            self.setColumnHidden(column, not creates)
        self._cells.first = Column.NUMBER if creates else Column.ROOM
        self._fit()

    def show_reasons(self, *, shown: bool) -> None:
        """Where nothing went wrong, their room goes to the names."""
        self.setColumnHidden(Column.REASON, not shown)
        self._fit()

    def restyle(self) -> None:
        """Fits rows and columns to the fonts, the language and what is in them."""
        self.setAccessibleName(self.tr("Rows of the batch"))
        for column in Column:
            if column not in _SHARED:
                texts = [*self._longest(column), heading(column)]
                widest = max(self._cells.width_of(each, column) for each in texts)
                self.setColumnWidth(column, widest)
        super().restyle()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters belong to no row here."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._offers(self.indexAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _takes(self, event: QKeyEvent) -> bool:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters:
            self._act(self.currentIndex())
        return enters

    def _clicked(self, index: QModelIndex) -> None:
        if self._offers(index):
            self._act(index)

    def _offers(self, index: QModelIndex) -> bool:
        return index.isValid() and index.column() == Column.ACTION and bool(index.data())

    def _act(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self.results.row_at(index.row())
            if row.action is not RowAction.NONE:
                self.acted.emit(row.result.number)

    def _longest(self, column: Column) -> list[str]:
        if column is Column.STATE:
            return every_outcome_text()
        if column is Column.ACTION:
            return [action_text(each) for each in RowAction]
        if column is Column.ENDS:  # as wide as any day of any month
            return ["00 Mmmm 00:00", *self._first(Column.ENDS)]
        return [self.locale().toString(88_888)]

    def _first(self, column: Column) -> list[str]:
        rows = range(min(50, self.results.rowCount()))
        return [str(self.results.index(row, column).data()) for row in rows]

    def _fit(self) -> None:
        """What the other columns leave; below a least width it scrolls."""
        shown = [each for each in Column if not self.isColumnHidden(each)]
        shared = [each for each in shown if each in _SHARED]
        room = self.viewport().width()
        room -= sum(self.columnWidth(each) for each in shown if each not in _SHARED)
        parts = sum(_SHARED[each] for each in shared)
        least = self._theme.px(_LEAST_SHARE)
        for column in shared:
            self.setColumnWidth(column, max(least, room * _SHARED[column] // parts))
