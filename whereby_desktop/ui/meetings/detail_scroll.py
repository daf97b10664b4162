"""The scrolling part of the details."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.known_viewport import know_viewport

_MARGIN, _BY_KEYBOARD = 16, (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class DetailScroll(QScrollArea):
    """One column with the pane's margins. Its text does not move when the scroll bar comes.

    It can have the keyboard's focus, so that what has no button in it can be scrolled to as well,
    and shows that with a ring.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        know_viewport(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(0)
        self._set_margins(bar=0)
        self.setWidget(self.content)
        self.viewport().setAutoFillBackground(False)
        self.content.setAutoFillBackground(False)
        self._ring = _Ring(theme, self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.setVisible(event.reason() in _BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins(bar=self.width() - self.viewport().width())
        self._ring.setGeometry(QRect(0, 0, self.width(), self.height()))

    def _set_margins(self, *, bar: int) -> None:
        left, right = _MARGIN, max(2, _MARGIN - bar)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self.column.setContentsMargins(left, _MARGIN - 2, right, 8)


class _Ring(QWidget):
    """Two pixels along the inner edge, over everything, in no one's way."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
