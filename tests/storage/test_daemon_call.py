"""Blocking calls with a deadline."""

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from whereby_desktop.storage.daemon_call import in_daemon_thread

ROOT = Path(__file__).resolve().parents[2]
LONG = 30.0  # seconds; never waited for unless something is broken


async def test_returns_what_the_function_returns() -> None:
    def work(first: int, second: str) -> tuple[int, str, bool]:
        return first, second, threading.current_thread().daemon

    assert await in_daemon_thread(work, 1, "b", deadline=LONG) == (1, "b", True)


async def test_raises_what_the_function_raises() -> None:
    def work() -> None:
        raise LookupError("not there")

    with pytest.raises(LookupError, match="not there"):
        await in_daemon_thread(work, deadline=LONG)


@pytest.fixture
async def complaints() -> AsyncIterator[list[object]]:
    """What the event loop complains of outside of every task: nothing."""
    found: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: found.append(context))
    yield found
    assert found == []


@pytest.mark.usefixtures("complaints")
async def test_gives_up_at_the_deadline_and_drops_a_late_outcome() -> None:
    released = threading.Event()
    threads: list[threading.Thread] = []

    def work() -> None:
        threads.append(threading.current_thread())
        released.wait(LONG)

    began = time.monotonic()
    with pytest.raises(TimeoutError):
        await in_daemon_thread(work, deadline=0.05)
    assert time.monotonic() - began < LONG / 2
    released.set()
    await asyncio.to_thread(threads[0].join, LONG)


@pytest.mark.usefixtures("complaints")
async def test_a_cancelled_call_ends_at_once_and_drops_a_late_failure() -> None:
    begun, released = asyncio.Event(), threading.Event()
    threads: list[threading.Thread] = []
    loop = asyncio.get_running_loop()

    def work() -> None:
        threads.append(threading.current_thread())
        loop.call_soon_threadsafe(begun.set)
        released.wait(LONG)
        raise LookupError("too late")

    call = asyncio.create_task(in_daemon_thread(work, deadline=LONG))
    await begun.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    released.set()
    await asyncio.to_thread(threads[0].join, LONG)


def test_an_outcome_after_the_loop_is_closed_is_dropped() -> None:
    released = threading.Event()
    threads: list[threading.Thread] = []

    def work() -> None:
        threads.append(threading.current_thread())
        released.wait(LONG)

    async def give_up() -> None:
        with pytest.raises(TimeoutError):
            await in_daemon_thread(work, deadline=0.05)

    asyncio.run(give_up())
    released.set()
    threads[0].join(LONG)  # an exception in the thread would be a warning, and so an error
    assert not threads[0].is_alive()


_HANGING = """
import asyncio, threading
from whereby_desktop.storage.daemon_call import in_daemon_thread

async def main():
    try:
        await in_daemon_thread(threading.Event().wait, deadline=0.05)
    except TimeoutError:
        print("gave up")

asyncio.run(main())
"""


def test_a_call_that_hangs_does_not_hold_up_the_exit() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _HANGING],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LONG,
        check=True,
    )
    assert (ended.stdout, ended.stderr) == ("gave up\n", "")
