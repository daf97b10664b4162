"""A line of one pixel between two parts."""

from PySide6.QtWidgets import QFrame


def hairline(*, vertical: bool = False) -> QFrame:
    line = QFrame()
    line.setProperty("hairline", "vertical" if vertical else "true")
    return line
