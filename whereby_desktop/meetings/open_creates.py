"""Creates of one room each whose answer never came in, and what becomes of them."""

from collections.abc import Awaitable, Callable, Collection
from datetime import timedelta

from whereby_desktop.meetings.book_change import Created
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.known_meetings import KnownMeetings
from whereby_desktop.meetings.lost_answer import candidates
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import Clock, MeetingMemory, UnfinishedCreate
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

Adopt = Callable[[Meeting, UnfinishedCreate], Awaitable[KnownMeeting]]


class OpenCreates:
    """The open entries of the journal of creates. `claimed` tells rooms that are another's."""

    def __init__(
        self,
        memory: MeetingMemory,
        clock: Clock,
        known: KnownMeetings,
        refresh: Callable[[], Awaitable[None]],
        adopt: Adopt,
        clock_ahead: Callable[[], timedelta | None] = lambda: None,
    ) -> None:
        self._memory, self._clock, self._known = memory, clock, known
        self._refresh, self._adopt, self._clock_ahead = refresh, adopt, clock_ahead
        self.entries: list[UnfinishedCreate] = []
        self._looked_for: list[UnfinishedCreate] = []
        self.claimed: Callable[[Meeting], bool] = lambda _: False

    @property
    def waiting(self) -> list[UnfinishedCreate]:
        """Those that nobody is looking for at this moment: two would find the room for each."""
        return [each for each in self.entries if each not in self._looked_for]

    def rivals(
        self, unfinished: UnfinishedCreate, known_before: Collection[str] = ()
    ) -> list[Meeting]:
        """The rooms of the list that may be what this create made."""
        # With a draft only: a label may have been given to a room that nobody has claimed yet.
        made = {each.meeting_id for each in self._known.remembered.values() if each.draft}
        not_it = made.union(known_before)
        found = candidates(self._known.listed.values(), unfinished, not_it, self._clock_ahead())
        return [each for each in found if not self.claimed(each)]

    async def settle(self, unfinished: UnfinishedCreate, known_before: Collection[str]) -> Created:
        """As `MeetingBook.settle`."""
        if unfinished not in self.entries:
            self.entries.append(unfinished)
        self._looked_for.append(unfinished)
        try:
            await self._refresh()
        except TroubleError as error:
            trouble = Trouble(TroubleKind.MAY_EXIST, at=self._clock.now())
            raise TroubleError(trouble) from error
        finally:
            self._looked_for.remove(unfinished)
        found = self.rivals(unfinished, known_before)
        if len(found) > 1:
            names = ", ".join(meeting.short_name for meeting in found)
            raise TroubleError(Trouble(TroubleKind.MAY_EXIST, detail=names))
        created = await self._close(unfinished, found[0] if found else None)
        if created is None:
            raise TroubleError(Trouble(TroubleKind.NOT_MADE, at=self._clock.now()))
        return created

    async def decide(self, unfinished: UnfinishedCreate, meeting_id: str) -> Created | None:
        """As `MeetingBook.decide`."""
        return await self._close(unfinished, self._known.listed[meeting_id] if meeting_id else None)

    async def close_entry(self, unfinished: UnfinishedCreate) -> None:
        if unfinished.entry >= 0:
            await self._memory.end_create(unfinished.entry)

    async def _close(self, unfinished: UnfinishedCreate, made: Meeting | None) -> Created | None:
        if unfinished in self.entries:
            self.entries.remove(unfinished)
        known = await self._adopt(made, unfinished) if made else None
        await self.close_entry(unfinished)
        return Created(known, adopted=True) if known else None
