"""What became of a create whose answer never came: a pure decision over the list of rooms.

`end_marks` says how a room is recognised. Here is what may be concluded from finding it or not:

- One room bears the mark: it is the one. Adopted.
- Several do: a person has to tell.
- None does. That the room was not made follows only if it would be recognised, so if rooms made by
  answered calls are seen to bear their marks; and only if the call can no longer be on its way and
  the list had a fair chance to show the room (see `Loss`). While nothing is known about marks, any
  room nobody accounts for with this prefix and about this end may be it: a person has to tell.
  Where marks are seen not to be kept, a person has to tell in any case.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from whereby_desktop.meetings.batch_journal import BatchRow, RowState
from whereby_desktop.meetings.draft import normalised_prefix
from whereby_desktop.meetings.end_marks import bearers, bears
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
    missed: int = 0  # lists in which it was missing

    def missing(self, instant: float) -> bool:
        """A list begun at `instant` did not have it. Whether it was surely not made."""
        self.missed += 1
        self.due = max(instant, self.since + self.patience)
        return self.missed >= _READS_BEFORE_NOT_MADE and instant >= self.since + self.patience

    def untold(self, instant: float) -> None:
        """A list begun at `instant` did not tell."""
        self.due = instant + self.patience


@dataclass(frozen=True, slots=True)
class Verdict:
    """`adopt` is its room; else `told` says whether it is certain that none was made."""

    adopt: Meeting | None = None
    told: bool = True
    rivals: tuple[Meeting, ...] = ()


def verdict(row: BatchRow, free: Sequence[Meeting], marks_kept: bool | None) -> Verdict:
    """`free`: the rooms of the list that are nobody's yet; `marks_kept` as `are_marks_kept`."""
    if row.mark is None:
        return Verdict()
    found = bearers(free, row.prefix, row.mark)
    if len(found) == 1:
        return Verdict(found[0])
    if found:
        return Verdict(told=False, rivals=tuple(found))
    if marks_kept:
        return Verdict()
    near = tuple(each for each in free if _near(each, row))
    return Verdict(told=marks_kept is None and not near, rivals=near)


def are_marks_kept(rows: Iterable[BatchRow], listed: Mapping[str, Meeting]) -> bool | None:
    """Whether the rooms made by answered calls bear their marks; None: no such room was seen."""
    seen = [
        bears(listed[row.meeting_id], row.prefix, row.mark)
        for row in rows
        if row.state is RowState.DONE
        and row.mark is not None
        and not row.adopted
        and row.meeting_id in listed
    ]
    return all(seen) if seen else None


def late_rooms(row: BatchRow, free: Iterable[Meeting]) -> list[Meeting]:
    """Rooms of calls that were taken for not made, and came about after all."""
    found = [each for mark in row.lost_marks for each in bearers(free, row.prefix, mark)]
    return list({each.meeting_id: each for each in found}.values())


def _near(meeting: Meeting, row: BatchRow) -> bool:
    asked = row.draft.end if row.draft else meeting.end
    about = abs(meeting.end - asked) <= _ABOUT
    return about and meeting.room_name.startswith(normalised_prefix(row.prefix))
