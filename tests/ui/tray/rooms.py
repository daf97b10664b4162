"""Rooms, a memory that has them, and a clock that stands where it is put."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from tests.fixtures.rooms_in_memory import RoomsInMemory, ShelfInMemory
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.secret import Secret

NOW = datetime(2026, 11, 25, 12, 42, 7, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def room(
    number: int, ends: datetime, *, prefix: str = "consult-", made: datetime | None = None
) -> Meeting:
    """`consult-7f30…1`: told apart by its first letters; `made` when, else the lower the later."""
    name = f"{prefix}{7 * 16 + number:02x}3a91c2-55d1-4e0b-9c1d-2f6b8e1f{number:04x}"
    return Meeting(
        meeting_id=str(number),
        room_name=name,
        room_url=f"https://example.whereby.com/{name}",
        start=made or NOW - number * MINUTE,
        end=ends,
        host_link=Secret(f"https://example.whereby.com/{name}?roomKey=a.made-up.key"),
    )


class StandingClock:
    def __init__(self, now: datetime = NOW) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return (self.moment - NOW).total_seconds()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self.moment += timedelta(seconds=seconds)


class Presets:
    """Those of the program, until they are changed."""

    def __init__(self) -> None:
        self._kept = PresetList()

    async def load(self) -> PresetList:
        return self._kept

    async def save(self, presets: PresetList) -> None:
        self._kept = presets


async def book_of(
    meetings: Sequence[Meeting], clock: StandingClock
) -> tuple[MeetingBook, RoomsInMemory]:
    """A book that has read these rooms, and the server it reads them from."""
    server = RoomsInMemory(meetings)
    book = MeetingBook(server, ShelfInMemory(), clock)
    await book.refresh()
    return book, server
