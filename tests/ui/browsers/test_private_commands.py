"""Opening a guest link in a private window, with programs that play the browsers."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.browsers.private_commands import OPEN_TASK, PrivateWindowCommands
from whereby_desktop.ui.browsers.private_windows import Browser
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.notices import Notices
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from whereby_desktop.meetings.book import MeetingBook
    from whereby_desktop.ui.desk import Desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts play the browsers")

NOW = datetime(2026, 11, 25, 12, 42, 7, tzinfo=UTC)
LINK = "https://example-clinic.whereby.com/consult-7f3a"
ROOM = Meeting("1", "consult-7f3a", LINK, NOW, NOW + timedelta(hours=1))


class Room:
    """The desk and the book, as far as these commands look at them; the parts are the real ones."""

    def __init__(self, qtbot: QtBot, theme: Theme, icons: Icons) -> None:
        self.window = MainWindow(theme, icons)
        qtbot.addWidget(self.window)
        self.notices = Notices(theme, icons, self.window)
        self.background = Background(self.window)
        self.background.failed.connect(lambda error, _name: self.failures.append(error))
        self.preferences = CurrentPreferences(Preferences(), self.window)
        self.failures: list[Exception] = []
        self.known: KnownMeeting | None = KnownMeeting(ROOM)
        self.clipboard = LinkClipboard(QApplication.clipboard(), self.window)
        self.browsers: Sequence[Browser] = ()
        desk = SimpleNamespace(
            window=self.window,
            notices=self.notices,
            background=self.background,
            preferences=self.preferences,
            clipboard=self.clipboard,
        )
        self.commands = PrivateWindowCommands(
            cast("Desk", desk), cast("MeetingBook", self), self.window, find=lambda: self.browsers
        )

    def get(self, meeting_id: str) -> KnownMeeting | None:
        return self.known if meeting_id == "1" else None

    def remember(self, *parameters: tuple[str, str]) -> None:
        options = LinkOptions(parameters)
        self.known = KnownMeeting(ROOM, replace(Remembered("1"), link_options=options))

    async def open(self) -> None:
        self.commands.open("1")
        await self.background.finish(OPEN_TASK)
        assert self.failures == []


@pytest.fixture
async def room(qtbot: QtBot, theme: Theme, icons: Icons) -> AsyncIterator[Room]:
    room = Room(qtbot, theme, icons)
    yield room
    await room.background.close()


@pytest.fixture
def two_browsers(
    room: Room, tmp_path: Path, fake_browser: Callable[[str], Path]
) -> tuple[Path, Path]:
    seen = fake_browser("firefox"), fake_browser("chromium")
    room.browsers = (
        Browser("Firefox", (str(tmp_path / "firefox"), "--private-window")),
        Browser("Chromium", (str(tmp_path / "chromium"), "--incognito")),
    )
    return seen


async def arguments(seen: Path) -> list[str]:
    async with asyncio.timeout(8):
        while not (seen.exists() and seen.read_text().endswith("end\n")):  # noqa: ASYNC110, ASYNC240
            await asyncio.sleep(0.005)
    return seen.read_text().splitlines()[:-1]  # noqa: ASYNC240


async def test_the_first_browser_opens_the_guest_link(
    room: Room, two_browsers: tuple[Path, Path]
) -> None:
    await room.open()
    assert await arguments(two_browsers[0]) == ["--private-window", LINK]
    assert room.window.status.message == "Opened in a private window of Firefox"
    assert not two_browsers[1].exists()
    assert room.notices.shown == []


async def test_the_preferred_browser_and_the_room_s_link_options(
    room: Room, two_browsers: tuple[Path, Path]
) -> None:
    room.preferences.change(private_browser="Chromium")
    room.remember(("displayName", "Ada & Co"), ("audio", "off"))
    await room.open()
    assert await arguments(two_browsers[1]) == [
        "--incognito",
        f"{LINK}?displayName=Ada%20%26%20Co&audio=off",
    ]
    assert not two_browsers[0].exists()


@pytest.mark.usefixtures("two_browsers")
async def test_the_names_for_the_settings(room: Room) -> None:
    assert await room.commands.names() == ["Firefox", "Chromium"]


async def test_without_a_browser_it_says_what_to_do(room: Room) -> None:
    room.remember(("audio", "off"))
    await room.open()
    (notice,) = room.notices.shown
    assert notice.title == "No browser with private windows found"
    assert "a browser logged in at Whereby is host whatever link it opens" in notice.text
    assert notice.action == "Copy link"
    assert notice.on_action is not None
    notice.on_action()
    assert QApplication.clipboard().text() == f"{LINK}?audio=off"
    assert room.window.status.message == "Link copied"


async def test_a_browser_that_does_not_start(room: Room, tmp_path: Path) -> None:
    room.browsers = [Browser("Firefox", (str(tmp_path / "gone"),))]
    await room.open()
    assert [each.title for each in room.notices.shown] == ["Firefox did not start"]
    assert room.window.status.message == ""


async def test_what_was_said_goes_when_it_works(
    room: Room, two_browsers: tuple[Path, Path]
) -> None:
    found, room.browsers = room.browsers, ()
    await room.open()
    assert len(room.notices.shown) == 1
    room.browsers = found
    await room.open()
    assert room.notices.shown == []
    await arguments(two_browsers[0])


async def test_a_link_with_a_key_is_not_opened(room: Room, two_browsers: tuple[Path, Path]) -> None:
    room.remember(("roomKey", "eyJsecret"))
    await room.open()
    (notice,) = room.notices.shown
    assert notice.title == "Not opened: the link has a room key"
    assert notice.action == ""
    assert "eyJsecret" not in repr(notice)
    assert not any(each.exists() for each in two_browsers)


async def test_a_room_that_has_gone(room: Room, two_browsers: tuple[Path, Path]) -> None:
    room.known = None
    await room.open()
    assert room.notices.shown == []
    assert not any(each.exists() for each in two_browsers)


async def test_several_browsers_are_offered_in_a_menu(
    room: Room, two_browsers: tuple[Path, Path]
) -> None:
    room.commands.choose("1", QPoint(20, 20))
    await room.background.finish(OPEN_TASK)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == ["Firefox", "Chromium"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert (await arguments(two_browsers[1]))[-1] == LINK
    assert room.window.status.message == "Opened in a private window of Chromium"
    assert room.preferences.now.private_browser == ""  # chosen for this once


async def test_one_browser_needs_no_menu(room: Room, two_browsers: tuple[Path, Path]) -> None:
    room.browsers = room.browsers[:1]
    room.commands.choose("1", QPoint(20, 20))
    await room.background.finish(OPEN_TASK)
    assert QApplication.activePopupWidget() is None
    assert (await arguments(two_browsers[0]))[-1] == LINK
