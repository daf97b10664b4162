"""Undo, on the notification of what was done while the window was not looked at."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from tests.app.window.conftest import UNHURRIED, Launch
from tests.app.window.driver import Running, until
from tests.fixtures.notification_server import NotificationServer, notification_server
from tests.fixtures.private_bus import PrivateBus
from whereby_desktop.meetings.batch_journal import BatchRow
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.decided_tasks import BATCH_TASK
from whereby_desktop.ui.tray.tray import Tray


@pytest.fixture
async def desktop(
    private_bus: PrivateBus, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[NotificationServer]:
    """One with a notification service."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private_bus.address)
    async with notification_server(private_bus.address) as running:
        yield running


async def hidden(run: Running) -> Tray:
    await run.refreshed()
    run.window.hide()
    await until(lambda: QApplication.activeWindow() is None)
    (tray,) = run.window.findChildren(Tray)
    return tray


async def test_a_new_room_is_taken_back(
    desktop: NotificationServer, launch: Launch, sandbox: Sandbox
) -> None:
    run = await launch()
    (await hidden(run)).create_wished.emit("")
    created = await desktop.next()
    assert created.title == "Room created, link copied"
    desktop.press(created.number, "undo")
    deleting = await desktop.next()
    assert deleting.title.startswith("Deleting consult-")
    await until(lambda: sandbox.requests.count("delete") == 1)
    assert run.connection.book.all() == []
    assert await desktop.closed() == deleting.number
    await run.at_rest()


async def test_a_delete_is_taken_back(
    desktop: NotificationServer, launch: Launch, three_rooms: list[str], sandbox: Sandbox
) -> None:
    run = await launch(patience=UNHURRIED)
    await hidden(run)
    ended = three_rooms[2]
    run.workspace.rooms.deletes.delete([ended])
    deleting = await desktop.next()
    assert deleting.title.startswith("Deleting ended-")
    assert run.connection.book.get(ended) is None
    desktop.press(deleting.number, "undo")
    await until(lambda: run.connection.book.get(ended) is not None)
    assert await desktop.closed() == deleting.number
    await run.at_rest()
    assert sandbox.requests.count("delete") == 0


@pytest.mark.parametrize("button", ["open", "copy guest", "undo"])
async def test_a_room_that_has_gone_meanwhile_is_told(
    desktop: NotificationServer, launch: Launch, sandbox: Sandbox, button: str
) -> None:
    run = await launch()
    (await hidden(run)).create_wished.emit("")
    created = await desktop.next()
    await run.at_rest()
    (known,) = run.connection.book.all()
    sandbox.rooms.remove(known.meeting_id)
    await run.connection.book.refresh()
    desktop.press(created.number, button)
    told = await desktop.next()
    assert told.title == "This room is not in the list"
    assert sandbox.requests.count("delete") == 0


async def test_what_is_looked_at_is_not_notified(
    desktop: NotificationServer, launch: Launch, three_rooms: list[str], sandbox: Sandbox
) -> None:
    run = await launch()
    await run.refreshed()
    await run.in_front()
    run.workspace.rooms.deletes.delete([three_rooms[2]])
    await until(lambda: sandbox.requests.count("delete") == 1)
    assert not desktop.any_left


async def test_a_batch_that_ends_while_nobody_looks_is_told(
    desktop: NotificationServer, launch: Launch, sandbox: Sandbox
) -> None:
    run = await launch()
    await hidden(run)
    end = datetime.now(UTC) + timedelta(hours=1)
    rows = [BatchRow(position, draft=MeetingDraft(end)) for position in range(3)]
    await run.workspace.rooms.batches.create(rows, "Three")
    shown = await desktop.next()
    assert re.fullmatch(r"3 room\S* created", shown.title)
    assert sandbox.requests.count("create") == 3
    await until(lambda: not run.workspace.background.running(BATCH_TASK))
