"""One row's call, from its line in the journal to the answer and back into the journal.

    1  a mark is taken for the row's room
    2  its turn comes; the row is written down as SENT, with the mark
    3  the request goes out
    4  the server makes the room
    5  the answer comes in
    6  the row is closed, with what is remembered of the room, in one transaction
    7  the room is in the book

Killed before 2 the row is to do, and nothing was sent. Killed between 2 and 6 it is open: whether
4 happened is seen by the mark. Killed after 6 all is kept. A cancelled call is treated the same:
up to 2 it is to do, from there on open.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum

from whereby_desktop.meetings.batch_journal import BatchRow, RowState
from whereby_desktop.meetings.batch_sheet import BatchSheet
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.end_marks import EndMarks, bears
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import Clock, MeetingService, PointsMeter
from whereby_desktop.meetings.quota import CallKind, Priority
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

MOST_TRIES = 3  # of one row whose calls tell nothing
# Trouble that no row is to blame for: the next one would meet it, too.
_HOLDS_UP = frozenset(
    {
        TroubleKind.OFFLINE,
        TroubleKind.PROXY,
        TroubleKind.NO_ANSWER,
        TroubleKind.SLOWED_DOWN,
        TroubleKind.UNSAFE,
        TroubleKind.REDIRECTED,
        TroubleKind.KEY_REJECTED,
        TroubleKind.NO_KEY,
        TroubleKind.DISK,
    }
)
# Of a delete, which may be made again whatever became of it.
_TOLD_NOTHING = frozenset({TroubleKind.NO_ANSWER, TroubleKind.SERVER, TroubleKind.NONSENSE})


async def as_it_is(draft: MeetingDraft) -> MeetingDraft:
    return draft


@dataclass(frozen=True, slots=True)
class BatchMeans:
    """What batches work with. `complete` puts the secret parts into a draft that has lost them.

    `reserve`: points the user keeps for other work. `patience`: seconds for which a request whose
    answer was lost may still be on its way. `priority` of what makes or deletes a room.
    """

    service: MeetingService
    book: MeetingBook
    meter: PointsMeter
    clock: Clock
    marks: EndMarks
    complete: Callable[[MeetingDraft], Awaitable[MeetingDraft]] = as_it_is
    reserve: Callable[[], int] = lambda: 0
    patience: float = 20.0
    priority: Priority = Priority.BACKGROUND

    def is_free(self, meeting: Meeting) -> bool:
        """Whether no create of this program is known to have made it."""
        remembered = self.book.remembered(meeting.meeting_id)
        return remembered is None or remembered.draft is None


class Outcome(Enum):
    DONE = "done"
    FAILED = "failed"  # for this row's own reasons
    HELD_UP = "held up"  # the row is to do again; the trouble concerns all
    LOST = "lost"  # the row is open


Result = tuple[Outcome, Trouble | None]


class CreateCall:
    """One try to make one row's room."""

    def __init__(self, sheet: BatchSheet, means: BatchMeans, position: int) -> None:
        self._sheet, self._means, self._position = sheet, means, position
        self.went_out: float | None = None  # the monotonic instant its turn came

    @property
    def going_out(self) -> bool:
        """Whether it is past the point up to which it may be withdrawn."""
        return self.went_out is not None

    @property
    def _row(self) -> BatchRow:
        return self._sheet.rows[self._position]

    async def make(self) -> Result:
        draft = self._row.draft
        now = self._means.clock.now()
        if draft is None or draft.end <= now:
            return await self._refused(
                Trouble(TroubleKind.NOT_ACCEPTED, field="end", at=now, detail="end past")
            )
        mark = self._means.marks.take(draft.end, lambda mark: self._clashes(draft, mark))
        try:
            result = await self._sent(draft, mark)
        except BaseException:
            if not self.going_out:  # else it may stand on the disk
                self._means.marks.give_back(mark)
            raise
        if self._row.state is not RowState.SENT:
            self._means.marks.give_back(mark)
        return result

    async def _sent(self, draft: MeetingDraft, mark: datetime) -> Result:
        async def write_down() -> None:
            self.went_out = self._means.clock.monotonic()
            if self._row.state is RowState.TODO:
                sent = replace(self._row, state=RowState.SENT, mark=mark, trouble=None)
                await self._sheet.send(sent)

        try:
            whole = replace(await self._means.complete(draft), end=mark)
            meeting = await self._means.service.create(
                whole, before_sending=write_down, priority=self._means.priority
            )
        except TroubleError as error:
            return await self._failed(error.trouble)
        try:
            await adopt(self._sheet, self._means, self._paid(), meeting)
        except TroubleError as error:  # not written: the room is found again by its mark
            return Outcome.LOST, error.trouble
        return Outcome.DONE, None

    async def _failed(self, trouble: Trouble) -> Result:
        if trouble.kind is TroubleKind.MAY_EXIST:
            self._sheet.take_back(replace(self._paid(), tries=self._row.tries + 1, trouble=trouble))
            return Outcome.LOST, trouble
        if trouble.kind not in _HOLDS_UP:
            return await self._refused(trouble)
        again = replace(self._row, state=RowState.TODO, mark=None)
        if self._row.state is RowState.SENT:
            await _close_if_possible(self._sheet, again)
        return Outcome.HELD_UP, trouble

    async def _refused(self, trouble: Trouble) -> Result:
        row = self._paid() if trouble.status is not None else self._row
        await _close_if_possible(
            self._sheet, replace(row, state=RowState.FAILED, mark=None, trouble=trouble)
        )
        return Outcome.FAILED, trouble

    def _paid(self) -> BatchRow:
        price = self._means.meter.price(CallKind.CREATE)
        return replace(self._row, points=self._row.points + price)

    def _clashes(self, draft: MeetingDraft, mark: datetime) -> bool:
        """Whether a room that is there already would be taken for this one."""
        listed = self._means.book.listed.values()
        return any(bears(each, draft.prefix, mark) and self._means.is_free(each) for each in listed)


