"""The program while its window runs: parts are started in order and stopped in reverse."""

import asyncio
import logging
import signal
import sys
from collections.abc import Callable

from whereby_desktop.app.account import Account
from whereby_desktop.app.accounts import Accounts
from whereby_desktop.app.application import Application
from whereby_desktop.app.closing import Closing
from whereby_desktop.app.door import HeldDoor
from whereby_desktop.app.entrance import Entrance
from whereby_desktop.app.first_paint import Shown
from whereby_desktop.app.furniture import SAVE_TASK, Furniture, furnish
from whereby_desktop.app.global_shortcut import GlobalShortcut
from whereby_desktop.app.help_part import HelpPart
from whereby_desktop.app.home import Home
from whereby_desktop.app.inspection_part import InspectionPart
from whereby_desktop.app.login.login_start import login_start
from whereby_desktop.app.network import LoginStores, logins_in_keyring
from whereby_desktop.app.network_part import NetworkPart
from whereby_desktop.app.options import Options
from whereby_desktop.app.pages import Pages
from whereby_desktop.app.patience import Patience
from whereby_desktop.app.picture import take_picture
from whereby_desktop.app.place import Place, demo_place
from whereby_desktop.app.system_look_part import SystemLookPart
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.app.wish_listener import WishListener
from whereby_desktop.app.wishes import Wishes
from whereby_desktop.log import set_up
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.paths import Profile
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.said import Circumstances
from whereby_desktop.ui.time_watch import TimeWatch, say_anew
from whereby_desktop.ui.trouble_desk import TroubleDesk
from whereby_desktop.ui.welcome.key_tasks import STORE_TASK, TEST_TASK

log = logging.getLogger(__name__)

_SOON_SECONDS = 0.5


