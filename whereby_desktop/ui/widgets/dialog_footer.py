"""The strip of buttons at a dialog's bottom, on as many lines as it takes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout

_HEIGHT, _BUTTON = 60, 32


class DialogFooter(QWidget):
    """What is beside the point stands at the beginning, what ends the dialog at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def arrange(self, first: Sequence[QWidget], last: Sequence[QWidget]) -> None:
        """A first one that wants to expand gets what the last ones leave of their line."""
        px = self._theme.px
        gap, side, above = px(8), px(20), px((_HEIGHT - _BUTTON) // 2)
        alone = not first
        both = FlowLayout(self, gap=gap, line_gap=gap, spread=not alone, at_end=alone)
        both.setContentsMargins(side, above, side, above)
        if len(first) == 1:
            both.addWidget(first[0])
        elif first:
            both.addWidget(self._group(first))
        both.addWidget(self._group(last, at_end=True))

    def _group(self, buttons: Sequence[QWidget], *, at_end: bool = False) -> QWidget:
        group = QWidget(self)
        # No wider than its buttons: what is left of the line goes between the groups.
        group.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        gap = self._theme.px(8)
        row = FlowLayout(group, gap=gap, line_gap=gap, at_end=at_end)
        for button in buttons:
            row.addWidget(button)
        return group
