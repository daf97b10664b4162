"""Batches: those of one account, begun now or taken up from the last run."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from whereby_desktop.meetings.batch_calls import BatchMeans, as_it_is
from whereby_desktop.meetings.batch_journal import (
    Batch,
    BatchKind,
    BatchMemory,
    BatchRow,
    BatchState,
    HandedOn,
    RowState,
)
from whereby_desktop.meetings.batch_mending import Mending
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.book import UNDO_SECONDS, MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.end_marks import EndMarks, bearers
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.ports import Clock, MeetingService, PointsMeter
from whereby_desktop.meetings.quota import Priority


class Batches:
    """Begins batches and takes up those of the last run. Whoever asks runs them: `BatchRun.run`.

    Several may run together. Every coroutine raises TroubleError (DISK).
    """

    def __init__(
        self,
        service: MeetingService,
        memory: BatchMemory,
        book: MeetingBook,
        meter: PointsMeter,
        clock: Clock,
        *,
        complete: Callable[[MeetingDraft], Awaitable[MeetingDraft]] = as_it_is,
        reserve: Callable[[], int] = lambda: 0,
        patience: float = 20.0,
        marks: EndMarks | None = None,
    ) -> None:
        """`complete`, `reserve` and `patience` as in `BatchMeans`."""
        self._memory, self._book, self._clock = memory, book, clock
        self._means = BatchMeans(
            service, book, meter, clock, marks or EndMarks(), complete, reserve, patience
        )
        self._runs: dict[int, BatchRun] = {}
        book.claim(self._is_open_rows)

    @property
    def runs(self) -> list[BatchRun]:
        """Oldest first; finished ones of earlier runs only once `result` was asked for them."""
        return [self._runs[number] for number in sorted(self._runs)]

    async def open(self) -> list[BatchRun]:
        """What the last run left unfinished; to be called once the book is open.

        All of it is to be run: one that is paused settles what is open, and waits.
        """
        left = [each for each in await self._memory.batches() if each.number not in self._runs]
        for batch in left:
            if batch.state is not BatchState.FINISHED:
                await self._take_up(batch)
        return [run for run in self.runs if run.unfinished]

    async def all(self) -> list[Batch]:
        """Every batch there is, oldest first."""
        return await self._memory.batches()

    async def finished(self) -> list[Batch]:
        """Those whose result is still kept, oldest first."""
        return [each for each in await self._memory.batches() if each.state in _ENDED]

    async def counts(self) -> Mapping[int, Mapping[RowState, int]]:
        """How many rows are in which state, as kept on disk, by the number of their batch."""
        return await self._memory.batch_counts()

    async def result(self, number: int) -> BatchRun | None:
        """A batch, also one of an earlier run; None if there is no such batch."""
        known = {each.number: each for each in await self._memory.batches()}
        if number not in self._runs and number in known:
            await self._take_up(known[number])
        return self._runs.get(number)

    async def create(
        self, rows: Sequence[BatchRow], name: str = "", mending: Mending | None = None
    ) -> BatchRun:
        """`rows` with a draft and to do, see `batch_result.to_journal`; positions may have gaps.

        Nothing is sent before the whole batch is written down. Rows of `mending` whose positions
        are among these are made here instead of there; ValueError if one is `settled`.
        """
        if mending is None or mending.batch not in self._runs:  # or its result was forgotten
            return await self._begin(BatchKind.CREATE, name, rows)
        begun: list[BatchRun] = []

        async def write(handed_on: HandedOn) -> int:
            begun.append(await self._begin(BatchKind.CREATE, name, rows, handed_on=handed_on))
            return begun[0].batch.number

        await mending.hand_on([row.position for row in rows], write)
        return begun[0]

    async def delete(
        self,
        pending: PendingDelete,
        name: str = "",
        seconds: float = UNDO_SECONDS,
        *,
        priority: Priority = Priority.BACKGROUND,
    ) -> BatchRun | None:
        """Waits for Undo of what was taken away, then begins. None: it was undone.

        `priority` holds in this run of the program.
        """
        if not await self._book.decided(pending, seconds):
            return None
        rows = [
            BatchRow(position, meeting_id=each.meeting_id, room_name=each.room_name)
            for position, each in enumerate(pending.meetings)
        ]
        try:
            return await self._begin(BatchKind.DELETE, name, rows, priority)
        except BaseException:
            self._book.bring_back([row.meeting_id for row in rows])
            raise

    async def forget(self, number: int) -> None:
        """Forgets a result. ValueError while it is running or something is open."""
        run = self._runs.get(number)
        if run is not None and (run.running or run.unfinished):
            raise ValueError("The batch is not finished")
        self._runs.pop(number, None)
        for each in self._runs.values():
            each.forget_batch(number)
        await self._memory.forget_batch(number)

    async def _begin(
        self,
        kind: BatchKind,
        name: str,
        rows: Sequence[BatchRow],
        priority: Priority = Priority.BACKGROUND,
        handed_on: HandedOn | None = None,
    ) -> BatchRun:
        batch = Batch(-1, kind, name, self._clock.now())
        batch = replace(batch, number=await self._memory.begin_batch(batch, rows, handed_on))
        return self._add(batch, rows, priority)

    async def _take_up(self, batch: Batch) -> None:
        rows = await self._memory.batch_rows(batch.number)
        for row in rows:
            for mark in (*row.lost_marks, *((row.mark,) if row.state is not RowState.DONE else ())):
                if mark is not None:
                    self._means.marks.hold(mark)
        self._add(batch, rows)

    def _add(
        self, batch: Batch, rows: Sequence[BatchRow], priority: Priority = Priority.BACKGROUND
    ) -> BatchRun:
        means = replace(self._means, priority=priority)
        run = self._runs[batch.number] = BatchRun(batch, rows, self._memory, means)
        return run

    def _is_open_rows(self, meeting: Meeting) -> bool:
        """Whether a room in the list is that of a row whose answer is not in."""
        return any(
            row.mark is not None and bearers([meeting], row.prefix, row.mark)
            for run in self._runs.values()
            for row in run.open_rows
        )


_ENDED = (BatchState.FINISHED, BatchState.CANCELLED)
