"""The headings over the rows, in line with the cells below."""

import math

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QTableView

from whereby_desktop.ui.bulk.rows_cells import RowsCells
from whereby_desktop.ui.theme import Theme

_HEIGHT = 28
_START = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class RowsHeader(QHeaderView):
    def __init__(self, theme: Theme, cells: RowsCells, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._cells = theme, cells
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self._theme.font("smallLabel")).height()
        return QSize(0, max(self._theme.px(_HEIGHT), math.ceil(line) + 8))

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
        painter.setLayoutDirection(self.layoutDirection())
        begin, end = self._cells.sides(section)
        area = QStyle.visualRect(self.layoutDirection(), rect, rect.adjusted(begin, 0, -end, 0))
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _START, shown)
