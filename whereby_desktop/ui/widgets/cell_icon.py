"""An icon before the words of a table's cell."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_ICON, _GAP = 14, 6


class CellIcon:
    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme, self._icons = theme, icons

    @property
    def width(self) -> int:
        """With the gap behind it."""
        return self._theme.px(_ICON) + self._theme.px(_GAP)

    def paint(
        self, painter: QPainter, cell: QRect, direction: Qt.LayoutDirection, icon: str, tone: str
    ) -> QRect:
        """Returns the room beside it."""
        side = self._theme.px(_ICON)
        place = QRect(cell.left(), cell.top() + (cell.height() - side) // 2, side, side)
        picture = self._icons.pixmap(icon, tone, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(direction, cell, place), picture)
        return QStyle.visualRect(direction, cell, cell.adjusted(self.width, 0, 0, 0))
