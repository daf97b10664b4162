"""What came of each row of a table: its links, its state, why not; and the way into the journal."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from whereby_desktop.meetings.batch_journal import BatchRow, BatchState, RowState
from whereby_desktop.meetings.batch_row import CellProblem, TableRow
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble


class RowOutcome(Enum):
    LEFT_OUT = "left out"  # it needed a fix
    WAITING = "waiting"
    UNDER_WAY = "under way"
    MADE = "made"
    REFUSED = "refused"  # nothing was made, the trouble says why
    MAY_EXIST = "may exist"  # to be looked for, never to be tried again blindly
    CANCELLED = "cancelled"  # before anything was sent
    MOVED = "moved"  # its room is made by another batch


FAILED = frozenset({RowOutcome.REFUSED, RowOutcome.MAY_EXIST})
# These can go out once more without any room being made twice.
RETRIED = frozenset({RowOutcome.REFUSED, RowOutcome.CANCELLED})


@dataclass(frozen=True, slots=True)
class RowResult:
    """`number` as in the table; `ends` is aware UTC. `adopted`: found after its answer was lost.

    `known` is None where there is no room, or where it is no longer known. `problems` are why a
    row was left out. `in_table`: a person mends it at this moment; `moved_to` as in `BatchRow`.
    """

    number: int
    label: str
    prefix: str
    ends: datetime | None
    outcome: RowOutcome
    room: str = ""  # its name
    known: KnownMeeting | None = None
    trouble: Trouble | None = None
    adopted: bool = False
    problems: tuple[CellProblem, ...] = ()
    in_table: bool = False
    moved_to: int | None = None

    @property
    def guest_link(self) -> str:
        """With the options of the room, as the secret ones."""
        return self.known.guest_link if self.known else ""

    @property
    def host_link(self) -> Secret | None:
        """None where it was not asked for."""
        return self._joined(self.known.meeting.host_link) if self.known else None

    @property
    def viewer_link(self) -> Secret | None:
        return self._joined(self.known.meeting.viewer_link) if self.known else None

    def _joined(self, link: Secret | None) -> Secret | None:
        if link is None or self.known is None:
            return None
        return self.known.link_options.joined_to_secret(link)


def to_journal(row: TableRow, now: datetime, *, host_link: bool = False) -> BatchRow:
    """A ready row as it is written down when the batch begins; its number is its position.

    A duration begins now. Raises ValueError for a row that needs a fix.
    """
    if not row.ready:
        raise ValueError(f"Row {row.number} needs a fix")
    draft = row.draft_to_send(now, host_link=host_link)
    return BatchRow(row.number, draft, row.label, row.preset, row.link_options)


def left_out(row: TableRow) -> RowResult:
    """A row that was not ready when the batch began; its end may be unreadable."""
    return RowResult(
        row.number,
        row.label,
        row.draft.prefix,
        None,
        RowOutcome.LEFT_OUT,
        problems=tuple(problem for problem in row.problems if not problem.warning),
    )


def result_of(
    row: BatchRow,
    batch: BatchState,
    known: KnownMeeting | None = None,
    *,
    running: bool = False,
    in_table: bool = False,
) -> RowResult:
    """`known`: the row's room as the book has it; `running`: whether the batch is worked on."""
    return RowResult(
        number=row.position,
        label=row.label,
        prefix=row.prefix,
        ends=row.draft.end if row.draft else None,
        outcome=_outcome(row.state, batch, running=running),
        room=row.room_name,
        known=known,
        trouble=row.trouble,
        adopted=row.adopted,
        in_table=in_table,
        moved_to=row.moved_to,
    )


def count(rows: Iterable[RowResult]) -> Counter[RowOutcome]:
    return Counter(row.outcome for row in rows)


def failed(rows: Iterable[RowResult]) -> list[RowResult]:
    return [row for row in rows if row.outcome in FAILED]


def to_retry(rows: Iterable[RowResult]) -> list[int]:
    """The numbers of the rows that can be tried again. What may exist is to be checked first."""
    return [row.number for row in rows if row.outcome in RETRIED and not row.in_table]


def _outcome(state: RowState, batch: BatchState, *, running: bool) -> RowOutcome:
    if state is RowState.TODO:
        cancelled = batch is BatchState.CANCELLED
        return RowOutcome.CANCELLED if cancelled else RowOutcome.WAITING
    if state is RowState.SENT and running:
        return RowOutcome.UNDER_WAY
    told = {
        RowState.DONE: RowOutcome.MADE,
        RowState.FAILED: RowOutcome.REFUSED,
        RowState.MOVED: RowOutcome.MOVED,
    }
    return told.get(state, RowOutcome.MAY_EXIST)
