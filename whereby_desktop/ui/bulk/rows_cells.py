"""How a cell of the table is painted, and edited."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from whereby_desktop.meetings.batch_standing import Standing
from whereby_desktop.ui.bidi import in_order
from whereby_desktop.ui.bulk.column_words import column_title
from whereby_desktop.ui.bulk.rows_model import RowsModel
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_ICON, _ICON_GAP, _LINK_GAP = 14, 8, 8
_SIDE, _EDGE = 6, 12
_SELECTED = QStyle.StateFlag.State_Selected.value
_START = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Look:
    """What a row's worst problem makes of it."""

    icon: str
    colour: str
    ground: str = ""


_OUT = Look("skip", "text2")
_READY = Look("check", "ok")
_WARNS = Look("warn", "warn", "warnSoft")
_BLOCKED = Look("error", "danger", "dangerSoft")
_LOOKS = {
    Standing.NEEDS_FIX: _BLOCKED,
    Standing.WARNS: _WARNS,
    Standing.READY: _READY,
    Standing.LEFT_OUT: _OUT,
}


class RowsCells(QStyledItemDelegate):
    """Paints from the model and the theme; nothing of a row is kept."""

    def __init__(self, model: RowsModel, theme: Theme, icons: Icons, parent: QTableView) -> None:
        super().__init__(parent)
        self._model, self._theme, self._icons = model, theme, icons
        self.take_theme()

    def take_theme(self) -> None:
        self.plain = self._theme.font("small", tabular=True)
        self._strong = self._theme.font("smallLabel", tabular=True)
        self._struck = QFont(self.plain)
        self._struck.setStrikeOut(True)
        self.link = QFont(self._theme.font("smallLabel"))
        self.link.setUnderline(True)
        self._strong_metrics = QFontMetricsF(self._strong)
        self._link_metrics = QFontMetricsF(self.link)
        px = self._theme.px
        self._side, self._edge, self._icon = px(_SIDE), px(_EDGE), px(_ICON)
        self._icon_room, self._link_gap = px(_ICON + _ICON_GAP), px(_LINK_GAP)

    def look(self, position: int) -> Look:
        return _LOOKS[self._model.standing_at(position)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        look, cell = self.look(index.row()), option.rect
        selected = bool(option.state.value & _SELECTED)
        ground = "accentSoft" if selected else look.ground
        if ground:
            painter.fillRect(cell, self._theme.colour(ground))
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, self._theme.colour("line"))
        painter.setLayoutDirection(option.direction)
        if index.column() == self._model.check_section:
            self._paint_check(painter, option, index, look)
        else:
            self._paint_cell(painter, option, index, look)
        painter.restore()

    def link_at(self, option_rect: QRect, direction: Qt.LayoutDirection, position: int) -> QRect:
        """Where the link of a row is, empty where it has none."""
        fix = self._model.fix_at(position)
        if fix is None:
            return QRect()
        words = self._model.check_at(position)
        _, link = self._check_places(option_rect, words, fix.words)
        return QStyle.visualRect(direction, option_rect, link)

    def width_of(self, section: int, text: str, link: str = "") -> int:
        """Of a cell that shows all of it."""
        begin, end = self.sides(section)
        width = ceil(self._strong_metrics.horizontalAdvance(text)) + 1 + begin + end
        if section == self._model.check_section:
            width += self._icon_room
            if link:
                width += self._link_gap + ceil(self._link_metrics.horizontalAdvance(link)) + 1
        return width

    def sides(self, section: int) -> tuple[int, int]:
        """The outermost columns keep away from the dialog's edge."""
        begin = self._edge if section == 0 else self._side
        end = self._edge if section == self._model.check_section else self._side
        return begin, end

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(self.plain)
        column = self._model.column_at(index.column())
        if column is not None:
            editor.setAccessibleName(column_title(column))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index
    ) -> None:
        """At least as wide as what can be typed there usefully, over the cells beside it."""
        least = self._theme.px(160)
        width = max(option.rect.width(), least)
        place = QRect(option.rect.topLeft(), QSize(width, option.rect.height()))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            place.moveRight(option.rect.right())
        if (viewport := editor.parentWidget()) is not None:
            place.moveLeft(max(0, min(place.left(), viewport.width() - 1 - width)))
        editor.setGeometry(place)

    def _paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, look: Look
    ) -> None:
        column = self._model.column_at(index.column())
        begin, end = self.sides(index.column())
        area = self._inside(option, option.rect.adjusted(begin, 0, -end, 0))
        colour, font = "text2", self.plain
        if column is None:
            text = str(index.data())
        else:
            cell = self._model.cell_at(index.row(), column)
            colour, text = ("text2" if cell.quiet else "text"), cell.text
            if index.column() == 1 and not cell.quiet:
                font = self._strong
        if look is _OUT and column is not None:
            colour, font = "text2", self._struck
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _START, in_order(shown))

    def _paint_check(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, look: Look
    ) -> None:
        words = self._model.check_at(index.row())
        fix = self._model.fix_at(index.row())
        text, link = self._check_places(option.rect, words, fix.words if fix else "")
        ratio, side = painter.device().devicePixelRatioF(), self._icon
        top = option.rect.top() + (option.rect.height() - 1 - side) // 2
        icon = QRect(text.left() - self._icon_room, top, side, side)
        picture = self._icons.pixmap(look.icon, look.colour, _ICON, ratio)
        painter.drawPixmap(self._inside(option, icon), picture)
        painter.setFont(self._strong if look.ground else self.plain)
        painter.setPen(self._theme.colour(look.colour if look.ground else "text2"))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(self._inside(option, text), _START, shown)
        if fix is None:
            return
        painter.setFont(self.link)
        painter.setPen(self._theme.colour("accentText"))
        shown = painter.fontMetrics().elidedText(
            fix.words, Qt.TextElideMode.ElideMiddle, link.width()
        )
        painter.drawText(self._inside(option, link), _START, shown)

    def _check_places(self, cell: QRect, words: str, link: str) -> tuple[QRect, QRect]:
        """Of the text and of the link, left to right; the text gives way before the link does."""
        begin, end = self.sides(self._model.check_section)
        area = cell.adjusted(begin + self._icon_room, 0, -end, 0)
        wanted = ceil(self._strong_metrics.horizontalAdvance(words)) + 1
        if not link:
            return area, QRect()
        gap = self._link_gap
        linked = ceil(self._link_metrics.horizontalAdvance(link)) + 1
        linked = min(linked, max(0, area.width() // 2))
        text = QRect(area)
        text.setWidth(max(0, min(wanted, area.width() - gap - linked)))
        place = QRect(text.right() + 1 + gap, cell.top(), linked, cell.height())
        return text, place

    def _inside(self, option: QStyleOptionViewItem, place: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, place)
