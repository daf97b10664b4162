"""Which meetings a person is to be reminded of: their end, or the end of their host rights."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import HOST_RIGHTS_AFTER_END, Meeting

# A reminder that comes this late is as good as on time: timers are not exact.
_ON_TIME = timedelta(seconds=30)
# A late one (the computer slept, the program has just started) needs more than this to be of use.
_OF_USE = timedelta(minutes=1)
# Whoever made a meeting that soon before its reminder knows when it ends.
_JUST_MADE = timedelta(minutes=1)
_NEVER = datetime.max.replace(tzinfo=UTC)


class Ending(Enum):
    """What ends. Both are told apart in words: guests are not shut out by either."""

    ROOM = "room"
    HOST_RIGHTS = "host rights"

    @property
    def after_end(self) -> timedelta:
        """How long after the meeting's end."""
        return timedelta() if self is Ending.ROOM else HOST_RIGHTS_AFTER_END

    def of(self, meeting: Meeting) -> datetime:
        """Aware, UTC."""
        return meeting.end + self.after_end


@dataclass(frozen=True, slots=True)
class Reminder:
    meeting: Meeting
    ending: Ending

    @property
    def at(self) -> datetime:
        """When it ends; aware, UTC."""
        return self.ending.of(self.meeting)

    @property
    def key(self) -> tuple[str, Ending]:
        return self.meeting.meeting_id, self.ending


@dataclass(frozen=True, slots=True)
class Spans:
    """How long before an ending to remind; zero: not at all."""

    before_end: timedelta
    before_host_rights_end: timedelta

    def before(self, ending: Ending) -> timedelta:
        return self.before_end if ending is Ending.ROOM else self.before_host_rights_end


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is due now, the earliest ending first, and when to look again (aware UTC)."""

    due: tuple[Reminder, ...] = ()
    next_at: datetime | None = None


class Reminders:
    """Gives each reminder once in a run, whatever the clock or the settings do meanwhile.

    A reminder whose moment has passed unseen is given late while it is of use: with more than a
    minute left. None is given for a meeting that was made when its reminder was due already (or
    less than a minute before), nor of the host rights of a room that is to be deleted before.
    """

    def __init__(self, recall: Callable[[str], KnownMeeting | None]) -> None:
        """`recall`: the meeting of an id, None where it is not to be reminded of any more."""
        self._recall = recall
        self._given: set[tuple[str, Ending]] = set()

    def look(
        self,
        meetings: Collection[Meeting],
        now: datetime,
        spans: Spans,
        next_at: datetime | None = None,
    ) -> Outlook:
        """What is given here is not given again. `now` is aware.

        `next_at`: what comes next among the meetings that were looked at before.
        """
        due: list[Reminder] = []
        for ending in Ending:
            if span := spans.before(ending):
                next_at = self._look_for(ending, span, meetings, now, next_at, due)
        return Outlook(tuple(sorted(due, key=lambda each: each.at)), next_at)

    def _look_for(
        self,
        ending: Ending,
        span: timedelta,
        meetings: Collection[Meeting],
        now: datetime,
        next_at: datetime | None,
        due: list[Reminder],
    ) -> datetime | None:
        """Adds to `due`; the earliest of `next_at` and what comes next. Most of 10,000 meetings are
        over, or further off than another one: nothing is made for them.
        """
        over, shift = now - ending.after_end, ending.after_end - span
        far = _NEVER if next_at is None else next_at - shift
        for each in meetings:
            end = each.end
            if not over < end < far:
                continue
            reminder, moment = Reminder(each, ending), end + shift
            known = None if reminder.key in self._given else self._recall(each.meeting_id)
            if known is None or not _of_interest(known, ending, moment):
                continue
            if moment > now:
                next_at, far = moment, end
            elif now - moment <= _ON_TIME or reminder.at - now > _OF_USE:
                self._given.add(reminder.key)
                due.append(reminder)
        return next_at


def _of_interest(known: KnownMeeting, ending: Ending, moment: datetime) -> bool:
    remembered = known.remembered
    made = (remembered.created_at if remembered else None) or known.meeting.start
    if made is not None and moment < made + _JUST_MADE:
        return False
    delete_at = remembered.delete_at if remembered else None
    return ending is Ending.ROOM or delete_at is None or delete_at >= ending.of(known.meeting)
