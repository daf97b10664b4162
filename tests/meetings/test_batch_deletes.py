"""Many deletes: undone before they start, worked off like every batch, gone on with when cut."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.meetings.batch_world import BatchWorld
from whereby_desktop.meetings.batch_journal import BatchState, RowState
from whereby_desktop.sandbox.faults import Cut, Fault, Reply
from whereby_desktop.sandbox.server import Sandbox

ROOMS = 30


@pytest.fixture
async def world(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[BatchWorld]:
    for number in range(ROOMS):
        sandbox.add_meeting(prefix=f"class-{number}-")
    world = BatchWorld(sandbox, tmp_path / "meetings.sqlite3")
    await world.open()
    await world.book.refresh()
    yield world
    await world.close()


async def test_all_are_deleted_and_in_the_history(world: BatchWorld) -> None:
    pending = world.book.take_away([*world.book.listed])
    run = await world.batches.delete(pending, "all", seconds=0)
    assert run is not None
    await run.run()
    assert world.sandbox.rooms.all() == []
    assert (run.progress.done, run.progress.points) == (ROOMS, 2 * ROOMS)
    assert run.progress.state is BatchState.FINISHED
    assert len(world.book.history.all()) == ROOMS
    assert world.book.all() == []
    await world.restart()
    assert world.book.all() == []
    assert len(world.book.history.all()) == ROOMS


async def test_undone_nothing_is_written_or_sent(world: BatchWorld) -> None:
    pending = world.book.take_away([*world.book.listed])
    deleting = asyncio.create_task(world.batches.delete(pending, seconds=3600))
    await asyncio.sleep(0)
    pending.undo()
    assert await deleting is None
    assert world.book.count == ROOMS
    assert await world.shelf.batches() == []


async def test_what_is_gone_already_is_a_success(world: BatchWorld) -> None:
    pending = world.book.take_away([*world.book.listed])
    for room in world.sandbox.rooms.all()[:10]:
        world.sandbox.rooms.remove(room.meeting_id)
    run = await world.batches.delete(pending, seconds=0)
    assert run is not None
    await run.run()
    assert run.progress.done == ROOMS


async def test_lost_answers_are_asked_again(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Cut("head"), "delete", times=2, skip=5, carried_out=True))
    run = await world.batches.delete(world.book.take_away([*world.book.listed]), seconds=0)
    assert run is not None
    await run.run()
    assert run.progress.done == ROOMS
    assert world.sandbox.rooms.all() == []


async def test_what_is_refused_is_back_in_the_list(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Reply(403, {"error": "not yours"}), "delete", skip=4))
    run = await world.batches.delete(world.book.take_away([*world.book.listed]), seconds=0)
    assert run is not None
    await run.run()
    (failed,) = [row for row in run.rows if row.state is RowState.FAILED]
    assert [each.meeting_id for each in world.book.all()] == [failed.meeting_id]
    assert failed.trouble is not None
    assert failed.trouble.words == "not yours"
    await run.retry()
    await run.run()
    assert world.sandbox.rooms.all() == []
    assert world.book.all() == []


async def test_cancelled_the_rest_is_back(world: BatchWorld) -> None:
    run = await world.batches.delete(world.book.take_away([*world.book.listed]), seconds=0)
    assert run is not None
    task = asyncio.create_task(run.run())
    await world.until(lambda: run.progress.done >= 3, run)
    await run.cancel()
    await task
    left = {room.meeting_id for room in world.sandbox.rooms.all()}
    assert 0 < len(left) < ROOMS
    assert {each.meeting_id for each in world.book.all()} == left
    assert run.progress.done == ROOMS - len(left)


async def test_cut_off_it_goes_on_and_shows_none_of_them_again(world: BatchWorld) -> None:
    run = await world.batches.delete(world.book.take_away([*world.book.listed]), seconds=0)
    assert run is not None
    task = asyncio.create_task(run.run())
    await world.until(lambda: run.progress.done >= 3, run)
    task.cancel()
    await asyncio.wait({task})
    (again,) = await world.restart()
    task = asyncio.create_task(again.run())
    await world.until(lambda: again.progress.under_way > 0, again)
    assert world.book.all() == []
    await task
    assert world.sandbox.rooms.all() == []
