"""The local memory of meetings: what outlives a run, scoped by account, never a secret."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from whereby_desktop.meetings.batch_journal import Batch, BatchRow, HandedOn, RowState
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.past_meeting import PastMeeting
from whereby_desktop.meetings.ports import Shelved, UnfinishedCreate
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.storage import shelf_batches, shelf_history, shelf_records
from whereby_desktop.storage.ordered_work import OrderedWork
from whereby_desktop.storage.shelf_file import ShelfFile

T = TypeVar("T")


class MeetingShelf:
    """Fulfils `MeetingMemory` and `BatchMemory` with SQLite; several processes may use one file.

    Every call runs in one worker thread, in order. What a call that returned has written is kept
    even if the program is killed in the next moment. Raises TroubleError (DISK) with path and
    reason; a damaged file is not raised but set aside, and told by `trouble`.
    """

    def __init__(self, path: Path, account_key: str) -> None:
        self._path = path
        self._account = account_key
        self._file = ShelfFile(path)
        self._work = OrderedWork("meeting shelf")
        self._closed = False

    @property
    def damaged(self) -> Path | None:
        """Where a damaged file was set aside in this run; looked for with the first call."""
        return self._file.damaged

    @property
    def trouble(self) -> Trouble | None:
        """`damaged` for a person: `words` say what is wrong, `detail` where the old file is now."""
        if self._file.damaged is None:
            return None
        return Trouble(
            TroubleKind.DAMAGED_FILE,
            words=self._file.damage,
            subject=str(self._path),
            detail=str(self._file.damaged),
        )

    async def load(self) -> Shelved:
        """What is known of this account; the meetings come in no particular order."""
        return await self._read(lambda database: shelf_records.load(database, self._account))

    async def save_list(self, meetings: Sequence[Meeting], seen_at: datetime) -> None:
        """Replaces the list last seen; quick, because only differences are written."""
        listed = tuple(meetings)
        await self._write(
            lambda database: shelf_records.save_list(database, self._account, listed, seen_at)
        )

    async def remember(self, remembered: Remembered) -> None:
        """Replaces what is known of one meeting, without the secret parts of its draft."""
        await self._write(
            lambda database: shelf_records.remember(database, self._account, remembered)
        )

    async def add_history(self, past: Sequence[PastMeeting]) -> None:
        """Puts meetings into the history, in the place of older entries of the same ids."""
        gone = tuple(past)
        await self._write(lambda database: shelf_history.add_history(database, self._account, gone))

    async def leave_history(self, meeting_ids: Sequence[str]) -> None:
        """They are in the list again; what is remembered of them stays."""
        ids = tuple(meeting_ids)
        await self._write(
            lambda database: shelf_history.leave_history(database, self._account, ids)
        )

    async def forget(self, meeting_ids: Sequence[str]) -> None:
        """Takes meetings out of the history, with all that was remembered of them."""
        ids = tuple(meeting_ids)
        await self._write(lambda database: shelf_history.forget(database, self._account, ids))
        await self._work.run(self._file.empty_log)

    async def begin_create(self, begun: UnfinishedCreate) -> int:
        """Writes down that a create begins and returns its entry, a number never used again."""
        return await self._work.run(
            self._file.write_for_good,
            lambda database: shelf_records.begin_create(database, self._account, begun),
        )

    async def end_create(self, entry: int) -> None:
        await self._write(lambda database: shelf_records.end_create(database, self._account, entry))

    async def begin_batch(
        self, batch: Batch, rows: Sequence[BatchRow], handed_on: HandedOn | None = None
    ) -> int:
        """Writes down a whole batch and returns its number, one never used again."""
        wanted = tuple(rows)
        return await self._work.run(
            self._file.write_for_good,
            lambda database: shelf_batches.begin_batch(
                database, self._account, batch, wanted, handed_on
            ),
        )

    async def batches(self) -> list[Batch]:
        return await self._read(lambda database: shelf_batches.batches(database, self._account))

    async def batch_rows(self, number: int) -> list[BatchRow]:
        return await self._read(
            lambda database: shelf_batches.batch_rows(database, self._account, number)
        )

    async def batch_counts(self) -> Mapping[int, Mapping[RowState, int]]:
        return await self._read(
            lambda database: shelf_batches.batch_counts(database, self._account)
        )

    async def change_batch(self, batch: Batch) -> None:
        await self._write(
            lambda database: shelf_batches.change_batch(database, self._account, batch)
        )

    async def send_row(self, number: int, row: BatchRow) -> None:
        await self._work.run(
            self._file.write_for_good,
            lambda database: shelf_batches.put_row(database, self._account, number, row),
        )

    async def close_row(
        self,
        number: int,
        row: BatchRow,
        made: Meeting | None = None,
        remembered: Remembered | None = None,
    ) -> None:
        await self._write(
            lambda database: shelf_batches.close_row(
                database, self._account, number, row, made, remembered
            )
        )

    async def forget_batch(self, number: int) -> None:
        await self._write(
            lambda database: shelf_batches.forget_batch(database, self._account, number)
        )

    async def erase_account(self) -> None:
        """Forgets everything of this account."""
        await self._write(lambda database: shelf_records.erase(database, self._account))
        await self._work.run(self._file.empty_log)

    async def erase(self) -> None:
        """Forgets everything of all accounts, files set aside as damaged included."""
        await self._write(lambda database: shelf_records.erase(database, None))
        await self._work.run(self._file.empty_log)
        await self._work.run(self._file.delete_set_aside)

    async def close(self) -> None:
        """Does what is still queued, then closes the file; no other call may follow."""
        if not self._closed:
            self._closed = True
            await self._work.run(self._file.close)
            self._work.close()

    async def _read(self, operation: Callable[[sqlite3.Connection], T]) -> T:
        return await self._work.run(self._file.read, operation)

    async def _write(self, operation: Callable[[sqlite3.Connection], T]) -> T:
        return await self._work.run(self._file.write, operation)
