"""The viewport of a scrolled area, made known to Python without building every kind of widget."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_VIEWPORT = "qt_scrollarea_viewport"  # Qt's own name for it


def know_viewport(area: QAbstractScrollArea) -> None:
    """To be called before the area's `viewport()` is asked for.

    Qt makes the viewport, a plain QWidget. Where PySide is handed such a widget for the first time
    it builds all 130 types that derive from QWidget, to see whether it is one of them: 2 MiB and
    10 ms. As a child it is taken for what it says it is.
    """
    area.findChild(QWidget, _VIEWPORT, Qt.FindChildOption.FindDirectChildrenOnly)
