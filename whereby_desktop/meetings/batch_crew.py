"""The calls of a batch that are under way: each its own task, none forgotten."""

import asyncio
from collections.abc import Callable

from whereby_desktop.meetings.batch_calls import BatchMeans, CreateCall, DeleteCall, Result
from whereby_desktop.meetings.batch_journal import RowState
from whereby_desktop.meetings.batch_sheet import BatchSheet

# More than the pacing lets out together, so that one always waits for its turn.
CALLS_AT_ONCE = 8


class BatchCrew:
    """Works on one row with one call. `open_row` hears of a row whose call has left it open,
    `ended` of each end, once its row is as it will be.
    """

    def __init__(
        self,
        sheet: BatchSheet,
        means: BatchMeans,
        open_row: Callable[[int], None],
        ended: Callable[[], None],
    ) -> None:
        self._sheet, self._means = sheet, means
        self._open_row, self._ended = open_row, ended
        self._calls: dict[asyncio.Task[Result], CreateCall | DeleteCall] = {}
        self._not_begun: set[CreateCall | DeleteCall] = set()  # no first step taken yet
        self._answered, self._seconds = 0, 0.0

    def __len__(self) -> int:
        return len(self._calls)

    @property
    def going_out(self) -> int:
        """How many of the calls do not wait for their turn any more."""
        return sum(call.going_out for call in self._calls.values())

    @property
    def seconds_each(self) -> float:
        """How long a call takes from its turn to its end; 0 until one has ended."""
        return self._seconds / self._answered if self._answered else 0.0

    def start(self, position: int) -> None:
        kind = CreateCall if self._sheet.creates else DeleteCall
        call = kind(self._sheet, self._means, position)
        self._sheet.under_way.add(position)
        task = asyncio.create_task(self._make(call, position), name=f"row {position}")
        task.add_done_callback(lambda _: self._call_ended(call, position))
        self._calls[task] = call
        self._not_begun.add(call)

    def withdraw(self) -> None:
        """Takes back the calls that still wait for their turn."""
        for task, call in self._calls.items():
            if not call.going_out:
                task.cancel()

    def results(self) -> list[Result]:
        """Of the calls that have ended since. Raises what went wrong unexpectedly."""
        ended = [task for task in self._calls if task.done()]
        for task in ended:
            del self._calls[task]
        return [task.result() for task in ended if not task.cancelled()]

    async def stop(self) -> None:
        """Cuts off what is under way; such rows are open."""
        for task in self._calls:
            task.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)
        self._calls.clear()

    async def _make(self, call: CreateCall | DeleteCall, position: int) -> Result:
        self._not_begun.discard(call)
        try:
            result = await call.make()
        finally:
            self._give_back(position)
            if self._sheet.rows[position].state is RowState.SENT:
                self._open_row(position)
        if call.went_out is not None:
            self._answered += 1
            self._seconds += self._means.clock.monotonic() - call.went_out
        return result

    def _give_back(self, position: int) -> None:
        """Nobody works on it any more."""
        self._sheet.under_way.discard(position)
        self._sheet.put_back(position)

    def _call_ended(self, call: CreateCall | DeleteCall, position: int) -> None:
        if call in self._not_begun:  # withdrawn before its first step: nothing of it has run
            self._not_begun.discard(call)
            self._give_back(position)
        self._ended()
