"""The program without its window: takes up or begins one batch, works it off, and ends.

    python -m tests.journeys.batch_driver URL TOKEN SHELF ROWS KIND

KIND is "create" or "delete" (of every room there is). Says "done" at the end.
"""

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.batch_journal import BatchRow
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.storage.meeting_shelf import MeetingShelf

ACCOUNT = "default@127.0.0.1"
PREFIXES = ("class-", "class-a-", "intake")  # names of one begin as names of the other


def wanted(rows: int, now: datetime) -> list[BatchRow]:
    """Many rows that are alike but for their label."""
    end = (now + timedelta(hours=5)).replace(minute=0, second=0, microsecond=0)
    return [
        BatchRow(number, MeetingDraft(end, PREFIXES[number % 3]), f"Row {number}")
        for number in range(rows)
    ]


async def _run_of(batches: Batches, book: MeetingBook, rows: int, kind: str) -> BatchRun | None:
    left = await batches.open()
    if left:
        return left[0]
    if await batches.finished():
        return None
    if kind == "create":
        return await batches.create(wanted(rows, datetime.now(UTC)), "rows.csv")
    await book.refresh()
    return await batches.delete(book.take_away([*book.listed]), "ended", seconds=0)


async def main(url: str, token: str, path: str, rows: int, kind: str) -> None:
    clock = SystemClock()
    pacing = Pacing(clock)
    client = WherebyClient(url, Secret(token), pacing, clock, timeout=1)
    shelf = MeetingShelf(Path(path), ACCOUNT)
    book = MeetingBook(client, shelf, clock)
    batches = Batches(client, shelf, book, pacing, clock, patience=0.4)
    await book.open()
    run = await _run_of(batches, book, rows, kind)
    if run is not None:
        await run.run()
    await client.aclose()
    await shelf.close()
    sys.stdout.write("done\n")


if __name__ == "__main__":
    _, url, token, path, rows, kind = sys.argv
    asyncio.run(main(url, token, path, int(rows), kind))
