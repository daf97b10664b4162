"""The table of a result: every row or those that did not work, and what to do about them."""

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
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from whereby_desktop.ui.batches.result_cells import ResultCells
from whereby_desktop.ui.batches.result_model import ResultModel
from whereby_desktop.ui.batches.result_row import Column, RowAction, action_text, heading
from whereby_desktop.ui.batches.result_words import every_outcome_text
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.room_table import HeaderEnd
from whereby_desktop.ui.theme import Theme

_ROW, _LEAST_SHARE, _LEAST_HEIGHT = 32, 72, 120
_SHARED = {Column.LABEL: 2, Column.ROOM: 2, Column.REASON: 5}  # of what the others leave
_OF_CREATES = (Column.NUMBER, Column.LABEL, Column.ENDS)
_NO_SELECTION = QItemSelectionModel.SelectionFlag.NoUpdate
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ResultTable(QTableView):
    """`acted` carries the number of a row whose offer was taken by click, double-click or Enter."""

    acted = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ringed = False
        self.results = ResultModel(self)
        self._cells = ResultCells(self.results, theme, icons, self)
        self._end = HeaderEnd(theme)
        self._set_up()
        self.doubleClicked.connect(self._act)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.restyle)
        self.restyle()

    def show_kind(self, *, creates: bool) -> None:
        """Of deletes there are no labels and no ends."""
        for column in _OF_CREATES:
            self.setColumnHidden(column, not creates)
        self._cells.first = Column.NUMBER if creates else Column.ROOM
        self._share_out()

    def restyle(self) -> None:
        """Fits rows and columns to the fonts, the language and what is in them."""
        self.setAccessibleName(self.tr("Rows of the batch"))
        line = QFontMetricsF(self._cells.font(Column.ROOM)).height()
        height = max(self._theme.px(_ROW), math.ceil(line) + 10)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        for column in Column:
            if column not in _SHARED:
                texts = [*self._longest(column), heading(column)]
                widest = max(self._cells.width_of(each, column) for each in texts)
                self.setColumnWidth(column, widest)
        self.horizontalHeader().updateGeometry()
        self._end.setFixedHeight(self.horizontalHeader().sizeHint().height())
        self._share_out()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(self.currentIndex())
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters belong to no row here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.results.rowCount():
            index = self.results.index(0, Column.STATE)
            self.selectionModel().setCurrentIndex(index, _NO_SELECTION)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._offers(self.indexAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self._ringed and self.hasFocus() and current.isValid():
            painter = QPainter(self.viewport())
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRect(QRect(1, top + 1, self.viewport().width() - 2, height - 3))

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
            return ["00 Mmmm 00:00", *self._some_ends()]
        return [self.locale().toString(88_888)]

    def _some_ends(self) -> list[str]:
        rows = range(min(50, self.results.rowCount()))
        return [str(self.results.index(row, Column.ENDS).data()) for row in rows]

    def _set_up(self) -> None:
        self.setModel(self.results)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(_Header(self._theme, self._cells, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.addScrollBarWidget(self._end, Qt.AlignmentFlag.AlignTop)
        self.setCornerWidget(QWidget(self))  # Qt's own has a frame
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setMinimumHeight(self._theme.px(_LEAST_HEIGHT))
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _share_out(self) -> None:
        """What the other columns leave; below a least width it scrolls."""
        shown = [each for each in Column if not self.isColumnHidden(each)]
        shared = [each for each in shown if each in _SHARED]
        room = self.viewport().width()
        room -= sum(self.columnWidth(each) for each in shown if each not in _SHARED)
        parts = sum(_SHARED[each] for each in shared)
        least = self._theme.px(_LEAST_SHARE)
        for column in shared:
            width = room * _SHARED[column] // parts
            self.setColumnWidth(column, max(least, width))


class _Header(QHeaderView):
    """Plain captions, in line with the cells below."""

    def __init__(self, theme: Theme, cells: ResultCells, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._cells = theme, cells
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self._theme.font("smallLabel")).height()
        return QSize(0, max(self._theme.px(28), math.ceil(line) + 8))

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
        side = model.headerData(section, across, Qt.ItemDataRole.TextAlignmentRole)
        shown = QStyle.visualAlignment(self.layoutDirection(), side)
        area = self._cells.text_area(rect, Column(section), self.layoutDirection())
        end, words = Qt.TextElideMode.ElideRight, str(model.headerData(section, across))
        words = painter.fontMetrics().elidedText(words, end, area.width())
        painter.drawText(area, int(shown), words)
