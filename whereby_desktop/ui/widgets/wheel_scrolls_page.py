"""Fields that leave the wheel to the page: scrolling past one must not change what it says."""

from PySide6.QtGui import QWheelEvent


class WheelScrollsPage:
    """To be named before Qt's own class among the bases of a field."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
