"""The gauge's value for screen readers: a button has a name only."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from whereby_desktop.meetings.quota import Points


class SpokenValue(QProgressBar):
    """Lies over the gauge unseen and untouched; its value is what is left, of the limit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._retranslate()

    def show_points(self, points: Points | None) -> None:
        """Nothing known is a bar without a value."""
        self.setRange(0, points.limit if points else 0)
        self.setValue(points.likely if points else 0)
        self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The gauge shows it."""

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("API points left"))
