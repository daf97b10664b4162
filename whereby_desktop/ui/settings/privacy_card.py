"""What stays covered."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.settings.choice_combo import ChoiceCombo
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.settings.span_words import seconds_words, with_current
from whereby_desktop.ui.settings.toggle_switch import ToggleSwitch
from whereby_desktop.ui.theme import Theme

_CLEAR_AFTER = (30, 60, 0)  # seconds; 0: never


class PrivacyCard(SettingsCard):
    def __init__(
        self, theme: Theme, preferences: CurrentPreferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.clear_after = ChoiceCombo[int](theme)
        self.hide_names = ToggleSwitch(theme)
        self._clear_row = self.add_row(self.clear_after)
        self._hide_row = self.add_row(self.hide_names)
        self.dress()
        self.clear_after.chosen.connect(
            lambda seconds: preferences.change(clear_host_link_seconds=seconds)
        )
        self.hide_names.toggled.connect(
            lambda hide: preferences.change(hide_names_in_notifications=hide)
        )

    def retranslate(self) -> None:
        self.show_title(self.tr("Privacy"))
        self._clear_row.show_words(self.tr("Clear a copied host link after"))
        self._hide_row.show_words(self.tr("Hide room names in notifications"))

    def show_preferences(self) -> None:
        now = self._preferences.now
        seconds = now.clear_host_link_seconds
        spans = with_current(_CLEAR_AFTER, seconds)
        self.clear_after.show_choices([(each, seconds_words(each)) for each in spans], seconds)
        self.hide_names.setChecked(now.hide_names_in_notifications)
