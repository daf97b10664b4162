"""The headings over a table, in line with the cells below."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QTableView

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.known_viewport import know_viewport

_HEIGHT = 28
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TableHeader(QHeaderView):
    """Plain captions. `sides`: what a cell of a column keeps free before and after its words."""

    def __init__(
        self, theme: Theme, sides: Callable[[int], tuple[int, int]], parent: QTableView
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        know_viewport(self)
        self._theme, self._sides = theme, sides
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def width_of(self, section: int) -> int:
        """Where its caption is whole."""
        caption = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        words = QFontMetricsF(self._theme.font("smallLabel")).horizontalAdvance(caption)
        return ceil(words) + sum(self._sides(section))

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self._theme.font("smallLabel")).height()
        return QSize(0, max(self._theme.px(_HEIGHT), ceil(line) + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("sunken"))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        line = QRect(QPoint(0, self.height() - 1), QSize(self.width(), 1))
        painter.fillRect(line, self._theme.colour("line"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        begin, end = self._sides(section)
        self._paint_caption(painter, rect, rect.adjusted(begin, 0, -end, 0), section)

    def _paint_caption(self, painter: QPainter, rect: QRect, inner: QRect, section: int) -> int:
        """Into `inner`, left to right, of `rect`; returns how wide the words have become."""
        direction, across = self.layoutDirection(), Qt.Orientation.Horizontal
        painter.setFont(self._theme.font("smallLabel"))
        painter.setPen(self._theme.colour("text2"))
        painter.setLayoutDirection(direction)
        words = str(self.model().headerData(section, across))
        side = self.model().headerData(section, across, Qt.ItemDataRole.TextAlignmentRole)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        shown = QStyle.visualAlignment(direction, side or _START)
        painter.drawText(QStyle.visualRect(direction, rect, inner), int(shown), words)
        return painter.fontMetrics().horizontalAdvance(words)
