"""How a cell of the table is painted."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.bulk_delete.room_column import Column, stage_look
from whereby_desktop.ui.bulk_delete.rooms_model import RoomsModel
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.name_elision import elided_room
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.cell_icon import CellIcon
from whereby_desktop.ui.widgets.selected_row import paint_selected

_BOX, _TICK, _SIDE, _EDGE = 16, 12, 8, 20
_START = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_QUIET = (Column.LABEL, Column.ENDS, Column.CREATED, Column.ORIGIN)
_Index = QModelIndex | QPersistentModelIndex


class RoomCells(QStyledItemDelegate):
    """An open room has a ground of its own besides its icon and words; one left out is pale."""

    def __init__(self, model: RoomsModel, theme: Theme, icons: Icons, parent: QTableView) -> None:
        super().__init__(parent)
        self._model, self._theme, self._icons = model, theme, icons
        self._icon = CellIcon(theme, icons)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        row, column = index.row(), Column(index.column())
        known, taken = self._model.room(row), self._model.is_taken(row)
        stage = known.meeting.stage(self._model.now)
        if option.state & QStyle.StateFlag.State_Selected:
            begins = index.column() == 0
            paint_selected(painter, self._theme, option.rect, option.direction, begins=begins)
        elif taken and stage is Stage.OPEN:
            painter.fillRect(option.rect, self._theme.colour("dangerSoft"))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, self._theme.colour("line"))
        painter.setLayoutDirection(option.direction)
        area = self._text_area(option.rect, column, option.direction)
        if column is Column.ROOM:
            self._paint_box(painter, self.box_in(option.rect, option.direction), taken=taken)
        colour = "text2" if column in _QUIET else "text"
        if column is Column.STATE:
            icon, tone = stage_look(stage)
            colour = tone if taken and stage is Stage.OPEN else colour
            tone = tone if taken else "text3"
            area = self._icon.paint(painter, area, option.direction, icon, tone)
        painter.setFont(self._strong if column is Column.ROOM else self.font())
        painter.setPen(self._theme.colour(colour if taken else "text3"))
        self._paint_words(painter, area, column, str(index.data()))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """A click on the box, or beside it up to the name."""
        if index.column() != Column.ROOM or not isinstance(event, QMouseEvent):
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        name = self._text_area(option.rect, Column.ROOM, option.direction)
        point = event.position().toPoint()
        if not option.rect.contains(point) or name.contains(point):
            return False
        if event.type() is QEvent.Type.MouseButtonRelease:
            self._model.take([index.row()], taken=not self._model.is_taken(index.row()))
        return True

    def font(self) -> QFont:
        return self._theme.font("small", tabular=True)

    @property
    def _strong(self) -> QFont:
        return self._theme.font("smallLabel", tabular=True)

    def width_of(self, text: str, column: Column) -> int:
        """Of a cell that shows all of `text`."""
        begin, end = self.sides(column)
        # Measured as it is painted: in whole pixels.
        widest = max(
            QFontMetrics(each).horizontalAdvance(text) for each in (self._strong, self.font())
        )
        icon = self._icon.width if column is Column.STATE else 0
        return widest + 2 + begin + icon + end

    def sides(self, section: int) -> tuple[int, int]:
        """What stands before and after the words, an icon aside."""
        px = self._theme.px
        if section == Column.ROOM:
            return px(_EDGE) + px(_BOX) + px(_SIDE), px(_SIDE)
        return px(_SIDE), px(_EDGE if section == Column.ORIGIN else _SIDE)

    def box_in(self, cell: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the check box of a room is."""
        side = self._theme.px(_BOX)
        top = cell.top() + (cell.height() - side) // 2
        box = QRect(cell.left() + self._theme.px(_EDGE), top, side, side)
        return QStyle.visualRect(direction, cell, box)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, 0)  # rows and columns are as the table says

    def _text_area(self, cell: QRect, column: Column, direction: Qt.LayoutDirection) -> QRect:
        begin, end = self.sides(column)
        return QStyle.visualRect(direction, cell, cell.adjusted(begin, 0, -end, 0))

    def _paint_words(self, painter: QPainter, area: QRect, column: Column, text: str) -> None:
        metrics = painter.fontMetrics()
        if column is Column.ROOM:
            shown = elided_room(text, area.width(), metrics)
        else:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _START, shown)

    def _paint_box(self, painter: QPainter, box: QRect, *, taken: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.colour("accent" if taken else "lineStrong")
        painter.setPen(QPen(edge, 1))
        painter.setBrush(self._theme.colour("accent" if taken else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if taken:
            ratio = painter.device().devicePixelRatioF()
            tick = self._icons.pixmap("check", "onAccent", _TICK, ratio)
            side = tick.deviceIndependentSize()
            corner = QRectF(box).center() - QPointF(side.width() / 2, side.height() / 2)
            painter.drawPixmap(corner, tick)
        painter.restore()
