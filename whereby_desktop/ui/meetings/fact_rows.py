"""Facts about a room below a heading: what and how, in two columns."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_COLUMN_GAP = 12
_WIDEST_KEY = 200  # of a pane that may be 304 wide whatever the font


class Fact(NamedTuple):
    """`why` explains it in a tip. `unknown`: nobody can know, and `value` says so."""

    key: str
    value: str
    why: str = ""
    unknown: bool = False


class FactRows(QWidget):
    """Shows as many facts as it is told; a value that does not fit beside its key goes below."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._heading = FlowingLabel(theme, "section", "text2", parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._heading)
        self._rows: list[tuple[FlowingLabel, FlowingLabel]] = []
        self._shown = 0
        theme.changed.connect(self._align)

    def show_facts(self, heading: str, facts: Sequence[Fact]) -> None:
        self._heading.show_text(heading)
        while len(self._rows) < len(facts):
            self._add_row()
        self._shown = len(facts)
        for at, (key, value) in enumerate(self._rows):
            key.setVisible(at < len(facts))
            value.setVisible(at < len(facts))
        for (key, value), fact in zip(self._rows, facts, strict=False):
            key.show_text(fact.key)
            colour, icon = ("text3", "unknown") if fact.unknown else ("text", "")
            value.show_text(fact.value, colour=colour, icon=icon)
            value.setToolTip(fact.why)
            value.setAccessibleDescription(fact.why)
        self._align()

    def rows(self) -> list[tuple[str, str]]:
        """What is shown, for each row."""
        return [(key.text(), value.text()) for key, value in self._rows[: self._shown]]

    def _add_row(self) -> None:
        key = FlowingLabel(self._theme, "small", "text3", parent=self)
        value = FlowingLabel(self._theme, "small", icons=self._icons, parent=self)
        row = FlowLayout(gap=_COLUMN_GAP, line_gap=0)
        row.addWidget(key)
        row.addWidget(value)
        self._column.addLayout(row)
        self._rows.append((key, value))

    def _align(self) -> None:
        """One column for all keys, as wide as the widest."""
        keys = [key for key, _ in self._rows[: self._shown]]
        widest = max((key.sizeHint().width() for key in keys), default=0)
        for key in keys:
            key.setMinimumWidth(min(widest, _WIDEST_KEY))
