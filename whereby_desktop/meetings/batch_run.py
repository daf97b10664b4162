"""BatchRun: works a batch off, in the background, through every kind of trouble.

Exactly one room for each row. What that rests on, and where it is:

- `batch_calls`: nothing goes out that is not written down, nothing is closed but with what came of
  it. Killed at any moment, the disk says of every row whether something may have been sent for it.
- `end_marks`: the room of every call is told from all other rooms there are.
- `batch_settling`: when a room that is not in the list was surely not made.
- `batch_open_rows`: a row is sent again only after that, and what turns up later is told.
- Here: a row is worked on by one call at a time, and an open row by none.

What cannot be had without a key for repeats at the server: a request that is carried out later
than `BatchMeans.patience` after its connection broke. Its room is one too many; the next look at
the list finds it by its mark, and `BatchRow.surplus` names it.
"""

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence

from whereby_desktop.meetings.batch_calls import BatchMeans, Outcome, Result
from whereby_desktop.meetings.batch_crew import CALLS_AT_ONCE, BatchCrew
from whereby_desktop.meetings.batch_hold import BatchHold
from whereby_desktop.meetings.batch_journal import (
    OPEN,
    Batch,
    BatchMemory,
    BatchRow,
    BatchState,
)
from whereby_desktop.meetings.batch_mending import Mending
from whereby_desktop.meetings.batch_open_rows import OpenRows
from whereby_desktop.meetings.batch_progress import BatchProgress, progress_of
from whereby_desktop.meetings.batch_sheet import BatchSheet, Listener
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.trouble import TroubleError


