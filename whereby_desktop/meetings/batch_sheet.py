"""The rows of a running batch: in memory, on disk, and counted. The disk always comes first."""

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from whereby_desktop.meetings.batch_journal import (
    OPEN,
    Batch,
    BatchKind,
    BatchMemory,
    BatchRow,
    BatchState,
    RowState,
)
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered

Listener = Callable[[Sequence[int]], None]


class BatchSheet:
    """Listeners hear which rows (by position) changed; of none: only the batch or its pace."""

    def __init__(self, batch: Batch, rows: Iterable[BatchRow], memory: BatchMemory) -> None:
        self.batch = batch
        self.rows = {row.position: row for row in rows}
        self._memory = memory
        self._listeners: list[Listener] = []
        self._todo = [row.position for row in self.rows.values() if row.state is RowState.TODO]
        heapq.heapify(self._todo)
        self.counts = Counter(row.state for row in self.rows.values())
        self.points = self.adopted = self.surplus = 0
        self.with_lost_marks: set[int] = set()
        self.under_way: set[int] = set()  # rows that somebody works on at this moment
        self.lent: set[int] = set()  # rows that a person mends in a table, see `batch_mending`
        self.claimed: set[str] = set()  # ids of rooms that are some row's
        for row in self.rows.values():
            self._count(row, BatchRow(row.position))

    @property
    def creates(self) -> bool:
        return self.batch.kind is BatchKind.CREATE

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, *positions: int) -> None:
        for listener in tuple(self._listeners):
            listener(positions)

    def in_state(self, *states: RowState) -> list[BatchRow]:
        return [row for row in self.rows.values() if row.state in states]

    def next_to_do(self) -> int | None:
        """Takes the first row that nobody works on and that is to be sent."""
        while self._todo:
            position = heapq.heappop(self._todo)
            if self.rows[position].state is RowState.TODO and position not in self.under_way:
                return position
        return None

    def put_back(self, position: int) -> None:
        """What was taken by `next_to_do` was not sent."""
        if self.rows[position].state is RowState.TODO:
            heapq.heappush(self._todo, position)

    @property
    def to_be_deleted(self) -> list[str]:
        """The ids of rooms."""
        return [] if self.creates else [row.meeting_id for row in self.in_state(RowState.TODO)]

    @property
    def has_to_do(self) -> bool:
        return self.counts[RowState.TODO] > 0

    @property
    def has_open(self) -> bool:
        return any(self.counts[state] for state in OPEN)

    async def send(self, row: BatchRow) -> None:
        """Its call goes out next. Raises TroubleError (DISK); then it must not."""
        await self._memory.send_row(self.batch.number, row)
        self._put(row)

    async def close(
        self, row: BatchRow, made: Meeting | None = None, remembered: Remembered | None = None
    ) -> None:
        """Raises TroubleError (DISK); the row is then as it was."""
        await self._memory.close_row(self.batch.number, row, made, remembered)
        self._put(row)

    async def try_again(self, positions: Collection[int] | None) -> None:
        """Failed rows (None: all) are to do again, but for those somebody is about to mend or to
        make. Raises TroubleError (DISK).
        """
        for position in [each.position for each in self.in_state(RowState.FAILED)]:
            row = self.rows[position]  # as it is by now: the disk takes its time
            wanted = positions is None or position in positions
            held = position in self.lent or position in self.under_way
            if not wanted or held or row.state is not RowState.FAILED:
                continue
            self.under_way.add(position)  # nobody is to take it up meanwhile
            try:
                await self.close(replace(row, state=RowState.TODO, tries=0, trouble=None))
            finally:
                self.under_way.discard(position)

    def take_back(self, row: BatchRow) -> None:
        """Surely nothing came of it. On disk it may stay open, which costs a look at the list."""
        self._put(row)

    def move(self, rows: Iterable[BatchRow], number: int) -> None:
        """Another batch makes their rooms; that is written down already."""
        for row in rows:
            self._put(row.moved(number))

    def forget_batch(self, number: int) -> None:
        """There is nothing to be seen any more where rows were moved to."""
        for row in self.in_state(RowState.MOVED):
            if row.moved_to == number:
                self._put(replace(row, moved_to=None))

    async def become(self, state: BatchState) -> None:
        """Raises TroubleError (DISK); it holds in this run all the same."""
        self.batch = replace(self.batch, state=state)
        self.tell()
        await self._memory.change_batch(self.batch)

    def _put(self, row: BatchRow) -> None:
        before = self.rows[row.position]
        self.counts[before.state] -= 1
        self.counts[row.state] += 1
        self.rows[row.position] = row
        self._count(row, before)
        if row.state is RowState.TODO and before.state is not RowState.TODO:
            heapq.heappush(self._todo, row.position)
        self.tell(row.position)

    def _count(self, row: BatchRow, before: BatchRow) -> None:
        self.points += row.points - before.points
        self.adopted += row.adopted - before.adopted
        self.surplus += len(row.surplus) - len(before.surplus)
        if row.lost_marks:
            self.with_lost_marks.add(row.position)
        if row.state is RowState.DONE and row.draft is not None:
            self.claimed.add(row.meeting_id)
        self.claimed.update(row.surplus)
