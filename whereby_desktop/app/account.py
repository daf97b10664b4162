"""The key in use, and everything that hangs on it: connection, list, gauge. Replaced as one."""

import asyncio
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from whereby_desktop.app.answers_watch import AnswersWatch
from whereby_desktop.app.connection import Connection, connection
from whereby_desktop.app.demo import ACCOUNT_NAME
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.key_trouble import NOTICE_KEY, key_face, key_notice
from whereby_desktop.app.place import Place
from whereby_desktop.app.points_pool import PointsPool
from whereby_desktop.meetings.kept_secrets import KeptSecrets
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.preferences import AccountColour, AccountEntry
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.decided_tasks import DECIDED
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.gauge.points_gauge import PointsGauge
from whereby_desktop.ui.meetings.list_faces import FaceName
from whereby_desktop.ui.meetings.page_in_turns import page_in_turns
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.theme import OWN_ACCENT
from whereby_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

log = logging.getLogger(__name__)


class Account(QObject):
    """`opened` after each new workspace, `closed` when there is none any more.

    `welcome_wished` when there is no key to begin with.
    """

    opened = Signal()
    closed = Signal()
    welcome_wished = Signal()
    new_key_wished = Signal()
    key_once_wished = Signal()

    def __init__(self, furniture: Furniture, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._furniture = furniture
        self._turn = asyncio.Lock()  # one change of key or server after the other
        self._stop_listening: tuple[Callable[[], None], ...] = ()
        self._pool = PointsPool(lambda: furniture.preferences.now.reserved_points, furniture.clock)
        self.place = place
        self.connection: Connection | None = None
        self.presets = PresetBook(place.presets)
        self.workspace: Workspace | None = None
        self.gauge: PointsGauge | None = None
        furniture.preferences.changed.connect(self._show_account)

    @property
    def entry(self) -> AccountEntry | None:
        """What the preferences have of it; None in the demo workspace."""
        entries = self._furniture.preferences.now.accounts
        return next((each for each in entries if each.key == self.place.account), None)

    @property
    def name(self) -> str:
        return self.entry.name if self.entry else ACCOUNT_NAME

    async def begin(self) -> None:
        """Opens the list with the key from the keyring; without one, says what is up."""
        async with self._turn:
            await self._begin()

    async def move_to(self, place: Place) -> None:
        """Leaves the server for another one: into the demo workspace, or out of it."""
        async with self._turn:
            await self._close()
            await self.place.close()
            self.place = place
            self.presets = PresetBook(place.presets)
            await self._begin()

    async def open_with(self, token: Secret) -> None:
        """Connects with a key and shows its list; what hung on the former key is closed."""
        async with self._turn:
            await self._open(token)

    async def use_proxy(self) -> None:
        """Another way to the server is set; what is shown stays."""
        async with self._turn:
            proxy = await self._furniture.network.proxy()
            if self.connection is not None and self.connection.client is not None:
                await self.connection.client.use_proxy(proxy)

    async def unlock(self) -> None:
        """Reads the key with time for the person to unlock the keyring."""
        if self.workspace is not None:
            self.workspace.page.show_face(FaceName.KEYRING_WAITING)
        try:
            token = await self.place.vault.read(deadline=self._furniture.patience.unlock)
        except TroubleError as error:
            self._show_key_trouble(error.trouble)
            return
        if self.connection is not None and self.connection.client is not None:
            return  # a key was entered meanwhile
        if token is None:
            self.welcome_wished.emit()
        else:
            await self.open_with(token)

    async def erase_memory(self) -> None:
        """Forgets labels and history of all accounts, then reads the list anew.

        Raises TroubleError (DISK).
        """
        async with self._turn:
            await self._close()
            try:
                await self.place.shelf.erase()
            finally:
                await self._begin()

    async def close(self) -> None:
        async with self._turn:
            await self._close()

    def say_where_key_is(self, words: str, tone: str) -> None:
        notice = Notice(words, tone=tone, seconds=10, key="key kept")
        self._furniture.notices.show_notice(notice)

    async def _begin(self) -> None:
        trouble: Trouble | None = None
        token: Secret | None = None
        try:
            token = await self.place.vault.read()
        except TroubleError as error:
            trouble = error.trouble
        if token is None and not (self.entry and self.entry.connected):
            self._show_account()
            self.welcome_wished.emit()
            return
        await self._open(token)
        if trouble is not None:
            self._show_key_trouble(trouble)
        elif token is None:
            self.welcome_wished.emit()

    async def _open(self, token: Secret | None) -> None:
        await self._close()
        furniture = self._furniture
        secrets = KeptSecrets(self.place.secrets)
        connected = self.connection = connection(
            self.place.api_url,
            token,
            self.place.shelf,
            self._pool.pacing(self.place.api_url, self.entry),
            furniture.clock,
            keep_history=lambda: furniture.preferences.now.keep_history.span,
            complete=secrets.complete,
            reserve=lambda: furniture.preferences.now.reserved_points,
            timeout=furniture.patience.answer,
            proxy=await furniture.network.proxy(),
        )
        await self._take_up("disk", connected.book.open())
        await self._take_up("presets", self.presets.open())
        desk = self._desk(connected, secrets)
        book, batches = connected.book, connected.batches
        page = await page_in_turns(desk, book)
        self.workspace = Workspace(desk, book, batches, furniture.outside, page, self)
        self.workspace.new_key_wished.connect(self.new_key_wished)
        self.workspace.key_once_wished.connect(self.key_once_wished)
        self.workspace.unlock_wished.connect(self._start_unlock)
        await asyncio.sleep(0)  # a window that has just been painted is not kept waiting
        self.workspace.enter()
        await asyncio.sleep(0)
        self._hang_up_gauge(desk)
        self._stop_listening = (
            connected.pacing.subscribe(self._show_account),
            AnswersWatch(furniture, self.place, self._pool, connected).begin(),
        )
        furniture.notices.withdraw(NOTICE_KEY)
        self._show_account()
        self.opened.emit()
        if token is not None:
            self.workspace.refresher.refresh()
        else:
            self.workspace.show_trouble(Trouble(TroubleKind.NO_KEY), None)

    async def _close(self) -> None:
        """Carries out what was decided, ends the rest."""
        workspace, connected = self.workspace, self.connection
        if workspace is not None:
            workspace.rooms.batches.leave()
            if self.connection is not None:
                self.connection.book.hurry_deletes()
            await _finish_decided(workspace.background, self._furniture.patience.quit)
            self.workspace = None
            workspace.close()
            await workspace.background.close()
            workspace.background.deleteLater()
            workspace.deleteLater()
        self.connection = None
        for stop in self._stop_listening:
            stop()
        self._stop_listening = ()
        if connected is not None:
            await connected.close()
        if workspace is not None:
            self.closed.emit()

    async def _take_up(self, key: str, opening: "Coroutine[None, None, None]") -> None:
        """A disk that fails must not keep the list from being read from the server."""
        notices = self._furniture.notices
        try:
            await opening
        except TroubleError as error:
            notices.show_notice(self._furniture.notice_of(error.trouble, key))
        for damage in (self.place.shelf.trouble, self.place.presets.trouble):
            if damage is not None:
                notices.show_notice(self._furniture.notice_of(damage, damage.subject))

    def _show_key_trouble(self, trouble: Trouble) -> None:
        workspace = self.workspace
        if workspace is None:
            return
        workspace.show_trouble(trouble, key_face(trouble))
        if notice := key_notice(trouble):
            self._furniture.notices.show_notice(notice)
        if trouble.kind is TroubleKind.KEYRING_LOCKED:
            workspace.background.start(self._await_unlocked(), name="await unlocked", once=True)

    async def _await_unlocked(self) -> None:
        """Goes on by itself once the keyring was unlocked, wherever that was done."""
        locked = True
        while locked:
            await asyncio.sleep(self._furniture.patience.locked_look)
            try:
                locked = (await self.place.vault.describe()).locked
            except TroubleError:
                continue
        self._start_unlock()

    def _start_unlock(self) -> None:
        self._furniture.background.start(self.unlock(), name="unlock", once=True)

    def _desk(self, connected: Connection, secrets: KeptSecrets) -> Desk:
        furniture = self._furniture
        return Desk(
            furniture.theme,
            furniture.icons,
            furniture.actions,
            furniture.window,
            furniture.notices,
            Background(self),
            furniture.clipboard,
            furniture.preferences,
            self.presets,
            secrets,
            connected.clock,
            connected.pacing,
            furniture.open_url,
            furniture.patience.undo,
        )

    def _hang_up_gauge(self, desk: Desk) -> None:
        self.gauge = PointsGauge(
            desk.theme,
            desk.icons,
            desk.meter,
            desk.clock,
            reserved_points=lambda: desk.preferences.now.reserved_points,
        )
        desk.window.status.set_gauge(self.gauge)

    def _show_account(self) -> None:
        limit = self.connection.pacing.quota.limit if self.connection is not None else None
        points = ""
        if limit is not None:
            shown = self._furniture.window.locale().toString(limit)
            points = self.tr("{0} points/min").format(shown)
        colour = self.entry.colour if self.entry else AccountColour.GREY
        self._furniture.theme.choose_accent(self.entry.colour if self.entry else OWN_ACCENT)
        self._furniture.window.show_account(self.name, points, colour)


async def _finish_decided(background: Background, seconds: float) -> None:
    """Lets deletes, creates and labels come to their end."""
    try:
        async with asyncio.timeout(seconds):
            for task in DECIDED:
                await background.finish(task)
    except TimeoutError:
        log.warning("Closing before everything was sent")
