"""The table of the last minute's calls, dressed as the pop-over wants it."""

import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from whereby_desktop.meetings.call_outcome import failed
from whereby_desktop.meetings.quota import Call
from whereby_desktop.ui.gauge.call_status import status_look, status_text
from whereby_desktop.ui.gauge.calls_model import MINUS, CallsModel, Column
from whereby_desktop.ui.gauge.points_words import number
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.times import clock_time_with_seconds
from whereby_desktop.ui.widgets.known_viewport import know_viewport
from whereby_desktop.ui.widgets.plain_table import plain_rows

_ROWS_SHOWN, _ROWS_LEAST = 6, 2
_ICON, _ICON_GAP = 12, 6
_WORDS_SHARE = 0.6  # of a cell, for how a call failed; the rest is for what it was to do
_GAP = 12  # px between columns
EDGE = 6  # px to the left and right of the text, where the focus ring runs
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class CallsTable(QTableView):
    """Six rows high, scrolls when there are more, says so when there are none."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        know_viewport(self)
        self._theme = theme
        self._ringed = False
        self.calls = CallsModel(self)
        self.setModel(self.calls)
        self.setItemDelegate(_CellDelegate(theme, icons, self.calls, self))
        self.setHorizontalHeader(_Header(theme, self))
        plain_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(Column.ACTION, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Fits rows and columns to the fonts, the language and the locale's clock."""
        self.setAccessibleName(self.tr("Last minute"))
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        for column in (Column.TIME, Column.COST, Column.LEFT):
            edge = EDGE if column in (Column.TIME, Column.LEFT) else 0
            width = math.ceil(self._widest(column)) + self._theme.px(_GAP) + edge
            self.setColumnWidth(column, width)
        self.horizontalHeader().updateGeometry()
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(387), self._height_of(_ROWS_SHOWN))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._height_of(_ROWS_LEAST))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        super().keyPressEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self.calls.rowCount():
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.colour("text2"))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            text = self.tr("Nothing in the last minute.")
            painter.drawText(self.viewport().rect(), int(words), text)
        elif self._ringed and self.hasFocus() and self.currentIndex().isValid():
            self._paint_focus(painter)

    def show_calls(self, calls: Sequence[Call]) -> None:
        """Takes the calls to show, newest first."""
        self.calls.show_calls(calls)
        nothing = "" if calls else self.tr("Nothing in the last minute.")
        self.setAccessibleDescription(nothing)
        self.viewport().update()

    def _paint_focus(self, painter: QPainter) -> None:
        row = self.visualRect(self.currentIndex())
        row.setLeft(0)
        row.setRight(self.viewport().width() - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4)

    def _row_height(self) -> int:
        line = QFontMetricsF(self._theme.font("small")).height()
        return max(self._theme.px(24), math.ceil(line) + 8)

    def _height_of(self, rows: int) -> int:
        return self.horizontalHeader().sizeHint().height() + rows * self._row_height()

    def _widest(self, column: Column) -> float:
        font = _cell_font(self._theme, column)
        heading = self.calls.headerData(column, Qt.Orientation.Horizontal)
        if column is Column.TIME:
            noon = datetime(2000, 1, 1, 12, 44, 44, tzinfo=UTC)
            # Every hour: in twelve hours' time some have a digit less.
            texts = [clock_time_with_seconds(noon + timedelta(hours=k)) for k in range(24)]
        else:
            texts = [f"{MINUS}{number(1000)}"]
        return max(
            _width(str(heading), self._theme.font("caption")),
            *(_width(text, font) for text in texts),
        )


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell from edge to edge; the columns' widths hold the gaps.

    A call that failed says so beside its action: with an icon, in words and in colour.
    """

    def __init__(self, theme: Theme, icons: Icons, calls: CallsModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._calls = theme, icons, calls

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        column = Column(index.column())
        text = str(index.data())
        area = _text_area(option.rect, column, option.direction)
        painter.save()
        painter.setFont(_cell_font(self._theme, column))
        # Numbers and times read from left to right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if column is Column.ACTION:
            painter.setLayoutDirection(option.direction)
            call = self._calls.call_at(index.row())
            if failed(call):
                area = self._paint_failure(painter, area, option.direction, call)
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        named = column in (Column.ACTION, Column.COST)
        painter.setPen(self._theme.colour("text" if named else "text2"))
        alignment = QStyle.visualAlignment(
            option.direction, index.data(Qt.ItemDataRole.TextAlignmentRole)
        )
        painter.drawText(area, int(alignment), text)
        painter.restore()

    def _paint_failure(
        self, painter: QPainter, cell: QRect, direction: Qt.LayoutDirection, call: Call
    ) -> QRect:
        """An icon at the beginning, the words at the end; returns the room between them."""
        look, words = status_look(call), status_text(call)
        ratio = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(look.icon, look.colour, _ICON, ratio)
        side, gap = round(icon.deviceIndependentSize().width()), self._theme.px(_ICON_GAP)
        top = cell.top() + (cell.height() - side) // 2
        begin = QRect(cell.left(), top, side, side)
        painter.drawPixmap(QStyle.visualRect(direction, cell, begin), icon)
        room = math.floor((cell.width() - side - 2 * gap) * _WORDS_SHARE)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        width = painter.fontMetrics().horizontalAdvance(words) + 1
        end = QRect(cell.right() + 1 - width, cell.top(), width, cell.height())
        painter.setPen(self._theme.colour(look.colour))
        alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        shown = QStyle.visualAlignment(direction, alignment)
        painter.drawText(QStyle.visualRect(direction, cell, end), int(shown), words)
        return QStyle.visualRect(direction, cell, cell.adjusted(side + gap, 0, -width - gap, 0))


class _Header(QHeaderView):
    """Plain captions on the pop-over's own ground."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        know_viewport(self)
        self._theme = theme
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self._theme.font("caption")).height()
        return QSize(0, max(self._theme.px(24), math.ceil(line) + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(event.rect(), self._theme.colour("surface"))
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text2"))
        model, across = self.model(), Qt.Orientation.Horizontal
        text = str(model.headerData(section, across))
        aligned = model.headerData(section, across, Qt.ItemDataRole.TextAlignmentRole)
        alignment = QStyle.visualAlignment(self.layoutDirection(), aligned)
        area = _text_area(rect, Column(section), self.layoutDirection())
        painter.drawText(area, int(alignment), text)


def _text_area(cell: QRect, column: Column, direction: Qt.LayoutDirection) -> QRect:
    start = EDGE if column is Column.TIME else 0
    end = EDGE if column is Column.LEFT else 0
    if direction is Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    return cell.adjusted(start, 0, -end, 0)


def _cell_font(theme: Theme, column: Column) -> QFont:
    return theme.font("smallLabel" if column is Column.COST else "small", tabular=True)


def _width(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
