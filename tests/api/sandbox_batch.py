"""A batch of creates in real time: the real client, real sockets, the sandbox's real points."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from time import monotonic

from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.turns import Turn
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.quota import CallKind, Priority
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.server import Sandbox


class _InTheBackground:
    """Gives every call the turn of work in the background."""

    def __init__(self, pacing: Pacing) -> None:
        self._pacing = pacing

    def turn(
        self, kind: CallKind, priority: Priority, subject: str = ""
    ) -> AbstractAsyncContextManager[Turn]:
        return self._pacing.turn(kind, Priority.BACKGROUND, subject)


class SandboxBatch:
    """`batch` works in the background and `user` is a person; both share the `pacing`."""

    def __init__(self, sandbox: Sandbox, most_at_once: int) -> None:
        clock = SystemClock()
        self.sandbox = sandbox
        self.pacing = Pacing(clock, most_at_once=most_at_once)
        hidden, token = _InTheBackground(self.pacing), Secret(sandbox.token)
        self.batch = WherebyClient(sandbox.url, token, hidden, clock)  # type: ignore[arg-type]
        self.user = WherebyClient(sandbox.url, token, self.pacing, clock)
        self.draft = MeetingDraft(end=clock.now() + timedelta(days=1), prefix="batch-")

    @property
    def made(self) -> int:
        return len(self.sandbox.rooms.all())

    @property
    def refused(self) -> int:
        return [call.status for call in self.pacing.calls].count(429)

    async def create(self, count: int, workers: int = 20) -> float:
        """Seconds from the first answer to the last."""
        todo, answered = iter(range(count)), []

        async def work() -> None:
            for _ in todo:
                await self.batch.create(self.draft)
                answered.append(monotonic())

        await asyncio.gather(*(work() for _ in range(workers)))
        return answered[-1] - answered[0]


@asynccontextmanager
async def sandbox_batch(sandbox: Sandbox, most_at_once: int = 12) -> AsyncIterator[SandboxBatch]:
    both = SandboxBatch(sandbox, most_at_once)
    try:
        yield both
    finally:
        await both.batch.aclose()
        await both.user.aclose()
