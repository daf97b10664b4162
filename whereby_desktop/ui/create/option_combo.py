"""A combo box over a few values, the first of which may be "as set at Whereby"."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

_EDGES = 52  # padding, arrow and borders of the style sheet


class OptionCombo(QComboBox):
    """`picked` follows each choice of the user."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []  # Qt would make plain strings of them
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _row: self.picked.emit())
        self.currentIndexChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        # By what it shows: to measure every language would load a font for each script.
        text = self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(text + _EDGES, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * 14
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    @property
    def value(self) -> Any:  # noqa: ANN401 - each combo box knows the type of its own values
        row = self.currentIndex()
        return self._values[row] if row >= 0 else None

    def set_value(self, value: object) -> None:
        """An unknown value chooses the first."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def set_options(self, options: Mapping[Any, str], *, none: str = "") -> None:
        """Keeps what is chosen; `none` is the words for no value."""
        blocker = QSignalBlocker(self)
        value = self.value
        self.clear()
        self._values = ([None] if none else []) + list(options)
        self.addItems(([none] if none else []) + list(options.values()))
        self.set_value(value)
        del blocker

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the form
