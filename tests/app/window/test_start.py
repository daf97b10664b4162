"""The first look: list, status, title, counts, points, and what it all costs."""

import re
from datetime import UTC, datetime, timedelta

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from whereby_desktop.sandbox.faults import Fault, OtherHeaders
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog


async def test_the_window_fills_itself_for_one_point(running: Running, sandbox: Sandbox) -> None:
    window = running.window
    assert window.isVisible()
    assert re.fullmatch(r"Up to date at \d.*", running.status)
    assert window.windowTitle() == "Meetings – Example Clinic – Whereby Desktop"
    assert "Meetings, 1 open" in running.texts(window.navigation)
    assert window.navigation.account.accessibleName() == "Account Example Clinic, 1,000 points/min"
    await until(lambda: running.gauge == "999 of 1,000 points")
    assert sandbox.requests.count() == 1
    assert sandbox.points.standing().remaining == 999


async def test_the_first_room_is_selected_and_its_details_are_shown(
    running: Running, sandbox: Sandbox
) -> None:
    first = running.rooms()[0]
    assert running.selected() == [first]
    room = sandbox.rooms.get(first)
    assert room is not None
    assert room.name.removeprefix("/") in running.texts(running.workspace.detail)


async def test_a_page_costs_a_point(launch: Launch, sandbox: Sandbox) -> None:
    for _ in range(101):
        sandbox.add_meeting()
    run = await launch()
    await run.refreshed()
    await until(lambda: len(run.rooms()) == 101)
    assert sandbox.requests.count("list") == sandbox.requests.count() == 2
    await until(lambda: run.gauge == "998 of 1,000 points")
    assert "2 points each time" not in run.status


async def test_no_rooms_has_a_face_of_its_own(launch: Launch) -> None:
    run = await launch()
    await run.refreshed()
    await until(lambda: run.face() == "No rooms yet")
    run.click("New meeting", run.workspace.page.face)
    await run.dialog_opened(NewMeetingDialog)


async def test_trouble_with_the_clock_is_said(launch: Launch, sandbox: Sandbox) -> None:
    wrong = (datetime.now(UTC) - timedelta(minutes=7)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    sandbox.faults.add(Fault(OtherHeaders(add=(("Date", wrong),)), "list"))
    run = await launch()
    await until(lambda: run.notice("Your computer’s clock is off by 7 min"))
    await run.refreshed()
    run.keys("F5")
    await until(lambda: not run.notices(), "a clock that is right again")


async def test_the_count_of_open_rooms_follows_the_clock(launch: Launch, sandbox: Sandbox) -> None:
    """A room that ends is not open any more, though nothing was read again."""
    sandbox.add_meeting(timedelta(seconds=4))
    sandbox.add_meeting(timedelta(hours=2))
    run = await launch()
    await run.refreshed()
    await until(lambda: "Meetings, 2 open" in run.texts(run.window.navigation))
    await until(lambda: "Meetings, 1 open" in run.texts(run.window.navigation))
    assert sandbox.requests.count("list") == 1
