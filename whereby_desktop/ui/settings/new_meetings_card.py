"""Settings for new meetings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import WIDE, ChoiceCombo


class NewMeetingsCard(SettingsCard):
    """`default_chosen` carries the key of the preset that is to be the default."""

    default_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        preferences: CurrentPreferences,
        presets: PresetBook,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self._presets = presets
        self.preset = ChoiceCombo[str](theme, WIDE)
        self.after_create = ChoiceCombo[AfterCreate](theme, WIDE)
        self._preset_row = self.add_row(self.preset)
        self._after_row = self.add_row(self.after_create)
        self.preset.chosen.connect(self.default_chosen.emit)
        self.after_create.chosen.connect(lambda wish: preferences.change(after_create=wish))
        self.destroyed.connect(presets.subscribe(self.show_preferences))
        self.dress()

    def retranslate(self) -> None:
        self.show_title(self.tr("New meetings"))
        self._preset_row.show_words(self.tr("New meeting now uses"))
        self._after_row.show_words(self.tr("After creating"))

    def show_preferences(self) -> None:
        presets = self._presets.now
        shown = presets.presets or (presets.default,)
        self.preset.show_choices(
            [(each.key, preset_name(each)) for each in shown], presets.default.key
        )
        self.after_create.show_choices(
            [
                (AfterCreate.COPY_GUEST, self.tr("Copy the guest link")),
                (AfterCreate.COPY_HOST, self.tr("Copy the host link")),
                (AfterCreate.NOTHING, self.tr("Do nothing")),
            ],
            self._preferences.now.after_create,
        )
