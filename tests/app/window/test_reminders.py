"""Reminders before a room ends and before its host rights end, with Extend."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, settled, until
from tests.app.window.test_presets import settings
from tests.fixtures.notification_server import NotificationServer, notification_server
from tests.fixtures.private_bus import PrivateBus
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.preferences import Preferences
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.extend.moment_timer import MomentTimer
from whereby_desktop.ui.notices import NoticeBar

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
SOON = "Room ends in [23] minutes"  # counted as clocks on the wall do


@pytest.fixture
def ending(sandbox: Sandbox) -> str:
    """The id of a room, an hour old, that ends within three minutes."""
    began = datetime.now(UTC) - HOUR
    return sandbox.add_meeting(3 * MINUTE, prefix="ending-", start=began).meeting_id


@pytest.fixture
def no_notifications(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with neither a notification service nor a tray."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")


@pytest.fixture
async def desktop(
    private_bus: PrivateBus, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[NotificationServer]:
    """One with a notification service."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private_bus.address)
    async with notification_server(private_bus.address) as running:
        yield running


def quiet(**spans: int) -> Preferences:
    off = replace(CONNECTED, remind_before_end_minutes=0, remind_before_host_rights_end_minutes=0)
    return replace(off, **spans)  # type: ignore[arg-type]


def said(run: Running, pattern: str) -> bool:
    """Whether a notice begins so."""
    return any(re.match(pattern, each) for each in run.notices())


async def listed(run: Running, room: str) -> None:
    await run.refreshed()
    await until(lambda: room in run.rooms())


@pytest.mark.usefixtures("no_notifications")
async def test_in_the_window_where_the_desktop_shows_none(launch: Launch, ending: str) -> None:
    run = await launch()
    await until(lambda: said(run, SOON))
    (notice,) = run.notices()
    assert run.short_name(ending) in notice
    assert "Whereby cannot extend a room; Extend makes a new one" in notice
    await run.in_front()
    run.click("Extend…", run.seen(NoticeBar)[0])
    dialog = await run.dialog_opened(ExtendDialog)
    assert dialog.windowTitle() == f"Extend {run.short_name(ending)}"
    assert not run.notices()


@pytest.mark.usefixtures("no_notifications")
async def test_before_host_rights_end(launch: Launch, sandbox: Sandbox) -> None:
    began = datetime.now(UTC) - 3 * HOUR
    room = sandbox.add_meeting(-52 * MINUTE, prefix="hosted-", start=began)
    run = await launch()
    await until(lambda: said(run, "Host rights end in [78] minutes"))
    assert run.notice(f"Host rights of {run.short_name(room.meeting_id)} end at ")
    assert len(run.notices()) == 1


@pytest.mark.usefixtures("no_notifications")
async def test_off_and_on_again_in_the_settings(launch: Launch, ending: str) -> None:
    run = await launch(preferences=quiet())
    await listed(run, ending)
    await settled()
    assert run.notices() == []
    await settings(run)
    run.choose("Notify before a room ends", "10 minutes")
    await until(lambda: said(run, SOON))
    run.choose("Notify before a room ends", "Off")
    await settled()
    assert len(run.notices()) == 1  # it is said once, whatever the settings are


@pytest.mark.usefixtures("no_notifications")
async def test_each_once_in_a_run(launch: Launch, ending: str) -> None:
    run = await launch()
    await until(lambda: said(run, SOON))
    run.click("Close this message")
    await run.in_front()
    run.select(ending)
    run.keys("F2")
    run.type("It is looked at again")
    run.keys("Return")
    await run.at_rest()
    await settled()
    assert run.notices() == []


@pytest.mark.usefixtures("no_notifications")
async def test_each_once_over_restarts(launch: Launch, sandbox: Sandbox, ending: str) -> None:
    run = await launch()
    await until(lambda: said(run, SOON))
    await run.refreshed()
    await run.end()
    began = datetime.now(UTC) - HOUR
    sandbox.add_meeting(4 * MINUTE, prefix="elsewhere-", start=began)
    again = await launch(profile=run.profile, preferences=None)
    await until(lambda: said(again, "Room ends in [34] minutes"))
    await listed(again, ending)
    await settled()
    assert "elsewhere-" in "".join(again.notices())  # that one is new
    assert "ending-" not in "".join(again.notices())


@pytest.mark.usefixtures("no_notifications")
async def test_in_time_while_the_program_runs(
    launch: Launch, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not due when the list comes: the program waits for the moment."""
    began = datetime.now(UTC) - HOUR
    room = sandbox.add_meeting(8 * MINUTE, prefix="later-", start=began)
    run = await launch()
    await listed(run, room.meeting_id)
    await settled()
    assert run.notices() == []
    (waiting,) = [each for each in run.window.findChildren(MomentTimer) if each.moment]
    assert waiting.moment is not None
    assert abs(waiting.moment - room.end + 5 * MINUTE) < timedelta(milliseconds=1)
    monkeypatch.setattr(SystemClock, "now", lambda _clock: datetime.now(UTC) + 4 * MINUTE)
    waiting.findChildren(QTimer)[0].timeout.emit()
    await until(lambda: said(run, "Room ends in [34] minutes"))


async def test_extend_from_the_notification(
    desktop: NotificationServer, launch: Launch, ending: str
) -> None:
    run = await launch()
    shown = await desktop.next()
    assert re.fullmatch(SOON, shown.title)
    assert run.short_name(ending) in shown.text
    assert shown.buttons["extend"] == "Extend…"
    assert run.notices() == []
    run.window.hide()
    desktop.press(shown.number, "extend")
    dialog = await run.dialog_opened(ExtendDialog)
    assert dialog.windowTitle() == f"Extend {run.short_name(ending)}"
    assert run.window.isVisible()


async def test_names_can_be_hidden_there(
    desktop: NotificationServer, launch: Launch, ending: str
) -> None:
    run = await launch(preferences=replace(CONNECTED, hide_names_in_notifications=True))
    shown = await desktop.next()
    assert re.fullmatch("A room ends in [23] minutes", shown.title)
    assert "ending-" not in shown.title + shown.text
    desktop.press(shown.number, "copy guest")
    await until(lambda: "ending-" in run.clipboard())
    assert ending in run.rooms()
