"""JSON to domain values; with `wire_draft` the only place with the API's own field names."""

import re
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import unquote, urlsplit

import msgspec

from whereby_desktop.api.errors import NonsenseError
from whereby_desktop.api.words import plain, shortened
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.secret import Secret

_LONGEST_TEXT = 500  # of an id, and of a name
_LONGEST_LINK = 4_000
_LONGEST_CURSOR = 4_000  # it goes back in an address
# The secret part of a host link. Ids, names and guest links are shown, kept and logged.
_KEY = re.compile("key(?:=|%3d)", re.IGNORECASE)
T = TypeVar("T")


class _MeetingJson(msgspec.Struct, rename="camel"):
    meeting_id: str | int
    room_url: str
    end_date: datetime
    room_name: str | None = None
    start_date: datetime | None = None
    host_room_url: str | None = None
    viewer_room_url: str | None = None


class _PageJson(msgspec.Struct, rename="camel"):
    results: list[_MeetingJson]
    cursor: str | int | None = None


def page_from_json(body: bytes) -> tuple[list[Meeting], str | None]:
    """One page of the list and the cursor of the next; None at the end.

    Raises NonsenseError with the path of what is wrong.
    """
    page = _decoded(body, _PageJson)
    cursor = "" if page.cursor is None else str(page.cursor)
    if len(cursor) > _LONGEST_CURSOR:
        raise NonsenseError(detail="Not a cursor - at `$.cursor`")
    found = [_meeting(item, f"$.results[{place}]") for place, item in enumerate(page.results)]
    return found, cursor or None


def meeting_from_json(body: bytes) -> Meeting:
    """Raises NonsenseError with the path of what is wrong."""
    return _meeting(_decoded(body, _MeetingJson), "$")


def any_json(body: bytes) -> object:
    """Whatever a body holds; None if it is not JSON."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


def holds_json_if_any(body: bytes) -> bool:
    """Whether a body that says nothing of interest is at least the API's, not a web page."""
    return not body.strip() or any_json(body) is not None


def _decoded(body: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf"), type=kind)
    except RecursionError:
        wrong = "nested too deeply"
    except (msgspec.MsgspecError, UnicodeError) as error:
        # msgspec's messages name types and places, never what was there.
        wrong = shortened(str(error))
    raise NonsenseError(detail=wrong)


def _meeting(item: _MeetingJson, path: str) -> Meeting:
    room_url = _link(item.room_url, f"{path}.roomUrl")
    return Meeting(
        meeting_id=_identifier(str(item.meeting_id), f"{path}.meetingId"),
        room_name=_room_name(item.room_name, room_url, f"{path}.roomName"),
        room_url=_without_key(room_url, f"{path}.roomUrl"),
        start=None if item.start_date is None else _utc(item.start_date, f"{path}.startDate"),
        end=_utc(item.end_date, f"{path}.endDate"),
        host_link=_secret_link(item.host_room_url, f"{path}.hostRoomUrl"),
        viewer_link=_secret_link(item.viewer_room_url, f"{path}.viewerRoomUrl"),
    )


def _identifier(text: str, path: str) -> str:
    # An id goes back into addresses as it is, so it is refused rather than repaired.
    if not text or len(text) > _LONGEST_TEXT or plain(text) != text or _KEY.search(text):
        raise NonsenseError(detail=f"Not an id - at `{path}`")
    return text


def _room_name(told: str | None, room_url: str, path: str) -> str:
    name = plain(unquote(urlsplit(room_url).path) if told is None else told).lstrip("/")
    if not name or len(name) > _LONGEST_TEXT or _KEY.search(name):
        raise NonsenseError(detail=f"Not a room's name - at `{path}`")
    return name


def _link(text: str, path: str) -> str:
    """An https address with a host and nothing odd: it may be handed to a browser."""
    try:
        parts = urlsplit(text)
        fits = parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        fits = False
    if not fits or len(text) > _LONGEST_LINK or plain(text) != text or not _unbroken(text):
        raise NonsenseError(detail=f"Not an https address - at `{path}`")
    return text


def _unbroken(text: str) -> bool:
    return not any(character in text for character in " \"'<>\\`{}|^")


def _without_key(room_url: str, path: str) -> str:
    """The guest link. Should a key ever hang on it, it is cut off: this one is shown and kept."""
    if not _KEY.search(room_url):
        return room_url
    bare = urlsplit(room_url)._replace(query="", fragment="").geturl()
    if _KEY.search(bare):
        raise NonsenseError(detail=f"Not a guest link - at `{path}`")
    return bare


def _secret_link(text: str | None, path: str) -> Secret | None:
    return Secret(_link(text, path)) if text else None


def _utc(moment: datetime, path: str) -> datetime:
    """A moment without an offset is meant as UTC."""
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        pass
    raise NonsenseError(detail=f"Not a moment - at `{path}`")
