"""A create whose answer never came: the room is found, or not, or nobody knows."""

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.test_create import fill, made
from whereby_desktop.sandbox.faults import Cut, Fault
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog


async def test_the_room_was_made_and_is_found(running: Running, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Cut("head"), "create", carried_out=True))
    await fill(running)
    running.keys("Ctrl+Return")
    await until(lambda: running.status.startswith("The answer was lost, the room was found:"))
    (room,) = made(sandbox, "consult-intake")
    assert running.clipboard().endswith(room.name)
    await until(lambda: running.selected() == [room.meeting_id])
    assert sandbox.requests.count("create") == 1
    assert not running.seen(NewMeetingDialog)


async def test_the_room_was_not_made(running: Running, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Cut("head"), "create"))
    dialog = await fill(running)
    running.keys("Ctrl+Return")
    await until(lambda: "The room was not created" in running.texts(dialog))
    assert made(sandbox, "consult-") == []
    running.keys("Ctrl+Return")
    await until(lambda: running.status == "Room created, link copied")


async def test_nobody_knows_until_it_is_checked(running: Running, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Cut("head"), "create", carried_out=True))
    sandbox.faults.add(Fault(Cut("head"), "list", times=2))
    await fill(running)
    running.keys("Ctrl+Return")
    await until(lambda: running.notice("No answer: the room may exist"))
    assert not running.seen(NewMeetingDialog)
    running.click("Check (1 point)")
    await until(lambda: running.status.startswith("The answer was lost, the room was found:"))
    assert not running.notice("No answer")
    assert len(made(sandbox, "consult-intake")) == 1


async def test_a_check_that_finds_nothing_says_so(running: Running, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Cut("head"), "create"))
    sandbox.faults.add(Fault(Cut("head"), "list", times=2))
    await fill(running)
    running.keys("Ctrl+Return")
    await until(lambda: running.notice("No answer: the room may exist"))
    running.click("Check (1 point)")
    await until(lambda: running.notice("The room was not created"))
    assert not running.notice("may exist")


async def test_the_next_run_looks_for_it(launch: Launch, sandbox: Sandbox) -> None:
    first = await launch()
    await first.refreshed()
    sandbox.faults.add(Fault(Cut("head"), "create", carried_out=True))
    sandbox.faults.add(Fault(Cut("head"), "list", times=2))
    await fill(first)
    first.keys("Ctrl+Return")
    await until(lambda: first.notice("No answer: the room may exist"))
    await first.end()
    second = await launch(profile=first.profile)
    await until(lambda: second.status.startswith("The answer was lost, the room was found:"))
    (room,) = made(sandbox, "consult-intake")
    assert room.meeting_id in second.rooms()
