"""One row of the form: its name at the left, what can be entered at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

LABEL_WIDTH = 92
_CONTROL = 32


class FormRows:
    """Fills a grid of two columns. Each name carries a mnemonic that leads to its field."""

    def __init__(self, theme: Theme, grid: QGridLayout) -> None:
        self._theme, self._grid = theme, grid
        self._labels: list[ThemedLabel] = []
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, theme.px(LABEL_WIDTH))
        grid.setColumnStretch(1, 1)

    @property
    def label_width(self) -> int:
        return max((label.sizeHint().width() for label in self._labels), default=0)

    def set_label_width(self, width: int) -> None:
        """Never below the design's own."""
        self._grid.setColumnMinimumWidth(0, max(width, self._theme.px(LABEL_WIDTH)))

    def add(self, field: QWidget, *, height: int = _CONTROL, below: int = 12) -> ThemedLabel:
        """The label is centred on the field's first `height` pixels; `below` is what follows.

        Returns the label, for its words.
        """
        row = self._grid.rowCount()
        label = ThemedLabel(self._theme, role="label")
        label.setBuddy(field)
        if field.focusProxy() is not None:  # a label leads only to what may have the focus
            field.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        label.setMinimumHeight(self._theme.px(height))
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        self._grid.setRowMinimumHeight(row + 1, self._theme.px(below))
        self._labels.append(label)
        return label
