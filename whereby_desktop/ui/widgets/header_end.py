"""What stands beside a table's headings, above its scroll bar."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.theme import Theme


class HeaderEnd(QWidget):
    """Carries the header on above the scroll bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))
