"""The list before its first rooms have come: grey bars where words will be. It does not move."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.meetings.arrangement import Column
from whereby_desktop.ui.meetings.column_plan import plan_columns
from whereby_desktop.ui.meetings.row_measures import RowMeasures
from whereby_desktop.ui.meetings.row_texts import column_title
from whereby_desktop.ui.theme import Theme

# Widths of the bars for name, label and state, over and over.
_BARS = ((150, 92, 80), (110, 70, 96), (132, 84, 72), (120, 64, 88))


class Skeleton(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measures = RowMeasures(theme)
        theme.changed.connect(self._restyle)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        widths = plan_columns(self.width(), self._measures).widths
        before_state = (Column.ROOM, Column.MODE, Column.LOCK)
        state_left = sum(widths.get(column, 0) for column in before_state)
        self._header(painter, state_left)
        top, turn = self._measures.header_height, 0
        while top < self.height():
            self._row(painter, top, state_left, _BARS[turn % len(_BARS)])
            top, turn = top + self._measures.row_height, turn + 1

    def _header(self, painter: QPainter, state_left: int) -> None:
        measures, height = self._measures, self._measures.header_height
        painter.fillRect(0, 0, self.width(), height, self._theme.colour("sunken"))
        painter.fillRect(0, height - 1, self.width(), 1, self._theme.colour("line"))
        painter.setFont(measures.action_font)
        painter.setPen(self._theme.colour("text2"))
        for left, column in ((measures.left, Column.ROOM), (state_left, Column.STATE)):
            title = column_title(column)
            width = measures.action_metrics.horizontalAdvance(title)
            place = self._mirrored(QRect(left, 0, width, height - 1))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), title)

    def _row(
        self, painter: QPainter, top: int, state_left: int, bars: tuple[int, int, int]
    ) -> None:
        px, measures = self._theme.px, self._measures
        middle = top + measures.row_height // 2
        bottom = top + measures.row_height - 1
        painter.fillRect(0, bottom, self.width(), 1, self._theme.colour("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("pressed"))
        name = QRect(measures.left, middle - px(13), px(bars[0]), px(10))
        label = QRect(measures.left, middle + px(4), px(bars[1]), px(8))
        icon = QRect(state_left, middle - px(8), px(16), px(16))
        state = QRect(state_left + px(26), middle - px(5), px(bars[2]), px(10))
        for bar in map(self._mirrored, (name, label, icon, state)):
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - rect.left() - rect.width(), rect.top(), *_size(rect))
        return rect

    def _restyle(self) -> None:
        self._measures = RowMeasures(self._theme)
        self.update()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Loading rooms…"))
        self._restyle()


def _size(rect: QRect) -> tuple[int, int]:
    return rect.width(), rect.height()
