"""Rows of a batch that a person mends in a table, to have their rooms made by another batch.

Never twice, here too: while the table is open the rows are lent, and their own batch does not try
them again. Once the other batch is written down they are MOVED, in the same transaction. A program
that is killed in between finds them as they were, and no table.
"""

from collections.abc import Awaitable, Callable, Collection, Sequence

from whereby_desktop.meetings.batch_journal import BatchRow, BatchState, HandedOn, RowState
from whereby_desktop.meetings.batch_sheet import BatchSheet


class Mending:
    """From `begin` to `end` its rows are lent. Of any row, only one table may be open at a time."""

    def __init__(self, sheet: BatchSheet, positions: Collection[int]) -> None:
        self._sheet = sheet
        self.rows: Sequence[BatchRow] = tuple(
            row for row in map(sheet.rows.__getitem__, positions) if self._may_be_mended(row)
        )

    @property
    def batch(self) -> int:
        """The number of the batch they are of."""
        return self._sheet.batch.number

    @property
    def positions(self) -> frozenset[int]:
        return frozenset(row.position for row in self.rows)

    def begin(self) -> None:
        self._sheet.lent |= self.positions
        self._sheet.tell(*self.positions)

    def end(self) -> None:
        self._sheet.lent -= self.positions
        self._sheet.tell(*self.positions)

    def covers(self, other: "Mending") -> bool:
        """Whether all that the other one has is in this one."""
        return other.batch == self.batch and other.positions <= self.positions

    def settled(self) -> frozenset[int]:
        """Rows that must not be made any more: a room turned up for them meanwhile, or they are
        about to be tried again.
        """
        rows = self._sheet.rows
        return frozenset(each for each in self.positions if not self._may_be_mended(rows[each]))

    async def hand_on(
        self, positions: Collection[int], write: Callable[[HandedOn], Awaitable[int]]
    ) -> None:
        """`write` begins the batch that makes these of its rows, and returns its number.

        ValueError for rows that are `settled`. Where `write` raises, they are as they were.
        """
        handed_on = self.positions & frozenset(positions)
        if handed_on & self.settled():
            raise ValueError("A row whose room is made or being made")
        sheet = self._sheet
        rows = tuple(sheet.rows[each] for each in sorted(handed_on))
        sheet.under_way |= handed_on
        try:
            sheet.move(rows, await write(HandedOn(self.batch, rows)))
        finally:
            sheet.under_way -= handed_on

    def _may_be_mended(self, row: BatchRow) -> bool:
        """Whether nothing is at Whereby for it, nor will be."""
        stopped = self._sheet.batch.state is BatchState.CANCELLED
        over = row.state is RowState.FAILED or (row.state is RowState.TODO and stopped)
        return over and row.position not in self._sheet.under_way
