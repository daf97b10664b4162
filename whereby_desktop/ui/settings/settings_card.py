"""A titled card with one setting to a row."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_row import SettingsRow
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

RING = 4  # the focus ring of what stands at a card's edge; it is cut off where the card ends


class SettingsCard(QWidget):
    """Subclasses add their rows, then call `dress`; it follows the language and the preferences."""

    def __init__(
        self, theme: Theme, preferences: CurrentPreferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._preferences = theme, preferences
        self._title = ThemedLabel(theme, role="strong", wraps=True)
        self._title.setContentsMargins(2, 0, 2, 0)
        frame = QFrame()
        frame.setProperty("card", "true")
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
        if self._rows.count():
            self._rows.addWidget(hairline())
        self._rows.addWidget(part)

    def add_below(self, *buttons: QWidget) -> None:
        """Adds what can be done with the whole card, below its frame."""
        for button in buttons:
            self._below.addWidget(button)

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

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.dress()
        super().changeEvent(event)
