"""The host link: got on purpose, copied in confidence, and nowhere to be read."""

import logging
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, time_for, until
from whereby_desktop.sandbox.server import Sandbox


def host_key(sandbox: Sandbox, meeting_id: str) -> str:
    room = sandbox.rooms.get(meeting_id)
    assert room is not None
    return room.host_key


def nowhere(key: str, run: Running, caplog: pytest.LogCaptureFixture) -> None:
    assert key not in run.texts()
    assert key not in caplog.text
    assert key not in run.window.windowTitle()
    for file in run.profile.rglob("*"):
        if file.is_file():
            assert key.encode() not in file.read_bytes(), file.name


async def test_the_rows_own_action_gets_it_for_a_point(
    running: Running, three_rooms: list[str], sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    hosted, key = three_rooms[1], host_key(sandbox, three_rooms[1])
    running.select(hosted)
    running.key(Qt.Key.Key_Return)
    await until(lambda: key in running.clipboard())
    assert sandbox.requests.count("get") == 1
    assert running.status == "Host link copied. It leaves the clipboard in 60 s"
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.data("x-kde-passwordManagerHint").data() == b"secret"
    running.keys("Ctrl+Shift+C")
    await until(lambda: running.status.startswith("Host link copied"))
    assert sandbox.requests.count("get") == 1  # known by now
    nowhere(key, running, caplog)
    await running.end()
    assert key not in running.clipboard()
    nowhere(key, running, caplog)


async def test_it_leaves_the_clipboard_in_time(
    launch: Launch, three_rooms: list[str], sandbox: Sandbox
) -> None:
    run = await launch(preferences=replace(CONNECTED, clear_host_link_seconds=1))
    await run.refreshed()
    run.select(three_rooms[0])
    run.keys("Ctrl+Shift+C")
    await until(lambda: host_key(sandbox, three_rooms[0]) in run.clipboard())
    await until(lambda: run.clipboard() == "")


async def test_revealed_on_purpose_only(
    running: Running, three_rooms: list[str], sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    key = host_key(sandbox, three_rooms[0])
    running.select(three_rooms[0])
    links = running.workspace.detail
    running.click(
        "Get host link, 1 point",
        links,
    )
    await until(lambda: "Host link, concealed" in running.texts(links))
    await until(lambda: sandbox.requests.count("get") == 1)
    nowhere(key, running, caplog)
    running.click("Reveal host link for 30 seconds", links)
    await until(lambda: "Host link, revealed" in running.texts(links))
    running.click("Conceal host link", links)
    nowhere(key, running, caplog)


async def test_the_viewer_link_stays_on_the_clipboard(launch: Launch, sandbox: Sandbox) -> None:
    room = sandbox.add_meeting(viewer_mode=True, mode="group")
    run = await launch(preferences=replace(CONNECTED, clear_host_link_seconds=1))
    await run.refreshed()
    detail = run.workspace.detail
    run.click(
        "Get viewer link, 1 point",
        detail,
    )
    await until(lambda: sandbox.requests.count("get") == 1)
    await until(lambda: "Copy viewer link" in run.texts(detail))
    run.click("Copy viewer link", detail)
    await until(lambda: run.status == "Viewer link copied")
    seconds_pass = time_for(run, 1.2)
    await until(seconds_pass)
    assert room.viewer_key in run.clipboard()


async def test_nothing_of_it_is_logged_at_any_level(
    running: Running, three_rooms: list[str], sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    running.select(three_rooms[0])
    running.keys("Ctrl+Shift+C")
    await until(lambda: host_key(sandbox, three_rooms[0]) in running.clipboard())
    whereby = [each for each in caplog.records if each.name.startswith("whereby")]
    assert not [r for r in whereby if host_key(sandbox, three_rooms[0]) in r.getMessage()]
