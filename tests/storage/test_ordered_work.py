"""Disk work in order, off the event loop."""

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from whereby_desktop.storage.ordered_work import OrderedWork

ROOT = Path(__file__).resolve().parents[2]
LONG = 30.0  # seconds; never waited for unless something is broken


async def test_everything_is_done_in_order_in_one_thread() -> None:
    done: list[tuple[int, int]] = []
    work = OrderedWork("test")

    def step(number: int) -> int:
        done.append((number, threading.get_ident()))
        return number * 2

    assert await asyncio.gather(*(work.run(step, n) for n in range(50))) == list(range(0, 100, 2))
    work.close()
    assert [number for number, _ in done] == list(range(50))
    assert len({thread for _, thread in done}) == 1
    assert done[0][1] != threading.get_ident()


async def test_raises_what_the_function_raises_and_goes_on() -> None:
    def fail() -> None:
        raise LookupError("not there")

    work = OrderedWork("test")
    with pytest.raises(LookupError):
        await work.run(fail)
    assert await work.run(len, "abc") == 3
    work.close()


async def test_a_cancelled_call_is_still_carried_out() -> None:
    begun, released, done = threading.Event(), threading.Event(), threading.Event()

    def first() -> None:
        begun.set()
        released.wait(LONG)

    work = OrderedWork("test")
    calls = [asyncio.create_task(work.run(first)), asyncio.create_task(work.run(done.set))]
    await asyncio.to_thread(begun.wait, LONG)
    for call in calls:
        call.cancel()
    await asyncio.gather(*calls, return_exceptions=True)
    released.set()
    assert await asyncio.to_thread(done.wait, LONG)
    work.close()


async def test_a_closed_one_takes_no_more() -> None:
    work = OrderedWork("test")
    work.close()
    with pytest.raises(RuntimeError):
        await work.run(len, "abc")


_LEAVING = """
import asyncio, threading
from whereby_desktop.storage.ordered_work import OrderedWork

async def main():
    work = OrderedWork("leaving")
    begun = threading.Event()
    asyncio.get_running_loop().create_task(work.run(begun.set))
    late = asyncio.create_task(work.run(print, "written"))
    await asyncio.to_thread(begun.wait)

asyncio.run(main())
"""


def test_what_is_queued_at_the_exit_is_done() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _LEAVING],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LONG,
        check=True,
    )
    assert (ended.stdout, ended.stderr) == ("written\n", "")
