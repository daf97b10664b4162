"""Showing a room's code, copying it and saving it, on a real desk of parts."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.qr.reading import expected, read
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.qr.qr_commands import SAVE_TASK, QrCommands
from whereby_desktop.ui.qr.qr_dialog import QrDialog
from whereby_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from whereby_desktop.meetings.book import MeetingBook
    from whereby_desktop.ui.desk import Desk

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
NOW = datetime(2026, 11, 25, 12, 42, 7, tzinfo=UTC)
PLAIN = "https://example-clinic.whereby.com/consult-7f3a"
WITH_OPTIONS = f"{PLAIN}?audio=off"
KNOWN = KnownMeeting(
    Meeting("1", "consult-7f3a", PLAIN, NOW, NOW + timedelta(hours=1)),
    Remembered("1", link_options=LinkOptions((("audio", "off"),))),
)


class Room:
    def __init__(self, qtbot: QtBot, theme: Theme, icons: Icons) -> None:
        self.window = MainWindow(theme, icons)
        qtbot.addWidget(self.window)
        self.window.show()
        self.background = Background(self.window)
        self.failures: list[Exception] = []
        self.background.failed.connect(lambda error, _name: self.failures.append(error))
        desk = SimpleNamespace(
            theme=theme,
            icons=icons,
            window=self.window,
            background=self.background,
            clipboard=LinkClipboard(QApplication.clipboard(), self.window),
        )
        self.commands = QrCommands(cast("Desk", desk), cast("MeetingBook", self), self.window)

    def get(self, meeting_id: str) -> KnownMeeting | None:
        return KNOWN if meeting_id == "1" else None

    async def shown(self, kind: type[W]) -> W:
        found = await until(
            lambda: [each for each in self.window.findChildren(kind) if each.isVisible()]
        )
        return found[0]


async def until(condition: Callable[[], list[W]]) -> list[W]:
    async with asyncio.timeout(8):
        while not (found := condition()):  # noqa: ASYNC110 - what is on screen sets no events
            await asyncio.sleep(0.005)
    return found


@pytest.fixture
async def room(qtbot: QtBot, theme: Theme, icons: Icons) -> AsyncIterator[Room]:
    room = Room(qtbot, theme, icons)
    yield room
    await room.background.close()


async def save(room: Room, path: Path) -> None:
    dialog = await room.shown(QrDialog)
    QTest.mouseClick(dialog.save, LEFT)
    chooser = await room.shown(QFileDialog)
    name = chooser.findChild(QLineEdit)
    buttons = chooser.findChild(QDialogButtonBox)
    assert name is not None
    assert buttons is not None
    name.setText(str(path))  # typed, it would open a list of completions over the button
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Save), LEFT)
    await asyncio.wait_for(room.background.finish(SAVE_TASK), 8)


async def test_the_code_has_the_room_s_link_options(room: Room) -> None:
    room.commands.show("1")
    dialog = await room.shown(QrDialog)
    QTest.mouseClick(dialog.copy_image, LEFT)
    code = expected(WITH_OPTIONS)
    image = QApplication.clipboard().image()
    assert image.width() == image.height() == (len(code) + 8) * 16
    assert read(image, len(code)) == code
    assert room.window.status.message == "QR code copied"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: [room.window] if not dialog.isVisible() else [])


async def test_it_is_saved_as_the_file_s_name_says(room: Room, tmp_path: Path) -> None:
    room.commands.show("1")
    await save(room, tmp_path / "a.svg")
    assert (tmp_path / "a.svg").read_bytes().startswith(b"<?xml")
    assert room.window.status.message == "Saved a.svg"
    await save(room, tmp_path / "b")
    code = expected(WITH_OPTIONS)
    assert read(QImage(str(tmp_path / "b.png")), len(code)) == code
    assert room.failures == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder nobody can write to")
async def test_a_file_that_cannot_be_written(room: Room) -> None:
    room.commands.show("1")
    await room.shown(QrDialog)
    target = Path("/proc/nothing.svg")
    await save(room, target)
    (failure,) = room.failures
    assert isinstance(failure, TroubleError)
    assert failure.trouble.subject == str(target)


async def test_a_room_that_has_gone(room: Room) -> None:
    room.commands.show("2")
    await room.background.finish("show QR code")
    assert room.window.findChildren(QrDialog) == []
