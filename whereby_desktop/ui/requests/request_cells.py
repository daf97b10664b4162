"""How a cell of the log is painted."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from whereby_desktop.ui.gauge.call_status import status_look
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.requests.request_words import Column
from whereby_desktop.ui.requests.requests_model import RequestsModel
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.cell_icon import CellIcon
from whereby_desktop.ui.widgets.selected_row import paint_selected

_SIDE, _EDGE = 8, 16
_AT_END = Qt.TextElideMode.ElideRight
_QUIET = (Column.TIME, Column.LEFT, Column.ELSEWHERE, Column.DURATION)


class RequestCells(QStyledItemDelegate):
    """The status has an icon and a colour besides its words."""

    def __init__(
        self, model: RequestsModel, theme: Theme, icons: Icons, parent: QTableView
    ) -> None:
        super().__init__(parent)
        self._model, self._theme, self._icon = model, theme, CellIcon(theme, icons)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        column, direction = Column(index.column()), option.direction
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            begins = index.column() == 0
            paint_selected(painter, self._theme, option.rect, direction, begins=begins)
        begin, end = self.sides(column)
        inner = option.rect.adjusted(begin, 0, -end, 0)
        area = QStyle.visualRect(direction, option.rect, inner)
        colour = "text2" if column in _QUIET else "text"
        if column is Column.STATUS:
            look = status_look(self._model.call_at(index.row()))
            area = self._icon.paint(painter, area, direction, look.icon, look.colour)
            colour = "text" if look.colour == "ok" else look.colour
        painter.setFont(self.font())
        painter.setPen(self._theme.colour(colour))
        # Numbers, times and names of rooms read from left to right in every language.
        own = column in (Column.CALL, Column.STATUS)
        painter.setLayoutDirection(direction if own else Qt.LayoutDirection.LeftToRight)
        where = Qt.TextElideMode.ElideMiddle if column is Column.ROOM else _AT_END
        text = painter.fontMetrics().elidedText(str(index.data()), where, area.width())
        shown = QStyle.visualAlignment(direction, index.data(Qt.ItemDataRole.TextAlignmentRole))
        painter.drawText(area, int(shown), text)
        painter.restore()

    def font(self) -> QFont:
        return self._theme.font("small", tabular=True)

    def width_of(self, text: str, column: Column) -> int:
        """Of a cell that shows all of `text`."""
        words = QFontMetricsF(self.font()).horizontalAdvance(text)
        icon = self._icon.width if column is Column.STATUS else 0
        return ceil(words) + 1 + icon + sum(self.sides(column))

    def sides(self, section: int) -> tuple[int, int]:
        """The outermost columns keep away from the window's edge."""
        begin = _EDGE if section == Column.TIME else _SIDE
        end = _EDGE if section == Column.DURATION else _SIDE
        return self._theme.px(begin), self._theme.px(end)
