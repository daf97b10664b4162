"""The window of the pop-over: where it opens, how it closes, its ground and its pulse."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.ui.at_intervals import AtIntervals
from whereby_desktop.ui.gauge.points_report import PointsReport
from whereby_desktop.ui.gauge.pulse import LOOKS_MS
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_WIDTH, _RADIUS, _ABOVE = 421, 10, 4


class PointsPopover(QFrame):
    """Opens above its gauge. Live while it is open: at each change of the meter, every second."""

    change_reserve_requested = Signal()
    request_log_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        meter: PointsMeter,
        clock: Clock,
        gauge: QWidget,
        *,
        reserved_points: Callable[[], int],
    ) -> None:
        super().__init__(gauge, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        # The system's own shadow would be that of a rectangle.
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self._theme, self._gauge = theme, gauge
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Points"))
        self.report = PointsReport(
            theme, icons, meter, clock, self, reserved_points=reserved_points
        )
        self.report.change_reserve_requested.connect(self._change_reserve)
        self.report.request_log_requested.connect(self._open_log)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)  # the edge
        self._layout.addWidget(self.report)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.report.refresh)
        self._looks = AtIntervals(self._meter_changed, LOOKS_MS, self)
        self.destroyed.connect(meter.subscribe(self._looks.ask))
        theme.changed.connect(self._theme_changed)

    def open(self) -> None:
        """Ends under the gauge's end, all of it on the screen."""
        self.report.refresh()
        self.setLayoutDirection(self._gauge.layoutDirection())
        self._place()
        self.show()
        self.report.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            # The keyboard is in use, so the ring may show where the focus went.
            self._gauge.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Some systems hand the press that closes on to what lies below: the gauge would open again.
        spot = self._gauge.mapFromGlobal(event.globalPosition().toPoint())
        on_gauge = self._gauge.rect().contains(spot)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, on_gauge)
        super().mousePressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Without a compositor what lies outside the rounded corners would be black.
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _RADIUS - 1, _RADIUS - 1)
        self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Points"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(edge, _RADIUS, _RADIUS)
        painter.fillPath(outline, self._theme.colour("surface"))
        top = self.report.y() + self.report.footer_top
        painter.save()
        painter.setClipRect(0, top, self.width(), self.height() - top)
        painter.fillPath(outline, self._theme.colour("sunken"))
        painter.restore()
        painter.fillRect(QRectF(1, top, self.width() - 2, 1), self._theme.colour("line"))
        painter.setPen(QPen(self._theme.colour("lineStrong"), 1))
        painter.drawPath(outline)

    def _place(self) -> None:
        screen = self._gauge.screen().availableGeometry()
        width = min(self._theme.px(_WIDTH), screen.width())
        self.ensurePolished()
        height = self._layout.totalHeightForWidth(width)
        size = QSize(width, min(height, screen.height()))
        self.resize(size)
        anchor = self._gauge.mapToGlobal(QPoint(0, 0))
        right_to_left = self._gauge.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = anchor.x() + (0 if right_to_left else self._gauge.width() - size.width())
        y = anchor.y() - _ABOVE - size.height()
        self.move(
            max(screen.left(), min(x, screen.right() + 1 - size.width())),
            max(screen.top(), min(y, screen.bottom() + 1 - size.height())),
        )

    def _meter_changed(self) -> None:
        if self.isVisible():
            self.report.refresh()

    def _theme_changed(self) -> None:
        if self.isVisible():
            self._place()
        self.update()

    def _change_reserve(self) -> None:
        self.close()
        self.change_reserve_requested.emit()

    def _open_log(self) -> None:
        self.close()
        self.request_log_requested.emit()
