"""For those who look closely, and for whoever writes a bug report."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button


class HelpCard(SettingsCard):
    requests_wished = Signal()
    diagnostics_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.requests = Button(theme, icons, "-")
        self.diagnostics = Button(theme, icons, "-")
        self._requests_row = self.add_row(self.requests)
        self._diagnostics_row = self.add_row(self.diagnostics)
        self.requests.clicked.connect(self.requests_wished)
        self.diagnostics.clicked.connect(self.diagnostics_wished)
        self.setFocusProxy(self.requests)
        self.dress()

    def retranslate(self) -> None:
        self.show_title(self.tr("Help"))
        self._requests_row.show_words(
            self.tr("Request log"), self.tr("What was asked of Whereby and what it cost")
        )
        self._diagnostics_row.show_words(
            self.tr("Diagnostics for a bug report"), self.tr("You read them before anybody else")
        )
        self.requests.setText(self.tr("Open log"))
        self.requests.setAccessibleName(self.tr("Open the request log"))
        self.diagnostics.setText(self.tr("Show…"))
        self.diagnostics.setAccessibleName(self.tr("Show diagnostics for a bug report"))

    def show_preferences(self) -> None:
        """None is shown here."""
