"""A meeting that Whereby has no longer, as this computer remembers it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from whereby_desktop.meetings.known_meeting import KnownMeeting


class Gone(Enum):
    DELETED = "deleted"  # by the user, with this program
    MISSING = "missing"  # was not in the list any more


@dataclass(frozen=True, slots=True)
class PastMeeting:
    """`gone_at` (aware UTC): when it was deleted, or when it was first seen to be missing."""

    known: KnownMeeting
    gone_at: datetime
    how: Gone

    @property
    def meeting_id(self) -> str:
        return self.known.meeting_id
