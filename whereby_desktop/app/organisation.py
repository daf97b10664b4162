"""Which organisation a list of rooms belongs to."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from whereby_desktop.meetings.meeting import Meeting


def organisation_of(meetings: Iterable[Meeting]) -> str:
    """The host of its rooms, such as "example-clinic.whereby.com"; "" where there is none."""
    first = next(iter(meetings), None)
    return "" if first is None else urlsplit(first.room_url).hostname or ""
