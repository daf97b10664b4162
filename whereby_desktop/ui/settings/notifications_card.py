"""Which notifications are shown. Those before a room ends are set among the desktop's settings."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.settings.toggle_switch import ToggleSwitch
from whereby_desktop.ui.theme import Theme

_KINDS = ("created", "copied", "deleting", "batch", "trouble")


class NotificationsCard(SettingsCard):
    """`switches` by the kind of notification."""

    def __init__(
        self, theme: Theme, preferences: CurrentPreferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.switches = {kind: ToggleSwitch(theme) for kind in _KINDS}
        self._kind_rows = {kind: self.add_row(switch) for kind, switch in self.switches.items()}
        self.dress()
        for kind, switch in self.switches.items():
            switch.toggled.connect(
                lambda wanted, kind=kind: preferences.change(**{f"notify_{kind}": wanted})
            )

    def retranslate(self) -> None:
        self.show_title(self.tr("Notifications"))
        rows = self._kind_rows
        away = self.tr("While the window is not looked at")
        rows["created"].show_words(self.tr("Room created"), away)
        rows["copied"].show_words(self.tr("Link copied from the tray"))
        rows["deleting"].show_words(self.tr("Room deleted, with Undo"), away)
        rows["batch"].show_words(self.tr("Many rooms created or deleted"), away)
        rows["trouble"].show_words(self.tr("What was asked for in the tray did not work"))

    def show_preferences(self) -> None:
        for kind, switch in self.switches.items():
            switch.setChecked(getattr(self._preferences.now, f"notify_{kind}"))
