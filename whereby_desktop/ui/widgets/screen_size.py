"""How large a window may open."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


def on_screen(window: QWidget, width: int, height: int) -> QSize:
    """In pixels; no larger than the screen that it is on."""
    return QSize(width, height).boundedTo(window.screen().availableGeometry().size())
