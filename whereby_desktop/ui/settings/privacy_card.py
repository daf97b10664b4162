"""What stays covered, and what is remembered for how long."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import KeepHistory
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.settings.span_words import seconds_words, with_current
from whereby_desktop.ui.settings.toggle_switch import ToggleSwitch
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.choice_combo import NARROW, ChoiceCombo

_CLEAR_AFTER = (30, 60, 0)  # seconds; 0: never


class PrivacyCard(SettingsCard):
    """`erase_wished`: labels and history of all accounts, once the person has been asked."""

    erase_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.clear_after = ChoiceCombo[int](theme, NARROW)
        self.clear_viewer_after = ChoiceCombo[int](theme, NARROW)
        self.hide_names = ToggleSwitch(theme)
        self.keep_history = ChoiceCombo[KeepHistory](theme, NARROW)
        self.erase = Button(theme, icons, "-", icon="trash")
        self.erase.set_icon("trash", "danger")
        self.erase.setProperty("tone", "danger")
        self._clear_row = self.add_row(self.clear_after)
        self._clear_viewer_row = self.add_row(self.clear_viewer_after)
        self._hide_row = self.add_row(self.hide_names)
        self._keep_row = self.add_row(self.keep_history)
        self._erase_row = self.add_row(self.erase)
        self.dress()
        self.clear_after.chosen.connect(
            lambda seconds: preferences.change(clear_host_link_seconds=seconds)
        )
        self.clear_viewer_after.chosen.connect(
            lambda seconds: preferences.change(clear_viewer_link_seconds=seconds)
        )
        self.hide_names.toggled.connect(
            lambda hide: preferences.change(hide_names_in_notifications=hide)
        )
        self.keep_history.chosen.connect(lambda span: preferences.change(keep_history=span))
        self.erase.clicked.connect(self.erase_wished)

    def retranslate(self) -> None:
        self.show_title(self.tr("Privacy"))
        self._clear_row.show_words(self.tr("Clear a copied host link after"))
        self._clear_viewer_row.show_words(self.tr("Clear a copied viewer link after"))
        self._hide_row.show_words(self.tr("Hide room names in notifications"))
        self._keep_row.show_words(self.tr("Keep past rooms"))
        self._erase_row.show_words(
            self.tr("History and labels on this computer"), self.tr("The app sends no usage data")
        )
        self.erase.setText(self.tr("Erase…"))
        self.erase.setAccessibleName(self.tr("Erase history and labels on this computer"))

    def show_preferences(self) -> None:
        now = self._preferences.now
        _show_seconds(self.clear_after, now.clear_host_link_seconds)
        _show_seconds(self.clear_viewer_after, now.clear_viewer_link_seconds)
        self.hide_names.setChecked(now.hide_names_in_notifications)
        self.keep_history.show_choices(self._keepings(), now.keep_history)

    def _keepings(self) -> list[tuple[KeepHistory, str]]:
        return [
            (KeepHistory.NOT_AT_ALL, self.tr("Not at all")),
            (KeepHistory.MONTH, self.tr("30 days")),
            (KeepHistory.QUARTER, self.tr("90 days")),
            (KeepHistory.YEAR, self.tr("1 year")),
            (KeepHistory.FOR_EVER, self.tr("For ever")),
        ]


def _show_seconds(combo: ChoiceCombo[int], seconds: int) -> None:
    spans = with_current(_CLEAR_AFTER, seconds)
    combo.show_choices([(each, seconds_words(each)) for each in spans], seconds)
