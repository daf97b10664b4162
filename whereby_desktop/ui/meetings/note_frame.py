"""The frame around a note while it is edited."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from whereby_desktop.ui.meetings.note_field import NoteField
from whereby_desktop.ui.theme import Theme

_AROUND, _ABOVE = 9, 7  # of the text in its frame while it is edited


class NoteFrame(QWidget):
    """Around the field while it is edited, as other fields have it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._framed = False
        self.field = NoteField(theme, self)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.field)
        theme.changed.connect(self._measure)
        self._measure()

    def show_framed(self, *, framed: bool) -> None:
        self._framed = framed
        self._measure()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._framed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _measure(self) -> None:
        around, above = self._theme.px(_AROUND), self._theme.px(_ABOVE)
        # Read, it stands in line with the label above it and as high as the pencil.
        flat = (0, self._theme.px(5), 0, self._theme.px(5))
        edges = (around, above, around, above) if self._framed else flat
        self._layout.setContentsMargins(*edges)
