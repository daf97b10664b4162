"""Paints the cells of the list and knows where a row's button is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.cell_line import Cell, Line
from whereby_desktop.ui.meetings.meetings_model import MeetingsModel
from whereby_desktop.ui.meetings.row_action import copied_text, row_action
from whereby_desktop.ui.meetings.row_measures import RowMeasures
from whereby_desktop.ui.meetings.row_painter import ButtonLook, RowPainter
from whereby_desktop.ui.meetings.rows import GroupRow, RoomRow
from whereby_desktop.ui.theme import Theme

_BAR = 3
_BUTTON_HEIGHT = 28


class RoomDelegate(QStyledItemDelegate):
    """One for the whole list. The view sets what the mouse is doing, and repaints."""

    def __init__(self, model: MeetingsModel, theme: Theme, icons: Icons, view: QWidget) -> None:
        super().__init__(view)
        self._model, self._theme = model, theme
        self.painter = RowPainter(theme, icons)
        self.hovered_row = -1
        self.button_row = -1  # whose button is below the mouse
        self.button_down = False
        self.copied = ""  # the meeting whose link was copied a moment ago
        self.icon_only: frozenset[Column] = frozenset()

    @property
    def measures(self) -> RowMeasures:
        return self.painter.measures

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        group = isinstance(self._model.row_at(index.row()), GroupRow)
        return QSize(80, self.measures.group_height if group else self.measures.row_height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, rect = self._model.row_at(index.row()), option.rect
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        hovered = index.row() == self.hovered_row
        painter.save()
        if isinstance(row, GroupRow):
            if hovered:
                painter.fillRect(rect, self._theme.colour("hover"))
            self.painter.group(painter, Cell(rect.adjusted(0, 0, 0, -1), rtl), row)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected or hovered:
                ground = "accentSoft" if selected else "hover"
                painter.fillRect(rect, self._theme.colour(ground))
            cell = Cell(rect, rtl, Column(index.column()) not in self.icon_only)
            self._cell(painter, cell, row, index, selected)
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self._theme.colour("line"))
        painter.restore()

    def button_rect(self, cell: QRect, room: RoomRow, rtl: bool) -> QRect:
        """Where the row's button lies in the action's cell."""
        text = self._look(room).text
        height = self._theme.px(_BUTTON_HEIGHT)
        padding = 2 * self.measures.action_padding
        width = self.measures.action_width(text) if text else padding + self.measures.icon
        left = cell.right() + 1 - width if rtl else cell.left()
        return QRect(left, cell.top() + (cell.height() - height) // 2, width, height)

    def _cell(
        self,
        painter: QPainter,
        cell: Cell,
        room: RoomRow,
        index: QModelIndex | QPersistentModelIndex,
        selected: bool,
    ) -> None:
        column = Column(index.column())
        if column is Column.ROOM:
            if selected:
                bar = Line(cell.rect, cell.rtl).take(_BAR)
                painter.fillRect(bar, self._theme.colour("accent"))
            self.painter.name(painter, cell, room)
        elif column is Column.MODE:
            self.painter.mode(painter, cell, room)
        elif column is Column.LOCK:
            self.painter.lock(painter, cell, room)
        elif column is Column.STATE:
            self.painter.state(painter, cell, room, self._model.now)
        else:
            button = Cell(self.button_rect(cell.rect, room, cell.rtl), cell.rtl)
            self._button(painter, button, room, index.row())

    def _button(self, painter: QPainter, cell: Cell, room: RoomRow, row: int) -> None:
        if row == self.button_row:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("line" if self.button_down else "pressed"))
            painter.drawRoundedRect(cell.rect, 6, 6)
        self.painter.action(painter, cell, self._look(room))

    def _look(self, room: RoomRow) -> ButtonLook:
        if room.meeting_id == self.copied:
            icon, text, tone = "check", copied_text(), "ok"
        else:
            action = row_action(room.stage)
            icon, text, tone = action.icon, action.text, "accentText"
        return ButtonLook(icon, "" if Column.ACTION in self.icon_only else text, tone)
