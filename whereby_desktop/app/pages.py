"""Which page the window shows, and the keys that go between its parts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from whereby_desktop.app.account import Account
from whereby_desktop.app.entrance import Entrance
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.meetings.ports import KeyringWords
from whereby_desktop.ui.actions import Do

if TYPE_CHECKING:
    from whereby_desktop.ui.settings.settings_page import SettingsPage


class Pages(QObject):
    """Meetings, settings (made when first asked for), welcome."""

    def __init__(
        self, furniture: Furniture, account: Account, entrance: Entrance, tray: TrayPart
    ) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account = furniture, account
        self._entrance, self._tray = entrance, tray
        self._settings: SettingsPage | None = None

    def start(self) -> None:
        window, connect = self._furniture.window, self._furniture.actions.connect_to
        window.navigation.chosen.connect(self.show)
        self._account.opened.connect(lambda: self.show("meetings"))
        self._tray.settings_wished.connect(self._settings_from_tray)
        connect(Do.MEETINGS, lambda: self.show("meetings"))
        connect(Do.SETTINGS, lambda: self.show("settings"))
        connect(Do.POINTS, self._open_points)
        connect(Do.NEXT_PANE, lambda: self._go_pane(1))
        connect(Do.PREVIOUS_PANE, lambda: self._go_pane(-1))

    def show(self, key: str) -> None:
        window, workspace = self._furniture.window, self._account.workspace
        if key == "settings":
            self._prepare_settings()
        if key == "meetings" and workspace is None:
            return
        window.show_page(key)
        if key == "meetings" and workspace is not None:
            workspace.page.set_notices(self._furniture.notices)
            workspace.page.focus_list()
        else:
            window.set_notices(self._furniture.notices)

    def _prepare_settings(self) -> None:
        """Settings are made when first asked for, and told anew which keyring has the key."""
        if self._settings is None:
            self._settings = self._made_settings()
            self._furniture.window.set_page("settings", self._settings)
        self._entrance.tell_keyring(self._tell_account)

    def _made_settings(self) -> "SettingsPage":
        from whereby_desktop.ui.settings.settings_page import SettingsPage

        furniture = self._furniture
        page = SettingsPage(
            furniture.theme, furniture.icons, furniture.preferences, tray=self._tray.available
        )
        page.replace_key_wished.connect(self._entrance.ask_for_key)
        page.forget_key_wished.connect(self._entrance.forget_key)
        return page

    def _tell_account(self, keyring: KeyringWords | None) -> None:
        connected = self._account.connection
        limit = connected.pacing.quota.limit if connected else None
        if self._settings is not None:
            self._settings.show_account(self._account.name, limit, keyring)

    def _settings_from_tray(self) -> None:
        self._furniture.window.bring_to_front()
        self.show("settings")

    def _open_points(self) -> None:
        if self._account.gauge is not None:
            self._account.gauge.open_popover()

    def _go_pane(self, step: int) -> None:
        """F6 goes round: navigation, the page's panes, the gauge."""
        panes = self._panes()
        focused = QApplication.focusWidget()
        here = next(
            (n for n, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), 0
        )
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _panes(self) -> list[QWidget]:
        window, workspace = self._furniture.window, self._account.workspace
        panes: list[QWidget] = [window.navigation]
        if workspace is not None and window.shown_page == "meetings":
            panes += workspace.area.panes()
        if self._account.gauge is not None:
            panes.append(self._account.gauge)
        return panes
