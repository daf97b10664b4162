"""One account's parts, from the key down to the book."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import BeforeSending, KeyTest, MeetingMemory
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


@dataclass(frozen=True, slots=True)
class Connection:
    """What talks to the server with one key (or none yet), and the book it fills."""

    clock: SystemClock
    pacing: Pacing
    client: WherebyClient | None
    book: MeetingBook

    async def close(self) -> None:
        if self.client is not None:
            await self.client.aclose()


def connection(
    api_url: str,
    token: Secret | None,
    memory: MeetingMemory,
    pacing: Pacing,
    *,
    keep_history: Callable[[], timedelta | None] = lambda: None,
    timeout: float = 20.0,
) -> Connection:
    """`timeout` in seconds, for connecting and for each silence."""
    clock = SystemClock()
    client = WherebyClient(api_url, token, pacing, clock, timeout=timeout) if token else None
    book = MeetingBook(client or Keyless(), memory, clock, keep_history)
    return Connection(clock, pacing, client, book)


async def test_key(api_url: str, token: Secret, seconds: float) -> KeyTest:
    """Tries a key with one read, for one point; `seconds` for each silence. Raises TroubleError."""
    clock = SystemClock()
    pacing = Pacing(clock)
    client = WherebyClient(api_url, token, pacing, clock, timeout=seconds)
    try:
        rooms, more = await client.first_page()
    finally:
        await client.aclose()
    return KeyTest(len(rooms), more, pacing.quota.limit)


def _no_key() -> TroubleError:
    return TroubleError(Trouble(TroubleKind.NO_KEY))
