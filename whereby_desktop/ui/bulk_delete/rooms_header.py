"""The headings over the rooms; a click sorts by that column."""

from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QTableView

from whereby_desktop.ui.bulk_delete.room_cells import RoomCells
from whereby_desktop.ui.bulk_delete.room_column import Column
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_HEIGHT, _ARROW, _GAP = 28, 12, 4
_START = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class RoomsHeader(QHeaderView):
    """In line with the cells below; an arrow at the column that the rows are sorted by."""

    def __init__(self, theme: Theme, icons: Icons, cells: RoomCells, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._icons, self._cells = theme, icons, cells
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def width_of(self, text: str, column: Column) -> int:
        """Of a heading that shows all of `text`, and the arrow."""
        return self._cells.width_of(text, column) + self._arrow

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
        direction = self.layoutDirection()
        painter.setFont(self._theme.font("smallLabel"))
        painter.setPen(self._theme.colour("text2"))
        painter.setLayoutDirection(direction)
        begin, end = self._cells.sides(Column(section))
        if Column(section) is Column.STATE:
            begin = self._cells.sides(Column.LABEL)[0]  # the heading has no icon
        inner = rect.adjusted(begin, 0, -end, 0)
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        sorted_by = section == self.sortIndicatorSection()
        room = inner.width() - (self._arrow if sorted_by else 0)
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QStyle.visualRect(direction, rect, inner), _START, shown)
        if sorted_by:
            after = painter.fontMetrics().horizontalAdvance(shown) + self._theme.px(_GAP)
            self._paint_arrow(painter, rect, inner.left() + after)

    @property
    def _arrow(self) -> int:
        return self._theme.px(_GAP) + self._theme.px(_ARROW)

    def _paint_arrow(self, painter: QPainter, section: QRect, left: int) -> None:
        side = self._theme.px(_ARROW)
        place = QRect(left, section.top() + (section.height() - side) // 2, side, side)
        up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        ratio = painter.device().devicePixelRatioF()
        picture = self._icons.pixmap("chevu" if up else "chevd", "text2", _ARROW, ratio)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), section, place), picture)
