"""The rows of the list as values: the stages' headings and the rooms below them."""

import unicodedata

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import RoomName, Stage


class GroupRow:
    """The heading of a stage. `count` rooms are shown below it when it is expanded."""

    __slots__ = ("count", "expanded", "stage")

    def __init__(self, stage: Stage) -> None:
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
        "created_here",
        "end",
        "haystack",
        "known",
        "locked",
        "meeting_id",
        "mode",
        "stage",
    )

    def __init__(self, known: KnownMeeting) -> None:
        self.meeting_id = known.meeting_id
        self.stage = Stage.OPEN  # brought up to date by each arrangement
        self.take(known)

    def take(self, known: KnownMeeting) -> None:
        meeting = known.meeting
        self.known = known
        self.mode, self.locked = known.mode, known.locked
        self.created_here = known.created_here
        self.end = meeting.end.timestamp()
        self.haystack = folded(f"{meeting.room_name}\n{known.label}\n{meeting.room_url}")
        self._name: RoomName | None = None

    @property
    def name(self) -> RoomName:
        if self._name is None:
            self._name = self.known.name
        return self._name


Row = GroupRow | RoomRow


def folded(text: str) -> str:
    """Text for comparing: small letters, no accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
