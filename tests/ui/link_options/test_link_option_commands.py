"""Keeping a room's link options and copying one link, on real parts of the program."""

import asyncio
from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.link_options.conftest import ROOM
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.decided_tasks import KEEP_OPTIONS_TASK
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.link_options.link_option_commands import (
    ASK_TASK,
    LinkOptionCommands,
)
from whereby_desktop.ui.link_options.link_options_dialog import LinkOptionsDialog
from whereby_desktop.ui.link_options.parameter_fields import SwitchField
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from whereby_desktop.meetings.book import MeetingBook
    from whereby_desktop.ui.desk import Desk

LEFT = Qt.MouseButton.LeftButton


class Room:
    """A book of one meeting and the desk around the commands."""

    def __init__(self, qtbot: QtBot, theme: Theme, icons: Icons) -> None:
        self.window = MainWindow(theme, icons)
        qtbot.addWidget(self.window)
        self.window.show()
        self.background = Background(self.window)
        self.memory = Remembered("1", label="Intake", note="Ring first")
        desk = SimpleNamespace(
            theme=theme,
            icons=icons,
            window=self.window,
            background=self.background,
            clipboard=LinkClipboard(QApplication.clipboard(), self.window),
        )
        self.commands = LinkOptionCommands(
            cast("Desk", desk), cast("MeetingBook", self), self.window
        )

    def get(self, meeting_id: str) -> KnownMeeting | None:
        return KnownMeeting(ROOM, self.memory) if meeting_id == "1" else None

    async def change_memory(
        self, meeting_id: str, change: Callable[[Remembered], Remembered]
    ) -> None:
        assert meeting_id == "1"
        self.memory = change(self.memory)

    async def dialog(self) -> LinkOptionsDialog:
        self.commands.edit("1")
        async with asyncio.timeout(8):
            while True:
                for each in self.window.findChildren(LinkOptionsDialog):
                    if each.isVisible():
                        return each
                await asyncio.sleep(0.005)


@pytest.fixture
async def room(qtbot: QtBot, theme: Theme, icons: Icons) -> AsyncIterator[Room]:
    room = Room(qtbot, theme, icons)
    yield room
    await room.background.close()


def camera_off(dialog: LinkOptionsDialog) -> None:
    video = dialog.editor.field("video")
    assert isinstance(video, SwitchField)
    QTest.mouseClick(video.box, LEFT)


async def test_keeping_changes_nothing_else(room: Room) -> None:
    dialog = await room.dialog()
    camera_off(dialog)
    QTest.mouseClick(dialog.keep, LEFT)
    await room.background.finish(KEEP_OPTIONS_TASK)
    assert room.memory == Remembered(
        "1", label="Intake", note="Ring first", link_options=LinkOptions((("video", "off"),))
    )
    assert room.window.status.message == "Link options kept"


async def test_copying_keeps_nothing(room: Room) -> None:
    before = room.memory
    dialog = await room.dialog()
    camera_off(dialog)
    QTest.mouseClick(dialog.copy_once, LEFT)
    await asyncio.wait_for(room.background.finish(ASK_TASK), 8)
    assert QApplication.clipboard().text() == f"{ROOM.room_url}?video=off"
    assert room.window.status.message == "Link copied: consult-7f3a"
    assert room.memory == before


async def test_a_room_that_has_gone(room: Room) -> None:
    room.commands.edit("2")
    await room.background.finish(ASK_TASK)
    assert room.window.findChildren(LinkOptionsDialog) == []
