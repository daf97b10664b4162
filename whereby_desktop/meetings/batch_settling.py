"""What became of a create whose answer never came: a pure decision over the list of rooms.

`end_marks` says how a room is recognised. Here is what may be concluded from finding it or not:

- One room bears the mark: it is the one. Adopted.
- Several do: a person has to tell.
- None does. That the room was not made follows only if it would be recognised, so if rooms made by
  answered calls are seen to bear their marks; and only if the call can no longer be on its way and
  the list had a fair chance to show the room (see `Loss`). While nothing is known about marks, any
  room nobody accounts for with this prefix and about this end may be it: a person has to tell.
  Where marks are seen not to be kept, a person has to tell in any case.

A mark that is found whole is its room's: nobody else draws the same lot. Its second alone is only
where milliseconds are seen to be dropped.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from whereby_desktop.meetings.batch_journal import BatchRow, RowState
from whereby_desktop.meetings.draft import normalised_prefix
from whereby_desktop.meetings.end_marks import Kept, bearers, how_kept
from whereby_desktop.meetings.meeting import Meeting

# A list read while rooms come and go may skip one: missing once proves nothing.
_READS_BEFORE_NOT_MADE = 2
_ABOUT = timedelta(minutes=2)


@dataclass(slots=True)
class Loss:
    """A create that was sent and told nothing.

    Instants are monotonic. `since`: when it was given up, or taken up from a run that was killed;
    nothing is sent for it after that. `due`: when the list is to be read for it next.
    """

    since: float
    patience: float  # seconds for which a request may still be on its way
    due: float = 0.0
    missed: int = 0  # lists in which it was missing although it had had time to arrive
    refused: frozenset[str] | None = None  # ids of rooms that a person says are not its

    @property
    def arrived(self) -> float:
        """The instant from which a request is on its way no more."""
        return self.since + self.patience

    def missing(self, instant: float) -> bool:
        """A list begun at `instant` did not have it. Whether it was surely not made."""
        self.missed += instant >= self.arrived  # before that it proves nothing
        self.due = max(instant, self.arrived)
        return self.missed >= _READS_BEFORE_NOT_MADE

    def untold(self, instant: float) -> bool:
        """A list begun at `instant` did not tell. Whether a person may be asked now."""
        self.due = self.arrived if instant < self.arrived else instant + self.patience
        return instant >= self.arrived


@dataclass(frozen=True, slots=True)
class Verdict:
    """`adopt` is its room; else `told` says whether it is certain that none was made."""

    adopt: Meeting | None = None
    told: bool = True
    rivals: tuple[Meeting, ...] = ()


def verdict(
    row: BatchRow, free: Sequence[Meeting], kept: Kept, refused: Collection[str] | None = None
) -> Verdict:
    """`free`: the rooms of the list that are nobody's yet. `refused`: the ids of those that a
    person has looked at and says are not this row's; None: nobody was asked.
    """
    free = [each for each in free if each.meeting_id not in (refused or ())]
    if row.mark is None:
        return Verdict()
    found = bearers(free, row.prefix, row.mark, kept)
    if len(found) == 1:
        return Verdict(found[0])
    if found:
        return Verdict(told=False, rivals=tuple(found))
    if kept in {Kept.WHOLE, Kept.SECONDS}:
        return Verdict()
    near = tuple(each for each in free if _near(each, row))
    return Verdict(told=not near and (kept is Kept.UNKNOWN or refused is not None), rivals=near)


def how_marks_are_kept(rows: Iterable[BatchRow], listed: Mapping[str, Meeting]) -> Kept:
    """As the rooms of a batch that were made by answered calls show it in the list."""
    return how_kept(
        (listed[row.meeting_id], row.prefix, row.mark)
        for row in rows
        if row.state is RowState.DONE
        and row.mark is not None
        and not row.adopted
        and row.meeting_id in listed
    )


def late_rooms(row: BatchRow, free: Sequence[Meeting], kept: Kept) -> list[Meeting]:
    """Rooms of calls that were taken for not made, and came about after all."""
    found = [each for mark in row.lost_marks for each in bearers(free, row.prefix, mark, kept)]
    return list({each.meeting_id: each for each in found}.values())


def _near(meeting: Meeting, row: BatchRow) -> bool:
    asked = row.draft.end if row.draft else meeting.end
    about = abs(meeting.end - asked) <= _ABOUT
    return about and meeting.room_name.startswith(normalised_prefix(row.prefix))
