"""Brings what a function in a thread returned or raised to the coroutine that waits for it."""

import asyncio
import contextlib
import functools
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def carry_out(
    loop: asyncio.AbstractEventLoop, outcome: "asyncio.Future[T]", function: Callable[[], T]
) -> None:
    """Runs `function` in the calling thread and settles `outcome` in its loop. Raises nothing.

    Nobody may be waiting any more: a cancelled future is left as it is, and a loop that has been
    closed in the meantime is no trouble.
    """
    try:
        result = function()
    except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to who asked
        _settle(loop, outcome, functools.partial(outcome.set_exception, error))
    else:
        _settle(loop, outcome, functools.partial(outcome.set_result, result))


def _settle(
    loop: asyncio.AbstractEventLoop, outcome: "asyncio.Future[T]", settle: Callable[[], None]
) -> None:
    def settle_if_awaited() -> None:
        if not outcome.done():
            settle()

    with contextlib.suppress(RuntimeError):  # the loop is closed
        loop.call_soon_threadsafe(settle_if_awaited)
