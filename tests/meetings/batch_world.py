"""Batches with a real client, a real sandbox and a real shelf, through several runs."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from tests.conftest import TOKEN
from tests.meetings.book_world import ACCOUNT, LaterClock
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.batch_journal import BatchRow
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft, NamePattern
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.rooms import Room
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.meeting_shelf import MeetingShelf

PATIENCE = 0.2  # seconds


class BatchWorld:
    """`batches` and `book` are those of the present run."""

    def __init__(self, sandbox: Sandbox, path: Path) -> None:
        self.sandbox, self.path = sandbox, path
        self.end = (datetime.now().astimezone() + timedelta(hours=3)).replace(
            minute=0, second=0, microsecond=0
        )
        self._start()

    def _start(self) -> None:
        self.clock = LaterClock()
        self.pacing = Pacing(self.clock)
        self.client = WherebyClient(
            self.sandbox.url, Secret(TOKEN), self.pacing, self.clock, timeout=2
        )
        self.shelf = MeetingShelf(self.path, ACCOUNT)
        self.book = MeetingBook(self.client, self.shelf, self.clock)
        self.batches = Batches(
            self.client, self.shelf, self.book, self.pacing, self.clock, patience=PATIENCE
        )

    async def open(self) -> list[BatchRun]:
        await self.book.open()
        return await self.batches.open()

    async def restart(self) -> list[BatchRun]:
        """The unfinished batches of the next run."""
        await self.close()
        self._start()
        return await self.open()

    async def close(self) -> None:
        await self.client.aclose()
        await self.shelf.close()

    async def create(self, rows: int, prefix: str = "class-") -> BatchRun:
        """So many rows that are all alike but for their label."""
        return await self.batches.create(
            [BatchRow(number, self.draft(prefix), f"Row {number}") for number in range(rows)],
            "rows.csv",
        )

    def draft(self, prefix: str = "class-") -> MeetingDraft:
        return MeetingDraft(self.end, prefix, pattern=NamePattern.HUMAN_SHORT)

    def rooms(self, prefix: str = "/class-") -> list[Room]:
        return [room for room in self.sandbox.rooms.all() if room.name.startswith(prefix)]

    async def until(self, look: Callable[[], bool], run: BatchRun) -> None:
        """Waits for what `look` sees to come about; looks at each change of the batch."""
        changed = asyncio.Event()

        def note(_positions: Sequence[int]) -> None:
            changed.set()

        end = run.subscribe(note)
        async with asyncio.timeout(10):
            while not look():
                await changed.wait()
                changed.clear()
        end()

    def one_room_for_each(self, run: BatchRun) -> None:
        """Every row has a room, every room is one row's, and labels are with the right ones."""
        made = {row.meeting_id for row in run.rows}
        assert len(made) == len(run.rows)
        assert made == {room.meeting_id for room in self.rooms()}
        for row in run.rows:
            known = self.book.get(row.meeting_id)
            assert known is not None
            assert known.label == row.label
