"""Which organisation a list of rooms belongs to."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from whereby_desktop.meetings.known_meeting import KnownMeeting


def organisation_of(meetings: Sequence[KnownMeeting]) -> str:
    """The host of its rooms, such as "example-clinic.whereby.com"; "" where there is none."""
    for known in meetings[:1]:
        return urlsplit(known.meeting.room_url).hostname or ""
    return ""
