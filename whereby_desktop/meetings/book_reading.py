"""What is read of the meeting book: by the screen, and by all who work with meetings."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.history import MeetingHistory
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.known_meetings import KnownMeetings
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered

if TYPE_CHECKING:
    from datetime import datetime


class ReadableBook:
    """The meetings of one account, as they are known."""

    def __init__(self, known: KnownMeetings, history: MeetingHistory) -> None:
        self._known = known
        self._loading = False
        self._refreshed = False
        self.history = history
        self.seen_at: datetime | None = None  # of the list shown; aware UTC

    @property
    def loading(self) -> bool:
        return self._loading

    @property
    def refreshed(self) -> bool:
        """Whether the list has come from Whereby in this run (else it is the last run's)."""
        return self._refreshed

    @property
    def count(self) -> int:
        """How many `all` would give."""
        return self._known.count

    @property
    def listed(self) -> Mapping[str, Meeting]:
        """Whereby's list as last seen, what waits to be deleted included."""
        return self._known.listed

    def remembered(self, meeting_id: str) -> Remembered | None:
        return self._known.remembered.get(meeting_id)

    def get(self, meeting_id: str) -> KnownMeeting | None:
        return self._known.get(meeting_id)

    def meetings(self) -> list[Meeting]:
        """Those of `all`, without what is remembered: 10,000 in a tenth of the time."""
        return self._known.meetings()

    def recalled(self) -> list[Remembered]:
        """What is remembered of those of `all`, where anything is."""
        return self._known.recalled()

    def all(self) -> list[KnownMeeting]:
        return self._known.all()

    def recall(self, meeting_id: str) -> KnownMeeting | None:
        """As `get`, or else as the history has it."""
        past = self.history.get(meeting_id)
        return self.get(meeting_id) or (past.known if past else None)

    def subscribe(self, listener: Callable[[BookChange], None]) -> Callable[[], None]:
        return self._known.subscribe(listener)
