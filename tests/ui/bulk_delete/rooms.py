"""Rooms around noon, and a book that holds them."""

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, cast

from tests.ui.create.fakes import NOON
from whereby_desktop.meetings.book_reading import ReadableBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.history import MeetingHistory
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.known_meetings import KnownMeetings
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered

if TYPE_CHECKING:
    from whereby_desktop.meetings.ports import MeetingMemory

DAY = timedelta(days=1)


def room(
    name: str,
    *,
    ends: timedelta,
    age: timedelta = DAY,
    here: bool = False,
    label: str = "",
) -> KnownMeeting:
    """Its id is its name; `ends` from noon; created `age` before noon."""
    url = f"https://example-clinic.whereby.com/{name}"
    meeting = Meeting(name, name, url, NOON - age, NOON + ends)
    draft = MeetingDraft(meeting.end) if here else None
    return KnownMeeting(meeting, Remembered(name, label, draft, meeting.start))


class Rooms(ReadableBook):
    """A book of rooms that come and go as a test wants it."""

    def __init__(self, rooms: Iterable[KnownMeeting]) -> None:
        self.known = KnownMeetings()
        nowhere = cast("MeetingMemory", None)  # no room of a test gets into the history
        super().__init__(self.known, MeetingHistory(nowhere, lambda: None))
        for each in rooms:
            self.add(each)

    def add(self, known: KnownMeeting) -> None:
        """Or in the place of the one of its name."""
        if known.remembered is not None:
            self.known.remembered[known.meeting_id] = known.remembered
        self.known.put(known.meeting)

    def remove(self, name: str) -> None:
        self.known.hide([name])
