"""Finds words that have less room on screen than they need."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from whereby_desktop.ui.share.growing_text import GrowingText


def laid_out() -> None:
    """Each of a few layouts in one another hears of the other's change in turn."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def cut_off(window: QWidget) -> list[str]:
    """The visible parts of a window that are smaller than their words."""
    found: list[str] = []
    for part in window.findChildren(QWidget):
        wanted, room = _wanted(part), part.size()
        if part.isVisible() and wanted is not None and room.expandedTo(wanted) != room:
            found.append(f"{type(part).__name__} {wanted} in {room}")
    return found


def _wanted(part: QWidget) -> QSize | None:
    least = part.minimumSizeHint()
    if isinstance(part, GrowingText):
        return QSize(0, int(part.document().size().height()))
    if isinstance(part, QLabel) and not part.text():
        return None
    if isinstance(part, QLabel | QAbstractButton) and part.hasHeightForWidth():
        return QSize(least.width(), max(least.height(), part.heightForWidth(part.width())))
    if isinstance(part, QLabel | QPushButton | QSpinBox):
        return part.sizeHint()
    return least if isinstance(part, QComboBox) else None
