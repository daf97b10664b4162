"""Nothing is left of a key that was replaced, or of a program that has ended."""

import asyncio
import gc
import threading
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from tests.app.window.driver import Running, settled, until
from tests.conftest import TOKEN
from whereby_desktop.app.connection import Connection
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.faults import Fault, Hang
from whereby_desktop.sandbox.server import Sandbox


def bury() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def listeners_of(connected: Connection) -> tuple[int, int]:
    book = connected.book._known  # noqa: SLF001
    return len(book._listeners), len(connected.pacing._listeners)  # noqa: SLF001


async def test_ten_keys_later(running: Running) -> None:
    window = running.window
    await running.account.open_with(Secret(TOKEN))
    await running.refreshed()
    bury()
    first = running.account.connection
    assert first is not None
    widgets, timers = len(window.findChildren(QObject)), len(window.findChildren(QTimer))
    listeners = listeners_of(first)
    old_book = ref(first.book)
    for _ in range(10):
        await running.account.open_with(Secret(TOKEN))
        await running.refreshed()
    bury()
    last = running.account.connection
    assert last is not None
    assert listeners_of(last) == listeners
    assert len(window.findChildren(QTimer)) == timers
    assert len(window.findChildren(QObject)) <= widgets
    assert last.pacing is first.pacing  # the points are the same as before
    assert listeners_of(first)[0] == 0
    del first
    bury()
    assert old_book() is None


async def test_a_key_is_replaced_while_the_list_hangs(running: Running, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Hang(), "list"))
    running.keys("F5")
    await until(lambda: sandbox.requests.count("list") == 2)
    new = sandbox.add_meeting().meeting_id
    await running.account.open_with(Secret(TOKEN))
    await until(lambda: new in running.rooms())
    await running.refreshed()
    assert not running.notices()


async def test_two_keys_at_once(running: Running) -> None:
    account = running.account
    await asyncio.gather(*(account.open_with(Secret(TOKEN)) for _ in range(3)))
    await running.refreshed()
    assert not running.notices()


async def test_the_end_leaves_no_task_thread_or_timer(running: Running) -> None:
    await running.end()
    await settled()
    await until(lambda: not [each for each in threading.enumerate() if "shelf" in each.name])
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_the_end_comes_soon_though_the_server_hangs(
    running: Running, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(Hang(), "any", times=None))
    running.keys("F5")
    running.keys("Ctrl+Shift+C")
    await until(lambda: sandbox.requests.count() >= 3)
    async with asyncio.timeout(2):
        await running.end()
