"""How a batch is painted in the list: its name, what it was, and its state, on two lines."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from whereby_desktop.ui.batches.listed_batch import ListedBatch, facts_text, name_text, state_look
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.selected_row import paint_selected

_SIDE, _ABOVE, _ICON, _GAP = 20, 8, 16, 8


class BatchLines(QStyledItemDelegate):
    """Expects a ListedBatch in the user role."""

    def __init__(self, theme: Theme, icons: Icons, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._view = theme, icons, parent

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._theme.px(200), sum(self._heights()) + 2 * self._theme.px(_ABOVE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        listed = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(listed, ListedBatch):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        whole, px = option.rect, self._theme.px
        if option.state & QStyle.StateFlag.State_Selected:
            paint_selected(painter, self._theme, whole, option.direction, begins=True)
        bottom = QRect(whole.left(), whole.bottom(), whole.width(), 1)
        painter.fillRect(bottom, self._theme.colour("line"))
        first, second = self._heights()
        area = whole.adjusted(px(_SIDE), px(_ABOVE), -px(_SIDE), -px(_ABOVE))
        left = self._paint_state(painter, listed, area, option.direction)
        line = QRect(area.left(), area.top(), max(0, left - area.left() - px(_GAP)), first)
        name = self._theme.font("strong")
        self._write(painter, name_text(listed), line, area, option.direction, name, "text")
        below = QRect(line.left(), line.bottom() + 1, line.width(), second)
        small = self._small()
        self._write(painter, facts_text(listed), below, area, option.direction, small, "text2")
        painter.restore()

    def _paint_state(
        self,
        painter: QPainter,
        listed: ListedBatch,
        area: QRect,
        direction: Qt.LayoutDirection,
    ) -> int:
        """Returns where it begins, as if from left to right."""
        icon, tone, words = state_look(listed)
        side, gap = self._theme.px(_ICON), self._theme.px(6)
        width = ceil(QFontMetricsF(self._small()).horizontalAdvance(words)) + 2
        left = area.right() + 1 - width
        place = QRect(left, area.top(), width, area.height())
        colour = "text2" if tone == "ok" else tone
        self._write(painter, words, place, area, direction, self._small(), colour)
        left -= side + gap
        square = QRect(left, area.top() + (area.height() - side) // 2, side, side)
        ratio = painter.device().devicePixelRatioF()
        picture = self._icons.pixmap(icon, tone, _ICON, ratio)
        painter.drawPixmap(QStyle.visualRect(direction, area, square), picture)
        return left

    def _write(
        self,
        painter: QPainter,
        text: str,
        place: QRect,
        area: QRect,
        direction: Qt.LayoutDirection,
        font: QFont,
        colour: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        end = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(text, end, place.width())
        across = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(direction, area, place), int(across), words)

    def _heights(self) -> tuple[int, int]:
        first = QFontMetricsF(self._theme.font("strong")).height()
        return ceil(first) + 2, ceil(QFontMetricsF(self._small()).height()) + 2

    def _small(self) -> QFont:
        return self._theme.font("small", tabular=True)
