"""The meetings as the screen sees them: Whereby's list, what is remembered, what is hidden."""

from collections.abc import Callable, Collection, Iterable, Mapping

from whereby_desktop.meetings.book_change import BookChange, difference, keep_links
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered


class KnownMeetings:
    """Holds them and tells its listeners each change; no network, no disk."""

    def __init__(self) -> None:
        self._meetings: dict[str, Meeting] = {}
        self._hidden: set[str] = set()  # deleted by the user, maybe not yet at Whereby
        self._listeners: list[Callable[[BookChange], None]] = []
        self.remembered = dict[str, Remembered]()

    @property
    def listed(self) -> Mapping[str, Meeting]:
        """Whereby's list, with what is hidden."""
        return self._meetings

    @property
    def count(self) -> int:
        """How many `all` would give."""
        return len(self._meetings.keys() - self._hidden)

    def get(self, meeting_id: str) -> KnownMeeting | None:
        meeting = self._meetings.get(meeting_id)
        if meeting is None or meeting_id in self._hidden:
            return None
        return KnownMeeting(meeting, self.remembered.get(meeting_id))

    def meetings(self) -> list[Meeting]:
        hidden = self._hidden
        if not hidden:
            return list(self._meetings.values())
        return [each for key, each in self._meetings.items() if key not in hidden]

    def recalled(self) -> list[Remembered]:
        found = map(self.remembered.get, self._meetings)
        return [each for each in found if each and each.meeting_id not in self._hidden]

    def all(self) -> list[KnownMeeting]:
        remembered, hidden = self.remembered, self._hidden
        if not hidden:  # nearly always; half the time
            meetings = self._meetings
            return list(map(KnownMeeting, meetings.values(), map(remembered.get, meetings)))
        return [
            KnownMeeting(meeting, remembered.get(meeting_id))
            for meeting_id, meeting in self._meetings.items()
            if meeting_id not in hidden
        ]

    def subscribe(self, listener: Callable[[BookChange], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, change: BookChange) -> None:
        for listener in tuple(self._listeners):
            listener(change)

    def replace_all(self, meetings: Iterable[Meeting]) -> BookChange:
        """A new list; the caller tells the change when the rest is up to date, too."""
        before, after = self._meetings, {each.meeting_id: each for each in meetings}
        with_links = [each for each in before.values() if each.host_link or each.viewer_link]
        for each in with_links:
            if each.meeting_id in after:
                after[each.meeting_id] = keep_links(after[each.meeting_id], each)
        self._meetings = after
        self._hidden &= after.keys()
        return difference(before, after, self._hidden)

    def put(self, meeting: Meeting, *, passing: bool = False) -> KnownMeeting:
        """`passing` as in `BookChange`."""
        before = self._meetings.get(meeting.meeting_id)
        meeting = self._meetings[meeting.meeting_id] = keep_links(meeting, before)
        ids = (meeting.meeting_id,)
        added, changed = (ids, ()) if before is None else ((), ids)
        self.tell(BookChange(added, changed, passing=passing))
        return KnownMeeting(meeting, self.remembered.get(meeting.meeting_id))

    def hide(self, meeting_ids: Iterable[str]) -> list[Meeting]:
        """Those of them that were shown until now."""
        ids = [each for each in meeting_ids if each in self._meetings and each not in self._hidden]
        self._hidden.update(ids)
        self.tell(BookChange(removed=tuple(ids)))
        return [self._meetings[each] for each in ids]

    def bring_back(self, meetings: Iterable[Meeting]) -> None:
        back = [each.meeting_id for each in meetings if each.meeting_id in self._meetings]
        self._hidden.difference_update(back)
        if back:
            self.tell(BookChange(added=tuple(back)))

    def drop(self, meeting_id: str) -> None:
        """It was hidden and is gone for good."""
        self._meetings.pop(meeting_id, None)
        self._hidden.discard(meeting_id)

    def forget(self, meeting_ids: Collection[str]) -> None:
        """What was remembered of meetings that are in the history no longer."""
        for each in meeting_ids:
            self.remembered.pop(each, None)
        if meeting_ids:
            self.tell(BookChange(history=True))
