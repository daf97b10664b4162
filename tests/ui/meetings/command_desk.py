"""What the commands need of a desk, with a real book, clipboard and status bar."""

import asyncio
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QVBoxLayout, QWidget

from tests.ui.meetings.detail_desk import DetailDesk
from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.meetings.meeting_commands import MeetingCommands
from whereby_desktop.ui.status_bar import StatusBar

if TYPE_CHECKING:
    from whereby_desktop.ui.desk import Desk


class Window(QWidget):
    def __init__(self, status: StatusBar) -> None:
        super().__init__()
        self.status = status
        QVBoxLayout(self).addWidget(status)


class CommandDesk:
    """The commands over the book of a DetailDesk; `opened` are the links a browser got."""

    def __init__(self, detail: DetailDesk) -> None:
        self.book = detail.book
        self.window = Window(StatusBar(detail.theme, detail.icons))
        self.background = Background(self.window)
        self.opened: list[str] = []
        self.failures: list[BaseException] = []
        self.background.failed.connect(lambda error, _name: self.failures.append(error))
        desk = SimpleNamespace(
            theme=detail.theme,
            icons=detail.icons,
            window=self.window,
            background=self.background,
            clipboard=LinkClipboard(QApplication.clipboard(), self.window),
            preferences=SimpleNamespace(now=Preferences()),
            clock=detail.clock,
            meter=detail.meter,
            open_url=self._open,
        )
        self.commands = MeetingCommands(cast("Desk", desk), self.book, _awaited, self.window)
        self.window.show()

    def _open(self, url: str) -> bool:
        self.opened.append(url)
        return True

    @property
    def copied(self) -> str:
        return QApplication.clipboard().text()

    def question(self) -> QDialog | None:
        return next((e for e in self.window.findChildren(QDialog) if e.isVisible()), None)

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(5):
            while not condition():  # noqa: ASYNC110 - what is on screen sets no events
                await asyncio.sleep(0.005)

    async def answer(self, words: str) -> list[str]:
        """Presses the button that begins so, once the question is there; what that said."""
        await self.until(self.question)
        question = self.question()
        assert question is not None
        said = [each.text() for each in question.findChildren(QLabel)]
        for each in question.findChildren(QAbstractButton):
            if each.text().startswith(words):
                each.click()
        await self.until(lambda: not self.background.running("forget"))
        return said


async def _awaited(work: Awaitable[None]) -> None:
    await work
