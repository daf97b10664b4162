"""What the program looks like."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import Contrast
from whereby_desktop.preferences import Theme as Look
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.language_combo import LanguageCombo
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.settings.theme_choice import ThemeChoice
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import WIDE, ChoiceCombo


class LookCard(SettingsCard):
    """`languages`: tag and name of those that there are texts in."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.look = ThemeChoice(theme, icons)
        self.contrast = ChoiceCombo[Contrast](theme, WIDE)
        self.language = LanguageCombo(theme, languages)
        self._row = self.add_row(self.look)
        self._contrast_row = self.add_row(self.contrast)
        self._language_row = self.add_row(self.language)
        self.look.chosen.connect(lambda key: preferences.change(theme=Look(key)))
        self.contrast.chosen.connect(lambda contrast: preferences.change(contrast=contrast))
        self.language.chosen.connect(lambda tag: preferences.change(language=tag))
        self.dress()

    def retranslate(self) -> None:
        self.show_title(self.tr("Look"))
        self._row.show_words(self.tr("Theme"))
        self._contrast_row.show_words(self.tr("High contrast"))
        self._language_row.show_words(self.tr("Language"))

    def show_preferences(self) -> None:
        now = self._preferences.now
        self.look.choose(now.theme.value)
        self.contrast.show_choices(
            [
                (Contrast.SYSTEM, self.tr("As the system")),
                (Contrast.HIGH, self.tr("Always")),
            ],
            now.contrast,
        )
        self.language.show_language(now.language)
