"""Settings of the window and the tray."""

from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import OnClose, TrayClick
from whereby_desktop.ui.settings.choice_combo import WIDE, ChoiceCombo
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme


class DesktopCard(SettingsCard):
    """Of use only where there is a tray: without one, closing the window quits."""

    def __init__(
        self, theme: Theme, preferences: CurrentPreferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.on_close = ChoiceCombo[OnClose](theme, WIDE)
        self.tray_click = ChoiceCombo[TrayClick](theme, WIDE)
        self._close_row = self.add_row(self.on_close)
        self._click_row = self.add_row(self.tray_click)
        self.on_close.chosen.connect(lambda what: preferences.change(on_close=what))
        self.tray_click.chosen.connect(lambda what: preferences.change(tray_click=what))
        self.dress()

    def retranslate(self) -> None:
        self.show_title(self.tr("Desktop"))
        self._close_row.show_words(self.tr("When the window is closed"))
        self._click_row.show_words(self.tr("Click on the tray icon"))

    def show_preferences(self) -> None:
        now = self._preferences.now
        self.on_close.show_choices(
            [
                (OnClose.ASK, self.tr("Ask once")),
                (OnClose.TRAY, self.tr("Keep running in the tray")),
                (OnClose.QUIT, self.tr("Quit")),
            ],
            now.on_close,
        )
        self.tray_click.show_choices(
            [
                (TrayClick.WINDOW, self.tr("Open the window")),
                (TrayClick.NEW_MEETING, self.tr("New meeting now")),
                (TrayClick.MENU, self.tr("Show the menu")),
            ],
            now.tray_click,
        )
