"""A mark by which the room of one create is told from all others: its end, to the millisecond.

Whereby knows no idempotency key and tells nothing of a room but its name, its start and its end.
Of these only the end is ours to choose, and nobody reads it more finely than to the minute. So
every create of a batch is sent with an end of its own: up to a minute later than what was asked
for, at a second that no other open create has, and at a millisecond drawn by lot.

- Two rows that are alike have different marks, so each finds its own room and never the other's.
- Rooms made by hand or by other programs end on a whole second, mostly on a whole minute; those of
  this program on another computer at another second and millisecond, by lot.
- Answers may come without milliseconds: where that is seen, the second alone decides. Milliseconds
  stay below one half, so that dropping and rounding them give the same second.
- A prefix takes no part in keeping marks apart: "a" begins the names of "ab" as well.
- The mark of a create that is taken for not made stays taken: should its room turn up after all,
  it is known for what it is.
"""

import secrets
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from enum import Enum

from whereby_desktop.meetings.draft import normalised_prefix
from whereby_desktop.meetings.meeting import Meeting

# Not the whole minute people choose, nor what a clock that is rounded makes of it.
_FIRST_SECOND, _LAST_SECOND = 2, 58
_MILLISECONDS = 499
_MOST_MINUTES = 60


class EndMarks:
    """Gives out marks, each second once. `chance(n)` draws a number below n."""

    def __init__(self, chance: Callable[[int], int] = secrets.randbelow) -> None:
        self._chance = chance
        self._taken: set[datetime] = set()  # whole seconds

    def take(self, end: datetime, clashes: Callable[[datetime], bool]) -> datetime:
        """A free mark soon after `end`; `clashes` tells of a mark that a room there has already."""
        end = end.replace(microsecond=0)
        for minute in range(_MOST_MINUTES):
            for second in self._shuffled(minute * 60):
                if (place := end + timedelta(seconds=second)) in self._taken:
                    continue
                mark = place + timedelta(milliseconds=1 + self._chance(_MILLISECONDS))
                if not clashes(mark):
                    self._taken.add(place)
                    return mark
        raise RuntimeError("No free second within an hour of an end")

    def hold(self, mark: datetime) -> None:
        """A mark that was given out in an earlier run."""
        self._taken.add(self._second(mark))

    def give_back(self, mark: datetime) -> None:
        self._taken.discard(self._second(mark))

    def _shuffled(self, base: int) -> Iterable[int]:
        left = list(range(base + _FIRST_SECOND, base + _LAST_SECOND + 1))
        while left:
            yield left.pop(self._chance(len(left)))

    @staticmethod
    def _second(mark: datetime) -> datetime:
        return mark.replace(microsecond=0)


class Kept(Enum):
    """How the server gives marks back, as far as rooms were seen whose mark is known."""

    WHOLE = "whole"
    SECONDS = "seconds"  # without milliseconds
    NOT = "not"
    UNKNOWN = "unknown"


def how_kept(seen: Iterable[tuple[Meeting, str, datetime]]) -> Kept:
    """From rooms made by answered calls, each with the prefix and the mark that were sent."""
    pairs = list(seen)
    if not pairs:
        return Kept.UNKNOWN
    if not all(bears(*each) for each in pairs):
        return Kept.NOT
    return Kept.WHOLE if all(room.end == mark for room, _, mark in pairs) else Kept.SECONDS


def bears(meeting: Meeting, prefix: str, mark: datetime) -> bool:
    """Whether a room has this mark, milliseconds dropped or not."""
    kept = meeting.end == mark
    dropped = meeting.end.microsecond == 0 and meeting.end == mark.replace(microsecond=0)
    return (kept or dropped) and meeting.room_name.startswith(normalised_prefix(prefix))


def bearers(
    meetings: Iterable[Meeting], prefix: str, mark: datetime, kept: Kept = Kept.SECONDS
) -> list[Meeting]:
    """The rooms with this mark: those that have it whole; else, if milliseconds are dropped,
    those with its second.
    """
    found = [each for each in meetings if bears(each, prefix, mark)]
    whole = [each for each in found if each.end == mark]
    return whole or (found if kept is Kept.SECONDS else [])
