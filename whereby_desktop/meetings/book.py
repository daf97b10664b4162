"""MeetingBook: the meetings we know, and everything that changes them."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from whereby_desktop.meetings.book_change import BookChange, Created, as_known, caught_up
from whereby_desktop.meetings.book_reading import ReadableBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.history import MeetingHistory
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.known_meetings import KnownMeetings
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.open_creates import OpenCreates
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.ports import Clock, MeetingMemory, MeetingService, UnfinishedCreate
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind

# Before this many seconds nothing is sent: time for Undo.
UNDO_SECONDS = 8.0


class MeetingBook(ReadableBook):
    """Knows the meetings of one account. Listeners hear of each change, on the event loop."""

    def __init__(
        self,
        service: MeetingService,
        memory: MeetingMemory,
        clock: Clock,
        keep_history: Callable[[], timedelta | None] = lambda: None,
        clock_ahead: Callable[[], timedelta | None] = lambda: None,
    ) -> None:
        """`keep_history`: None: until it is erased. `clock_ahead`: of Whereby's, where known."""
        self._service, self._memory, self._clock = service, memory, clock
        self._keep_history = keep_history
        known = KnownMeetings()
        super().__init__(
            known, MeetingHistory(memory, lambda: known.tell(BookChange(history=True)))
        )
        self.pending_deletes: set[PendingDelete] = set()  # those that can still be undone
        self._creates = OpenCreates(
            memory, clock, self._known, self.refresh, self._adopt, clock_ahead
        )

    @property
    def unfinished(self) -> list[UnfinishedCreate]:
        """Creates whose outcome is not known, and that are not being looked for just now."""
        return self._creates.waiting

    # what changes it

    async def open(self) -> None:
        """Takes up what the last run left: the list as it was last seen, labels, options."""
        shelved = await self._memory.load()
        self._known.remembered = dict(shelved.remembered)
        self._creates.entries = list(shelved.unfinished)
        self.history.take_up(shelved.history)
        if not self._refreshed:
            self._replace_all(shelved.meetings, shelved.seen_at)
        await self.forget_old()

    async def refresh(self, priority: Priority = Priority.USER, *, links: bool = False) -> None:
        """Reads the whole list. Raises TroubleError; the list shown stays as it was then.

        `links`: with every secret link; they stay in memory only.
        """
        self._loading = True
        self._known.tell(BookChange())
        known_then = frozenset(self._known.listed)
        try:
            found = await self._service.meetings(priority=priority, links=links)
            meetings = await as_known(found, self._known.listed)
        except BaseException:
            self._loading = False
            self._known.tell(BookChange())
            raise
        # Told with what was read: a list that was neither loading nor seen has failed.
        self._loading, self._refreshed = False, True
        before = self._known.listed
        self._replace_all(caught_up(meetings, known_then, before), self._clock.now())
        after = self._known.listed
        gone = [each for each in before.values() if each.meeting_id not in after]
        # First this, then the list: a program that is killed in between loses no meeting.
        await self._keep_gone(gone, Gone.MISSING)
        await self.history.give_back([each for each in self.history.ids if each in after])
        await self._save()

    async def create(
        self,
        draft: MeetingDraft,
        *,
        label: str = "",
        preset: str = "",
        link_options: LinkOptions = NO_OPTIONS,
    ) -> Created:
        """Makes one meeting, or finds the one that a lost answer hides.

        Raises TroubleError: NOT_MADE when the answer was lost and the list shows no such room,
        MAY_EXIST when not even that could be found out (the entry then stays in `unfinished`).
        """
        begun = UnfinishedCreate(-1, draft, label, preset, self._clock.now(), link_options)
        known_before = frozenset(self._known.listed)

        async def write_down() -> None:
            # Not earlier: a create that is cancelled while it waits for points was never sent.
            nonlocal begun
            if begun.entry < 0:
                begun = replace(begun, entry=await self._memory.begin_create(begun))

        try:
            meeting = await self._service.create(draft, before_sending=write_down)
        except TroubleError as error:
            if begun.entry >= 0 and error.trouble.kind is TroubleKind.MAY_EXIST:
                return await self.settle(begun, known_before)
            await self._creates.close_entry(begun)
            raise
        known = await self._adopt(meeting, begun)
        await self._creates.close_entry(begun)
        return Created(known)

    async def settle(
        self, unfinished: UnfinishedCreate, known_before: frozenset[str] = frozenset()
    ) -> Created:
        """Looks in the list for the room of a create whose answer was lost.

        `known_before`: the meetings known when the call went out, so not its outcome. Raises
        TroubleError as `create` does.
        """
        return await self._creates.settle(unfinished, known_before)

    def rivals(self, unfinished: UnfinishedCreate) -> list[Meeting]:
        """The rooms among which only a person can tell the one that a lost answer hides."""
        return self._creates.rivals(unfinished)

    async def decide(self, unfinished: UnfinishedCreate, meeting_id: str) -> Created | None:
        """A person has told which room of the list it is; "": none of them. Raises TroubleError."""
        return await self._creates.decide(unfinished, meeting_id)

    def claim(self, claimed: Callable[[Meeting], bool]) -> None:
        """From now on rooms that `claimed` tells are never the outcome of a create made here."""
        self._creates.claimed = claimed

    async def fetch_links(self, meeting_id: str) -> KnownMeeting:
        """Reads one meeting with its host and viewer link; they stay in memory only."""
        return self._known.put(await self._service.meeting(meeting_id, links=True))

    async def set_label(self, meeting_id: str, label: str) -> None:
        """Raises TroubleError (DISK); the change is shown all the same."""
        await self.change_memory(meeting_id, lambda before: replace(before, label=label.strip()))

    async def change_memory(
        self, meeting_id: str, change: Callable[[Remembered], Remembered]
    ) -> None:
        """Changes what is remembered of a meeting, one of the history included.

        Raises TroubleError (DISK); the change is shown all the same.
        """
        before = self._known.remembered.get(meeting_id) or Remembered(meeting_id)
        self._known.remembered[meeting_id] = after = change(before)
        past = self.history.remember(after)
        self._known.tell(BookChange(changed=() if past else (meeting_id,), history=past))
        await self._memory.remember(after)

    def take_away(self, meeting_ids: Iterable[str]) -> PendingDelete:
        """Takes meetings out of the list at once; `Batches.delete` goes on when Undo has passed."""
        pending = PendingDelete(self._known.hide(meeting_ids))
        self.pending_deletes.add(pending)
        return pending

    async def decided(self, pending: PendingDelete, seconds: float = UNDO_SECONDS) -> bool:
        """Waits for Undo. True: delete it now; False: it was undone and is back in the list."""
        try:
            await pending.decided(self._clock, seconds)
        except BaseException:
            self._known.bring_back(pending.meetings)
            raise
        finally:
            self.pending_deletes.discard(pending)
        if pending.undone:
            self._known.bring_back(pending.meetings)
        return not pending.undone

    # what a batch tells it: the batch's own journal is on disk by then

    def take_in(self, meeting: Meeting, remembered: Remembered) -> None:
        """A room has been made (or found), and what is to be remembered of it is written."""
        self._known.remembered[meeting.meeting_id] = remembered
        self._known.put(meeting, passing=True)

    def hide(self, meeting_ids: Iterable[str]) -> None:
        """They are being deleted."""
        self._known.hide(meeting_ids)

    def bring_back(self, meeting_ids: Iterable[str]) -> None:
        """They are not deleted after all."""
        self._known.bring_back([self.listed[each] for each in meeting_ids if each in self.listed])

    async def deleted(self, meeting: Meeting) -> None:
        """A room is gone from Whereby. Raises TroubleError (DISK)."""
        self._known.drop(meeting.meeting_id)
        await self._keep_gone([meeting])

    def hurry_deletes(self) -> None:
        """Ends the time for Undo of everything pending: the program is about to quit."""
        for pending in self.pending_deletes:
            pending.send_now()

    async def forget_old(self) -> None:
        """Forgets past meetings that were kept long enough. Raises TroubleError (DISK)."""
        self._known.forget(await self.history.expire(self._clock.now(), self._keep_history()))

    async def forget_past(self, meeting_ids: Iterable[str]) -> None:
        """Forgets past meetings (others are left alone). Raises TroubleError (DISK)."""
        past = [each for each in meeting_ids if self.history.get(each)]
        await self.history.forget(past)
        self._known.forget(past)

    async def erase_history(self) -> None:
        """Forgets every past meeting, on demand. Raises TroubleError (DISK)."""
        self._known.forget(await self.history.erase())
        if self._refreshed:  # what an older version remembered of meetings that are long gone
            await self._forget(self._known.remembered.keys() - self._known.listed.keys())

    # inside

    def _replace_all(self, meetings: Iterable[Meeting], seen_at: datetime | None) -> None:
        change = self._known.replace_all(meetings)
        self.seen_at = seen_at
        self._known.tell(change)

    async def _adopt(self, meeting: Meeting, begun: UnfinishedCreate) -> KnownMeeting:
        now, before = self._clock.now(), self._known.remembered.get(meeting.meeting_id)
        remembered = begun.remembered(meeting.meeting_id, now).over(before)
        self._known.remembered[meeting.meeting_id] = remembered
        known = self._known.put(meeting)
        await self._memory.remember(remembered)
        await self._save()
        return known

    async def _keep_gone(self, meetings: Sequence[Meeting], how: Gone = Gone.DELETED) -> None:
        """Moves meetings that are no longer at Whereby into the history, without secret links."""
        if self._keep_history() == timedelta(0):
            await self._forget({each.meeting_id for each in meetings})
            return
        now, remembered = self._clock.now(), self._known.remembered
        plain = [replace(each, host_link=None, viewer_link=None) for each in meetings]
        known = [KnownMeeting(each, remembered.get(each.meeting_id)) for each in plain]
        await self.history.add([PastMeeting(each, now, how) for each in known])

    async def _forget(self, meeting_ids: Collection[str]) -> None:
        """Forgets what was remembered of meetings that are neither listed nor past."""
        if meeting_ids:
            self._known.forget(meeting_ids)
            await self._memory.forget(sorted(meeting_ids))

    async def _save(self) -> None:
        if self.seen_at is not None:
            await self._memory.save_list(list(self._known.listed.values()), self.seen_at)
