"""The live gauge of API points in the status bar. A click opens what was spent."""

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.quota import Level
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.at_intervals import AtIntervals
from whereby_desktop.ui.gauge.points_words import (
    compact_text,
    gauge_text,
    spoken,
    widest_texts,
)
from whereby_desktop.ui.gauge.pulse import LOOKS_MS, next_change, paused_share
from whereby_desktop.ui.gauge.segments import SEGMENTS, paint_segments, segment_look
from whereby_desktop.ui.gauge.spoken_value import SpokenValue
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.styled_line import LineStyle, StyledLine, TextStyle, plain_text

if TYPE_CHECKING:
    from whereby_desktop.ui.gauge.points_popover import PointsPopover

_ICONS = {
    Level.LOW: ("warn", "warn"),
    Level.PAUSED: ("pausecircle", "danger"),
    Level.UNKNOWN: ("unknown", "text2"),
}
_PADDING, _GAP, _ICON = 8, 10, 16
_SEGMENT, _SEGMENT_COMPACT, _SEGMENT_HEIGHT, _SEGMENT_GAP = 12, 8, 10, 2


class PointsGauge(QAbstractButton):
    """Ten segments, the number in words and, where something is up, an icon.

    Repaints when the meter changes; by itself only while a countdown or an estimate moves. In less
    width than it asks for it becomes compact. `reserved_points`: what background work leaves.
    """

    change_reserve_requested = Signal()
    request_log_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        meter: PointsMeter,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        reserved_points: Callable[[], int],
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._meter, self._clock = meter, clock
        self._reserved_points = reserved_points
        self._popover: PointsPopover | None = None
        self._level = self._meter.quota.level(self._clock.monotonic())
        self._value = SpokenValue(self)
        self._column = 0  # the width kept for the words: within one level it only grows
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._refresh(ticked=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._toggle)
        self._looks = AtIntervals(self._refresh, LOOKS_MS, self)
        self.destroyed.connect(meter.subscribe(self._meter_changed))
        theme.changed.connect(self._restyle)
        self._restyle()

    def open_popover(self) -> None:
        """Shows above the gauge what was spent in the last minute."""
        if self._popover is None:
            # Not needed for the first paint.
            from whereby_desktop.ui.gauge.points_popover import PointsPopover

            self._popover = PointsPopover(
                self._theme,
                self._icons,
                self._meter,
                self._clock,
                self,
                reserved_points=self._reserved_points,
            )
            self._popover.change_reserve_requested.connect(self.change_reserve_requested)
            self._popover.request_log_requested.connect(self.request_log_requested)
        self._popover.open()

    def sizeHint(self) -> QSize:
        return QSize(self._width(_SEGMENT, self._column), self._height())

    def minimumSizeHint(self) -> QSize:
        line = math.ceil(self._compact_line.width)
        return QSize(self._width(_SEGMENT_COMPACT, line), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        compact = self.width() < self.sizeHint().width()
        line = self._compact_line if compact else self._line
        column = math.ceil(line.width) if compact else self._column
        px = self._theme.px
        x = self.width() - px(_PADDING) - px(_ICON)
        self._paint_icon(painter, x, "chevu", "text2")
        x -= px(12) + column
        where = self._placed(x, column, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            where.setLeft(where.right() - line.width)
        line.draw(painter, where)
        bar = self._bar_width(_SEGMENT_COMPACT if compact else _SEGMENT)
        x -= px(_GAP) + bar
        self._paint_bar(painter, x, bar)
        if self._level in _ICONS:
            self._paint_icon(painter, x - px(_GAP) - px(_ICON), *_ICONS[self._level])

    def _paint_ground(self, painter: QPainter) -> None:
        if not (self.isDown() or self.underMouse()):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("pressed" if self.isDown() else "surface"))
        painter.drawRoundedRect(self.rect(), 6, 6)

    def _paint_bar(self, painter: QPainter, x: int, width: int) -> None:
        instant = self._clock.monotonic()
        quota = self._meter.quota
        look = segment_look(
            self._theme, quota.points(instant), self._level, paused_share(quota, instant)
        )
        area = self._placed(x, width, self._theme.px(_SEGMENT_HEIGHT))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        gap = self._theme.px(_SEGMENT_GAP)
        paint_segments(painter, area, gap, look, mirrored=right_to_left)

    def _paint_icon(self, painter: QPainter, x: int, name: str, colour: str) -> None:
        side = self._theme.px(_ICON)
        pixmap = self._icons.pixmap(name, colour, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(self._placed(x, side, side).topLeft(), pixmap)

    def _placed(self, x: int, width: int, height: int) -> QRectF:
        """A part in the middle of the height, mirrored where the language asks for it."""
        part = QRect(x, (self.height() - height) // 2, width, height)
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), part))

    def _width(self, segment: int, column: int) -> int:
        px = self._theme.px
        icon = px(_ICON) + px(_GAP) if self._level in _ICONS else 0
        ends = 2 * px(_PADDING) + px(12) + px(_ICON)
        return icon + self._bar_width(segment) + px(_GAP) + column + ends

    def _bar_width(self, segment: int) -> int:
        return SEGMENTS * self._theme.px(segment) + (SEGMENTS - 1) * self._theme.px(_SEGMENT_GAP)

    def _height(self) -> int:
        return max(self._theme.px(28), math.ceil(self._line.height) + 8)

    def _toggle(self) -> None:
        if self._popover is not None and self._popover.isVisible():
            self._popover.close()
        else:
            self.open_popover()

    def _meter_changed(self) -> None:
        """Each call moves the points several times; only another level is shown at once."""
        if self._meter.quota.level(self._clock.monotonic()) is self._level:
            self._looks.ask()
        else:
            self._looks.at_once()

    def _refresh(self, *, ticked: bool = False) -> None:
        instant = self._clock.monotonic()
        quota = self._meter.quota
        before, self._level = self._level, quota.level(instant)
        self._put_words(same_level=before is self._level)
        # A countdown must not talk on and on while the focus rests here.
        if not (ticked and self.hasFocus() and before is self._level):
            self._name(spoken(quota, instant))
        if before is not self._level and (before in _ICONS or self._level in _ICONS):
            announce(self, self.accessibleName())
        self._value.show_points(quota.points(instant))
        wait = next_change(quota, instant)
        if wait is None or not self.isVisible():
            self._timer.stop()
        else:
            self._timer.start(max(1, math.ceil(wait * 1000)))
        self.update()

    def _put_words(self, *, same_level: bool) -> None:
        instant = self._clock.monotonic()
        quota = self._meter.quota
        style = self._line_style()
        words = gauge_text(quota, instant)
        self.setText(plain_text(words))
        self._line = StyledLine(words, style, self.layoutDirection())
        self._compact_line = StyledLine(compact_text(quota, instant), style, self.layoutDirection())
        widths = [self._line.width, self._column if same_level else 0]
        if self._level in (Level.KNOWN, Level.ESTIMATE) and quota.limit is not None:
            widths += [
                StyledLine(text, style, self.layoutDirection()).width
                for text in widest_texts(quota.limit)
            ]
        column = math.ceil(max(widths))
        if column != self._column or not same_level:
            self._column = column
            self.updateGeometry()

    def _line_style(self) -> LineStyle:
        theme = self._theme
        unknown = self._level is Level.UNKNOWN
        strong = theme.font("label" if unknown else "strong", tabular=True)
        return LineStyle(
            TextStyle(theme.font("small", tabular=True), theme.colour("text2")),
            TextStyle(strong, theme.colour("text2" if unknown else "text")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._value.setGeometry(self.rect())

    def _name(self, name: str) -> None:
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _restyle(self) -> None:
        self._column = 0
        self._refresh()
        self.updateGeometry()
