"""A link as text: in the open, or concealed behind bullets of a number that tells nothing."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_BULLETS = 20
_PITCH, _RADIUS = 8.6, 2.0
_ELIDE = Qt.TextElideMode


class LinkText(FlowingLabel):
    """A link with a key is only ever painted: it is no text, name or tooltip of the widget."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._concealed = False
        super().__init__(theme, "small", "text3", address=True, parent=parent)

    @property
    def concealed(self) -> bool:
        return self._concealed

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._concealed:
            super().paintEvent(event)
            return
        pitch = min(self._theme.px(10) * _PITCH / 10, self.width() / _BULLETS)
        radius = min(self._theme.px(10) * _RADIUS / 10, pitch / 3)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("text2"))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for index in range(_BULLETS):
            along = (index + 0.5) * pitch
            centre = QPointF(self.width() - along if right_to_left else along, self.height() / 2)
            painter.drawEllipse(centre, radius, radius)

    def show_open(self, link: str) -> None:
        """A link anybody may see, on one line; the whole of it is the tooltip."""
        self.setText(_without_scheme(link))
        self.setToolTip(link)
        self._paint_as(_without_scheme(link), elide=_ELIDE.ElideRight)

    def show_keyed(self, link: Secret, name: str) -> None:
        """A link with a key, on one line without its host; `name` is for screen readers."""
        self._name_only(name)
        path = _without_scheme(link.reveal()).partition("/")[2]
        self._paint_as(f"…/{path}", elide=_ELIDE.ElideMiddle)

    def show_concealed(self, name: str) -> None:
        self._name_only(name)
        self._paint_as("", elide=_ELIDE.ElideNone)
        self._concealed = True

    def show_revealed(self, link: Secret, name: str) -> None:
        """The whole link on as many lines as it takes."""
        self._name_only(name)
        self._paint_as(_without_scheme(link.reveal()), elide=_ELIDE.ElideNone)

    def show_words(self, words: str) -> None:
        self._name_only("")
        self.show_text(words)

    def _name_only(self, name: str) -> None:
        self.setText("")
        self.setToolTip("")
        self.setAccessibleName(name)
        self._concealed = False


def _without_scheme(link: str) -> str:
    return link.partition("://")[2] or link
