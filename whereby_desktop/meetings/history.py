"""The meetings that Whereby has no longer, kept for as long as the user says."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.meetings.ports import MeetingMemory
from whereby_desktop.meetings.remembered import Remembered


class MeetingHistory:
    """Knows the past meetings of one account; the book adds to it."""

    def __init__(self, memory: MeetingMemory, changed: Callable[[], None]) -> None:
        """`changed` is called after each change, before it is on disk."""
        self._memory, self._changed = memory, changed
        self._past: dict[str, PastMeeting] = {}

    def all(self) -> list[PastMeeting]:
        return list(self._past.values())

    def get(self, meeting_id: str) -> PastMeeting | None:
        return self._past.get(meeting_id)

    @property
    def ids(self) -> Collection[str]:
        return self._past.keys()

    def remember(self, remembered: Remembered) -> bool:
        """What is remembered of a past meeting has changed; False: it is not one of these."""
        past = self._past.get(remembered.meeting_id)
        if past is None:
            return False
        known = replace(past.known, remembered=remembered)
        self._past[remembered.meeting_id] = replace(past, known=known)
        return True

    def take_up(self, past: Iterable[PastMeeting]) -> None:
        """What the last run left."""
        self._past = {each.meeting_id: each for each in past}
        if self._past:
            self._changed()

    async def add(self, past: Iterable[PastMeeting]) -> None:
        """Raises TroubleError (DISK); it is in the history of this run all the same.

        What is in it already stays as it is, but what was missing because it was being deleted.
        """
        new = [each for each in past if self._is_new(each)]
        self._past |= {each.meeting_id: each for each in new}
        if new:
            self._changed()
            await self._memory.add_history(new)

    async def give_back(self, meeting_ids: Iterable[str]) -> None:
        """They are in Whereby's list again. Raises TroubleError (DISK)."""
        back = [each for each in meeting_ids if self._past.pop(each, None) is not None]
        if back:
            self._changed()
            await self._memory.leave_history(back)

    async def forget(self, meeting_ids: Iterable[str]) -> None:
        """Forgets them for good. Raises TroubleError (DISK)."""
        gone = [each for each in meeting_ids if self._past.pop(each, None) is not None]
        if gone:
            self._changed()
            await self._memory.forget(gone)

    async def erase(self) -> list[str]:
        """Forgets all of them; the ids of what was forgotten. Raises TroubleError (DISK)."""
        ids = list(self._past)
        await self.forget(ids)
        return ids

    async def expire(self, now: datetime, keep: timedelta | None) -> list[str]:
        """Forgets what is older than `keep` (None: nothing is); the ids of what was forgotten.

        Raises TroubleError (DISK).
        """
        if keep is None:
            return []
        old = [each.meeting_id for each in self._past.values() if now - each.gone_at >= keep]
        await self.forget(old)
        return old

    def _is_new(self, past: PastMeeting) -> bool:
        before = self._past.get(past.meeting_id)
        return before is None or (before.how is Gone.MISSING and past.how is Gone.DELETED)
