"""How times, rooms and link options are written in the local memory's columns."""

import json
from datetime import UTC, datetime

from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.meeting import Meeting

ROOM_COLUMNS = "meeting_id, room_name, room_url, start, end"
RoomRow = tuple[str, str, str, str | None, str]


def room_row(meeting: Meeting) -> RoomRow:
    """The values of `ROOM_COLUMNS`. Secret links have no column."""
    return (
        meeting.meeting_id,
        meeting.room_name,
        meeting.room_url.partition("?")[0],  # should a key ever be in it, it stays out of here
        maybe_text(meeting.start),
        text_of(meeting.end),
    )


def room_of(row: RoomRow) -> Meeting:
    """Raises ValueError or TypeError for a row that makes no sense."""
    meeting_id, room_name, room_url, start, end = row
    return Meeting(meeting_id, room_name, room_url, maybe_time(start), time_of(end))


def text_of(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def maybe_text(moment: datetime | None) -> str | None:
    return text_of(moment) if moment else None


def maybe_time(written: str | None) -> datetime | None:
    """Raises ValueError for what is no time."""
    return time_of(written) if written else None


def time_of(written: str) -> datetime:
    """Raises ValueError for what is no time."""
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment


def options_text(options: LinkOptions) -> str:
    return json.dumps(options.parameters, ensure_ascii=False)


def options_of(written: str) -> LinkOptions:
    """Raises ValueError or TypeError for what are no pairs of texts."""
    return LinkOptions(tuple((str(name), str(value)) for name, value in json.loads(written)))
