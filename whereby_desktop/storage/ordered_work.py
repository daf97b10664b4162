"""Disk work off the event loop: one thread, one thing after the other, in the order asked for."""

import asyncio
import functools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar, TypeVarTuple, Unpack

from whereby_desktop.storage.thread_outcome import carry_out

Arguments = TypeVarTuple("Arguments")
T = TypeVar("T")


class OrderedWork:
    """One worker thread. What was handed in is done even if nobody waits for it any more:

    a write is not lost because the task that asked for it was cancelled, and Python's exit waits
    for what is still queued.
    """

    def __init__(self, name: str) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def run(self, function: Callable[[Unpack[Arguments]], T], *args: *Arguments) -> T:
        """What `function` returns or raises. Raises RuntimeError once closed."""
        loop = asyncio.get_running_loop()
        outcome: asyncio.Future[T] = loop.create_future()
        self._pool.submit(carry_out, loop, outcome, functools.partial(function, *args))
        return await outcome

    def close(self) -> None:
        """Takes no more work; what is queued is still done. Returns at once."""
        self._pool.shutdown(wait=False)
