"""When the list is read again, and that nothing moves under the person's hands."""

from dataclasses import replace
from datetime import timedelta

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, until
from whereby_desktop.sandbox.faults import Fault, Hang
from whereby_desktop.sandbox.server import Sandbox


async def test_by_key(running: Running, sandbox: Sandbox) -> None:
    new = sandbox.add_meeting().meeting_id
    running.keys("F5")
    await until(lambda: new in running.rooms())
    assert sandbox.requests.count() == 2
    await until(lambda: running.gauge == "998 of 1,000 points")


async def test_by_the_clock(launch: Launch, sandbox: Sandbox) -> None:
    run = await launch(preferences=replace(CONNECTED, refresh_seconds=1))
    await run.refreshed()
    new = sandbox.add_meeting().meeting_id
    await until(lambda: new in run.rooms())
    assert "Refreshes every 1 seconds" in run.texts(run.window.status)


async def test_selection_and_scroll_stay(launch: Launch, sandbox: Sandbox) -> None:
    for _ in range(60):
        sandbox.add_meeting()
    run = await launch()
    await run.refreshed()
    chosen = run.rooms()[30]
    run.select(chosen)
    view = run.workspace.page.view
    place = view.visualRect(view.currentIndex()).y()
    new = sandbox.add_meeting(timedelta(minutes=1)).meeting_id  # comes at the top
    run.keys("F5")
    await until(lambda: new in run.rooms())
    assert run.rooms()[0] == new
    assert run.selected() == [chosen]
    assert view.visualRect(view.currentIndex()).y() == place


async def test_a_second_press_costs_nothing(running: Running, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Hang(), "list"))
    running.keys("F5")
    await until(lambda: sandbox.requests.count("list") == 2)
    assert running.status == "Refreshing…"
    running.keys("F5")
    sandbox.release()
    await running.refreshed()
    assert sandbox.requests.count("list") == 2


async def test_the_users_own_goes_before_one_that_waits_in_the_background(
    launch: Launch, sandbox: Sandbox
) -> None:
    run = await launch(preferences=replace(CONNECTED, refresh_seconds=1, reserved_points=900))
    await run.refreshed()
    sandbox.points.spend(600)
    run.keys("F5")  # now the program knows of it
    await until(lambda: run.account.connection and run.account.connection.pacing.quota.waiting)
    new = sandbox.add_meeting().meeting_id
    run.keys("F5")
    await until(lambda: new in run.rooms())


async def test_a_room_that_is_gone_leaves_the_list(
    running: Running, sandbox: Sandbox, three_rooms: list[str]
) -> None:
    sandbox.rooms.remove(three_rooms[1])
    running.select(three_rooms[1])
    running.keys("Ctrl+Shift+C")
    await until(lambda: running.notice("This room no longer exists"))
    await until(lambda: three_rooms[1] not in running.rooms())
