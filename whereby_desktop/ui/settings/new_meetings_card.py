"""Settings for new meetings."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.presets import BUILT_IN, preset_by_key
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.settings.choice_combo import WIDE, ChoiceCombo
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme


class NewMeetingsCard(SettingsCard):
    def __init__(
        self, theme: Theme, preferences: CurrentPreferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.preset = ChoiceCombo[str](theme, WIDE)
        self.after_create = ChoiceCombo[AfterCreate](theme, WIDE)
        self._preset_row = self.add_row(self.preset)
        self._after_row = self.add_row(self.after_create)
        self.preset.chosen.connect(lambda key: preferences.change(default_preset=key))
        self.after_create.chosen.connect(lambda wish: preferences.change(after_create=wish))
        self.dress()

    def retranslate(self) -> None:
        self.show_title(self.tr("New meetings"))
        self._preset_row.show_words(self.tr("New meeting now uses"))
        self._after_row.show_words(self.tr("After creating"))

    def show_preferences(self) -> None:
        now = self._preferences.now
        names = [(preset.key, preset_name(preset)) for preset in BUILT_IN]
        self.preset.show_choices(names, preset_by_key(now.default_preset).key)
        self.after_create.show_choices(
            [
                (AfterCreate.COPY_GUEST, self.tr("Copy the guest link")),
                (AfterCreate.COPY_HOST, self.tr("Copy the host link")),
                (AfterCreate.NOTHING, self.tr("Do nothing")),
            ],
            now.after_create,
        )
