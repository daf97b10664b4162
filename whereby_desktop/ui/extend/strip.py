"""A line on a coloured ground that is not to be overlooked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_ICONS = {"ok": "checkcircle", "warn": "warn"}
_RADIUS = 8


class Strip(QWidget):
    """`tone`: ok or warn."""

    def __init__(
        self, theme: Theme, icons: Icons, tone: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, tone
        self._words = FlowingLabel(theme, "label", tone, icons=icons, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        column.addWidget(self._words)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._words.text()

    def show_text(self, text: str) -> None:
        self._words.show_text(text, icon=_ICONS[self._tone])
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{self._tone}Soft"))
        painter.drawRoundedRect(self.rect(), _RADIUS, _RADIUS)
