"""A meeting as Whereby reports it, and its life as a function of time."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from whereby_desktop.meetings.secret import Secret

# Both from the vendor's guides: host rights end one hour after endDate, and within 24 hours of it
# the room is deleted (only the latest moment is known).
HOST_RIGHTS_AFTER_END = timedelta(hours=1)
DELETED_WITHIN_OF_END = timedelta(hours=24)

_UUID_ENDING = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")


class Stage(Enum):
    """Where in its life a room is. The order is that of the window's groups."""

    OPEN = "open"
    HOST_RIGHTS = "host rights"  # has ended, host rights and recording still work
    WAITING = "waiting"  # has ended for good, waits for its deletion at Whereby


@dataclass(frozen=True, slots=True)
class RoomName:
    """A room's name in two parts: what somebody chose and what was generated."""

    prefix: str
    ending: str

    @property
    def whole(self) -> str:
        return self.prefix + self.ending


@dataclass(frozen=True, slots=True)
class Meeting:
    """One created room. Every time is aware and in UTC.

    The API never reports lock, mode, pattern or template of an existing meeting, so they are not
    here: see `Remembered`.
    """

    meeting_id: str
    room_name: str  # without the leading slash
    room_url: str  # the guest link
    start: datetime | None  # when it was created: Whereby sets it to the time of the request
    end: datetime
    host_link: Secret | None = field(default=None, repr=False)
    viewer_link: Secret | None = field(default=None, repr=False)

    @property
    def host_rights_end(self) -> datetime:
        return self.end + HOST_RIGHTS_AFTER_END

    @property
    def deleted_by(self) -> datetime:
        """The latest moment at which Whereby deletes the room."""
        return self.end + DELETED_WITHIN_OF_END

    def stage(self, now: datetime) -> Stage:
        if now < self.end:
            return Stage.OPEN
        if now < self.host_rights_end:
            return Stage.HOST_RIGHTS
        return Stage.WAITING

    def name_parts(self, known_prefix: str | None = None) -> RoomName:
        """The name split where the generated part begins, as far as that can be told."""
        name = self.room_name
        if known_prefix and name.startswith(known_prefix) and name != known_prefix:
            cut = len(known_prefix.rstrip("-"))
        elif found := _UUID_ENDING.search(name):
            cut = len(name[: found.start()].rstrip("-"))
        else:
            cut = len(name)
        return RoomName(name[:cut], name[cut:])

    @property
    def short_name(self) -> str:
        """For sentences, notices and the tray: `consult-7f3a…`, long enough to tell rooms apart."""
        parts = self.name_parts()
        if not parts.ending:
            return parts.prefix if len(parts.prefix) <= 24 else parts.prefix[:24] + "…"
        return (parts.prefix + parts.ending[: 5 if parts.prefix else 4]).strip() + "…"
