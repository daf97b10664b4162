"""The rows of a batch whose outcome came last."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from whereby_desktop.ui.batches.result_words import OutcomeLook
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.name_elision import elided_room
from whereby_desktop.ui.theme import Theme

_LINE, _ICON, _GAP = 24, 16, 12


@dataclass(frozen=True, slots=True)
class RecentRow:
    """`number` is "" where rows have none a person knows."""

    number: str
    name: str
    look: OutcomeLook


class RecentRows(QWidget):
    """Rows, newest first; it keeps the height of all there is room for, so that nothing jumps."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._lines = 0
        self._rows: list[RecentRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_rows(self, rows: Sequence[RecentRow], lines: int) -> None:
        """`lines`: how many there is room for."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
        shown = list(rows[:lines])
        if shown != self._rows:
            self._rows = shown
            said = [", ".join(filter(None, (r.number, r.name, r.look.text))) for r in shown]
            self.setAccessibleDescription("\n".join(said))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._lines * self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("small", tabular=True))
        for at, row in enumerate(self._rows):
            self._paint(painter, row, QRect(0, at * self._height(), self.width(), self._height()))

    def _paint(self, painter: QPainter, row: RecentRow, line: QRect) -> None:
        px, metrics = self._theme.px, QFontMetricsF(painter.font())
        side, gap = px(_ICON), px(_GAP)
        icon = QRect(0, line.top() + (line.height() - side) // 2, side, side)
        ratio = self.devicePixelRatioF()
        picture = self._icons.pixmap(row.look.icon, row.look.tone, _ICON, ratio)
        painter.drawPixmap(self._mirrored(icon, line), picture)
        left = side + gap
        if row.number:
            width = ceil(metrics.horizontalAdvance(row.number)) + 2
            self._write(painter, row.number, QRect(left, line.top(), width, line.height()), "text2")
            left += width + gap
        words = ceil(metrics.horizontalAdvance(row.look.text)) + 2
        right = max(left, line.width() - words)
        end = QRect(right, line.top(), words, line.height())
        self._write(
            painter, row.look.text, end, "text2" if row.look.tone == "ok" else row.look.tone
        )
        room = max(0, right - gap - left)
        name = elided_room(row.name, room, painter.fontMetrics())
        self._write(painter, name, QRect(left, line.top(), room, line.height()), "text")

    def _write(self, painter: QPainter, text: str, place: QRect, colour: str) -> None:
        painter.setPen(self._theme.colour(colour))
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(place, self.rect()), int(side), text)

    def _mirrored(self, place: QRect, within: QRect) -> QRect:
        across = QRect(0, within.top(), self.width(), within.height())
        return QStyle.visualRect(self.layoutDirection(), across, place)

    def _height(self) -> int:
        line = QFontMetricsF(self._theme.font("small")).height()
        return max(self._theme.px(_LINE), ceil(line) + 4)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
