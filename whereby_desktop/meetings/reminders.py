"""Which meetings a person is to be reminded of: their end, or the end of their host rights."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting

# A reminder that comes this late is as good as on time: timers are not exact.
_ON_TIME = timedelta(seconds=30)
# A late one (the computer slept, the program has just started) needs more than this to be of use.
_OF_USE = timedelta(minutes=1)
# Whoever made a meeting that soon before its reminder knows when it ends.
_JUST_MADE = timedelta(minutes=1)


class Ending(Enum):
    """What ends. Both are told apart in words: guests are not shut out by either."""

    ROOM = "room"
    HOST_RIGHTS = "host rights"

    def of(self, meeting: Meeting) -> datetime:
        """Aware, UTC."""
        return meeting.end if self is Ending.ROOM else meeting.host_rights_end


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

    def __init__(self) -> None:
        self._given: set[tuple[str, Ending]] = set()

    def look(self, known: Iterable[KnownMeeting], now: datetime, spans: Spans) -> Outlook:
        """What is given here is not given again. `now` is aware."""
        due: list[Reminder] = []
        next_at: datetime | None = None
        for reminder, moment in _wanted(known, now, spans):
            if reminder.key in self._given:
                continue
            if moment > now:
                next_at = moment if next_at is None else min(next_at, moment)
            elif now - moment <= _ON_TIME or reminder.at - now > _OF_USE:
                self._given.add(reminder.key)
                due.append(reminder)
        return Outlook(tuple(sorted(due, key=lambda each: each.at)), next_at)


def _wanted(
    known: Iterable[KnownMeeting], now: datetime, spans: Spans
) -> Iterator[tuple[Reminder, datetime]]:
    """Each reminder of an ending still to come, with the moment at which it is due."""
    wished = [(each, spans.before(each)) for each in Ending if spans.before(each)]
    for each in known:
        for ending, span in wished:
            at = ending.of(each.meeting)
            if at > now and _of_interest(each, ending, at - span):
                yield Reminder(each.meeting, ending), at - span


def _of_interest(known: KnownMeeting, ending: Ending, moment: datetime) -> bool:
    remembered = known.remembered
    made = (remembered.created_at if remembered else None) or known.meeting.start
    if made is not None and moment < made + _JUST_MADE:
        return False
    delete_at = remembered.delete_at if remembered else None
    return ending is Ending.ROOM or delete_at is None or delete_at >= ending.of(known.meeting)
