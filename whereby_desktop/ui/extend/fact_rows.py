"""Rows of a name and a value, the values in one column as far as the width does."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_GAP, _WIDEST_NAME = 12, 110


class FactRows(QWidget):
    """A value of None is said to be unknown."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._rows: list[tuple[QWidget, FlowingLabel, FlowingLabel]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        theme.changed.connect(self._align)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """What is shown."""
        return [
            (name.text(), value.text()) for row, name, value in self._rows if not row.isHidden()
        ]

    def show_facts(self, facts: Sequence[tuple[str, str | None]]) -> None:
        while len(self._rows) < len(facts):
            self._add_row()
        for at, (row, name, value) in enumerate(self._rows):
            row.setVisible(at < len(facts))
            if at < len(facts):
                name.show_text(facts[at][0])
                self._show_value(value, facts[at][1])
        self._align()

    @staticmethod
    def _show_value(label: FlowingLabel, value: str | None) -> None:
        if value is None:
            unknown = QCoreApplication.translate("RoomFacts", "Unknown")
            label.show_text(unknown, colour="text3", icon="unknown")
        else:
            label.show_text(value, colour="text", icon="")

    def _add_row(self) -> None:
        row = QWidget(self)
        name = FlowingLabel(self._theme, "small", "text3")
        value = FlowingLabel(self._theme, "small", icons=self._icons)
        line = FlowLayout(row, gap=self._theme.px(_GAP), line_gap=0)
        line.addWidget(name)
        line.addWidget(value)
        self._column.addWidget(row)
        self._rows.append((row, name, value))

    def _align(self) -> None:
        shown = [name for row, name, _ in self._rows if not row.isHidden()]
        widest = max((name.sizeHint().width() for name in shown), default=0)
        for name in shown:
            name.setMinimumWidth(min(widest, self._theme.px(_WIDEST_NAME)))
