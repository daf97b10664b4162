"""Work on thousands of rows, done on the event loop a few milliseconds at a time.

A thread would not do: Python runs one of them at a time, and while it checks rows the window
waits for its turn in every event.
"""

import asyncio
import time
from collections.abc import Generator
from contextlib import closing
from typing import TypeVar

_SLICE = 0.004  # seconds
Result = TypeVar("Result")


async def in_slices(steps: Generator[None, None, Result]) -> Result:
    """What `steps` returns in the end. Cancelled, it stops between two steps."""
    with closing(steps):
        while True:
            end = time.perf_counter() + _SLICE
            try:
                while time.perf_counter() < end:
                    next(steps)
            except StopIteration as stop:
                result: Result = stop.value
                return result
            await asyncio.sleep(0)


async def painted() -> None:
    """Painting what was changed so far has a turn of the loop for itself: the next one."""
    for _ in range(2):
        await asyncio.sleep(0)


def at_once(steps: Generator[None, None, Result]) -> Result:
    """For a few rows."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            result: Result = stop.value
            return result
