"""The ring around whatever has the keyboard's focus, drawn outside the widget."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

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

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # it lies in the window: a parent as small as its buttons would cut it off
        return super().styleHint(hint, option, widget, returned)


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

    Only around buttons: fields and rows draw their own focus. Qt tells the style, too, each change
    of focus, so that is listened to; the whole program only while there is a ring to be hidden, for
    a filter in Python costs each event of a list that is being built.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._app, self._theme = app, theme
        self._ring: _Ring | None = None
        theme.changed.connect(self._listen)  # it may have brought another style
        self._listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QStyle | QWidget):
            return False  # windows are told, too, that a widget has the focus
        if event.type() is QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            focused = QApplication.focusWidget()
            ringed = event.reason() in _BY_KEYBOARD and isinstance(focused, QAbstractButton)
            self._put_around(focused if ringed else None)
        elif event.type() is QEvent.Type.MouseButtonPress:
            self._put_around(None)
        return False

    def _listen(self) -> None:
        self._app.style().installEventFilter(self)

    def _put_around(self, widget: QWidget | None) -> None:
        """The ring lies in its widget's window or scrolled area, and goes with it."""
        # While a ring is made nothing of it is listened to: half made, it crashes who asks for it.
        self._app.removeEventFilter(self)
        if self._ring is None or not isValid(self._ring):
            if widget is None:
                return
            self._ring = _Ring(self._theme)
        if widget is not None:
            self._app.installEventFilter(self)
        self._ring.setWidget(widget)  # type: ignore[arg-type]
