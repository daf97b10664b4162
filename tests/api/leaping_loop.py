"""An event loop whose time leaps to the next timer: hours pass in milliseconds."""

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
_START = 1_000.0
_MORNING = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


class _LeapingSelector(selectors.SelectSelector):
    def __init__(self) -> None:
        super().__init__()
        self.instant = _START

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("Everybody waits and nothing will ever happen")
        self.instant += max(0.0, timeout)
        return []


class LeapingClock:
    """The time of a leaping loop. `ahead`: how far this machine's wall clock is wrong."""

    def __init__(self, loop: asyncio.AbstractEventLoop, ahead: timedelta = timedelta()) -> None:
        self._loop = loop
        self._ahead = ahead

    def true_now(self) -> datetime:
        return _MORNING + timedelta(seconds=self.passed)

    def now(self) -> datetime:
        return self.true_now() + self._ahead

    def monotonic(self) -> float:
        return self._loop.time()

    @property
    def passed(self) -> float:
        return self._loop.time() - _START

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class LeapingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._leaping = _LeapingSelector()
        super().__init__(self._leaping)

    def time(self) -> float:
        return self._leaping.instant


def leap_through(work: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=LeapingLoop) as runner:
        return runner.run(work)
