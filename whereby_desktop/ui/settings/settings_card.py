"""A titled card with one setting to a row."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.setting_search import matches, words_on
from whereby_desktop.ui.settings.settings_row import SettingsRow
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

RING = 4  # the focus ring of what stands at a card's edge; it is cut off where the card ends


class _Part(NamedTuple):
    """What stands in the frame, with the line above it."""

    widget: QWidget
    line: QWidget | None


class SettingsCard(QWidget):
    """Subclasses add their rows, then call `dress`; it follows the language and the preferences.

    Rows that are of no use here are hidden with `offer`, not by themselves: the search hides and
    shows rows, too. `offered` when that has changed.
    """

    offered = Signal()

    def __init__(
        self, theme: Theme, preferences: CurrentPreferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._preferences = theme, preferences
        self._title = ThemedLabel(theme, role="strong", wraps=True)
        self._title.setContentsMargins(2, 0, 2, 0)
        self._frame = frame = QFrame()
        frame.setProperty("card", "true")
        self._parts: list[_Part] = []
        self._below_frame: list[QWidget] = []
        self._useless: set[QWidget] = set()
        self._searched: Sequence[str] = ()
        self._rows = QVBoxLayout(frame)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, 0, RING, RING)
        column.setSpacing(theme.px(6))
        column.addWidget(self._title)
        column.addWidget(frame)
        self._below = FlowLayout(gap=theme.px(8), line_gap=theme.px(2))
        column.addLayout(self._below)
        preferences.changed.connect(self.show_preferences)

    @property
    def title(self) -> str:
        return self._title.text()

    def add_row(self, control: QWidget) -> SettingsRow:
        row = SettingsRow(self._theme, control)
        self.add(row)
        return row

    def add(self, part: QWidget) -> None:
        """Adds a part of the card's whole width, with a line above unless it is the first."""
        line = hairline() if self._parts else None
        if line is not None:
            self._rows.addWidget(line)
        self._rows.addWidget(part)
        self._parts.append(_Part(part, line))

    def add_below(self, *buttons: QWidget) -> None:
        """Adds what can be done with the whole card, below its frame."""
        for button in buttons:
            self._below.addWidget(button)
            self._below_frame.append(button)

    def offer(self, part: QWidget, offered: bool) -> None:
        """Whether a row, or a button below the frame, is of any use."""
        self._useless.discard(part) if offered else self._useless.add(part)
        self._show_parts()
        self.offered.emit()

    def search(self, words: Sequence[str]) -> bool:
        """Keeps the rows with all these words; in the title they count for each row.

        False if there is none. No words: everything is there.
        """
        self._searched = words
        return self._show_parts()

    def named_rows(self) -> list[SettingsRow]:
        return [part.widget for part in self._parts if isinstance(part.widget, SettingsRow)]

    def dress(self) -> None:
        self.retranslate()
        self.show_preferences()

    def retranslate(self) -> None:
        """Sets every text that does not depend on a preference."""
        raise NotImplementedError

    def show_preferences(self) -> None:
        """Shows the preferences in force."""
        raise NotImplementedError

    def show_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def _show_parts(self) -> bool:
        above = False  # whether a part is shown above
        for part in self._parts:
            shown = self._found(part.widget)
            part.widget.setVisible(shown)
            if part.line is not None:
                part.line.setVisible(shown and above)
            above = above or shown
        self._frame.setVisible(above)
        below = [self._found(button) for button in self._below_frame]
        for button, shown in zip(self._below_frame, below, strict=True):
            button.setVisible(shown)
        return above or any(below)

    def _found(self, part: QWidget) -> bool:
        if part in self._useless:
            return False
        return matches(self._searched, [self.title, *words_on(part)] if self._searched else [])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.dress()
        super().changeEvent(event)
