"""A choice of one from a few."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from whereby_desktop.ui.theme import Theme

T = TypeVar("T")
NARROW, WIDE = 128, 196


class ChoiceCombo(QComboBox, Generic[T]):
    """`chosen` carries the value the person picked, not one that was shown to them.

    At least `width` wide, so that those of one card are alike.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, width: int = NARROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._width = theme, width
        self._values: list[T] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda row: self.chosen.emit(self._values[row]))
        theme.changed.connect(self.updateGeometry)

    @property
    def value(self) -> T:
        return self._values[self.currentIndex()]

    def show_choices(self, choices: Sequence[tuple[T, str]], value: T) -> None:
        """Values with their words; `value` is the one in force."""
        self._values = [each for each, _ in choices]
        words = [text for _, text in choices]
        if words != [self.itemText(row) for row in range(self.count())]:
            self.clear()
            self.addItems(words)
        self.setCurrentIndex(self._values.index(value))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._theme.px(self._width)), hint.height())

    def minimumSizeHint(self) -> QSize:
        # Only the narrowest windows with the largest letters come down to this.
        return QSize(self._theme.px(NARROW), super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the page
