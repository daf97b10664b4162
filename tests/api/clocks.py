"""Clocks that tests move: hours pass in milliseconds."""

import asyncio
import heapq
from datetime import UTC, datetime, timedelta

MORNING = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


async def settle() -> None:
    """Lets everything that can run do so."""
    for _ in range(12):
        await asyncio.sleep(0)


class StillClock:
    """Stands still until `pass_by` moves it, waking sleepers at exactly their instants."""

    def __init__(self) -> None:
        self._start = self._instant = 1_000.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._serial = 0

    def now(self) -> datetime:
        return MORNING + timedelta(seconds=self._instant - self._start)

    def monotonic(self) -> float:
        return self._instant

    @property
    def passed(self) -> float:
        return self._instant - self._start

    async def sleep(self, seconds: float) -> None:
        self._serial += 1
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._instant + max(0.0, seconds), self._serial, done))
        await done

    async def pass_by(self, seconds: float) -> None:
        end = self._instant + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            due, _, done = heapq.heappop(self._sleepers)
            if not done.done():
                self._instant = max(self._instant, due)
                done.set_result(None)
                await settle()
        self._instant = end
        await settle()

    @property
    def sleepers(self) -> int:
        return sum(not done.done() for _, _, done in self._sleepers)


class HastyClock(StillClock):
    """Every sleep is over at once, and its time has passed."""

    def __init__(self) -> None:
        super().__init__()
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)
        self._instant += max(0.0, seconds)
