"""The system's clock, as the domain wants it."""

import asyncio
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

# The longest nap: a timer of the event loop may stand still while the machine sleeps.
_LONGEST_NAP = 5.0


class SystemClock:
    """Fulfils `ports.Clock`."""

    def __init__(self) -> None:
        self.monotonic: Callable[[], float] = _sleepless_seconds()

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Returns once `seconds` have truly passed: timers of an event loop may fire early."""
        until = self.monotonic() + seconds
        while (left := until - self.monotonic()) > 0:  # noqa: ASYNC110 - time is the event
            await asyncio.sleep(min(left, _LONGEST_NAP))


def _sleepless_seconds() -> Callable[[], float]:
    """Seconds that go on while the machine sleeps.

    Python's own monotonic clock stands still meanwhile on Linux and macOS, not on Windows.
    """
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform, "")
    number: int | None = getattr(time, name, None) if name else None
    if number is None:
        return time.monotonic
    read: Callable[[int], float] = time.clock_gettime
    return lambda: read(number)
