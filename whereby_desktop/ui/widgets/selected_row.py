"""How a selected row of a list or table is marked: its ground, and a bar where it begins.

The ground alone is too pale to be told from the others by everybody.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from whereby_desktop.ui.theme import Theme

BAR = 3  # pixels


def paint_selected(
    painter: QPainter, theme: Theme, cell: QRect, direction: Qt.LayoutDirection, *, begins: bool
) -> None:
    """`begins`: the cell is the row's first one."""
    painter.fillRect(cell, theme.colour("accentSoft"))
    if begins:
        bar = QRect(cell.left(), cell.top(), BAR, cell.height())
        painter.fillRect(QStyle.visualRect(direction, cell, bar), theme.colour("accent"))