class Program:
    """One run with a window. `run` is the whole of it and returns the exit status.

    `home` makes an account's place (the real server's, by default); tests bring their own, and
    call `start` and `end` themselves. `stopped` is set when the program is to end.
    """

    def __init__(
        self,
        options: Options,
        profile: Profile,
        shown: Shown,
        *,
        home: Callable[[str], Place] | None = None,
        patience: Patience | None = None,
        proxy_logins: LoginStores = logins_in_keyring,
        door: HeldDoor | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._options, self._profile, self._shown, self._door = options, profile, shown, door
        self.stopped = asyncio.Event()
        self.furniture: Furniture = furnish(
            shown, patience, proxy_logins, login_start(options), clock
        )
        self.inspection = InspectionPart(self.furniture)
        self._help = HelpPart(self.furniture)
        self._help.diagnostics_wished.connect(self.inspection.show_diagnostics)
        self._shortcut = GlobalShortcut(self.furniture)
        self._look = SystemLookPart(self.furniture)
        self._troubles = TroubleDesk(self.furniture.notices, Circumstances, {}, shown.window)
        self.furniture.background.failed.connect(self._failed)
        self._home = home or Home(options, profile, self.furniture).place
        self.account: Account | None = None
        self._tray: TrayPart | None = None
        self._closing: Closing | None = None
        self._listener: WishListener | None = None

    async def run(self) -> int:
        self._listen_for_signals()
        self._start_log()
        self.inspection.take_hooks()
        starting = asyncio.create_task(self.start(), name="start")
        stopping = asyncio.create_task(self.stopped.wait(), name="stop")
        try:
            # A keyring that hangs must not keep anybody from quitting.
            await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if starting.done() and self._options.screenshot:
                return await take_picture(await starting, self.furniture, self._options.screenshot)
            if starting.done():
                await starting  # raises what went wrong
            await stopping
            return 0
        finally:
            for task in (starting, stopping):
                task.cancel()
            await asyncio.wait({starting, stopping})
            await self.end()

    async def start(self) -> Account:
        furniture = self.furniture
        place = await self._first_place()
        account = self.account = Account(furniture, place, furniture.window)
        tray = self._tray = TrayPart(furniture, account, reminds=self._options.screenshot is None)
        entrance = Entrance(furniture, account, self._home)
        network = NetworkPart(furniture, account)
        entrance.proxy_wished.connect(network.ask)
        accounts = Accounts(furniture, account, entrance, self._home)
        pages = Pages(
            furniture, account, accounts, entrance, tray, network, self._help, self._shortcut
        )
        self._closing = Closing(furniture, tray, self.stopped.set)
        furniture.actions.connect_to(Do.QUIT, self.stopped.set)
        furniture.actions.connect_to(Do.REQUEST_LOG, self.inspection.show_requests)
        furniture.actions.connect_to(Do.DIAGNOSTICS, self.inspection.show_diagnostics)
        self.inspection.follow(account)
        tray.quit_wished.connect(self.stopped.set)
        self._shortcut.pressed.connect(tray.create_now)
        pages.start()
        tray.start()
        TimeWatch(parent=furniture.window).leapt.connect(self._time_leapt)
        self._tell_damage()
        wishes = await self._hear_wishes(account, tray)
        await account.begin()
        await asyncio.sleep(0)
        wishes.begin()
        if not self._options.screenshot:
            self._shortcut.start()
            self._look.start()
        if self._options.hidden:
            furniture.background.start(self._stay_hidden(tray), name="stay hidden")
        else:
            if not self._options.screenshot:
                furniture.background.start(_tell_soon(tray), name="tell of tray")
            furniture.window.show()
        if isinstance(self._shown.app, Application):
            self._shown.app.reopen_with(furniture.window.bring_to_front)
        return account

    async def end(self) -> None:
        """Carries out what was decided, cancels the rest, closes everything."""
        furniture, account = self.furniture, self.account
        if isinstance(self._shown.app, Application):
            self._shown.app.follow_links(None)
            self._shown.app.reopen_with(None)
        if self._listener is not None:
            await self._listener.close()
        furniture.clipboard.clear_secret()
        if self._closing is not None:
            self._closing.keep_geometry()
        furniture.window.hide()  # what is still to be sent keeps nobody waiting
        try:
            if account is not None:
                await account.close()
            async with asyncio.timeout(furniture.patience.quit):
                await furniture.background.finish(SAVE_TASK)
        except TimeoutError:
            log.warning("Quitting before the preferences were saved")
        await furniture.background.close()
        if self._tray is not None:
            await self._tray.close()
        if account is not None:
            await account.close()
            await account.place.close()
        self.inspection.close()
        self._help.close()
        furniture.window.close_for_good()

    async def _stay_hidden(self, tray: TrayPart) -> None:
        """A window that is nowhere to be found would be worse than one that was not wanted."""
        if not await tray.arrives(self.furniture.patience.tray):
            tray.tell_if_missing()
            self.furniture.window.show()

    async def _hear_wishes(self, account: Account, tray: TrayPart) -> Wishes:
        """Those of later starts, and that of this one's command line."""
        wishes = Wishes(self.furniture, account, tray, self._options.server)
        if self._door is not None:
            self._listener = WishListener(self._door, wishes.refusal, wishes.carry_out)
            await self._listener.start()
        if self._options.link:
            wishes.follow(self._options.link)
        if isinstance(self._shown.app, Application):
            self._shown.app.follow_links(wishes.follow)
        return wishes

    async def _first_place(self) -> Place:
        if self._options.demo:
            return await demo_place(self._profile, self.furniture.clock)
        return self._home("")

    def _listen_for_signals(self) -> None:
        if sys.platform == "win32":
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self.stopped.set)

    def _start_log(self) -> None:
        try:
            set_up(self._options.log_level, self._profile.log_file)
        except OSError as error:
            trouble = Trouble(
                TroubleKind.DISK, words=error.strerror or "", subject=str(self._profile.log_file)
            )
            self.furniture.notices.show_notice(self.furniture.notice_of(trouble, "log"))

    def _failed(self, error: BaseException, task: str) -> None:
        if task not in (TEST_TASK, STORE_TASK):  # those are said where the key is entered
            self._troubles.met(error, task)

    def _time_leapt(self) -> None:
        """What was on screen when the computer fell asleep is said anew at once."""
        say_anew()
        if self._tray is not None:
            self._tray.take_time()
        if self.account is not None and (workspace := self.account.workspace) is not None:
            workspace.page.model.take_time()
            workspace.refresher.look()

    def _tell_damage(self) -> None:
        if damaged := self._shown.damaged_preferences:
            trouble = Trouble(TroubleKind.DAMAGED_FILE, detail=str(damaged))
            self.furniture.notices.show_notice(self.furniture.notice_of(trouble, "preferences"))


async def _tell_soon(tray: TrayPart) -> None:
    """Not while the first list is asked for: that is work enough."""
    await asyncio.sleep(_SOON_SECONDS)
    tray.tell_if_missing()
