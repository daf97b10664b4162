"""What the program looks like."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import Theme as Look
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.settings.theme_choice import ThemeChoice
from whereby_desktop.ui.theme import Theme


class LookCard(SettingsCard):
    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.look = ThemeChoice(theme, icons)
        self._row = self.add_row(self.look)
        self.look.chosen.connect(lambda key: preferences.change(theme=Look(key)))
        self.dress()

    def retranslate(self) -> None:
        self.show_title(self.tr("Look"))
        self._row.show_words(self.tr("Theme"))

    def show_preferences(self) -> None:
        self.look.choose(self._preferences.now.theme.value)
