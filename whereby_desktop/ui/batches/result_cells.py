"""How a cell of a result is painted."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from whereby_desktop.ui.batches.result_model import ResultModel
from whereby_desktop.ui.batches.result_row import Column
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.name_elision import elided_room
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.cell_icon import CellIcon
from whereby_desktop.ui.widgets.selected_row import paint_selected

_SIDE, _EDGE = 8, 20
_QUIET = (Column.NUMBER, Column.ENDS, Column.REASON)


class ResultCells(QStyledItemDelegate):
    """The state has an icon and a colour besides its words; what can be done looks like a link.

    `first`: the column that begins the line.
    """

    def __init__(self, model: ResultModel, theme: Theme, icons: Icons, parent: QTableView) -> None:
        super().__init__(parent)
        self._model, self._theme, self._icon = model, theme, CellIcon(theme, icons)
        self.first = Column.NUMBER

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        column, direction = Column(index.column()), option.direction
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            begins = index.column() == self.first
            paint_selected(painter, self._theme, option.rect, direction, begins=begins)
        painter.fillRect(
            option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
            self._theme.colour("line"),
        )  # fmt: skip
        begin, end = self.sides(column)
        inner = option.rect.adjusted(begin, 0, -end, 0)
        area = QStyle.visualRect(direction, option.rect, inner)
        colour = "text2" if column in _QUIET else "text"
        if column is Column.STATE:
            look = self._model.row_at(index.row()).look
            area = self._icon.paint(painter, area, direction, look.icon, look.tone)
            colour = "text" if look.tone == "ok" else look.tone
        if column is Column.ACTION:
            colour = "accentText"
        painter.setFont(self.font(column))
        painter.setPen(self._theme.colour(colour))
        # Names of rooms and times read from left to right in every language.
        own = column in (Column.ROOM, Column.ENDS)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight if own else direction)
        text, metrics = str(index.data()), painter.fontMetrics()
        if column is Column.ROOM:
            text = elided_room(text, area.width(), metrics)
        else:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        shown = QStyle.visualAlignment(direction, index.data(Qt.ItemDataRole.TextAlignmentRole))
        painter.drawText(area, int(shown | Qt.AlignmentFlag.AlignAbsolute), text)
        painter.restore()

    def font(self, column: Column) -> QFont:
        role = "smallLabel" if column is Column.ACTION else "small"
        return self._theme.font(role, tabular=True)

    def width_of(self, text: str, column: Column) -> int:
        """Of a cell that shows all of `text`."""
        words = QFontMetricsF(self.font(column)).horizontalAdvance(text)
        icon = self._icon.width if column is Column.STATE else 0
        return ceil(words) + 1 + icon + sum(self.sides(column))

    def sides(self, section: int) -> tuple[int, int]:
        """The outermost columns keep away from the edge."""
        begin = _EDGE if section == self.first else _SIDE
        end = _EDGE if section == Column.ACTION else _SIDE
        return self._theme.px(begin), self._theme.px(end)
