"""The strip at the window's bottom: what goes on at the left, the gauge at the right."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_PASSING_SECONDS = 5.0


class StatusBar(QWidget):
    """A lasting message, covered for a moment by a passing one ("Link copied: …")."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._lasting = ("", "", "", "text2")
        self._shown = self._lasting
        self._gauge: QWidget | None = None
        self._middle: QWidget | None = None
        self.setProperty("chrome", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(theme.px(36))
        self._picture = QLabel()
        # Shortened where the window is too narrow: the gauge must stay, and the tip says it all.
        shorten = Qt.TextElideMode.ElideRight
        self._message = FlowingLabel(theme, "small", "text2", elide=shorten)
        self._more = FlowingLabel(theme, "small", "text3", elide=shorten)
        self._message.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._more.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 3, 8, 3)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._picture)
        self._layout.addWidget(self._message)
        self._layout.addSpacing(8)
        self._layout.addWidget(self._more, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end_passing)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_gauge(self, gauge: QWidget) -> None:
        """Puts the gauge at the right end, in the place of the former one."""
        if self._gauge is not None:
            self._layout.removeWidget(self._gauge)
            self._gauge.hide()
            self._gauge.deleteLater()
        self._gauge = gauge
        self._layout.addWidget(gauge)
        self.come_last()

    def set_middle(self, widget: QWidget | None) -> None:
        """Puts something beside the gauge, in the place of what was there."""
        if self._middle is not None:
            self._layout.removeWidget(self._middle)
            self._middle.hide()
            self._middle.deleteLater()
        self._middle = widget
        if widget is not None:
            at = self._layout.indexOf(self._gauge) if self._gauge is not None else -1
            self._layout.insertWidget(at, widget)
        self.come_last()

    def come_last(self) -> None:
        """Has Tab reach the gauge after everything else in the window."""
        window = self.window()
        last = window.previousInFocusChain()
        while last not in (None, window) and last.focusPolicy() is Qt.FocusPolicy.NoFocus:
            last = last.previousInFocusChain()
        if self._gauge is not None and last not in (None, window, self._gauge):
            QWidget.setTabOrder(last, self._gauge)

    def show_lasting(self, text: str, more: str = "", icon: str = "", tone: str = "text2") -> None:
        self._lasting = (text, more, icon, tone)
        if not self._timer.isActive():
            self._show(*self._lasting)

    def show_passing(self, text: str, *, icon: str = "checkcircle", tone: str = "ok") -> None:
        """Shows and speaks a message for a few seconds."""
        self._show(text, "", icon, tone)
        self._timer.start(round(_PASSING_SECONDS * 1000))
        announce(self, text)

    @property
    def message(self) -> str:
        return self._message.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """The message is shortened only when it would take more than half: the gauge can adapt."""
        wanted = self._message.sizeHint().width()
        self._message.setMinimumWidth(min(wanted, self.width() // 2))

    def _end_passing(self) -> None:
        self._show(*self._lasting)

    def _show(self, text: str, more: str, icon: str, tone: str) -> None:
        self._shown = (text, more, icon, tone)
        for label, words in ((self._message, text), (self._more, more)):
            label.show_text(words)
            label.setToolTip(words)
        self._share_out()
        self._picture.setVisible(bool(icon))
        if icon:
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(self._icons.pixmap(icon, tone, ratio=ratio))
        self.setAccessibleName(f"{text} {more}".strip())

    def _restyle(self) -> None:
        self._show(*self._shown)
