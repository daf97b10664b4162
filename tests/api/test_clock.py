"""The system's clock."""

import asyncio
from datetime import UTC

from whereby_desktop.api.clock import SystemClock


def test_now_is_aware_and_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


async def test_a_sleep_never_ends_early_even_where_the_loops_timers_do() -> None:
    clock = SystemClock()
    loop = asyncio.get_running_loop()
    stock = loop.call_later

    def early(delay: float, *args: object, **more: object) -> asyncio.TimerHandle:
        return stock(delay * 0.9, *args, **more)  # type: ignore[arg-type]

    loop.call_later = early  # type: ignore[method-assign]
    begun = clock.monotonic()
    await clock.sleep(0.05)
    assert clock.monotonic() - begun >= 0.05


async def test_no_time_is_no_wait() -> None:
    await SystemClock().sleep(0)
    await SystemClock().sleep(-5)
