"""The page of settings, tied to whatever account is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from whereby_desktop.app.account import Account
from whereby_desktop.app.accounts import Accounts
from whereby_desktop.app.entrance import Entrance
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.global_shortcut import GlobalShortcut
from whereby_desktop.app.help_part import HelpPart
from whereby_desktop.app.login.login_switch import LoginSwitch
from whereby_desktop.app.network_part import NetworkPart
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.meetings.ports import KeyringWords
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.settings.setting_names import GLOBAL_SHORTCUT, START_AT_LOGIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from whereby_desktop.ui.room_commands import RoomCommands
    from whereby_desktop.ui.settings.settings_files import SettingsFiles
    from whereby_desktop.ui.settings.settings_page import SettingsPage

_FILE = "settings in a file"


class SettingsPart(QObject):
    """Made when it is first asked for, and anew for each account, whose presets it shows."""

    def __init__(
        self,
        furniture: Furniture,
        account: Account,
        accounts: Accounts,
        entrance: Entrance,
        tray: TrayPart,
        network: NetworkPart,
        help_part: HelpPart,
        shortcut: GlobalShortcut,
    ) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account, self._accounts = furniture, account, accounts
        self._entrance, self._tray, self._network = entrance, tray, network
        self._help, self._shortcut = help_part, shortcut
        self._page: SettingsPage | None = None
        self._stop_listening: Callable[[], None] = _nothing
        shortcut.changed.connect(self._show_shortcut)
        self._sought = ""  # a setting to be shown once the system has said what it does
        self._login = LoginSwitch(furniture, self._tell_login)

    def prepare(self) -> None:
        """Sees to it that the window has the page, and finds out which keyring has the key."""
        if self._page is None:
            self._page = self._made()
            if self._account.connection is not None:
                pacing = self._account.connection.pacing
                self._stop_listening = pacing.subscribe(self._tell_points)
            self._furniture.window.set_page("settings", self._page)
        self._entrance.tell_keyring(self._tell_account)
        self._shortcut.look()
        self._login.look()

    def forget(self) -> None:
        self._stop_listening()
        self._stop_listening = _nothing
        if self._page is not None:
            self._furniture.window.drop_page("settings")
            self._page = None

    def show_reserve(self) -> None:
        if self._page is not None:
            self._page.points.reserved.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_presets(self) -> None:
        if self._page is not None:
            self._page.show_card(self._page.presets)

    def show_network(self) -> None:
        if self._page is not None:
            self._page.show_card(self._page.network)

    def show_setting(self, field: str) -> None:
        """The row of a field of Preferences."""
        from whereby_desktop.ui.settings.setting_names import setting_names

        name = setting_names().get(field)
        if self._page is not None and name is not None:
            self._sought = "" if self._page.show_row(name.row) else field

    def focus_search(self) -> None:
        if self._page is not None:
            self._page.focus_search()

    def _made(self) -> "SettingsPage":
        from whereby_desktop.ui.language import languages
        from whereby_desktop.ui.settings.settings_page import SettingsPage

        furniture = self._furniture
        page = SettingsPage(
            furniture.theme,
            furniture.icons,
            furniture.preferences,
            self._account.presets,
            languages(furniture.theme.resources / "translations"),
            tray=self._tray.available,
        )
        self._connect_accounts(page)
        page.privacy.erase_wished.connect(self._erase)
        page.network.address_wished.connect(self._network.ask)
        page.help.requests_wished.connect(furniture.actions[Do.REQUEST_LOG].trigger)
        page.help.diagnostics_wished.connect(furniture.actions[Do.DIAGNOSTICS].trigger)
        self._connect_keyboard_and_app(page)
        page.desktop.start_at_login_wished.connect(self._login.switch)
        for card in (page.presets, page.new_meetings):
            page.offer(card, self._account.workspace is not None)
        if self._account.workspace is not None:
            rooms = self._account.workspace.rooms
            _connect_presets(page, rooms)
            work = self._find_browsers(page, rooms)
            self._furniture.background.start(work, name="find browsers", replace=True)
        return page

    async def _find_browsers(self, page: "SettingsPage", rooms: "RoomCommands") -> None:
        names = await rooms.private.names()
        if page is self._page:
            page.desktop.show_browsers(names)

    def _connect_accounts(self, page: "SettingsPage") -> None:
        accounts, card = self._accounts, page.accounts
        card.switch_wished.connect(accounts.switch)
        card.add_wished.connect(accounts.add)
        card.rename_wished.connect(accounts.rename)
        card.colour_chosen.connect(accounts.colour)
        card.remove_wished.connect(accounts.remove)
        card.replace_key_wished.connect(self._entrance.replace_key)

    def _connect_keyboard_and_app(self, page: "SettingsPage") -> None:
        keyboard, app, files = page.keyboard, page.app, self._files()
        start = self._furniture.background.start
        keyboard.show_anywhere(self._shortcut.now)
        keyboard.set_up_wished.connect(self._shortcut.set_up)
        keyboard.turn_off_wished.connect(self._shortcut.turn_off)
        keyboard.command_copied.connect(self._copy_command)
        keyboard.help_wished.connect(self._help.show_help)
        app.about_wished.connect(self._help.show_about)
        app.import_wished.connect(lambda: start(files.import_settings(), name=_FILE, once=True))
        app.export_wished.connect(lambda: start(files.export_settings(), name=_FILE, once=True))

    def _files(self) -> "SettingsFiles":
        from whereby_desktop.ui.settings.settings_files import SettingsFiles

        furniture = self._furniture
        return SettingsFiles(
            furniture.theme,
            furniture.icons,
            furniture.preferences,
            furniture.notices,
            furniture.outside,
            furniture.window,
        )

    def _copy_command(self, command: str) -> None:
        self._furniture.clipboard.copy(command)
        self._furniture.window.status.show_passing(self.tr("Command copied"))

    def _show_shortcut(self) -> None:
        if self._page is not None:
            self._page.keyboard.show_anywhere(self._shortcut.now)
            self._show_sought(GLOBAL_SHORTCUT)

    def _show_sought(self, field: str) -> None:
        if self._sought == field:
            self.show_setting(field)

    @property
    def _points(self) -> int | None:
        connected = self._account.connection
        return connected.pacing.quota.limit if connected else None

    def _tell_points(self) -> None:
        if self._page is not None:
            self._page.accounts.show_points(self._points)

    def _tell_account(self, keyring: KeyringWords | None) -> None:
        if self._page is not None:
            place, connected = self._account.place, self._account.connection
            demo = place.sandbox is not None
            name = self.tr("Demo workspace") if demo else self._account.name
            has_key = connected is not None and connected.client is not None
            self._page.accounts.show_account(
                name,
                self._points,
                keyring if has_key else None,
                in_memory=has_key and place.vault.held_in_memory,
                demo=demo,
            )

    def _tell_login(self, starts: bool | None) -> None:
        if self._page is not None:
            self._page.desktop.show_start_at_login(starts)
            self._show_sought(START_AT_LOGIN)

    def _erase(self) -> None:
        self._furniture.background.start(self._ask_and_erase(), name="erase memory", once=True)

    async def _ask_and_erase(self) -> None:
        from whereby_desktop.ui.settings.erase_question import ask_to_erase

        furniture = self._furniture
        if await ask_to_erase(furniture.theme, furniture.icons, furniture.window):
            await self._accounts.erase_memory()
            furniture.window.status.show_passing(self.tr("Labels and history erased"))


def _nothing() -> None:
    pass


def _connect_presets(page: "SettingsPage", rooms: "RoomCommands") -> None:
    card, presets, files = page.presets, rooms.presets, rooms.preset_files
    card.changed.connect(presets.change)
    card.edit_wished.connect(presets.edit)
    card.add_wished.connect(presets.add)
    card.deleted.connect(presets.deleted)
    card.import_wished.connect(files.import_presets)
    card.export_wished.connect(files.export_presets)
    page.new_meetings.default_chosen.connect(presets.make_default)
