"""A table of rows of one height below headings of its own."""

from math import ceil

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.header_end import HeaderEnd
from whereby_desktop.ui.widgets.known_viewport import know_viewport

NO_SELECTION = QItemSelectionModel.SelectionFlag.NoUpdate
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class PlainTable(QTableView):
    """The keyboard sees the current row by a ring; without rows the table says so.

    A subclass gives it a model, cells and a header and then calls `_begin`. It extends `restyle`
    with its name and the columns whose width follows from their texts; `_fit` sees to those that
    share what the others leave.
    """

    _row, _air = 32, 10  # in pixels of the design: the least height; around a line of text
    _first_column = 0  # where the keyboard begins

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        self._theme = theme
        self._ringed = False
        self._end = HeaderEnd(theme)
        plain_rows(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.addScrollBarWidget(self._end, Qt.AlignmentFlag.AlignTop)
        self.setCornerWidget(QWidget(self))  # Qt's own has a frame

    def nothing_text(self) -> str:
        """What is said where there are no rows."""
        return ""

    def restyle(self) -> None:
        """Fits rows and columns to the fonts and the language."""
        line = QFontMetricsF(self._theme.font("small", tabular=True)).height()
        height = max(self._theme.px(self._row), ceil(line) + self._air)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self.horizontalHeader().updateGeometry()
        self._end.setFixedHeight(self.horizontalHeader().sizeHint().height())
        self._fit()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        if not self._takes(event):
            super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            index = self.model().index(0, self._first_column)
            self.selectionModel().setCurrentIndex(index, NO_SELECTION)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        current = self.currentIndex()
        if not self.model().rowCount():
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.colour("text2"))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), int(words), self.nothing_text())
        elif self._ringed and self.hasFocus() and current.isValid():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRect(self._ring(current))

    def _begin(self) -> None:
        self._theme.changed.connect(self.restyle)
        self.restyle()

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key was for the subclass, which has answered it then."""
        return False

    def _retranslate(self) -> None:
        self.restyle()

    def _fit(self) -> None:
        """The columns fit the viewport's width."""

    def _ring(self, current: QModelIndex) -> QRect:
        top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
        return QRect(1, top + 1, self.viewport().width() - 2, height - 3)


def plain_rows(table: QTableView) -> None:
    """Rows to be read and selected: no grid, no numbers, nothing to edit."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setWordWrap(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setMinimumSectionSize(1)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
