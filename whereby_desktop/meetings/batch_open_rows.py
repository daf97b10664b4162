"""The open rows of a running batch, and looking at the server for what became of them.

A row is open from the moment its call may have gone out until its outcome is kept. Those whose call
is no longer under way are looked for in the list: soon, and again when a request that was still on
its way has had time to arrive (`batch_settling`). Only then a row whose room is in no list is to do
again, with another mark. The mark it had stays known: a room that bears it after all is taken for
the row if the row has none yet, and else told as one too many, never passed over in silence.
"""

import math
from collections.abc import Iterable
from dataclasses import replace

from whereby_desktop.meetings.batch_calls import MOST_TRIES, BatchMeans, adopt
from whereby_desktop.meetings.batch_journal import OPEN, BatchRow, RowState
from whereby_desktop.meetings.batch_settling import Loss, how_marks_are_kept, late_rooms, verdict
from whereby_desktop.meetings.batch_sheet import BatchSheet
from whereby_desktop.meetings.end_marks import Kept
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

# A list costs points: while there is other work, it is read for several rows at once.
_MANY = 8
_LONG = 60.0  # seconds
_NOW = -math.inf


class OpenRows:
    """The rows that were sent and told nothing. Instants are monotonic."""

    def __init__(self, sheet: BatchSheet, means: BatchMeans) -> None:
        self._sheet, self._means = sheet, means
        self._losses: dict[int, Loss] = {}
        self._wanted = False
        self._looked_last = False  # nothing was sent since the list was last looked at

    def take_up(self) -> None:
        """Rows that are open and that nobody works on: of a run that ended, or was killed."""
        for row in self._sheet.in_state(*OPEN):
            if row.position not in self._losses and row.position not in self._sheet.under_way:
                self.lost(row.position)
                self._wanted = True

    def lost(self, position: int) -> None:
        instant = self._means.clock.monotonic()
        self._losses[position] = Loss(instant, self._means.patience, due=instant)

    def sent(self) -> None:
        self._looked_last = False

    def look_soon(self) -> None:
        """The person wants to know."""
        self._wanted = True

    @property
    def waiting(self) -> int:
        """How many rows still wait to be looked for."""
        return len(self._to_look_for())

    def look_due(self, *, idle: bool) -> float | None:
        """The instant from which the list is to be read; None: not for now.

        `idle`: nothing else is to be sent.
        """
        open_now = self._to_look_for()
        if self._wanted:
            return _NOW
        if not open_now:
            last_look = idle and self._sheet.with_lost_marks and not self._looked_last
            return _NOW if last_look else None
        due = min(loss.due for loss in open_now)
        if idle or len(open_now) >= _MANY:
            return due
        return max(due, min(loss.since for loss in open_now) + _LONG)

    async def look(self) -> None:
        """Reads the list and settles what it tells. Raises TroubleError."""
        instant = self._means.clock.monotonic()
        self._wanted = False
        try:
            await self._means.book.refresh(Priority.BACKGROUND)
        except TroubleError:
            self._wanted = True
            raise
        self._looked_last = True
        kept = how_marks_are_kept(self._sheet.rows.values(), self._means.book.listed)
        for position, loss in list(self._losses.items()):
            if loss.since <= instant and position in self._losses:
                await self._settle(self._sheet.rows[position], loss, instant, kept)
        for position in sorted(self._sheet.with_lost_marks):
            await self._take_late(self._sheet.rows[position], kept)

    def rivals(self, position: int) -> list[Meeting]:
        """The rooms of the list among which a person is to tell this row's."""
        loss = self._losses.get(position)
        refused = loss.refused if loss else None
        return list(verdict(self._sheet.rows[position], self._free(), Kept.NOT, refused).rivals)

    async def decide(self, position: int, meeting_id: str) -> None:
        """A person has told: this room, or with "" none of the rivals. Raises TroubleError (DISK).

        None of these may yet be one that the list has not shown: it is looked for again.
        """
        row, loss = self._sheet.rows[position], self._losses[position]
        if meeting_id:
            await self._adopt(row, self._means.book.listed[meeting_id])
            return
        ids = {each.meeting_id for each in self.rivals(position)}
        loss.refused = frozenset(ids) | (loss.refused or frozenset())
        loss.missed, loss.due = 0, self._means.clock.monotonic()
        await self._sheet.close(replace(row, state=RowState.SENT))

    async def _settle(self, row: BatchRow, loss: Loss, instant: float, kept: Kept) -> None:
        found = verdict(row, self._free(), kept, loss.refused)
        if found.adopt is not None:
            await self._adopt(row, found.adopt)
        elif found.told:
            if loss.missing(instant):
                await self._not_made(row)
            elif row.state is RowState.UNSURE:
                await self._sheet.close(replace(row, state=RowState.SENT))
        else:
            # While calls are under way, their rooms may be what makes it doubtful.
            ask = loss.untold(instant) and not self._sheet.under_way
            if ask and row.state is not RowState.UNSURE:
                await self._sheet.close(replace(row, state=RowState.UNSURE))

    async def _adopt(self, row: BatchRow, meeting: Meeting) -> None:
        self._sheet.under_way.add(row.position)
        try:
            await adopt(self._sheet, self._means, replace(row, adopted=True), meeting)
        finally:
            self._sheet.under_way.discard(row.position)
            self._sheet.put_back(row.position)
        if self._losses.pop(row.position, None) and row.mark is not None:
            self._means.marks.give_back(row.mark)

    async def _not_made(self, row: BatchRow) -> None:
        marks = row.lost_marks + ((row.mark,) if row.mark is not None else ())
        row = replace(row, mark=None, lost_marks=marks)
        if row.tries < MOST_TRIES:
            row = replace(row, state=RowState.TODO)
        else:
            at = self._means.clock.now()
            row = replace(row, state=RowState.FAILED, trouble=Trouble(TroubleKind.NOT_MADE, at=at))
        await self._sheet.close(row)
        self._losses.pop(row.position, None)

    async def _take_late(self, row: BatchRow, kept: Kept) -> None:
        if row.position in self._sheet.under_way or row.state in OPEN:
            return  # looked at again when that has come to its end
        late = late_rooms(row, self._free(), kept)
        if late and row.state not in (RowState.DONE, RowState.MOVED):
            await self._adopt(row, late.pop(0))
            row = self._sheet.rows[row.position]
        if late:
            ids = tuple(each.meeting_id for each in late)
            await self._sheet.close(replace(row, surplus=row.surplus + ids))

    def _free(self) -> list[Meeting]:
        claimed, listed = self._sheet.claimed, self._means.book.listed
        return [
            each
            for each in listed.values()
            if each.meeting_id not in claimed and self._means.is_free(each)
        ]

    def _to_look_for(self) -> list[Loss]:
        return list(self._open_losses())

    def _open_losses(self) -> Iterable[Loss]:
        """Without those that a person has to tell."""
        for position, loss in self._losses.items():
            if self._sheet.rows[position].state is RowState.SENT:
                yield loss
