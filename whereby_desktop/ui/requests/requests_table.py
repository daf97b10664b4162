"""The table of the log: new calls come in at its top, and leave alone who reads further down."""

import math

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.room_table import HeaderEnd
from whereby_desktop.ui.requests.request_cells import RequestCells, text_area
from whereby_desktop.ui.requests.request_words import Column, heading, longest_texts
from whereby_desktop.ui.requests.requests_model import RequestsModel
from whereby_desktop.ui.theme import Theme

_ROW, _ROOM_LEAST = 28, 112
_NO_SELECTION = QItemSelectionModel.SelectionFlag.NoUpdate
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class RequestsTable(QTableView):
    """`copy_wished` on Ctrl+C; `moved` when it has been scrolled or calls have come."""

    copy_wished = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ringed = False
        self.newer = 0  # calls that came above what is being read
        self.requests = RequestsModel(self)
        self._cells = RequestCells(self.requests, theme, icons, self)
        self._end = HeaderEnd(theme)
        self._set_up()
        self.requests.rowsInserted.connect(self._rows_came)
        self.requests.modelReset.connect(self.follow)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self.restyle)
        self.restyle()

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
        line = QFontMetricsF(self._cells.font()).height()
        height = max(self._theme.px(_ROW), math.ceil(line) + 8)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        for column in Column:
            if column is not Column.ROOM:
                texts = [*longest_texts(column), heading(column)]
                widest = max(self._cells.width_of(each, column) for each in texts)
                self.setColumnWidth(column, widest)
        self.horizontalHeader().updateGeometry()
        self._end.setFixedHeight(self.horizontalHeader().sizeHint().height())
        self._fit_rooms()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wished.emit()
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters belong to no row here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.requests.rowCount():
            index = self.requests.index(0, 0)
            self.selectionModel().setCurrentIndex(index, _NO_SELECTION)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rooms()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.requests.retranslate()
            self.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        current = self.currentIndex()
        if not self.requests.rowCount():
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.colour("text2"))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), int(words), self.nothing_text())
        elif self._ringed and self.hasFocus() and current.isValid():
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRect(QRect(1, top + 1, self.viewport().width() - 2, height - 3))

    def nothing_text(self) -> str:
        if self.requests.only_failed and self.requests.total:
            return self.tr("No request has failed.")
        return self.tr("No requests yet.")

    def _set_up(self) -> None:
        self.setModel(self.requests)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(_Header(self._theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.addScrollBarWidget(self._end, Qt.AlignmentFlag.AlignTop)
        self.setCornerWidget(QWidget(self))  # Qt's own has a frame
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fit_rooms(self) -> None:
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


class _Header(QHeaderView):
    """Plain captions, in line with the cells below."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self._theme.font("smallLabel")).height()
        return QSize(0, max(self._theme.px(_ROW), math.ceil(line) + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("sunken"))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        line = QRect(QPoint(0, self.height() - 1), QSize(self.width(), 1))
        painter.fillRect(line, self._theme.colour("line"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.setFont(self._theme.font("smallLabel"))
        painter.setPen(self._theme.colour("text2"))
        model, across = self.model(), Qt.Orientation.Horizontal
        aligned = model.headerData(section, across, Qt.ItemDataRole.TextAlignmentRole)
        shown = QStyle.visualAlignment(self.layoutDirection(), aligned)
        area = text_area(self._theme, rect, Column(section), self.layoutDirection())
        painter.drawText(area, int(shown), str(model.headerData(section, across)))
