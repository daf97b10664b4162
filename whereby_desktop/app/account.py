"""The key in use, and everything that hangs on it: connection, list, gauge. Replaced as one."""

from PySide6.QtCore import QObject, Signal

from whereby_desktop.app.connection import Connection, connection, test_key
from whereby_desktop.app.demo import ACCOUNT_NAME
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.place import Place
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.ports import KeyTest
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.gauge.points_gauge import PointsGauge
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.workspace import Workspace

_FACES = {
    TroubleKind.KEYRING_LOCKED: "keyring locked",
    TroubleKind.KEYRING_MISSING: "keyring missing",
}
_UNLOCK_SECONDS = 120.0  # for typing the keyring's password


class Account(QObject):
    """`opened` after each new workspace; `welcome_wished` when there is no key to begin with."""

    opened = Signal()
    welcome_wished = Signal()
    new_key_wished = Signal()
    key_once_wished = Signal()

    def __init__(self, furniture: Furniture, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._furniture = furniture
        self.place = place
        self.connection: Connection | None = None
        self.workspace: Workspace | None = None
        self.gauge: PointsGauge | None = None

    @property
    def name(self) -> str:
        return ACCOUNT_NAME if self.place.sandbox else self._furniture.preferences.now.account_name

    async def begin(self) -> None:
        """Opens the list with the key from the keyring; without one, says what is up."""
        trouble: Trouble | None = None
        token: Secret | None = None
        try:
            token = await self.place.vault.read()
        except TroubleError as error:
            trouble = error.trouble
        if token is None and not self._furniture.preferences.now.connected:
            self.welcome_wished.emit()
            return
        await self.open_with(token)
        if trouble is not None:
            self._key_trouble(trouble)
        elif token is None:
            self.welcome_wished.emit()

    async def move_to(self, place: Place) -> None:
        """Leaves the server for another one: into the demo workspace, or out of it."""
        await self.close()
        await self.place.close()
        self.place = place
        await self.begin()

    async def open_with(self, token: Secret | None) -> None:
        """Connects with a key and shows its list; what hung on the former key is closed."""
        await self.close()
        furniture = self._furniture
        self.connection = connection(
            self.place.api_url,
            token,
            self.place.shelf,
            lambda: furniture.preferences.now.reserved_points,
        )
        await self._open_book(self.connection.book)
        desk = self._desk(self.connection)
        self.workspace = Workspace(desk, self.connection.book, self)
        self.workspace.new_key_wished.connect(self.new_key_wished)
        self.workspace.key_once_wished.connect(self.key_once_wished)
        self.workspace.unlock_wished.connect(
            lambda: furniture.background.start(self.unlock(), name="unlock", once=True)
        )
        self._hang_up_gauge(desk)
        self.connection.pacing.subscribe(self._show_account)
        self._show_account()
        self.opened.emit()
        if token is not None:
            self.workspace.refresher.refresh()
            if self.connection.book.unfinished:
                self.workspace.settle_unfinished()

    async def unlock(self) -> None:
        """Reads the key with time for the person to unlock the keyring."""
        try:
            token = await self.place.vault.read(deadline=_UNLOCK_SECONDS)
        except TroubleError as error:
            self._key_trouble(error.trouble)
            return
        if token is None:
            self.welcome_wished.emit()
        else:
            await self.open_with(token)

    async def test(self, token: Secret) -> KeyTest:
        return await test_key(self.place.api_url, token)

    async def forget(self) -> None:
        """Drops the key from keyring and memory. Raises TroubleError."""
        await self.place.vault.forget()
        await self.close()
        self._furniture.preferences.change(connected=False)
        self.welcome_wished.emit()

    async def close(self) -> None:
        if self.connection is None or self.workspace is None:
            return
        workspace, old = self.workspace, self.connection
        self.workspace, self.connection = None, None
        workspace.close()
        workspace.deleteLater()
        await old.close()

    async def _open_book(self, book: MeetingBook) -> None:
        """A disk that fails must not keep the list from being read from the server."""
        try:
            await book.open()
        except TroubleError as error:
            self._furniture.notices.show_notice(self._furniture.notice_of(error.trouble, "disk"))
        if damage := self.place.shelf.trouble:
            self._furniture.notices.show_notice(self._furniture.notice_of(damage, "shelf"))

    def _key_trouble(self, trouble: Trouble) -> None:
        if self.workspace is None:
            return
        face = _FACES.get(trouble.kind)
        if face:
            self.workspace.show_trouble(trouble.kind, face)
        else:
            self.workspace.show_trouble(TroubleKind.NO_KEY, "keyring missing")
            self._furniture.notices.show_notice(self._furniture.notice_of(trouble, "keyring"))

    def _desk(self, connected: Connection) -> Desk:
        furniture = self._furniture
        return Desk(
            furniture.theme,
            furniture.icons,
            furniture.actions,
            furniture.window,
            furniture.notices,
            furniture.background,
            furniture.clipboard,
            furniture.preferences,
            connected.clock,
            connected.pacing,
            furniture.open_url,
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
        if self.connection is None:
            return
        limit = self.connection.pacing.quota.limit
        points = ""
        if limit is not None:
            points = self.tr("{0} points/min").format(
                self._furniture.window.locale().toString(limit)
            )
        self._furniture.window.show_account(self.name, points)

    def say_where_key_is(self, words: str) -> None:
        self._furniture.notices.show_notice(Notice(words, seconds=10, key="key kept"))
