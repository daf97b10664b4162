"""The user's accounts: going from one to another, adding one, removing one."""

import secrets
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QShortcut

from whereby_desktop.app.account import Account
from whereby_desktop.app.entrance import Entrance
from whereby_desktop.app.erasing import erase_account, forget_parts_of_meetings
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.place import Place
from whereby_desktop.preferences import AccountColour, AccountEntry
from whereby_desktop.ui.accounts.account_keys import ACCOUNT_KEYS, account_keys
from whereby_desktop.ui.welcome.key_purpose import KeyPurpose


class Accounts(QObject):
    """`home` makes the place of an account, by its key."""

    def __init__(
        self,
        furniture: Furniture,
        account: Account,
        entrance: Entrance,
        home: Callable[[str], Place],
    ) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account = furniture, account
        self._entrance, self._home = entrance, home
        for number in range(1, ACCOUNT_KEYS + 1):
            keys = QShortcut(account_keys(number), furniture.window)
            keys.activated.connect(partial(self._switch_to_number, number))

    def open_menu(self) -> None:
        """Below the button that shows whose meetings these are."""
        from whereby_desktop.ui.accounts.account_menu import AccountMenu

        furniture = self._furniture
        button = furniture.window.navigation.account
        menu = AccountMenu(
            furniture.theme,
            furniture.icons,
            furniture.preferences.now.accounts,
            self._account.place.account,
            button,
        )
        menu.switch_wished.connect(self.switch)
        menu.demo_wished.connect(self._entrance.open_demo)
        menu.add_wished.connect(self.add)
        menu.manage_wished.connect(self._entrance.settings_wished)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def switch(self, key: str) -> None:
        """The list, presets, points and key of another account."""
        if key and key != self._account.place.account:
            self._furniture.background.start(self._switch(key), name="switch account", once=True)

    def add(self) -> None:
        """Asks for one more key; nothing is kept of it unless it works."""
        self._furniture.background.start(self._add(), name="add account", once=True)

    def rename(self, key: str) -> None:
        from whereby_desktop.ui.settings.rename_dialog import RenameDialog

        furniture = self._furniture
        dialog = RenameDialog(
            furniture.theme, furniture.icons, self._entry(key).name, furniture.window
        )
        dialog.renamed.connect(lambda name: furniture.preferences.change_account(key, name=name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def colour(self, key: str, colour: AccountColour) -> None:
        self._furniture.preferences.change_account(key, colour=colour)

    def remove(self, key: str) -> None:
        self._furniture.background.start(self._remove(key), name="remove account", once=True)

    async def erase_memory(self) -> None:
        """Labels, notes and history of all accounts; only the demo's, if that is open.

        Raises TroubleError.
        """
        here = self._account.place
        others = () if here.sandbox else self._furniture.preferences.now.accounts
        for entry in others:
            if entry.key != here.account:
                place = self._home(entry.key)
                try:
                    await forget_parts_of_meetings(place)
                finally:
                    await place.close()
        await forget_parts_of_meetings(here)
        await self._account.erase_memory()

    def _switch_to_number(self, number: int) -> None:
        connected = [each for each in self._furniture.preferences.now.accounts if each.connected]
        for entry in connected[number - 1 : number]:
            self.switch(entry.key)

    def _entry(self, key: str) -> AccountEntry:
        entries = self._furniture.preferences.now.accounts
        return next((each for each in entries if each.key == key), AccountEntry(key))

    async def _switch(self, key: str) -> None:
        place = self._home(key)
        self._furniture.preferences.change(account_key=key)
        await self._account.move_to(place)

    async def _add(self) -> None:
        from whereby_desktop.ui.dialogs import finished
        from whereby_desktop.ui.welcome.key_dialog import KeyDialog

        furniture = self._furniture
        key = secrets.token_hex(4)
        place = self._home(key)
        dialog = KeyDialog(furniture.theme, furniture.icons, KeyPurpose.ADD, furniture.window)
        flow = self._entrance.new_flow(dialog.form, place)
        names: list[str] = []
        flow.connected.connect(lambda _key, name: names.append(name))
        dialog.follow(flow)
        try:
            if await finished(dialog):
                self._take_in(key, *names)
                await self._account.move_to(place)
            else:
                await place.close()
        finally:
            dialog.deleteLater()

    def _take_in(self, key: str, name: str) -> None:
        preferences = self._furniture.preferences
        used = {each.colour for each in preferences.now.accounts if each.connected}
        colour = next((each for each in AccountColour if each not in used), AccountColour.TEAL)
        entry = AccountEntry(key, name, colour, connected=True)
        preferences.change(accounts=preferences.now.accounts_with(entry), account_key=key)

    async def _remove(self, key: str) -> None:
        from whereby_desktop.ui.accounts.remove_account import ask_to_remove

        furniture = self._furniture
        current = key == self._account.place.account
        place = self._account.place if current else self._home(key)
        keyring = await self._entrance.keyring_of(place.vault)
        name = self._entry(key).name
        if await ask_to_remove(furniture.theme, furniture.icons, name, keyring, furniture.window):
            await erase_account(place)
            self._forget_entry(key)
            if current:
                await self._account.move_to(self._home(""))
        if not current:
            await place.close()

    def _forget_entry(self, key: str) -> None:
        now = self._furniture.preferences.now
        left = tuple(each for each in now.accounts if each.key != key) or (AccountEntry(),)
        in_use = now.account_key if now.account_key != key else left[0].key
        self._furniture.preferences.change(accounts=left, account_key=in_use)
