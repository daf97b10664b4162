"""Which rooms are to be deleted, as a rule: what has ended, by name, by age; and whom it meets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from whereby_desktop.meetings.draft import normalised_prefix
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting, Stage


class Ended(Enum):
    """How far a room must have got in its life."""

    ENDED = "ended"  # host rights may be left
    WAITING = "waiting"  # for its deletion at Whereby: host rights are over, too


class Since(Enum):
    """What the age of a room is counted from."""

    ENDED = "ended"
    CREATED = "created"


@dataclass(frozen=True, slots=True)
class Age:
    """Longer ago than that. What nobody knows (a creation made elsewhere, say) is never old."""

    since: Since
    span: timedelta

    def reached(self, meeting: Meeting, now: datetime) -> bool:
        moment = meeting.end if self.since is Since.ENDED else meeting.start
        return moment is not None and now - moment > self.span


@dataclass(frozen=True, slots=True)
class DeleteFilter:
    """A room has to pass everything that is asked. `open_too` lets in rooms that are still open.

    `prefix` is that of the room's name, "" any; `here_only`: only those created with this app.
    """

    ended: Ended = Ended.ENDED
    open_too: bool = False
    prefix: str = ""
    age: Age | None = None
    here_only: bool = False

    def takes(self, known: KnownMeeting, now: datetime) -> bool:
        """`now` is aware."""
        meeting = known.meeting
        return (
            self._in_stage(meeting.stage(now))
            and meeting.room_name.startswith(normalised_prefix(self.prefix).removeprefix("/"))
            and (self.age is None or self.age.reached(meeting, now))
            and (known.created_here or not self.here_only)
        )

    def chosen(self, meetings: Iterable[KnownMeeting], now: datetime) -> list[KnownMeeting]:
        """In their order."""
        return [each for each in meetings if self.takes(each, now)]

    def _in_stage(self, stage: Stage) -> bool:
        if stage is Stage.OPEN:
            return self.open_too
        return stage is Stage.WAITING or self.ended is Ended.ENDED


@dataclass(frozen=True, slots=True)
class Concerned:
    """How many rooms a delete meets. `elsewhere`: not created with this app, so maybe somebody
    else's; with `open_elsewhere` those of them that are open.
    """

    rooms: int = 0
    open: int = 0
    elsewhere: int = 0
    open_elsewhere: int = 0

    @property
    def ended(self) -> int:
        return self.rooms - self.open


def concerned(meetings: Sequence[KnownMeeting], now: datetime) -> Concerned:
    """`now` is aware."""
    open_now = [each for each in meetings if each.meeting.stage(now) is Stage.OPEN]
    return Concerned(
        rooms=len(meetings),
        open=len(open_now),
        elsewhere=sum(not each.created_here for each in meetings),
        open_elsewhere=sum(not each.created_here for each in open_now),
    )
