"""What turns up late for rows that are being mended, or were; and what the disk says to it."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.api.clocks import MORNING, StillClock
from tests.meetings.batch_model import Disk, Memory, NoMeter, Service, World
from whereby_desktop.meetings.batch_journal import BatchRow, BatchState, HandedOn, RowState
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

END = MORNING + timedelta(hours=6)
LOST = END + timedelta(seconds=17, milliseconds=214)  # a mark of a call that told nothing
FAILED = BatchRow(
    7,
    MeetingDraft(END, "class-"),
    "Row 7",
    state=RowState.FAILED,
    lost_marks=(LOST,),
    tries=3,
    trouble=Trouble(TroubleKind.NOT_MADE),
)


class Answering(Service):
    """The list is given at once."""

    async def meetings(
        self, *, priority: Priority = Priority.USER, links: bool = False
    ) -> list[Meeting]:
        return list(self.world.rooms.values())


class Desk:
    """One batch of an earlier run, and the disk, which may be full or slow."""

    def __init__(self, *rows: BatchRow, state: BatchState = BatchState.FINISHED) -> None:
        clock = StillClock()
        self.world = World(clock, lambda end: end)
        self.disk = Disk()
        self.memory = SlowMemory(self.disk, self.world)
        service = Answering(self.world)
        self.book = MeetingBook(service, self.memory, clock)
        self.batches = Batches(service, self.memory, self.book, NoMeter(), clock)
        self.rows, self.state = rows, state

    async def open(self) -> BatchRun:
        await self.book.open()
        run = await self.batches.create([replace(row, state=RowState.TODO) for row in self.rows])
        for row in self.rows:
            run._sheet._put(row)  # noqa: SLF001 - as it came to be
        run._sheet.batch = replace(run.batch, state=self.state)  # noqa: SLF001
        return run

    async def look(self, run: BatchRun) -> None:
        """The list is read, as when the person asks for it."""
        run.check()
        await run.run()


class SlowMemory(Memory):
    """Writes at once, but a batch that is handed rows only when `go` is set."""

    def __init__(self, disk: Disk, world: World) -> None:
        super().__init__(disk, world)
        self.go = asyncio.Event()
        self.go.set()
        self.full = False
        self.begun = 0

    async def _write(self, change: object) -> None:
        await self.go.wait()
        change()  # type: ignore[operator]

    async def begin_batch(
        self, batch: object, rows: Sequence[BatchRow], handed_on: HandedOn | None = None
    ) -> int:
        await self.go.wait()
        if self.full:
            raise TroubleError(Trouble(TroubleKind.DISK))
        self.begun += 1
        return await super().begin_batch(batch, rows, handed_on)  # type: ignore[arg-type]


def again(row: BatchRow) -> BatchRow:
    return BatchRow(row.position, row.draft, row.label)


async def test_found_while_it_stands_in_the_table_it_is_not_made() -> None:
    desk = Desk(FAILED)
    run = await desk.open()
    mending = run.mend([7])
    mending.begin()
    assert mending.settled() == frozenset()
    late = desk.world.make(MeetingDraft(LOST, "class-"))
    await desk.look(run)
    assert run.row(7).meeting_id == late.meeting_id
    assert mending.settled() == {7}
    with pytest.raises(ValueError, match="made"):
        await desk.batches.create([again(FAILED)], "mended", mending)
    assert desk.memory.begun == 1  # the first one
    mending.end()
    assert not run.mend([7]).rows


async def test_found_while_the_other_batch_is_written_down_it_is_one_too_many() -> None:
    desk = Desk(FAILED)
    run = await desk.open()
    mending = run.mend([7])
    mending.begin()
    desk.memory.go.clear()
    creating = asyncio.create_task(desk.batches.create([again(FAILED)], "mended", mending))
    await asyncio.sleep(0)
    late = desk.world.make(MeetingDraft(LOST, "class-"))
    await desk.look(run)
    assert run.row(7).state is RowState.FAILED  # nobody takes it up at this moment
    desk.memory.go.set()
    other = await creating
    assert run.row(7).moved_to == other.batch.number
    await desk.look(run)
    assert run.row(7).state is RowState.MOVED
    assert run.row(7).surplus == (late.meeting_id,)
    assert run.progress.surplus == 1


async def test_a_full_disk_leaves_it_as_it_was() -> None:
    desk = Desk(FAILED)
    run = await desk.open()
    mending = run.mend([7])
    mending.begin()
    desk.memory.full = True
    with pytest.raises(TroubleError):
        await desk.batches.create([again(FAILED)], "mended", mending)
    assert run.row(7) == FAILED
    desk.memory.full = False
    await desk.batches.create([again(FAILED)], "mended", mending)
    assert run.row(7).state is RowState.MOVED


async def test_lent_rows_are_not_tried_again_and_others_are() -> None:
    desk = Desk(FAILED, replace(FAILED, position=8))
    run = await desk.open()
    mending = run.mend([7, 8, 7])
    assert [row.position for row in run.mend([7]).rows] == [7]
    only = run.mend([7])
    only.begin()
    assert run.is_lent(7)
    await run.retry()
    assert [run.row(each).state for each in (7, 8)] == [RowState.FAILED, RowState.TODO]
    only.end()
    assert not run.is_lent(7)
    assert mending.settled() == {8}
    await run.retry([7])
    assert run.row(7).state is RowState.TODO
    assert not run.mend([7, 8]).rows  # they are going to be sent


async def test_found_while_others_are_written_down_to_be_tried_again_it_is_not() -> None:
    desk = Desk(FAILED, replace(FAILED, position=8))
    run = await desk.open()
    desk.memory.go.clear()
    trying = asyncio.create_task(run.retry())
    await asyncio.sleep(0)
    run._sheet._put(replace(FAILED, position=8, state=RowState.DONE))  # noqa: SLF001
    assert not run.mend([7]).rows  # about to be sent
    desk.memory.go.set()
    await trying
    assert [run.row(each).state for each in (7, 8)] == [RowState.TODO, RowState.DONE]


async def test_of_a_stopped_batch_what_was_not_begun_may_be_made_elsewhere() -> None:
    todo, done = BatchRow(1, FAILED.draft), BatchRow(2, FAILED.draft, state=RowState.DONE)
    desk = Desk(todo, done, state=BatchState.CANCELLED)
    run = await desk.open()
    mending = run.mend([1, 2])
    assert mending.positions == {1}
    other = await desk.batches.create([again(todo), BatchRow(5, FAILED.draft)], "rest", mending)
    assert run.row(1).state is RowState.MOVED
    assert not run.unfinished
    assert (run.progress.to_do, run.progress.moved, run.progress.told) == (0, 1, 2)
    assert [row.position for row in other.rows] == [1, 5]


async def test_a_forgotten_batch_is_no_way_to_anything() -> None:
    desk = Desk(FAILED)
    run = await desk.open()
    other = await desk.batches.create([again(FAILED)], "mended", run.mend([7]))
    other._sheet._put(replace(again(FAILED), state=RowState.DONE))  # noqa: SLF001
    await desk.batches.forget(other.batch.number)
    assert run.row(7).state is RowState.MOVED
    assert run.row(7).moved_to is None


async def test_a_forgotten_batch_gets_no_rows_back() -> None:
    desk = Desk(FAILED)
    run = await desk.open()
    mending = run.mend([7])
    await desk.batches.forget(run.batch.number)
    await desk.batches.create([again(FAILED)], "mended", mending)
    assert list(desk.disk.rows) == [1]  # the new one alone
    assert desk.disk.rows[1][7].state is RowState.TODO
