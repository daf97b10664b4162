"""More time for a room: a second one in its place, and what becomes of the first."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget

from tests.app.window.conftest import UNHURRIED, Launch
from tests.app.window.driver import LEFT, Running, until
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.sandbox.faults import Fault, Reply
from whereby_desktop.sandbox.rooms import Room
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog

NEW_LINK = "https://example-clinic.whereby.com/consult-"


async def made_here(run: Running) -> None:
    """A room whose options are known, labelled and noted, selected."""
    run.keys("Ctrl+Shift+N")
    await until(lambda: run.status == "Room created, link copied")
    await until(lambda: run.selected() and "consult-" in run.texts(run.workspace.detail))
    run.keys("F2")
    run.type("Mrs Smith")
    run.keys("Return")
    run.keys("Shift+F2")
    run.type("room 7")
    run.keys("Ctrl+Return")
    await run.at_rest()


async def opened(run: Running) -> ExtendDialog:
    run.keys("Ctrl+Shift+D")
    return await run.dialog_opened(ExtendDialog)


def choose(run: Running, words: str, below: QWidget) -> None:
    (radio,) = [
        each
        for each in run.seen(QRadioButton, below)
        if each.text().replace("&", "").startswith(words)
    ]
    QTest.mouseClick(radio, LEFT)


async def extended(run: Running, old: str = "") -> tuple[ExtendDialog, Room, Room]:
    """Through the first stage, in which `old` is chosen to become of the old room."""
    (before,) = [each for each in run.sandbox.rooms.all() if each.meeting_id in run.selected()]
    dialog = await opened(run)
    first = run.texts(dialog)
    assert "Whereby cannot extend a room. This makes a new one with the same settings." in first
    assert "The link changes. People who have the old link must get the new one." in first
    assert "What about the old room?" in first
    run.click("+2 hours", dialog)
    if old:
        choose(run, old, dialog)
    run.keys("Ctrl+Return")
    await until(lambda: "Room created, link copied" in run.texts(dialog))
    await run.at_rest()
    after = run.sandbox.rooms.all()[-1]
    assert after.meeting_id != before.meeting_id
    assert run.clipboard().endswith(after.name)
    return dialog, before, after


async def test_both_rooms_and_both_links(running: Running) -> None:
    await made_here(running)
    dialog, before, after = await extended(running)
    assert after.end - before.end == timedelta(hours=2)
    assert after.plan.mode == before.plan.mode
    assert after.plan.locked == before.plan.locked
    shown = running.texts(dialog)
    for room in (before, after):
        assert f"example-clinic.whereby.com{room.name}" in shown
    old, new = (f"Copy guest link of {running.short_name(e.meeting_id)}" for e in (before, after))
    running.click(old, dialog)
    assert running.clipboard().endswith(before.name)
    running.click(new, dialog)
    assert running.clipboard().endswith(after.name)
    running.click("Close", dialog)
    await until(lambda: not running.seen(ExtendDialog))
    assert {before.meeting_id, after.meeting_id} <= set(running.rooms())
    running.select(after.meeting_id)
    detail = running.texts(running.workspace.detail)
    assert "Mrs Smith" in detail
    assert "room 7" in detail


async def test_deleted_now_with_undo(launch: Launch, sandbox: Sandbox) -> None:
    run = await launch(patience=UNHURRIED)
    await run.refreshed()
    await made_here(run)
    dialog, before, after = await extended(run, "Delete it now")
    run.click("Delete old room", dialog)
    await until(lambda: run.notice("Deleting consult-"))
    await until(lambda: run.rooms() == [after.meeting_id])
    await run.in_front()
    run.click("Undo")
    await until(lambda: set(run.rooms()) == {before.meeting_id, after.meeting_id})
    assert sandbox.requests.count("delete") == 0


async def test_deleted_now(running: Running, sandbox: Sandbox) -> None:
    await made_here(running)
    dialog, before, after = await extended(running, "Delete it now")
    running.click("Delete old room", dialog)
    await until(lambda: sandbox.requests.count("delete") == 1)
    await until(lambda: running.status.startswith("Deleted consult-"))
    assert before.meeting_id not in running.rooms()
    assert after.meeting_id in running.rooms()
    assert sandbox.rooms.get(before.meeting_id) is None


async def test_to_delete_now_has_to_be_said_twice(running: Running, sandbox: Sandbox) -> None:
    await made_here(running)
    _dialog, before, _after = await extended(running, "Delete it now")
    running.key(Qt.Key.Key_Escape)
    await until(lambda: not running.seen(ExtendDialog))
    await running.at_rest()
    assert before.meeting_id in running.rooms()
    assert sandbox.requests.count("delete") == 0


async def test_deleted_when_it_ends_though_the_program_was_quit(
    launch: Launch, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wish is said in the details, and carried out once the room has ended."""
    run = await launch()
    await run.refreshed()
    await made_here(run)
    dialog, before, after = await extended(run, "Delete it when it ends")
    run.click("Close", dialog)
    await until(lambda: not run.seen(ExtendDialog))
    await run.in_front()
    run.select(before.meeting_id)
    await until(lambda: "Will be deleted " in run.texts(run.workspace.detail))
    await run.end()
    later = timedelta(minutes=61)
    monkeypatch.setattr(SystemClock, "now", lambda _clock: datetime.now(UTC) + later)
    again = await launch(profile=run.profile, preferences=None)
    await again.refreshed()
    await until(lambda: sandbox.requests.count("delete") == 1)
    await again.at_rest()
    assert again.rooms() == [after.meeting_id]


async def test_made_elsewhere_it_leads_to_the_form(
    running: Running, three_rooms: list[str]
) -> None:
    running.select(three_rooms[0])
    dialog = await opened(running)
    assert "its options are unknown" in running.texts(dialog)
    running.click("Choose its options…", dialog)
    await running.dialog_opened(NewMeetingDialog)
    assert not running.seen(ExtendDialog)


async def test_trouble_is_said_in_the_dialog(running: Running, sandbox: Sandbox) -> None:
    await made_here(running)
    sandbox.faults.add(Fault(Reply(403, {"message": "Not in your plan"}), "create"))
    dialog = await opened(running)
    running.keys("Ctrl+Return")
    await until(lambda: "Not in your plan" in running.texts(dialog))
    assert sandbox.requests.count("create") == 2
    running.keys("Ctrl+Return")
    await until(lambda: "Room created, link copied" in running.texts(dialog))
    await running.at_rest()
