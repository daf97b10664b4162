"""The program while its window runs: parts are started in order and stopped in reverse."""

import asyncio
import logging
import signal
import sys

from whereby_desktop.app.account import Account
from whereby_desktop.app.closing import Closing
from whereby_desktop.app.entrance import Entrance
from whereby_desktop.app.first_paint import Shown
from whereby_desktop.app.furniture import Furniture, furnish
from whereby_desktop.app.options import Options
from whereby_desktop.app.pages import Pages
from whereby_desktop.app.picture import take_picture
from whereby_desktop.app.place import Place, demo_place, real_place
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.log import set_up
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.paths import Profile
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.meetings.meeting_commands import DELETE_TASK

_QUIT_SECONDS = 5.0  # for what was decided already (a delete, a save) to be carried out
log = logging.getLogger(__name__)


class Program:
    """One run with a window. `run` returns the exit status."""

    def __init__(self, options: Options, profile: Profile, shown: Shown) -> None:
        self._options, self._profile, self._shown = options, profile, shown
        self._stopped = asyncio.Event()
        self._furniture: Furniture = furnish(shown)
        self._place: Place | None = None
        self._account: Account | None = None
        self._closing: Closing | None = None

    async def run(self) -> int:
        self._listen_for_signals()
        self._start_log()
        try:
            account = await self._start()
            if self._options.screenshot:
                return await take_picture(account, self._furniture, self._options.screenshot)
            await self._stopped.wait()
            return 0
        finally:
            await self._end()

    async def _start(self) -> Account:
        self._place = await self._find_place()
        account = self._account = Account(self._furniture, self._place, self._furniture.window)
        tray = TrayPart(self._furniture, account)
        entrance = Entrance(self._furniture, account)
        pages = Pages(self._furniture, account, entrance, tray)
        self._closing = Closing(self._furniture, tray, self._stopped.set)
        self._furniture.actions.connect_to(Do.QUIT, self._stopped.set)
        tray.quit_wished.connect(self._stopped.set)
        pages.start()
        tray.start()
        self._tell_damage()
        await account.begin()
        if not self._options.hidden or not tray.available:
            self._furniture.window.show()
        return account

    async def _find_place(self) -> Place:
        if self._options.demo:
            return await demo_place(self._profile.shelf_file)
        return real_place(self._options.api_url, self._profile)

    async def _end(self) -> None:
        """Carries out what was decided, cancels the rest, closes everything."""
        furniture, account = self._furniture, self._account
        furniture.clipboard.clear_secret()
        if self._closing is not None:
            self._closing.keep_geometry()
        if account is not None and account.connection is not None:
            account.connection.book.hurry_deletes()
        try:
            async with asyncio.timeout(_QUIT_SECONDS):
                await furniture.background.finish(DELETE_TASK)
                await furniture.background.finish("save preferences")
        except TimeoutError:
            log.warning("Quitting before everything was sent")
        await furniture.background.close()
        if account is not None:
            await account.close()
            await account.place.close()
        furniture.window.close_for_good()

    def _listen_for_signals(self) -> None:
        if sys.platform == "win32":
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._stopped.set)

    def _start_log(self) -> None:
        try:
            set_up(self._options.log_level, self._profile.log_file)
        except OSError as error:
            trouble = Trouble(
                TroubleKind.DISK, words=error.strerror or "", subject=str(self._profile.log_file)
            )
            self._furniture.notices.show_notice(self._furniture.notice_of(trouble, "log"))

    def _tell_damage(self) -> None:
        if damaged := self._shown.damaged_preferences:
            trouble = Trouble(TroubleKind.DAMAGED_FILE, detail=str(damaged))
            self._furniture.notices.show_notice(self._furniture.notice_of(trouble, "preferences"))
