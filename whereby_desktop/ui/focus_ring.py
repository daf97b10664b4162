"""The ring around whatever has the keyboard's focus, drawn outside the widget."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)

from whereby_desktop.ui.theme import Theme

_WIDTH, _GAP, _RADIUS = 2, 2, 9
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class _Margins(QProxyStyle):
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in (
            QStyle.PixelMetric.PM_FocusFrameHMargin,
            QStyle.PixelMetric.PM_FocusFrameVMargin,
        ):
            return _WIDTH + _GAP
        return super().pixelMetric(metric, option, widget)


class _Ring(QFocusFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        style = _Margins("Fusion")
        style.setParent(self)
        self.setStyle(style)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), _WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


class FocusRing(QObject):
    """Shows the ring while the keyboard moves the focus, hides it at the next mouse press.

    Only around buttons: fields and rows draw their own focus.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._ring = _Ring(theme)
        app.installEventFilter(self)
        app.aboutToQuit.connect(self._ring.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            by_keyboard = event.reason() in _BY_KEYBOARD
            ringed = by_keyboard and isinstance(watched, QAbstractButton)
            self._ring.setWidget(watched if ringed else None)  # type: ignore[arg-type]
        elif event.type() is QEvent.Type.MouseButtonPress:
            self._ring.setWidget(None)  # type: ignore[arg-type]
        return False
