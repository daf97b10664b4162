"""The ways a key comes in and goes out: the welcome screen, the key dialogs, forgetting."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.app.account import Account
from whereby_desktop.app.connection import test_key
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.place import Place, demo_place
from whereby_desktop.meetings.ports import KeyringWords, KeyTest, KeyVault
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.demo_strip import DemoStrip
from whereby_desktop.ui.welcome.key_purpose import KeyPurpose
from whereby_desktop.ui.workspace import DASHBOARD

if TYPE_CHECKING:
    from whereby_desktop.ui.welcome.connect_flow import ConnectFlow
    from whereby_desktop.ui.welcome.key_form import KeyForm

# What asks for a key is imported when it is first shown: most starts have one.


class Entrance(QObject):
    """Shows what asks for a key, and opens the account with the one that comes of it.

    `home` makes an account's place by its key, "" is the one in use: the way out of the demo.
    """

    settings_wished = Signal()
    proxy_wished = Signal(QWidget)

    def __init__(
        self, furniture: Furniture, account: Account, home: Callable[[str], Place]
    ) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account, self._home = furniture, account, home
        self._flow: ConnectFlow | None = None
        account.welcome_wished.connect(self.show_welcome)
        account.opened.connect(self._show_strip)
        account.new_key_wished.connect(lambda: self._open_dialog(KeyPurpose.NEW))
        account.key_once_wished.connect(lambda: self._open_dialog(KeyPurpose.ONCE))

    def show_welcome(self) -> None:
        from whereby_desktop.ui.welcome.welcome_page import WelcomePage

        furniture = self._furniture
        page = WelcomePage(furniture.theme, furniture.icons)
        page.dashboard_wished.connect(lambda: furniture.open_url(DASHBOARD))
        page.demo_wished.connect(self.open_demo)
        page.help_wished.connect(furniture.actions[Do.HELP].trigger)
        page.about_wished.connect(furniture.actions[Do.ABOUT].trigger)
        self._end_flow()
        self._flow = self._own_flow(page.form)
        self._flow.begin()
        furniture.window.show_strip(None)
        furniture.window.set_page("welcome", page)
        furniture.window.show_page("welcome")
        furniture.window.set_notices(furniture.notices)
        if self._account.workspace is None:
            furniture.window.drop_page("meetings")
        page.focus_key()

    def replace_key(self) -> None:
        if self._account.place.sandbox is not None:
            self.leave_demo()
        else:
            self._open_dialog(KeyPurpose.REPLACE)

    def leave_demo(self) -> None:
        """Back to the user's own place: its list, or the welcome screen where there is no key."""
        self._furniture.background.start(self._go_home(), name="leave demo", once=True)

    def tell_keyring(self, tell: Callable[[KeyringWords | None], None]) -> None:
        """Finds out, off the event loop, which keyring has the key."""
        self._furniture.background.start(self._find_keyring(tell), name="find keyring name")

    async def _find_keyring(self, tell: Callable[[KeyringWords | None], None]) -> None:
        tell(await self.keyring_of(self._account.place.vault))

    async def keyring_of(self, vault: KeyVault) -> KeyringWords | None:
        """None: the key is in memory only, or the keyring does not answer."""
        try:
            return None if vault.held_in_memory else await vault.describe()
        except TroubleError:
            return None

    def _open_dialog(self, purpose: KeyPurpose) -> None:
        from whereby_desktop.ui.welcome.key_dialog import KeyDialog

        furniture = self._furniture
        dialog = KeyDialog(furniture.theme, furniture.icons, purpose, furniture.window)
        dialog.follow(self._own_flow(dialog.form, once=purpose is KeyPurpose.ONCE))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def new_flow(self, form: "KeyForm", place: Place, *, once: bool = False) -> "ConnectFlow":
        """Tries the form's key at the place's server and puts it into the place's vault."""
        from whereby_desktop.ui.welcome.connect_flow import ConnectFlow

        async def test(token: Secret) -> KeyTest:
            furniture = self._furniture
            proxy = await furniture.network.proxy()
            patience = furniture.patience.answer
            return await test_key(place.api_url, token, patience, proxy, flow.show_wait)

        flow = ConnectFlow(
            form, place.vault, test, self._furniture.background, once=once, parent=self
        )
        form.proxy_wished.connect(lambda: self.proxy_wished.emit(form.window()))
        flow.stored_words.connect(self._account.say_where_key_is)
        return flow

    def _own_flow(self, form: "KeyForm", *, once: bool = False) -> "ConnectFlow":
        """For a key of the account that is open, or of the first one."""
        flow = self.new_flow(form, self._account.place, once=once)
        flow.connected.connect(self._connected)
        return flow

    def _connected(self, key: Secret, name: str) -> None:
        entry = self._account.entry or self._furniture.preferences.now.account
        name = name or entry.name or self.tr("My organisation")
        self._furniture.preferences.change_account(entry.key, connected=True, name=name)
        self._furniture.background.start(self._account.open_with(key), name="open account")
        self._end_flow()

    def _end_flow(self) -> None:
        if self._flow is not None:
            self._flow.close()
            self._flow = None

    def open_demo(self) -> None:
        self._furniture.background.start(self._enter_demo(), name="open demo", once=True)

    async def _enter_demo(self) -> None:
        if self._account.place.sandbox is not None:
            return
        place = await demo_place(None, self._furniture.clock)
        self._end_flow()
        await self._account.move_to(place)

    async def _go_home(self) -> None:
        await self._account.move_to(self._home(""))

    def _show_strip(self) -> None:
        furniture = self._furniture
        strip = None
        if self._account.place.sandbox is not None:
            strip = DemoStrip(furniture.theme, furniture.icons)
            strip.connect_wished.connect(self.leave_demo)
        furniture.window.show_strip(strip)
