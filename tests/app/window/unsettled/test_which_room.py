"""A create whose answer was lost, and more than one room that may be the one."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, settled, until
from tests.app.window.test_create import fill, made
from whereby_desktop.sandbox.faults import Cut, Fault
from whereby_desktop.sandbox.rooms import Room
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.unsettled.rival_card import RivalCard
from whereby_desktop.ui.unsettled.unsettled_dialog import UnsettledDialog

LOST, TWO = "No answer: the room may exist", "More than one room fits"


async def lost_create(run: Running, sandbox: Sandbox, *, carried_out: bool = True) -> None:
    """Its answer is cut, and so is the list that would tell."""
    sandbox.faults.add(Fault(Cut("head"), "create", carried_out=carried_out))
    sandbox.faults.add(Fault(Cut("head"), "list", times=2))
    await fill(run)
    run.keys("Ctrl+Return")
    await until(lambda: run.notice(LOST))
    await run.in_front()


def add_twin(sandbox: Sandbox) -> tuple[Room, Room]:
    """The room that was made, and one that nobody could tell from it."""
    (room,) = made(sandbox, "consult-intake")
    return room, sandbox.add_meeting(room.end, prefix="consult-intake")


@pytest.fixture
async def doubtful(running: Running, sandbox: Sandbox) -> tuple[Room, Room]:
    """The room that was made, and its twin; the notice offers to choose."""
    await lost_create(running, sandbox)
    rooms = add_twin(sandbox)
    running.click("Check (1 point)")
    await until(lambda: running.notice(TWO))
    return rooms


async def chosen(run: Running) -> UnsettledDialog:
    run.click("Choose…")
    return await run.dialog_opened(UnsettledDialog)


def cards(run: Running, dialog: UnsettledDialog) -> list[str]:
    return sorted(card.meeting_id for card in run.seen(RivalCard, dialog))


async def test_both_rooms_are_shown_beside_what_was_asked_for(
    running: Running, doubtful: tuple[Room, Room]
) -> None:
    dialog = await chosen(running)
    assert cards(running, dialog) == sorted(room.meeting_id for room in doubtful)
    said = running.texts(dialog)
    assert "2 room" in said
    assert "What was asked for" in said
    assert "consult-intake" in said
    for room in doubtful:
        assert running.short_name(room.meeting_id) in said
    assert "Sent" in said
    assert len(running.seen(RivalCard, dialog)) == 2
    assert "Created" in said


async def test_the_one_that_is_chosen_is_taken(
    running: Running, sandbox: Sandbox, doubtful: tuple[Room, Room]
) -> None:
    dialog = await chosen(running)
    name = running.short_name(doubtful[1].meeting_id)
    running.click(f"{name} is the room", dialog)
    await until(lambda: running.status.startswith("The answer was lost, the room was found:"))
    assert running.clipboard().endswith(doubtful[1].name)
    assert not running.notice(LOST)
    await until(lambda: running.selected() == [doubtful[1].meeting_id])
    assert not running.seen(UnsettledDialog)
    known = running.connection.book.get(doubtful[1].meeting_id)
    assert known is not None
    assert known.created_here
    assert running.connection.book.unfinished == []
    assert sandbox.requests.count("create") == 1


async def test_none_of_them(
    running: Running, launch: Launch, sandbox: Sandbox, doubtful: tuple[Room, Room]
) -> None:
    dialog = await chosen(running)
    running.click("None of these", dialog)
    await until(lambda: running.status == "Settled: the room was not created")
    assert not running.notice(LOST)
    assert len(made(sandbox, "consult-intake")) == len(doubtful)
    await running.at_rest()
    await running.end()
    again = await launch(profile=running.profile)
    await again.refreshed()
    await settled()
    assert not again.notice(LOST)


async def test_deciding_later_leaves_it_open(
    running: Running, launch: Launch, doubtful: tuple[Room, Room]
) -> None:
    dialog = await chosen(running)
    assert not running.notice(TWO)
    running.click("Decide later", dialog)
    await until(lambda: running.notice(TWO))
    await running.in_front()
    await chosen(running)
    await running.end()
    again = await launch(profile=running.profile)
    await until(lambda: again.notice(TWO))
    dialog = await chosen(again)
    again.click(f"{again.short_name(doubtful[0].meeting_id)} is the room", dialog)
    await until(lambda: again.clipboard().endswith(doubtful[0].name))


async def test_no_key_decides_by_chance(running: Running, doubtful: tuple[Room, Room]) -> None:
    dialog = await chosen(running)
    for keys in ("Ctrl+Return", "Space", "Escape"):
        if dialog.isVisible():
            running.keys(keys)
    await until(lambda: running.notice(TWO))
    assert len(running.connection.book.unfinished) == 1
    assert doubtful


async def test_a_room_can_be_looked_at_first(
    mailed: list[str], launch: Launch, sandbox: Sandbox
) -> None:
    run = await launch()
    await run.refreshed()
    await lost_create(run, sandbox)
    room, _ = add_twin(sandbox)
    run.click("Check (1 point)")
    await until(lambda: run.notice(TWO))
    dialog = await chosen(run)
    name = run.short_name(room.meeting_id)
    run.click(f"Open {name} in browser", dialog)
    await until(lambda: mailed)
    assert mailed[0].endswith(room.name)
    run.click(f"Copy guest link of {name}", dialog)
    assert run.clipboard().endswith(room.name)
    assert "Copied" in run.texts(dialog)
    assert dialog.isVisible()


async def test_a_room_that_goes_while_the_person_thinks(
    running: Running, sandbox: Sandbox, doubtful: tuple[Room, Room]
) -> None:
    dialog = await chosen(running)
    sandbox.rooms.remove(doubtful[1].meeting_id)
    running.workspace.refresher.refresh()
    await until(lambda: cards(running, dialog) == [doubtful[0].meeting_id])
    running.click(f"{running.short_name(doubtful[0].meeting_id)} is the room", dialog)
    await until(lambda: running.clipboard().endswith(doubtful[0].name))


async def test_when_only_one_is_left_nobody_is_asked(
    running: Running, sandbox: Sandbox, doubtful: tuple[Room, Room]
) -> None:
    sandbox.rooms.remove(doubtful[1].meeting_id)
    running.workspace.refresher.refresh()
    await until(lambda: doubtful[1].meeting_id not in running.rooms())
    running.click("Choose…")
    await until(lambda: running.status.startswith("The answer was lost, the room was found:"))
    assert not running.seen(UnsettledDialog)
    assert not running.notice(LOST)


async def test_the_next_connection_settles_it(running: Running, sandbox: Sandbox) -> None:
    await lost_create(running, sandbox)
    sandbox.refuse()
    running.keys("F5")
    await until(lambda: running.notice("You are offline"))
    sandbox.welcome()
    running.keys("F5")  # or its own time
    await until(lambda: running.status.startswith("The answer was lost, the room was found:"))
    assert not running.notice(LOST)
    assert len(made(sandbox, "consult-intake")) == 1
    assert sandbox.requests.count("create") == 1


async def test_the_next_connection_says_what_was_not_made(
    running: Running, sandbox: Sandbox
) -> None:
    await lost_create(running, sandbox, carried_out=False)
    running.keys("F5")
    await until(lambda: running.notice("The room was not created"))
    assert not running.notice(LOST)
    assert running.connection.book.unfinished == []


async def test_two_that_are_lost_have_a_notice_each(running: Running, sandbox: Sandbox) -> None:
    await lost_create(running, sandbox)
    await until(lambda: sum(LOST in each for each in running.notices()) == 1)
    sandbox.faults.add(Fault(Cut("head"), "create", carried_out=True))
    sandbox.faults.add(Fault(Cut("head"), "list", times=2))
    await fill(running, "later")
    running.keys("Ctrl+Return")
    await until(lambda: sum(LOST in each for each in running.notices()) == 2)
    await running.in_front()
    running.keys("F5")
    await until(lambda: not running.notice(LOST))
    await running.at_rest()
    assert len(made(sandbox, "consult-")) == 2
    assert QApplication.activeModalWidget() is None
