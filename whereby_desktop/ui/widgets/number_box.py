"""A number with its unit, typed or stepped."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSpinBox, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wheel_scrolls_page import WheelScrollsPage

_EDGE = 6  # around the number: the style sheet's padding does not reach it
_ARROWS, _AROUND = 24, 6


class NumberBox(WheelScrollsPage, QSpinBox):
    """As wide as its longest number, and at least `width`; never narrower."""

    def __init__(
        self,
        theme: Theme,
        least: int,
        most: int,
        step: int = 1,
        *,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._width = theme, width
        self.setRange(least, most)
        self.setSingleStep(step)
        self.lineEdit().setTextMargins(_EDGE, 0, _EDGE, 0)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        longest = self.prefix() + self.textFromValue(self.maximum()) + self.suffix()
        words = self.fontMetrics().horizontalAdvance(longest) + 2 * _EDGE
        width = max(words + self._theme.px(_ARROWS) + _AROUND, self._theme.px(self._width))
        # As high as every other field: Qt adds up the edges of the line inside.
        height = max(self.minimumHeight(), self.fontMetrics().height() + 6)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
