"""The headings over the rooms; a click sorts by that column."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QTableView

from whereby_desktop.ui.bulk_delete.room_cells import RoomCells
from whereby_desktop.ui.bulk_delete.room_column import Column, title
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.table_header import TableHeader

_ARROW, _GAP = 12, 4


class RoomsHeader(TableHeader):
    """An arrow stands at the column that the rows are sorted by."""

    def __init__(self, theme: Theme, icons: Icons, cells: RoomCells, parent: QTableView) -> None:
        super().__init__(theme, cells.sides, parent)
        self._icons, self._cells = icons, cells
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def width_of(self, section: int) -> int:
        """Of a heading that is whole, and the arrow."""
        column = Column(section)
        return self._cells.width_of(title(column), column) + self._arrow

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        begin, end = self._sides(section)
        sorted_by = section == self.sortIndicatorSection()
        inner = rect.adjusted(begin, 0, -end - (self._arrow if sorted_by else 0), 0)
        width = self._paint_caption(painter, rect, inner, section)
        if sorted_by:
            self._paint_arrow(painter, rect, inner.left() + width + self._theme.px(_GAP))

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
