"""A blocking call that may hang, made so that it can hold up neither the program nor its exit."""

import asyncio
import functools
import threading
from collections.abc import Callable
from typing import TypeVar, TypeVarTuple, Unpack

from whereby_desktop.storage.thread_outcome import carry_out

Arguments = TypeVarTuple("Arguments")
T = TypeVar("T")


async def in_daemon_thread(
    function: Callable[[Unpack[Arguments]], T], *args: *Arguments, deadline: float
) -> T:
    """Calls `function` in a thread of its own; raises TimeoutError after `deadline` seconds.

    A thread of the loop's pool is joined at exit, so one that hangs keeps the program alive; a
    daemon thread is left behind. After a time-out or a cancellation the call goes on unattended
    and its outcome is dropped.
    """
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[T] = loop.create_future()
    call = functools.partial(function, *args)
    threading.Thread(
        target=carry_out, args=(loop, outcome, call), name="daemon call", daemon=True
    ).start()
    async with asyncio.timeout(deadline):
        return await outcome