class BatchRun:
    """One batch in this run of the program; `run` may be called again after it has ended.

    Nothing is sent while it is paused, cancelled or held up by trouble that concerns every row;
    what is under way comes to its end. Listeners hear which rows changed, by position.
    """

    def __init__(
        self, batch: Batch, rows: Iterable[BatchRow], memory: BatchMemory, means: BatchMeans
    ) -> None:
        self._means = means
        self._sheet = BatchSheet(batch, rows, memory)
        self._open = OpenRows(self._sheet, means)
        self._hold = BatchHold()
        self._wake = asyncio.Event()
        self._crew = BatchCrew(self._sheet, means, self._open.lost, self._wake.set)
        self._looking: asyncio.Task[None] | None = None
        self._alarm: asyncio.Task[None] | None = None
        self._leaving = False
        self.running = False

    # what the screen reads

    @property
    def batch(self) -> Batch:
        return self._sheet.batch

    @property
    def rows(self) -> Sequence[BatchRow]:
        """In their order."""
        return tuple(self._sheet.rows.values())

    def row(self, position: int) -> BatchRow:
        return self._sheet.rows[position]

    @property
    def open_rows(self) -> list[BatchRow]:
        """Rows for which something may have been sent, and whose outcome is not kept yet."""
        return self._sheet.in_state(*OPEN) if self._sheet.has_open else []

    @property
    def unfinished(self) -> bool:
        """Whether `run` has something to do."""
        waits = self._sheet.has_to_do and self.batch.state is not BatchState.CANCELLED
        return waits or self._sheet.has_open

    def rivals(self, position: int) -> list[Meeting]:
        """The rooms of the list among which a person is to tell an unsure row's."""
        return self._open.rivals(position)

    @property
    def progress(self) -> BatchProgress:
        return progress_of(
            self._sheet,
            self._hold,
            self._means,
            under_way=self._crew.going_out,
            each=self._crew.seconds_each,
            may_send=self._may_send,
        )

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        return self._sheet.subscribe(listener)

    # what the person does

    async def pause(self) -> None:
        """Raises TroubleError (DISK); it is paused in this run all the same."""
        if self.batch.state is BatchState.RUNNING:
            await self._become(BatchState.PAUSED)

    async def resume(self) -> None:
        """Also ends a hold at once. Raises TroubleError (DISK)."""
        self._hold.end()
        self._wake.set()
        if self.batch.state is BatchState.PAUSED:
            await self._become(BatchState.RUNNING)

    async def cancel(self) -> None:
        """What waits is not sent any more. For good. Raises TroubleError (DISK)."""
        if self.batch.state is not BatchState.FINISHED:
            await self._become(BatchState.CANCELLED)

    async def retry(self, positions: Collection[int] | None = None) -> None:
        """Failed rows (None: all of them) are to do again; call `run` if it is not `running`.

        Not those a person mends. A batch that was cancelled stays as it is. Raises TroubleError
        (DISK).
        """
        if self.batch.state is BatchState.CANCELLED:
            return
        await self._sheet.try_again(positions)
        await self._become(BatchState.RUNNING)

    def mend(self, positions: Collection[int]) -> Mending:
        """For rows that failed, or that were to do when it was cancelled; others are left out."""
        return Mending(self._sheet, positions)

    def is_lent(self, position: int) -> bool:
        """Whether a person mends it at this moment."""
        return position in self._sheet.lent

    def forget_batch(self, number: int) -> None:
        """Another batch whose result is not kept any longer."""
        self._sheet.forget_batch(number)

    async def decide(self, position: int, meeting_id: str) -> None:
        """Which room (of `rivals`) an unsure row's is; "": none of them, so it is to do again
        unless the list now shows others.

        Call `run` if it is not `running`. Raises TroubleError (DISK).
        """
        await self._open.decide(position, meeting_id)
        if self.batch.state is BatchState.FINISHED:
            await self._become(BatchState.RUNNING)
        self._wake.set()

    def check(self) -> None:
        """Looks at the list for open rows now, not later; call `run` if it is not `running`."""
        self._open.look_soon()
        self._wake.set()

    def leave(self) -> None:
        """The program is about to quit: `run` ends when what is under way has come to its end.

        The next run goes on where it stopped; cancelling `run` instead loses nothing either.
        """
        self._leaving = True
        self._crew.withdraw()
        self._wake.set()

    # the work

    async def run(self) -> None:
        """Ends when nothing is left to send and no answer is open that the server could tell."""
        if self.running:
            return
        self.running = True
        try:
            self._means.book.hide(self._sheet.to_be_deleted)
            self._open.take_up()
            self._go_on()
            while not self._over:
                await self._wake.wait()
                self._wake.clear()
                self._reap()
                self._go_on()
        finally:
            self.running = False
            await self._stop()
        if self.batch.state is BatchState.CANCELLED:
            self._means.book.bring_back(self._sheet.to_be_deleted)
        elif not self.unfinished:
            await self._sheet.become(BatchState.FINISHED)

    @property
    def _over(self) -> bool:
        if self._crew or self._looking:
            return False
        if self._leaving:
            return True
        to_send = self._sheet.has_to_do and self.batch.state is not BatchState.CANCELLED
        return not to_send and self._open.look_due(idle=True) is None

    @property
    def _may_send(self) -> bool:
        running = self.batch.state is BatchState.RUNNING
        return running and not self._hold.active and not self._leaving

    def _go_on(self) -> None:
        """Starts what may be started, and sets the alarm for what comes later."""
        instant = self._means.clock.monotonic()
        self._hold.look(instant)
        while self._may_send and len(self._crew) < (1 if self._hold.careful else CALLS_AT_ONCE):
            position = self._sheet.next_to_do()
            if position is None:
                break
            self._open.sent()
            self._crew.start(position)
        moments = [] if self._hold.until is None else [self._hold.until]
        due = None if self._looking or self._hold.active or self._leaving else self._look_due()
        if due is not None and due <= instant:
            self._looking = asyncio.create_task(self._look(), name="look at the list")
            self._looking.add_done_callback(lambda _: self._wake.set())
        elif due is not None:
            moments.append(due)
        self._set_alarm(min(moments) - instant if moments else None)
        self._sheet.tell()

    def _look_due(self) -> float | None:
        busy = self._may_send and self._sheet.has_to_do
        return self._open.look_due(idle=not busy and not self._crew)

    def _take(self, result: Result) -> None:
        outcome, trouble = result
        instant = self._means.clock.monotonic()
        if trouble is None or (outcome is Outcome.FAILED and trouble.status is not None):
            self._hold.passed()
        elif outcome is Outcome.LOST:
            self._hold.lost(trouble, instant)
        elif outcome is Outcome.HELD_UP:
            self._hold.begin(trouble, instant)
        if self._hold.active:
            self._crew.withdraw()

    async def _look(self) -> None:
        try:
            await self._open.look()
        except TroubleError as error:
            self._hold.begin(error.trouble, self._means.clock.monotonic())
            self._crew.withdraw()

    async def _become(self, state: BatchState) -> None:
        if state is not BatchState.RUNNING:
            self._crew.withdraw()
        self._wake.set()
        await self._sheet.become(state)
        self._wake.set()

    def _reap(self) -> None:
        """Raises what went wrong unexpectedly."""
        for result in self._crew.results():
            self._take(result)
        looked = self._looking
        if looked is not None and looked.done():
            self._looking = None
            looked.result()

    async def _stop(self) -> None:
        tasks = [each for each in (self._looking, self._alarm) if each]
        for task in tasks:
            task.cancel()
        await self._crew.stop()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._looking = self._alarm = None

    def _set_alarm(self, seconds: float | None) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = None
        if seconds is not None:
            self._alarm = asyncio.create_task(self._ring(seconds), name="batch alarm")

    async def _ring(self, seconds: float) -> None:
        await self._means.clock.sleep(seconds)
        self._wake.set()
