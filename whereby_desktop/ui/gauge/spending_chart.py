"""What each call of the last minute cost, drawn over time."""

import math
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from whereby_desktop.meetings.quota import Call
from whereby_desktop.ui.gauge.points_words import number
from whereby_desktop.ui.gauge.recent_calls import SPAN, seconds_ago, spending_text
from whereby_desktop.ui.theme import Theme

_PLOT, _LEAST_WIDTH, _LEAST_HEIGHT = 38, 6, 5
_TALLEST_AT_LEAST = 25  # points: a minute of small calls does not fill the whole height


class SpendingChart(QWidget):
    """Bars over the last 60 s: where they begin is when, their width how long it took.

    The height grows with the square root of the cost, so that one point is still seen beside many.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._calls: Sequence[Call] = ()
        self._now = datetime.min.replace(tzinfo=UTC)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_calls(self, calls: Sequence[Call], now: datetime) -> None:
        """Takes the calls of the last minute."""
        self._calls, self._now = [call for call in calls if call.cost > 0], now
        name = self.tr("Points spent in the last minute: {0}").format(spending_text(calls))
        if name != self.accessibleName():
            self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_PLOT) + self._caption_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def bars(self) -> list[tuple[Call, QRectF]]:
        """Where each call stands, in a left-to-right language."""
        plot = self.height() - self._caption_height() - 1
        least_width, least_height = self._theme.px(_LEAST_WIDTH), self._theme.px(_LEAST_HEIGHT)
        tallest = max(_TALLEST_AT_LEAST, *(call.cost for call in self._calls), 0)
        placed = []
        for call in self._calls:
            width = max(least_width, round(call.seconds / SPAN * self.width()))
            start = round((1 - seconds_ago(call, self._now) / SPAN) * self.width())
            x = max(0, min(start, self.width() - width))
            height = max(least_height, round(math.sqrt(call.cost / tallest) * plot))
            placed.append((call, QRectF(x, plot - height, min(width, self.width()), height)))
        return placed

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed = self.bars()
        for _call, bar in placed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("gauge"))
            painter.drawRoundedRect(self._mirrored(bar), 1, 1)
        self._paint_costs(painter, placed)
        plot = self.height() - self._caption_height()
        painter.fillRect(QRectF(0, plot - 1, self.width(), 1), self._theme.colour("lineStrong"))
        self._paint_axis(painter, plot)

    def _paint_costs(self, painter: QPainter, placed: list[tuple[Call, QRectF]]) -> None:
        """The number on each bar, the dearest first; one that would lie on another is left out."""
        font = self._number_font()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        taken: list[QRectF] = []
        for call, bar in sorted(placed, key=lambda each: -each[0].cost):
            text = number(call.cost)
            width, height = metrics.horizontalAdvance(text), metrics.capHeight() + 6
            inside = bar.top() < height
            if inside and bar.width() < width + 4:
                continue
            x = max(0.0, min(bar.center().x() - width / 2, self.width() - width))
            y = bar.center().y() - height / 2 if inside else bar.top() - height
            spot = QRectF(x, y, width, height)
            others = (
                other for other, rect in placed if other is not call and rect.intersects(spot)
            )
            if any(spot.intersects(each) for each in taken) or any(others):
                continue
            taken.append(spot.adjusted(-3, 0, 3, 0))
            painter.setPen(self._theme.colour("onAccent" if inside else "text2"))
            painter.drawText(self._mirrored(spot), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_axis(self, painter: QPainter, top: int) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text2"))
        area = self.rect().adjusted(0, top, 0, 0)
        centre = Qt.AlignmentFlag.AlignVCenter
        for text, across in (
            (self.tr("60 s ago"), Qt.AlignmentFlag.AlignLeft),
            (self.tr("30 s"), Qt.AlignmentFlag.AlignHCenter),
            (self.tr("now"), Qt.AlignmentFlag.AlignRight),
        ):
            alignment = QStyle.visualAlignment(self.layoutDirection(), across | centre)
            painter.drawText(area, int(alignment), text)

    def _mirrored(self, part: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return part
        return QRectF(self.width() - part.right(), part.top(), part.width(), part.height())

    def _number_font(self) -> QFont:
        font = self._theme.font("caption", tabular=True)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _caption_height(self) -> int:
        line = QFontMetricsF(self._theme.font("caption")).height()
        return max(self._theme.px(22), math.ceil(line) + 6)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
