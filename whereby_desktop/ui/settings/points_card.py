"""What may be spent without a click of the user's."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import RANGES
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.points_spin_box import PointsSpinBox
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.settings.span_words import span_words, with_current
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.choice_combo import NARROW, ChoiceCombo

_REFRESHES = (30, 60, 120, 300, 600, 0)  # seconds; 0: never


class PointsCard(SettingsCard):
    def __init__(
        self, theme: Theme, preferences: CurrentPreferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.reserved = PointsSpinBox(theme, *RANGES["reserved_points"])
        self.refresh = ChoiceCombo[int](theme, NARROW)
        self._reserved_row = self.add_row(self.reserved)
        self._refresh_row = self.add_row(self.refresh)
        self.dress()
        self.reserved.valueChanged.connect(
            lambda points: preferences.change(reserved_points=points)
        )
        self.refresh.chosen.connect(lambda seconds: preferences.change(refresh_seconds=seconds))

    def retranslate(self) -> None:
        self.show_title(self.tr("Points"))
        self._reserved_row.show_words(self.tr("Keep free for your own clicks"))
        self._refresh_row.show_words(
            self.tr("Refresh the list every"),
            self.tr("1 point each time, only while the window is open"),
        )

    def show_preferences(self) -> None:
        now = self._preferences.now
        self.reserved.setValue(now.reserved_points)
        spans = with_current(_REFRESHES, now.refresh_seconds)
        self.refresh.show_choices([(each, span_words(each)) for each in spans], now.refresh_seconds)
