"""A number of hours or minutes."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.number_box import NumberBox


class SpanSpinBox(NumberBox):
    def __init__(
        self, theme: Theme, most: int, step: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, 0, most, step, parent=parent)

    def set_unit(self, pattern: str) -> None:
        """The number's place in `pattern` is {0}: "{0} min"."""
        before, _, after = pattern.partition("{0}")
        self.setPrefix(before)
        self.setSuffix(after)
        self.updateGeometry()
