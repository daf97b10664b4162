"""The way to Whereby: straight, or through which proxy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.preferences import ProxyUse
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.choice_combo import WIDE, ChoiceCombo


class NetworkCard(SettingsCard):
    """`address_wished`: the person is to be asked which proxy."""

    address_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self.proxy = ChoiceCombo[ProxyUse](theme, WIDE)
        self.edit = Button(theme, icons, "-")
        self._row = self.add_row(self.proxy)
        self._own_row = self.add_row(self.edit)
        self.proxy.chosen.connect(self._chosen)
        self.edit.clicked.connect(self.address_wished)
        self.setFocusProxy(self.proxy)
        self.dress()

    def retranslate(self) -> None:
        self.show_title(self.tr("Network"))
        self._row.show_words(
            self.tr("Proxy"), self.tr("Nothing goes another way if the proxy fails")
        )
        self.edit.setText(self.tr("Change…"))

    def show_preferences(self) -> None:
        now = self._preferences.now
        self.proxy.show_choices(
            [
                (ProxyUse.SYSTEM, self.tr("As this computer has it")),
                (ProxyUse.NONE, self.tr("None")),
                (ProxyUse.OWN, self.tr("This one…")),
            ],
            now.proxy,
        )
        self.offer(self._own_row, now.proxy is ProxyUse.OWN)
        kept = self.tr("User name and password are kept in the keyring")
        self._own_row.show_words(now.proxy_address, kept if now.proxy_login else "")
        self.edit.setAccessibleName(self.tr("Change the proxy"))

    def _chosen(self, use: ProxyUse) -> None:
        now = self._preferences.now
        if use is ProxyUse.OWN and (now.proxy is ProxyUse.OWN or not now.proxy_address):
            self.show_preferences()  # until there is an address
            self.address_wished.emit()
        else:
            self._preferences.change(proxy=use)
