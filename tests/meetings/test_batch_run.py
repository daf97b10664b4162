"""A batch worked off: one room for each row, through every kind of trouble."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.meetings.batch_world import BatchWorld
from whereby_desktop.meetings.batch_journal import BatchRow, BatchState, RowState
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.sandbox.faults import Cut, Fault, Hang, OtherJson, Reply
from whereby_desktop.sandbox.messages import Json, Request
from whereby_desktop.sandbox.server import Sandbox


@pytest.fixture
async def world(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[BatchWorld]:
    world = BatchWorld(sandbox, tmp_path / "meetings.sqlite3")
    await world.open()
    yield world
    await world.close()


async def test_one_room_for_each_row(world: BatchWorld) -> None:
    run = await world.create(40)
    heard = set[int]()
    run.subscribe(heard.update)
    await run.run()
    world.one_room_for_each(run)
    progress = run.progress
    assert (progress.state, progress.total, progress.done) == (BatchState.FINISHED, 40, 40)
    assert (progress.failed, progress.may_exist, progress.to_do) == (0, 0, 0)
    assert progress.points == 120
    assert progress.seconds_left is None or progress.seconds_left == 0
    assert heard == set(range(40))
    assert world.sandbox.requests.count("create") == 40
    assert len({room.end for room in world.rooms()}) == 40
    assert all(timedelta() < room.end - world.end < timedelta(minutes=1) for room in world.rooms())


async def test_everything_is_kept_for_the_next_run(world: BatchWorld) -> None:
    run = await world.create(5)
    await run.run()
    assert await world.restart() == []
    (kept,) = await world.batches.finished()
    assert (kept.name, kept.state) == ("rows.csv", BatchState.FINISHED)
    result = await world.batches.result(kept.number)
    assert result is not None
    world.one_room_for_each(result)
    assert result.rows == run.rows
    await world.batches.forget(kept.number)
    assert await world.batches.finished() == []


@pytest.mark.parametrize("carried_out", [True, False])
async def test_lost_answers_are_settled_by_the_list(world: BatchWorld, carried_out: bool) -> None:
    world.sandbox.faults.add(Fault(Cut(), "create", times=3, skip=4, carried_out=carried_out))
    run = await world.create(20)
    await run.run()
    world.one_room_for_each(run)
    assert run.progress.adopted == (3 if carried_out else 0)
    assert world.sandbox.requests.count("create") == (20 if carried_out else 23)


async def test_the_first_answers_of_all_are_lost(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Cut(), "create", times=2, carried_out=True))
    run = await world.create(6)
    await run.run()
    world.one_room_for_each(run)


async def test_an_answer_without_milliseconds_is_recognised(world: BatchWorld) -> None:
    def without(_request: Request, answer: Json) -> Json:
        found = answer["results"] if isinstance(answer, dict) and "results" in answer else [answer]
        assert isinstance(found, list)
        for each in found:
            assert isinstance(each, dict)
            each["endDate"] = str(each["endDate"]).partition(".")[0] + "Z"
        return answer

    world.sandbox.faults.add(Fault(Cut(), "create", times=3, skip=2, carried_out=True))
    for operation in ("create", "list"):
        world.sandbox.faults.add(Fault(OtherJson(without), operation, times=None))
    run = await world.create(12)
    await run.run()
    world.one_room_for_each(run)


async def test_where_ends_are_not_kept_a_person_tells(world: BatchWorld) -> None:
    def rounded(_request: Request, answer: Json) -> Json:
        found = answer["results"] if isinstance(answer, dict) and "results" in answer else [answer]
        assert isinstance(found, list)
        for each in found:
            assert isinstance(each, dict)
            each["endDate"] = str(each["endDate"])[:16] + ":00Z"
        return answer

    for operation in ("create", "list"):
        world.sandbox.faults.add(Fault(OtherJson(rounded), operation, times=None))
    run = await world.create(3)
    await run.run()
    world.sandbox.faults.clear()
    world.sandbox.faults.add(Fault(Cut(), "create", times=2, carried_out=True))
    world.sandbox.faults.add(Fault(OtherJson(rounded), "list", times=None))
    second = await world.create(2)
    await second.run()
    assert [row.state for row in second.rows] == [RowState.UNSURE] * 2
    assert second.progress.unsure == 2
    made = {row.meeting_id for row in run.rows}
    others = {room.meeting_id for room in world.rooms()} - made
    assert {each.meeting_id for each in second.rivals(0)} == others
    first, last = sorted(others)
    await second.decide(0, first)
    await second.decide(1, last)
    await second.run()
    assert second.progress.state is BatchState.FINISHED
    assert [row.meeting_id for row in second.rows] == [first, last]
    assert world.sandbox.requests.count("create") == 5


async def test_none_of_them_is_made_again(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Cut(), "create", carried_out=False))
    world.sandbox.add_meeting(world.end, prefix="class-")  # by somebody else, at the same moment
    run = await world.create(1)
    await run.run()
    assert run.row(0).state is RowState.UNSURE  # nothing is known yet of how ends come back
    await run.decide(0, "")
    await run.run()
    assert run.row(0).state is RowState.DONE
    assert len(world.rooms()) == 2


async def test_rooms_made_elsewhere_at_the_same_time_are_not_taken(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Cut(), "create", times=2, skip=3, carried_out=False))
    theirs = [world.sandbox.add_meeting(world.end, prefix="class-") for _ in range(5)]
    run = await world.create(8)
    await run.run()
    assert run.progress.done == 8
    made = {row.meeting_id for row in run.rows}
    assert made.isdisjoint(each.meeting_id for each in theirs)
    assert len(made) == 8
    assert len(world.rooms()) == 13


async def test_a_room_that_is_made_late_is_not_made_twice(world: BatchWorld) -> None:
    """The list is read at once and shows nothing yet; the request arrives a little later."""
    world.sandbox.faults.add(Fault(Hang(), "create", carried_out=True))
    run = await world.create(1)
    hidden: list[Json] = []

    def hide(_request: Request, answer: Json) -> Json:
        hidden.append(answer)
        return {"results": [], "cursor": None}

    world.sandbox.faults.add(Fault(OtherJson(hide), "list"))
    await run.run()
    assert len(hidden) == 1
    world.one_room_for_each(run)
    assert run.row(0).adopted
    assert world.sandbox.requests.count("create") == 1


async def test_a_room_that_comes_too_late_is_told(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Cut(), "create", carried_out=True))
    stolen = list[Json]()

    def hide(_request: Request, answer: Json) -> Json:
        stolen.append(answer)
        return {"results": [], "cursor": None}

    world.sandbox.faults.add(Fault(OtherJson(hide), "list", times=3))
    run = await world.create(1)
    await run.run()
    assert len(world.rooms()) == 2
    (row,) = run.rows
    assert row.state is RowState.DONE
    assert len(row.surplus) == 1
    assert {row.meeting_id, *row.surplus} == {room.meeting_id for room in world.rooms()}
    assert run.progress.surplus == 1


async def test_a_refused_row_fails_and_can_be_tried_again(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Reply(400, {"error": "no"}), "create", skip=1))
    run = await world.create(4)
    await run.run()
    (failed,) = [row for row in run.rows if row.state is RowState.FAILED]
    assert failed.trouble is not None
    assert failed.trouble.words == "no"
    assert run.progress.failed == 1
    again = await world.restart()
    assert again == []
    kept = await world.batches.result(run.batch.number)
    assert kept is not None
    assert kept.row(failed.position).trouble == failed.trouble
    await kept.retry()
    await kept.run()
    world.one_room_for_each(kept)


async def test_what_always_fails_is_given_up(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Reply(500), "create", times=None))
    run = await world.create(1)
    await run.run()
    assert run.row(0).state is RowState.FAILED
    assert run.row(0).trouble is not None
    assert run.row(0).trouble.kind is TroubleKind.NOT_MADE  # type: ignore[union-attr]
    assert world.sandbox.requests.count("create") == 3


async def test_an_end_that_has_passed_is_not_sent(world: BatchWorld) -> None:
    draft = replace(world.draft(), end=world.clock.now() - timedelta(seconds=1))
    run = await world.batches.create([BatchRow(0, draft)])
    await run.run()
    assert run.row(0).state is RowState.FAILED
    assert world.sandbox.requests.count("create") == 0


async def test_paused_before_any_call_has_taken_a_step(world: BatchWorld) -> None:
    run = await world.create(12)
    task = asyncio.create_task(run.run())
    await asyncio.sleep(0)  # its calls are begun, and none has run yet
    await run.pause()
    await run.resume()
    async with asyncio.timeout(10):
        await task
    world.one_room_for_each(run)


async def test_paused_nothing_is_sent(world: BatchWorld) -> None:
    run = await world.create(60)
    task = asyncio.create_task(run.run())
    await world.until(lambda: run.progress.done >= 5, run)
    await run.pause()
    await world.until(lambda: run.progress.under_way == 0, run)
    sent = world.sandbox.requests.count("create")
    done = run.progress.done
    assert done == sent < 60
    assert run.progress.to_do == 60 - done
    (after,) = await world.batches._memory.batches()  # noqa: SLF001
    assert after.state is BatchState.PAUSED
    await run.resume()
    await task
    world.one_room_for_each(run)


async def test_cancelled_what_waits_is_not_sent(world: BatchWorld) -> None:
    run = await world.create(60)
    task = asyncio.create_task(run.run())
    await world.until(lambda: run.progress.done >= 5, run)
    await run.cancel()
    await task
    sent = world.sandbox.requests.count("create")
    assert run.progress.done == sent == len(world.rooms()) < 60
    assert run.progress.may_exist == 0
    assert await world.restart() == []
    assert [each.state for each in await world.batches.finished()] == [BatchState.CANCELLED]
    assert world.sandbox.requests.count("create") == sent


async def test_offline_holds_it_up_and_it_goes_on_by_itself(world: BatchWorld) -> None:
    run = await world.create(30)
    task = asyncio.create_task(run.run())
    await world.until(lambda: run.progress.done >= 5, run)
    world.sandbox.refuse()
    await world.until(lambda: run.progress.trouble is not None, run)
    assert run.progress.trouble is not None
    assert run.progress.seconds_left is None
    assert run.progress.failed == 0
    assert run.progress.goes_on_in is not None
    await world.until(lambda: run.progress.under_way == 0, run)
    world.sandbox.welcome()
    await run.resume()  # the person is quicker than the wait
    await task
    world.one_room_for_each(run)


async def test_a_rejected_key_holds_it_up_until_somebody_acts(world: BatchWorld) -> None:
    world.sandbox.operations.token = "another"
    run = await world.create(10)
    task = asyncio.create_task(run.run())
    await world.until(lambda: run.progress.trouble is not None, run)
    progress = run.progress
    assert progress.trouble is not None
    assert progress.trouble.kind is TroubleKind.KEY_REJECTED
    assert (progress.goes_on_in, progress.failed) == (None, 0)
    await world.until(lambda: run.progress.under_way == 0, run)
    assert run.progress.to_do == 10
    world.sandbox.operations.token = "made.up-key-of-a.sandbox-for-the-tests"
    await run.resume()
    await task
    world.one_room_for_each(run)


async def test_leaving_lets_what_is_under_way_come_to_its_end(world: BatchWorld) -> None:
    run = await world.create(50)
    task = asyncio.create_task(run.run())
    await world.until(lambda: run.progress.done >= 5, run)
    run.leave()
    await task
    assert run.progress.may_exist == 0
    assert run.progress.to_do > 0
    (again,) = await world.restart()
    assert again.progress.done == run.progress.done
    await again.run()
    world.one_room_for_each(again)


async def test_cut_off_anywhere_it_goes_on(world: BatchWorld) -> None:
    run = await world.create(30)
    for done in (3, 8, 15, 22):
        task = asyncio.create_task(run.run())
        await world.until(lambda run=run, done=done: run.progress.done >= done, run)  # type: ignore[misc]
        task.cancel()
        await asyncio.wait({task})
        (run,) = await world.restart()
    await run.run()
    world.one_room_for_each(run)
    assert world.sandbox.requests.count("create") <= 30 + 4 * 8


async def test_a_users_own_create_goes_first(world: BatchWorld) -> None:
    world.sandbox.points.limit = 30
    run = await world.create(20)
    task = asyncio.create_task(run.run())
    await world.until(lambda: run.progress.done >= 5, run)
    async with asyncio.timeout(5):
        created = await world.book.create(world.draft("mine-"))
    assert created.known.meeting.room_name.startswith("mine-")
    assert run.progress.to_do > 0
    task.cancel()
    await asyncio.wait({task})


async def test_a_label_given_to_an_unclaimed_room_is_kept(world: BatchWorld) -> None:
    world.sandbox.faults.add(Fault(Cut(), "create", carried_out=True))
    run = await world.create(1)
    task = asyncio.create_task(run.run())
    await world.until(lambda: run.progress.may_exist == 1 or run.progress.done == 1, run)
    (room,) = world.rooms()
    await world.book.set_label(room.meeting_id, "Mine")
    await task
    assert run.row(0).meeting_id == room.meeting_id
    known = world.book.get(room.meeting_id)
    assert known is not None
    assert known.label in {"Mine", "Row 0"}
    assert len(world.rooms()) == 1
