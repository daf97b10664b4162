"""Meetings to send, and the desk with everything the commands need, on a stopped clock."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimeZone
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.fixtures.rooms_in_memory import RoomsInMemory, ShelfInMemory
from tests.ui.create.fakes import NoDisk, SetMeter, StoppedClock
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.kept_secrets import KeptSecrets
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import Shelved
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.notices import Notices
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.share.share_commands import ShareCommands
from whereby_desktop.ui.theme import Theme

Shown = TypeVar("Shown", bound=QWidget)
BERLIN, NEW_YORK = QTimeZone(b"Europe/Berlin"), QTimeZone(b"America/New_York")
SITE = "https://example-clinic.whereby.com/"
NAME = "consult-7f3a9c2e-1d2b-4c5d-8e9f-0a1b2c21a7f4"
URL = SITE + NAME
HOST_KEY, VIEWER_KEY = "eyJhbGciOiJIUzI1NiJ9host", "eyJhbGciOiJIUzI1NiJ9viewer"
END = datetime(2026, 11, 25, 13, 5, tzinfo=UTC)


def meeting(meeting_id: str = "open", end: datetime = END, *, links: bool = True) -> Meeting:
    """Made an hour before its end."""
    plain = Meeting(meeting_id, NAME, URL, end - timedelta(hours=1), end)
    host, viewer = (Secret(f"{URL}?roomKey={key}") for key in (HOST_KEY, VIEWER_KEY))
    return replace(plain, host_link=host, viewer_link=viewer) if links else plain


def known(
    *,
    end: datetime = END,
    label: str = "Intake, morning clinic",
    locked: bool = True,
    links: bool = True,
    options: LinkOptions = NO_OPTIONS,
) -> KnownMeeting:
    draft = MeetingDraft(end, "consult-", locked=locked)
    remembered = Remembered("open", label, draft, link_options=options)
    return KnownMeeting(meeting(end=end, links=links), remembered)


class AskedRooms(RoomsInMemory):
    """A Whereby that gives links, or is offline."""

    def __init__(self, rooms: Iterable[Meeting]) -> None:
        super().__init__(rooms)
        self.trouble: TroubleKind | None = None
        self.asked = 0

    async def meetings(
        self, *, priority: Priority = Priority.USER, links: bool = False
    ) -> list[Meeting]:
        self._ask()
        return await super().meetings(priority=priority, links=links)

    async def meeting(self, meeting_id: str, *, links: bool = True) -> Meeting:
        self._ask()
        return await super().meeting(meeting_id, links=links)

    def _ask(self) -> None:
        self.asked += 1
        if self.trouble is not None:
            raise TroubleError(Trouble(self.trouble))


class Memory(ShelfInMemory):
    """Keeps what it is told; a full disk when a test says so."""

    def __init__(self, shelved: Shelved) -> None:
        super().__init__(shelved)
        self.remembered: list[Remembered] = []
        self.full = False

    async def remember(self, remembered: Remembered) -> None:
        if self.full:
            raise TroubleError(Trouble(TroubleKind.DISK, words="disk full", subject="meetings"))
        self.remembered.append(remembered)


class NoSecrets:
    async def read(self, name: str) -> Secret | None:
        del name
        return None

    async def store(self, name: str, secret: Secret) -> None: ...

    async def forget(self, name: str) -> None: ...


class ShareDesk:
    """Everything around the commands; what was opened is written down."""

    def __init__(self, theme: Theme, icons: Icons, shelved: Shelved) -> None:
        self.clock, self.meter = StoppedClock(), SetMeter()
        self.service, self.memory = AskedRooms(shelved.meetings), Memory(shelved)
        self.book = MeetingBook(self.service, self.memory, self.clock)
        self.window = MainWindow(theme, icons)
        self.notices = Notices(theme, icons)
        self.background = Background(self.window)
        self.failures: list[BaseException] = []
        self.background.failed.connect(lambda error, _task: self.failures.append(error))
        self.opened: list[str] = []
        self.files: list[Path] = []
        self.takes_files = self.takes_addresses = True
        self.desk = Desk(
            theme=theme,
            icons=icons,
            actions=Actions(theme, icons, self.window),
            window=self.window,
            notices=self.notices,
            background=self.background,
            clipboard=LinkClipboard(QGuiApplication.clipboard(), self.window),
            preferences=CurrentPreferences(Preferences(), self.window),
            presets=PresetBook(NoDisk()),
            kept_secrets=KeptSecrets(NoSecrets()),
            clock=self.clock,
            meter=self.meter,
            open_url=self._open_url,
        )
        self.commands = ShareCommands(
            self.desk, self.book, self._open_file, self.window, zone=BERLIN
        )

    @property
    def said(self) -> str:
        """In the status bar."""
        return self.window.status.message

    @property
    def noticed(self) -> list[str]:
        return [each.title for each in self.notices.shown]

    async def close(self) -> None:
        await self.background.close()
        self.commands.close()
        self.window.close_for_good()
        self.window.deleteLater()
        self.notices.deleteLater()

    def _open_url(self, url: str) -> bool:
        self.opened.append(url)
        return self.takes_addresses

    def _open_file(self, path: Path) -> bool:
        self.files.append(path)
        return self.takes_files


async def until(condition: Callable[[], object], seconds: float = 5.0) -> None:
    """Waits for what a task or an event brings about."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - widgets set no asyncio.Event
            await asyncio.sleep(0.005)


def on_screen(kind: type[Shown]) -> Shown | None:
    """The visible window of that kind."""
    found = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, kind) and each.isVisible()
    ]
    return found[0] if found else None


def spoken(widget: QObject, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(kind)