class DeleteCall:
    """One try to delete one row's room. To be gone already is a success."""

    def __init__(self, sheet: BatchSheet, means: BatchMeans, position: int) -> None:
        self._sheet, self._means, self._position = sheet, means, position
        self.went_out: float | None = None

    @property
    def going_out(self) -> bool:
        return self.went_out is not None

    async def make(self) -> Result:
        row = self._sheet.rows[self._position]
        book = self._means.book
        meeting = book.listed.get(row.meeting_id) or _past(book, row.meeting_id)
        row = replace(row, points=row.points + self._means.meter.price(CallKind.DELETE))
        try:
            await self._means.service.delete(
                meeting or _unknown(row), before_sending=self._go_out, priority=self._means.priority
            )
            if meeting is not None:
                await book.deleted(meeting)
            await self._sheet.close(replace(row, state=RowState.DONE, trouble=None))
        except TroubleError as error:
            return await self._failed(row, error.trouble)
        return Outcome.DONE, None

    async def _go_out(self) -> None:
        # Nothing more is written down: the row itself says what is wanted, however often.
        self.went_out = self._means.clock.monotonic()

    async def _failed(self, row: BatchRow, trouble: Trouble) -> Result:
        reached = not self._means.meter.quota.offline
        tries = row.tries + (trouble.kind in _TOLD_NOTHING and reached)
        again = trouble.kind in _HOLDS_UP | _TOLD_NOTHING and tries < MOST_TRIES
        if again:
            self._sheet.take_back(replace(row, tries=tries))
            return Outcome.HELD_UP, trouble
        failed = replace(row, state=RowState.FAILED, tries=tries, trouble=trouble)
        await _close_if_possible(self._sheet, failed)
        self._means.book.bring_back([row.meeting_id])
        return Outcome.FAILED, trouble


async def adopt(sheet: BatchSheet, means: BatchMeans, row: BatchRow, meeting: Meeting) -> None:
    """Closes a row with its room. Raises TroubleError (DISK); the row is then as it was."""
    if row.draft is None:
        raise ValueError("A row that makes no room")
    remembered = Remembered(
        meeting.meeting_id,
        row.label,
        row.draft,
        means.clock.now(),
        row.preset,
        link_options=row.link_options,
    ).over(means.book.remembered(meeting.meeting_id))
    done = replace(
        row,
        state=RowState.DONE,
        meeting_id=meeting.meeting_id,
        room_name=meeting.room_name,
        trouble=None,
    )
    await sheet.close(done, meeting, remembered)
    means.book.take_in(meeting, remembered)


async def _close_if_possible(sheet: BatchSheet, row: BatchRow) -> None:
    """A row nothing came of; where the disk refuses, it stays open there and is looked for."""
    try:
        await sheet.close(row)
    except TroubleError:
        sheet.take_back(row)


def _past(book: MeetingBook, meeting_id: str) -> Meeting | None:
    past = book.history.get(meeting_id)
    return past.known.meeting if past else None


def _unknown(row: BatchRow) -> Meeting:
    """A room nobody knows any more: deleting it anyhow costs less than being wrong."""
    return Meeting(row.meeting_id, row.room_name, "", None, datetime.fromtimestamp(0, UTC))
