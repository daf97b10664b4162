"""A book with a real client, a real sandbox and a real shelf, through several runs."""

from datetime import datetime, timedelta
from pathlib import Path

from tests.conftest import TOKEN
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.delete_now import delete_now
from whereby_desktop.meetings.draft import MeetingDraft, Mode
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.ports import Shelved
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.meeting_shelf import MeetingShelf

ACCOUNT = "default@127.0.0.1"


class LaterClock(SystemClock):
    """The system's clock, `ahead` of the time."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = timedelta()

    def now(self) -> datetime:
        return super().now() + self.ahead


class BookWorld:
    """`book` is that of the present run; `changes` is what its listeners were told."""

    def __init__(self, sandbox: Sandbox, path: Path) -> None:
        self.sandbox, self.path = sandbox, path
        self.keep: timedelta | None = None  # how long history is kept
        self.clock = LaterClock()
        self.changes = list[BookChange]()
        self.pacing = Pacing(self.clock)
        self.client = WherebyClient(
            sandbox.url, Secret(TOKEN), self.pacing, SystemClock(), timeout=5
        )
        self._start()

    def _start(self) -> None:
        self.shelf = MeetingShelf(self.path, ACCOUNT)
        self.book = MeetingBook(self.client, self.shelf, self.clock, lambda: self.keep)
        self.changes.clear()
        self.book.subscribe(self.changes.append)

    async def delete(self, *meeting_ids: str) -> None:
        await self.send(self.book.take_away(meeting_ids))

    async def send(self, pending: PendingDelete) -> None:
        """Without time for Undo. Raises TroubleError."""
        batches = Batches(self.client, self.shelf, self.book, self.pacing, self.clock)
        await delete_now(batches, self.book, pending, seconds=0)

    async def restart(self) -> MeetingBook:
        """The book of the next run, opened."""
        await self.shelf.close()
        self._start()
        await self.book.open()
        return self.book

    async def on_disk(self) -> Shelved:
        shelf = MeetingShelf(self.path, ACCOUNT)
        shelved = await shelf.load()
        assert shelf.damaged is None
        await shelf.close()
        return shelved

    def written(self) -> bytes:
        """Everything in the local memory's files."""
        return b"".join(file.read_bytes() for file in self.path.parent.iterdir())

    async def close(self) -> None:
        await self.shelf.close()
        await self.client.aclose()


def draft(prefix: str = "consult-") -> MeetingDraft:
    end = SystemClock().now() + timedelta(hours=1)
    return MeetingDraft(end=end, prefix=prefix, mode=Mode.GROUP, locked=True)
