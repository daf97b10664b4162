"""The event loop's repairs, and the guard against a Qt that corrupts Python."""

import asyncio
import contextvars
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from whereby_desktop.ui.event_loop import EventLoop


async def test_it_is_the_programs_own_loop() -> None:
    assert isinstance(asyncio.get_running_loop(), EventLoop)


@pytest.mark.parametrize("delay", [0.0, 0.001, 0.02, 0.25])
async def test_a_timer_never_fires_early(delay: float) -> None:
    begun = time.monotonic()
    await asyncio.sleep(delay)
    assert time.monotonic() - begun >= delay


async def test_call_later_gives_a_timer_handle_that_can_be_cancelled() -> None:
    loop = asyncio.get_running_loop()
    called: list[int] = []
    handle = loop.call_later(0.001, called.append, 1)
    assert isinstance(handle, asyncio.TimerHandle)
    handle.cancel()
    await asyncio.sleep(0.02)
    assert called == []


async def test_a_cancelled_timer_is_gone_at_once() -> None:
    """Each call to the API sets some of half a minute; what they hold would be kept as long."""
    handle = asyncio.get_running_loop().call_later(60, print)
    gone = weakref.ref(handle)
    handle.cancel()
    del handle
    assert gone() is None


async def test_a_generator_that_nobody_reads_to_its_end_takes_its_last_steps() -> None:
    ended = asyncio.Event()

    async def numbers() -> AsyncIterator[int]:
        try:
            for number in range(9):
                yield number
        finally:
            await asyncio.sleep(0)
            ended.set()

    async for _ in numbers():
        break
    async with asyncio.timeout(5):
        await ended.wait()


async def test_call_soon_threadsafe_keeps_its_context() -> None:
    loop = asyncio.get_running_loop()
    name: contextvars.ContextVar[str] = contextvars.ContextVar("name", default="none")
    seen: asyncio.Future[str] = loop.create_future()

    def from_elsewhere() -> None:
        name.set("thread")
        loop.call_soon_threadsafe(lambda: seen.set_result(name.get()))

    thread = threading.Thread(target=from_elsewhere)
    thread.start()
    assert await asyncio.wait_for(seen, 5) == "thread"
    thread.join()


async def test_a_nested_loop_of_qt_strands_no_task() -> None:
    """A context menu or a native dialog runs a loop of its own inside a task."""
    woken = asyncio.Event()

    async def other() -> None:
        for _ in range(3):
            await asyncio.sleep(0.005)
        woken.set()

    task = asyncio.create_task(other())
    nested = QEventLoop()
    QTimer.singleShot(60, nested.quit)
    nested.exec(QEventLoop.ProcessEventsFlag.AllEvents)
    await asyncio.wait_for(woken.wait(), 5)
    await task


_COUNT_REFERENCES = """
import sys
from PySide6.QtCore import QObject, Signal
class Source(QObject):
    fired = Signal()
source = Source()
source.fired.connect(lambda: True)
before = sys.getrefcount(True)
for _ in range(100):
    source.fired.emit()
print(before - sys.getrefcount(True))
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal from 3.12 on")
def test_this_qt_does_not_eat_references() -> None:
    """PySide6 6.12 aborts Python 3.11 after some thousand emits (PYSIDE-3474)."""
    done = subprocess.run(
        [sys.executable, "-c", _COUNT_REFERENCES],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert int(done.stdout) < 20


def test_nothing_is_stepped_once_the_loop_has_ended(qapp: QApplication) -> None:
    """Qt goes on with its events; a task stepped then would find no running loop."""
    loop = EventLoop(qapp)
    seen: list[asyncio.AbstractEventLoop] = []

    async def leave_something() -> None:
        loop.call_later(0.01, lambda: seen.append(asyncio.get_running_loop()))

    async def wait_for_it() -> None:
        while not seen:  # noqa: ASYNC110 - what was left sets no event
            await asyncio.sleep(0.005)

    loop.run_until_complete(leave_something())
    qt_alone = QEventLoop()
    QTimer.singleShot(40, qt_alone.quit)
    qt_alone.exec()
    assert seen == []
    loop.run_until_complete(wait_for_it())
    assert seen == [loop]
    loop.close()
