"""Deletes of a few rooms at a person's click: journalled, quick, told at the first trouble."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conftest import TOKEN
from tests.meetings.batch_world import BatchWorld
from whereby_desktop.meetings.batch_journal import BatchState
from whereby_desktop.meetings.delete_now import delete_now
from whereby_desktop.meetings.past_meeting import Gone
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.sandbox.faults import Cut, Fault, Reply, Slow
from whereby_desktop.sandbox.server import Sandbox

ROOMS = 9


@pytest.fixture
async def world(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[BatchWorld]:
    for _ in range(ROOMS):
        sandbox.add_meeting()
    world = BatchWorld(sandbox, tmp_path / "meetings.sqlite3")
    await world.open()
    await world.book.refresh()
    yield world
    await world.close()


def shown(world: BatchWorld) -> set[str]:
    return {each.meeting_id for each in world.book.all()}


def at_whereby(world: BatchWorld) -> set[str]:
    return {room.meeting_id for room in world.sandbox.rooms.all()}


async def delete(world: BatchWorld, pending: PendingDelete, seconds: float = 0) -> bool:
    return await delete_now(world.batches, world.book, pending, "9 rooms", seconds)


async def test_deleted_and_no_earlier_batch_is_left(world: BatchWorld) -> None:
    first, *others = [*world.book.listed]
    assert await delete(world, world.book.take_away(others))
    assert at_whereby(world) == shown(world) == {first}
    assert len(world.book.history.all()) == ROOMS - 1
    assert await world.shelf.batches() == []
    assert world.batches.runs == []
    await world.restart()
    assert shown(world) == {first}


async def test_a_person_may_spend_what_work_in_the_background_leaves(tmp_path: Path) -> None:
    with Sandbox(token=TOKEN, limit=20) as sandbox:
        for _ in range(ROOMS):
            sandbox.add_meeting()
        world = BatchWorld(sandbox, tmp_path / "meetings.sqlite3")
        await world.book.refresh()
        async with asyncio.timeout(5):  # not until the next minute
            assert await delete(world, world.book.take_away([*world.book.listed]))
        await world.close()


async def test_undone_nothing_is_sent(world: BatchWorld) -> None:
    pending = world.book.take_away([*world.book.listed])
    deleting = asyncio.create_task(delete(world, pending, seconds=3600))
    await asyncio.sleep(0)
    pending.undo()
    assert not await deleting
    assert world.book.count == ROOMS
    assert world.sandbox.requests.count("delete") == 0
    assert await world.shelf.batches() == []


async def test_at_the_first_trouble_it_ends_and_the_rest_is_back(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Reply(500, "Sorry"), "delete", skip=2, times=None))
    with pytest.raises(TroubleError) as caught:
        await delete(world, world.book.take_away([*world.book.listed]))
    assert caught.value.trouble.kind is TroubleKind.SERVER
    assert shown(world) == at_whereby(world)
    assert len(at_whereby(world)) == ROOMS - 2
    assert await world.shelf.batches() == []
    sent = world.sandbox.requests.count("delete")
    assert sent <= ROOMS  # none was tried again
    assert await world.restart() == []
    assert world.sandbox.requests.count("delete") == sent


async def test_offline_all_of_them_are_back(world: BatchWorld) -> None:
    world.sandbox.refuse()
    with pytest.raises(TroubleError) as caught:
        await delete(world, world.book.take_away([*world.book.listed]))
    assert caught.value.trouble.kind is TroubleKind.OFFLINE
    assert world.book.count == ROOMS
    assert await world.shelf.batches() == []


async def test_one_that_is_refused_does_not_keep_the_others(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Reply(403, {"error": "not yours"}), "delete", skip=1))
    with pytest.raises(TroubleError) as caught:
        await delete(world, world.book.take_away([*world.book.listed]))
    assert caught.value.trouble.words == "not yours"
    assert len(shown(world)) == 1
    assert shown(world) == at_whereby(world)
    assert await world.shelf.batches() == []


async def test_gone_already_is_a_success(world: BatchWorld) -> None:
    pending = world.book.take_away([*world.book.listed])
    for room in world.sandbox.rooms.all()[:4]:
        world.sandbox.rooms.remove(room.meeting_id)
    assert await delete(world, pending)


async def test_gone_from_the_list_meanwhile_it_keeps_its_times_in_the_history(
    world: BatchWorld,
) -> None:
    room, *_ = world.sandbox.rooms.all()
    pending = world.book.take_away([room.meeting_id])
    world.sandbox.rooms.remove(room.meeting_id)
    await world.book.refresh()
    assert await delete(world, pending)
    (past,) = world.book.history.all()
    assert (past.known.meeting, past.how) == (pending.meetings[0], Gone.DELETED)


async def test_a_lost_answer_is_told_and_deleting_again_is_a_success(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Cut("head"), "delete", times=None, carried_out=True))
    ids = [*world.book.listed][:1]
    with pytest.raises(TroubleError) as caught:
        await delete(world, world.book.take_away(ids))
    assert caught.value.trouble.kind is TroubleKind.NO_ANSWER
    world.sandbox.faults.clear()
    assert await delete(world, world.book.take_away(ids))
    assert shown(world) == at_whereby(world)


async def test_cut_off_the_next_run_deletes_the_rest(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Slow(first=1.0), "delete", times=None, skip=2))
    task = asyncio.create_task(delete(world, world.book.take_away([*world.book.listed])))
    async with asyncio.timeout(5):
        while world.sandbox.requests.count("delete") < 3:  # noqa: ASYNC110
            await asyncio.sleep(0.002)
    task.cancel()
    await asyncio.wait({task})
    world.sandbox.faults.clear()
    (left,) = await world.restart()
    assert (left.batch.name, left.batch.state) == ("9 rooms", BatchState.RUNNING)
    await left.run()
    assert at_whereby(world) == shown(world) == set()


async def test_told_to_leave_it_is_left_to_the_next_run(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Slow(first=0.1), "delete", times=None))
    task = asyncio.create_task(delete(world, world.book.take_away([*world.book.listed])))
    async with asyncio.timeout(5):
        while world.sandbox.requests.count("delete") < 1:  # noqa: ASYNC110
            await asyncio.sleep(0.002)
    (run,) = world.batches.runs
    run.leave()
    assert await task is False
    assert 0 < len(at_whereby(world)) < ROOMS
    (left,) = await world.restart()
    await left.run()
    assert at_whereby(world) == set()
