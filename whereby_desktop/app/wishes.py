"""What later starts, and the command line of this one, wish of the running program."""

import asyncio
import os

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from whereby_desktop.app.account import Account
from whereby_desktop.app.followed_link import FollowedLink
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.app.wish import BE_THERE, CREATE, DONE, FAILED, FOLLOW, SHOW, TOLD, Wish
from whereby_desktop.app.wish_listener import Tell
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

_FOLLOW_TASK = "follow link"


class Wishes(QObject):
    """`server`: the one this program was started for, as wishes name it. `begin` once the account
    has been opened, or has not: until then a wish for a meeting waits.
    """

    def __init__(self, furniture: Furniture, account: Account, tray: TrayPart, server: str) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account, self._tray = furniture, account, tray
        self._server = server
        self._begun = asyncio.Event()
        self._link = FollowedLink(furniture, account, tray)

    def begin(self) -> None:
        self._begun.set()

    def refusal(self, wish: Wish) -> str:
        if wish.server != self._server:
            return self.tr(
                "The app is running with another server. Quit it first, or use --profile-dir."
            )
        if wish.kind not in {SHOW, BE_THERE, CREATE, FOLLOW}:
            return self.tr("The app that is running is another version. Quit it first.")
        return ""

    async def carry_out(self, wish: Wish, tell: Tell) -> None:
        if wish.kind == CREATE:
            await self._create(tell)
        elif wish.kind == FOLLOW:
            self.follow(wish.link, wish.activation)
        elif wish.kind == SHOW:
            self._bring_to_front(wish.activation)

    def follow(self, link: str, activation: str = "") -> None:
        """One link at a time: what comes while one is asked about is not asked about."""
        self._bring_to_front(activation)
        work = self._follow(link)
        self._furniture.background.start(work, name=_FOLLOW_TASK, once=True)

    async def _follow(self, link: str) -> None:
        await self._begun.wait()
        await self._link.follow(link)

    def _bring_to_front(self, activation: str) -> None:
        if activation and QGuiApplication.platformName().startswith("wayland"):
            os.environ["XDG_ACTIVATION_TOKEN"] = activation  # Qt takes it from there, once
        self._furniture.window.bring_to_front()

    async def _create(self, tell: Tell) -> None:
        """A meeting as a click in the tray makes it: it is made even if whoever asked goes away."""
        # Not needed for the first paint, nor for most runs.
        from whereby_desktop.app.quick_words import one_line, trouble_words
        from whereby_desktop.app.waiting_told import WaitingTold

        await self._begun.wait()
        connected, workspace = self._account.connection, self._account.workspace
        if connected is None or workspace is None:
            no_key = trouble_words(Trouble(TroubleKind.NO_KEY))
            tell({"answer": FAILED, "words": one_line(no_key)})
            return
        waiting = WaitingTold(connected, lambda words: tell({"answer": TOLD, "words": words}))
        try:
            created = await asyncio.shield(self._tray.make(workspace))
        except TroubleError as error:
            tell({"answer": FAILED, "words": one_line(trouble_words(error.trouble))})
        else:
            tell({"answer": DONE, "words": created.known.guest_link})
        finally:
            waiting.end()
