"""One account's parts, from the key down to the book."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.proxy import ProxySetting
from whereby_desktop.meetings.batch_calls import as_it_is
from whereby_desktop.meetings.batch_journal import BatchMemory
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import BeforeSending, Clock, KeyTest, MeetingMemory
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind


class Keyless:
    """Stands where the client will be while there is no key: the list last seen can be used."""

    async def meetings(
        self, *, priority: Priority = Priority.USER, links: bool = False
    ) -> list[Meeting]:
        raise _no_key()

    async def meeting(self, meeting_id: str, *, links: bool = True) -> Meeting:
        raise _no_key()

    async def create(
        self,
        draft: MeetingDraft,
        *,
        before_sending: BeforeSending | None = None,
        priority: Priority = Priority.USER,
    ) -> Meeting:
        raise _no_key()

    async def delete(
        self,
        meeting: Meeting,
        *,
        before_sending: BeforeSending | None = None,
        priority: Priority = Priority.USER,
    ) -> None:
        raise _no_key()


class AccountMemory(MeetingMemory, BatchMemory, Protocol):
    """What outlives a run of one account."""


@dataclass(frozen=True, slots=True)
class Connection:
    """What talks to the server with one key (or none yet), the book it fills, the batches."""

    clock: Clock
    pacing: Pacing
    client: WherebyClient | None
    book: MeetingBook
    batches: Batches

    async def close(self) -> None:
        if self.client is not None:
            await self.client.aclose()


def connection(
    api_url: str,
    token: Secret | None,
    memory: AccountMemory,
    pacing: Pacing,
    clock: Clock,
    *,
    keep_history: Callable[[], timedelta | None] = lambda: None,
    complete: Callable[[MeetingDraft], Awaitable[MeetingDraft]] = as_it_is,
    reserve: Callable[[], int] = lambda: 0,
    timeout: float = 20.0,
    proxy: ProxySetting = None,
) -> Connection:
    """`timeout` in seconds, for connecting and for each silence.

    `complete` and `reserve` as in `BatchMeans`.
    """
    client = None
    if token:
        client = WherebyClient(api_url, token, pacing, clock, timeout=timeout, proxy=proxy)
    book = MeetingBook(
        client or Keyless(),
        memory,
        clock,
        keep_history,
        clock_ahead=lambda: client.clock_offset if client is not None else None,
    )
    batches = Batches(
        client or Keyless(),
        memory,
        book,
        pacing,
        clock,
        complete=complete,
        reserve=reserve,
        patience=timeout,
    )
    return Connection(clock, pacing, client, book, batches)


async def test_key(
    api_url: str,
    token: Secret,
    seconds: float,
    proxy: ProxySetting,
    waits: Callable[[float], object],
) -> KeyTest:
    """Tries a key with one read, for one point; `seconds` for each silence. Raises TroubleError.

    `waits` is told each second how many are left of a wait that the server asked for; then 0.
    """
    clock = SystemClock()
    pacing = Pacing(clock)
    client = WherebyClient(api_url, token, pacing, clock, timeout=seconds, proxy=proxy)
    waiting = asyncio.create_task(_tell_waits(pacing, clock, waits), name="tell waits")
    try:
        rooms, more = await client.first_page()
    finally:
        waiting.cancel()
        await client.aclose()
    return KeyTest(len(rooms), more, pacing.quota.limit)


async def _tell_waits(pacing: Pacing, clock: Clock, waits: Callable[[float], object]) -> None:
    news = asyncio.Event()
    end = pacing.subscribe(news.set)
    try:
        while True:
            await news.wait()
            waits(left := pacing.quota.paused_for(clock.monotonic()))
            if left:
                await asyncio.sleep(min(left, 1.0))
            else:
                news.clear()
    finally:
        end()


def _no_key() -> TroubleError:
    return TroubleError(Trouble(TroubleKind.NO_KEY))
