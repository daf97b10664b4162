"""The table of the log: new calls come in at its top, and leave alone who reads further down."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.requests.request_cells import RequestCells
from whereby_desktop.ui.requests.request_words import Column, heading, longest_texts
from whereby_desktop.ui.requests.requests_model import RequestsModel
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.plain_table import PlainTable
from whereby_desktop.ui.widgets.table_header import TableHeader

_ROOM_LEAST = 112


class RequestsTable(PlainTable):
    """`copy_wished` on Ctrl+C; `moved` when it has been scrolled or calls have come."""

    _row, _air = 28, 8
    copy_wished = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.newer = 0  # calls that came above what is being read
        self.requests = RequestsModel(self)
        self._cells = RequestCells(self.requests, theme, icons, self)
        self._header = TableHeader(theme, self._cells.sides, self)
        self.setModel(self.requests)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(self._header)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.requests.rowsInserted.connect(self._rows_came)
        self.requests.modelReset.connect(self.follow)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._begin()

    @property
    def following(self) -> bool:
        """Whether the newest call is in view."""
        return self.verticalScrollBar().value() <= self.rowHeight(0) // 2

    def follow(self) -> None:
        """Goes to the newest call."""
        self.verticalScrollBar().setValue(0)
        self._scrolled()

    def selected_rows(self) -> list[int]:
        """Top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def restyle(self) -> None:
        """Fits rows and columns to the fonts, the language and the locale's clock."""
        self.setAccessibleName(self.tr("Requests, newest first"))
        for column in Column:
            if column is not Column.ROOM:
                texts = [*longest_texts(column), heading(column)]
                widest = max(self._cells.width_of(each, column) for each in texts)
                self.setColumnWidth(column, max(widest, self._header.width_of(column)))
        super().restyle()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters belong to no row here."""

    def nothing_text(self) -> str:
        if self.requests.only_failed and self.requests.total:
            return self.tr("No request has failed.")
        return self.tr("No requests yet.")

    def _takes(self, event: QKeyEvent) -> bool:
        copies = event.matches(QKeySequence.StandardKey.Copy)
        if copies:
            self.copy_wished.emit()
        return copies

    def _retranslate(self) -> None:
        self.requests.retranslate()
        super()._retranslate()

    def _fit(self) -> None:
        others = sum(self.columnWidth(each) for each in Column if each is not Column.ROOM)
        least = self._theme.px(_ROOM_LEAST)
        self.setColumnWidth(Column.ROOM, max(least, self.viewport().width() - others))

    def _rows_came(self, _parent: QModelIndex, first: int, last: int) -> None:
        if not self.following:
            came = last - first + 1
            self.newer += came
            self.updateGeometries()  # or the bar would not know of them yet
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + came * self.rowHeight(first))
        self.moved.emit()

    def _scrolled(self) -> None:
        if self.following:
            self.newer = 0
        self.moved.emit()
