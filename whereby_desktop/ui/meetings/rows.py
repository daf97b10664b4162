"""The rows of the list as values: the headings and the rooms below them."""

import unicodedata
from collections.abc import Mapping
from enum import Enum

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import RoomName, Stage
from whereby_desktop.meetings.past_meeting import PastMeeting


class Past(Enum):
    """Where rooms are that Whereby has no longer: below all stages of life."""

    HISTORY = "history"


Group = Stage | Past
GROUPS: tuple[Group, ...] = (*Stage, Past.HISTORY)  # from top to bottom


class GroupRow:
    """The heading of a group. `count` rooms are shown below it when it is expanded."""

    __slots__ = ("count", "expanded", "stage")

    def __init__(self, stage: Group) -> None:
        self.stage = stage
        self.count = 0
        self.expanded = True


class RoomRow:
    """One room. Lives as long as the room is known; `known` is replaced when something changed.

    What filters and sorting look at is worked out once, for there may be ten thousand. `end` is in
    seconds since the epoch.
    """

    __slots__ = (
        "_name",
        "by_end",
        "created_here",
        "end",
        "haystack",
        "known",
        "locked",
        "meeting_id",
        "mode",
        "stage",
    )

    def __init__(self, known: KnownMeeting, presets: Mapping[str, str]) -> None:
        """`presets`: the names of presets by their keys."""
        self.meeting_id = known.meeting_id
        self.stage: Group = Stage.OPEN  # brought up to date by each arrangement
        self.take(known, presets)

    def take(self, known: KnownMeeting, presets: Mapping[str, str]) -> None:
        meeting = known.meeting
        self.known = known
        self.mode, self.locked = known.mode, known.locked
        self.created_here = known.created_here
        self.haystack = _haystack(known, presets)
        self.put_end(meeting.end.timestamp())
        self._name: RoomName | None = None

    def put_end(self, end: float) -> None:
        self.end = end
        self.by_end = (end, self.haystack, self.meeting_id)  # made once: sorting is quick then

    @property
    def name(self) -> RoomName:
        if self._name is None:
            self._name = self.known.name
        return self._name


class PastRow(RoomRow):
    """A room of the history. The latest is first: its `end` counts back from when it went."""

    __slots__ = ("past",)

    def __init__(self, past: PastMeeting, presets: Mapping[str, str]) -> None:
        super().__init__(past.known, presets)
        self.stage = Past.HISTORY
        self.take_past(past, presets)

    def take_past(self, past: PastMeeting, presets: Mapping[str, str]) -> None:
        self.take(past.known, presets)
        self.past = past
        self.put_end(-past.gone_at.timestamp())


Row = GroupRow | RoomRow


def folded(text: str) -> str:
    """Text for comparing: small letters, no accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _haystack(known: KnownMeeting, presets: Mapping[str, str]) -> str:
    """What is searched. The name is first: the rooms are sorted by it, too."""
    meeting, remembered = known.meeting, known.remembered
    link = meeting.room_url.partition("?")[0]  # its query part is no name
    if remembered is None:
        return folded(f"{meeting.room_name}\n{link}")
    preset = presets.get(remembered.preset, "")
    return folded(f"{meeting.room_name}\n{remembered.label}\n{link}\n{preset}\n{remembered.note}")
