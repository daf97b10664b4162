"""A window's desk at the sandbox, with a clock that can be put forward."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtWidgets import QApplication

from whereby_desktop.api.clock import SystemClock
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.extend.extend_flow import ExtendFlow


class ClockAhead:
    """The system's clock, as far ahead as a test wants it. Spans pass as they do."""

    def __init__(self) -> None:
        self._system = SystemClock()
        self.ahead = timedelta(0)

    def now(self) -> datetime:
        return self._system.now() + self.ahead

    def monotonic(self) -> float:
        return self._system.monotonic()

    async def sleep(self, seconds: float) -> None:
        await self._system.sleep(seconds)


class Presets:
    async def load(self) -> PresetList:
        return PresetList()

    async def save(self, presets: PresetList) -> None: ...


class Keyring:
    """Secret parts by name."""

    def __init__(self) -> None:
        self.kept: dict[str, Secret] = {}

    async def read(self, name: str) -> Secret | None:
        return self.kept.get(name)

    async def store(self, name: str, secret: Secret) -> None:
        self.kept[name] = secret

    async def forget(self, name: str) -> None:
        self.kept.pop(name, None)


@dataclass
class Work:
    """Everything a test of the flow looks at."""

    sandbox: Sandbox
    desk: Desk
    book: MeetingBook
    batches: Batches
    clock: ClockAhead
    keyring: Keyring
    flow: ExtendFlow
    forms: list[str] = field(default_factory=list)
    failures: list[tuple[BaseException, str]] = field(default_factory=list)

    @property
    def at_whereby(self) -> set[str]:
        return {each.meeting_id for each in self.sandbox.rooms.all()}

    @property
    def deletes_sent(self) -> int:
        return self.sandbox.requests.count("delete")

    def known(self, meeting_id: str) -> KnownMeeting:
        found = self.book.get(meeting_id)
        assert found is not None
        return found

    def delete_at(self, meeting_id: str) -> datetime | None:
        remembered = self.known(meeting_id).remembered
        return remembered.delete_at if remembered else None

    async def opened(self, meeting_id: str) -> ExtendDialog:
        self.flow.open(meeting_id)
        dialog = shown_dialog()
        assert dialog is not None
        await until(lambda: QApplication.activeWindow() is dialog)
        return dialog

    def others(self, *meeting_ids: str) -> list[KnownMeeting]:
        return [each for each in self.book.all() if each.meeting_id not in meeting_ids]


def shown_dialog() -> ExtendDialog | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, ExtendDialog)]
    return next((each for each in found if each.isVisible()), None)


async def until(condition: Callable[[], object], seconds: float = 8.0) -> None:
    """Lets the loop run until `condition` holds."""
    try:
        async with asyncio.timeout(seconds):
            while not condition():  # noqa: ASYNC110 - what is on screen sets no events
                await asyncio.sleep(0.005)
    except TimeoutError:
        raise AssertionError(f"never came: {condition}") from None


async def settled(turns: int = 20) -> None:
    """Lets what has been started take its steps."""
    for _ in range(turns):
        await asyncio.sleep(0)
