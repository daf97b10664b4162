"""How large a window may open, and how narrow it may be made."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_NARROWEST = 320  # pixels: no screen is narrower


def on_screen(window: QWidget, width: int, height: int) -> QSize:
    """In pixels; no larger than the screen that it is on."""
    return QSize(width, height).boundedTo(window.screen().availableGeometry().size())


def keep_width(window: QWidget, footer: QWidget) -> None:
    """Never narrower than its footer on one line, as far as the narrowest screen goes."""
    window.setMinimumWidth(min(footer.sizeHint().width(), _NARROWEST))
