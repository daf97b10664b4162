"""The journal of batches: what is to be done, what was sent, what came of it. As values.

A row is written down before its call goes out (SENT, with the mark its room will bear, see
`end_marks`) and closed with the answer, in one transaction with what is to be remembered of the
room. So whenever the program is killed, each row on disk is one of these:

    TODO    nothing was sent
    SENT    something may have been sent: open, to be settled by looking at the server
    UNSURE  as SENT; looking did not tell, so a person has to
    DONE    its outcome is known and kept
    FAILED  refused, or given up: nothing is at Whereby
    MOVED   as FAILED or TODO, and its room is made by a row of another batch: never to be sent
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Protocol

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import Trouble


class BatchKind(Enum):
    CREATE = "create"
    DELETE = "delete"


class BatchState(Enum):
    RUNNING = "running"
    PAUSED = "paused"  # by the person
    CANCELLED = "cancelled"  # what is TODO is not sent any more; what is open is still settled
    FINISHED = "finished"


class RowState(Enum):
    TODO = "to do"
    SENT = "sent"
    UNSURE = "unsure"
    DONE = "done"
    FAILED = "failed"
    MOVED = "moved"


OPEN = frozenset({RowState.SENT, RowState.UNSURE})


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One room to be made or deleted. Every time is aware UTC; no secret links.

    `draft` (of a create, None for a delete) is what was asked for; `mark` is the end that was sent,
    `lost_marks` those of calls that came to nothing as far as could be seen. `surplus`: rooms that
    were made by such a call after all, beside the row's own. `tries` counts calls whose outcome
    was not told, `points` what all its calls cost. `moved_to` is the number of the batch that
    makes its room instead, None where that was forgotten.
    """

    position: int
    draft: MeetingDraft | None = None
    label: str = ""
    preset: str = ""
    link_options: LinkOptions = NO_OPTIONS
    state: RowState = RowState.TODO
    meeting_id: str = ""
    room_name: str = ""
    mark: datetime | None = None
    lost_marks: tuple[datetime, ...] = ()
    surplus: tuple[str, ...] = ()
    adopted: bool = False  # its answer was lost, the room was found in the list
    tries: int = 0
    points: int = 0
    trouble: Trouble | None = None
    moved_to: int | None = None

    @property
    def prefix(self) -> str:
        return self.draft.prefix if self.draft else ""

    def moved(self, number: int) -> "BatchRow":
        """As it is from now on: its room is made by that batch."""
        return replace(self, state=RowState.MOVED, moved_to=number)


@dataclass(frozen=True, slots=True)
class Batch:
    """`name` is what the person knows it by (a file, a filter); `begun_at` is aware UTC."""

    number: int
    kind: BatchKind
    name: str
    begun_at: datetime
    state: BatchState = BatchState.RUNNING


@dataclass(frozen=True, slots=True)
class HandedOn:
    """Rows of an earlier batch whose rooms a new batch makes instead, each at its position."""

    number: int
    rows: tuple[BatchRow, ...]


class BatchMemory(Protocol):
    """Where batches outlive a run, for one account. Each raises TroubleError (DISK)."""

    async def begin_batch(
        self, batch: Batch, rows: Sequence[BatchRow], handed_on: HandedOn | None = None
    ) -> int:
        """Writes down a whole batch, and returns its number. `batch.number` means nothing yet.

        `handed_on` become MOVED to it at the same time: all or nothing.
        """
        ...

    async def batches(self) -> list[Batch]:
        """Every batch there is, oldest first."""
        ...

    async def batch_rows(self, number: int) -> list[BatchRow]:
        """In their order."""
        ...

    async def batch_counts(self) -> Mapping[int, Mapping[RowState, int]]:
        """How many rows of each batch are in which state, by the batch's number."""
        ...

    async def change_batch(self, batch: Batch) -> None: ...

    async def send_row(self, number: int, row: BatchRow) -> None:
        """Written so that it outlives even a power cut: its call goes out next."""
        ...

    async def close_row(
        self,
        number: int,
        row: BatchRow,
        made: Meeting | None = None,
        remembered: Remembered | None = None,
    ) -> None:
        """The row, its room in the list last seen, and what is remembered: all or nothing."""
        ...

    async def forget_batch(self, number: int) -> None:
        """Rows that were MOVED to it stay so, and name no batch any more."""
        ...
