"""MeetingBook: the meetings we know, and everything that changes them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.lost_answer import candidates
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.pending_delete import PendingDelete
from whereby_desktop.meetings.ports import Clock, MeetingMemory, MeetingService, UnfinishedCreate
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

# Before this many seconds nothing is sent: time for Undo.
UNDO_SECONDS = 8.0


@dataclass(frozen=True, slots=True)
class BookChange:
    """What a listener is told, by meeting ids. All empty: only `seen_at` or `loading` moved."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Created:
    """A finished create. `adopted`: the answer was lost, the room was found in the list."""

    known: KnownMeeting
    adopted: bool = False


class MeetingBook:
    """Knows the meetings of one account. Listeners hear of each change, on the event loop."""

    def __init__(self, service: MeetingService, memory: MeetingMemory, clock: Clock) -> None:
        self._service = service
        self._memory = memory
        self._clock = clock
        self._meetings: dict[str, Meeting] = {}
        self._remembered: dict[str, Remembered] = {}
        self._hidden: set[str] = set()  # deleted by the user, maybe not yet at Whereby
        self._pending: set[PendingDelete] = set()
        self._listeners: list[Callable[[BookChange], None]] = []
        self._loading = False
        self._refreshed = False
        self.seen_at: datetime | None = None  # of the list shown; aware UTC
        self.unfinished: list[UnfinishedCreate] = []

    # what the screen reads

    @property
    def loading(self) -> bool:
        return self._loading

    @property
    def refreshed(self) -> bool:
        """Whether the list has come from Whereby in this run (else it is the last run's)."""
        return self._refreshed

    def get(self, meeting_id: str) -> KnownMeeting | None:
        meeting = self._meetings.get(meeting_id)
        if meeting is None or meeting_id in self._hidden:
            return None
        return KnownMeeting(meeting, self._remembered.get(meeting_id))

    @property
    def count(self) -> int:
        """How many `all` would give."""
        return len(self._meetings.keys() - self._hidden)

    def all(self) -> list[KnownMeeting]:
        remembered, hidden = self._remembered, self._hidden
        return [
            KnownMeeting(meeting, remembered.get(meeting_id))
            for meeting_id, meeting in self._meetings.items()
            if meeting_id not in hidden
        ]

    def subscribe(self, listener: Callable[[BookChange], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # what changes it

    async def open(self) -> None:
        """Takes up what the last run left: the list as it was last seen, labels, options."""
        shelved = await self._memory.load()
        self._remembered = dict(shelved.remembered)
        self.unfinished = list(shelved.unfinished)
        if not self._refreshed:
            self._replace_all(shelved.meetings, shelved.seen_at)

    async def refresh(self, priority: Priority = Priority.USER) -> None:
        """Reads the whole list. Raises TroubleError; the list shown stays as it was then."""
        self._loading = True
        self._tell(BookChange())
        try:
            meetings = await self._service.meetings(priority=priority)
        finally:
            self._loading = False
            self._tell(BookChange())
        self._refreshed = True
        self._replace_all(meetings, self._clock.now())
        await self._save()

    async def create(self, draft: MeetingDraft, *, label: str = "", preset: str = "") -> Created:
        """Makes one meeting, or finds the one that a lost answer hides.

        Raises TroubleError: NOT_MADE when the answer was lost and the list shows no such room,
        MAY_EXIST when not even that could be found out (the entry then stays in `unfinished`).
        """
        begun_at = self._clock.now()
        known_before = frozenset(self._meetings)
        entry: int | None = None

        async def write_down() -> None:
            # Not earlier: a create that is cancelled while it waits for points was never sent.
            nonlocal entry
            if entry is None:
                entry = await self._memory.begin_create(draft, label, preset, begun_at)

        try:
            meeting = await self._service.create(draft, before_sending=write_down)
        except TroubleError as error:
            if entry is not None and error.trouble.kind is TroubleKind.MAY_EXIST:
                lost = UnfinishedCreate(entry, draft, label, preset, begun_at)
                return await self.settle(lost, known_before)
            await self._close_entry(entry)
            raise
        known = await self._adopt(meeting, draft, label, preset)
        await self._close_entry(entry)
        return Created(known)

    async def _close_entry(self, entry: int | None) -> None:
        if entry is not None:
            await self._memory.end_create(entry)

    async def settle(
        self, unfinished: UnfinishedCreate, known_before: frozenset[str] = frozenset()
    ) -> Created:
        """Looks in the list for the room of a create whose answer was lost.

        `known_before`: the meetings known when the call went out, so not its outcome. Raises
        TroubleError as `create` does.
        """
        if unfinished not in self.unfinished:
            self.unfinished.append(unfinished)
        try:
            await self.refresh()
        except TroubleError as error:
            trouble = Trouble(TroubleKind.MAY_EXIST, at=self._clock.now())
            raise TroubleError(trouble) from error
        not_it = known_before | self._remembered.keys()
        found = candidates(self._meetings.values(), unfinished, not_it)
        if len(found) > 1:
            names = ", ".join(meeting.short_name for meeting in found)
            raise TroubleError(Trouble(TroubleKind.MAY_EXIST, detail=names))
        self.unfinished.remove(unfinished)
        if not found:
            await self._memory.end_create(unfinished.entry)
            raise TroubleError(Trouble(TroubleKind.NOT_MADE, at=self._clock.now()))
        known = await self._adopt(found[0], unfinished.draft, unfinished.label, unfinished.preset)
        await self._memory.end_create(unfinished.entry)
        return Created(known, adopted=True)

    async def fetch_links(self, meeting_id: str) -> KnownMeeting:
        """Reads one meeting with its host and viewer link; they stay in memory only."""
        meeting = await self._service.meeting(meeting_id, links=True)
        self._put(meeting)
        return KnownMeeting(meeting, self._remembered.get(meeting_id))

    async def set_label(self, meeting_id: str, label: str) -> None:
        before = self._remembered.get(meeting_id) or Remembered(meeting_id)
        self._remembered[meeting_id] = replace(before, label=label.strip())
        self._tell(BookChange(changed=(meeting_id,)))
        await self._memory.remember(self._remembered[meeting_id])

    def take_away(self, meeting_ids: Iterable[str]) -> PendingDelete:
        """Takes meetings out of the list at once; `finish_delete` sends it when Undo has passed."""
        ids = [each for each in meeting_ids if each in self._meetings and each not in self._hidden]
        pending = PendingDelete([self._meetings[each] for each in ids])
        self._pending.add(pending)
        self._hidden.update(ids)
        self._tell(BookChange(removed=tuple(ids)))
        return pending

    async def finish_delete(self, pending: PendingDelete, seconds: float = UNDO_SECONDS) -> bool:
        """Waits for Undo, then deletes. True if deleted, False if undone. Raises TroubleError.

        Whatever could not be deleted is back in the list.
        """
        left = list(pending.meetings)
        try:
            await pending.decided(self._clock, seconds)
            while left and not pending.undone:
                await self._service.delete(left[0])
                self._forget_deleted(left.pop(0))
        finally:
            self._pending.discard(pending)
            self._bring_back(left)
        await self._save()
        return not pending.undone

    def hurry_deletes(self) -> None:
        """Ends the time for Undo of everything pending: the program is about to quit."""
        for pending in self._pending:
            pending.send_now()

    # inside

    def _replace_all(self, meetings: Iterable[Meeting], seen_at: datetime | None) -> None:
        before, after = self._meetings, {each.meeting_id: each for each in meetings}
        for meeting_id, meeting in after.items():
            after[meeting_id] = _keep_links(meeting, before.get(meeting_id))
        self._meetings = after
        self.seen_at = seen_at
        self._hidden &= after.keys()
        seen = [each for each in after if each not in self._hidden]
        self._tell(
            BookChange(
                added=tuple(each for each in seen if each not in before),
                changed=tuple(
                    each for each in seen if each in before and before[each] != after[each]
                ),
                removed=tuple(each for each in before if each not in after),
            )
        )

    async def _adopt(
        self, meeting: Meeting, draft: MeetingDraft, label: str, preset: str
    ) -> KnownMeeting:
        remembered = Remembered(meeting.meeting_id, label, draft, self._clock.now(), preset)
        self._remembered[meeting.meeting_id] = remembered
        self._put(meeting)
        await self._memory.remember(remembered)
        await self._save()
        return KnownMeeting(meeting, remembered)

    def _put(self, meeting: Meeting) -> None:
        new = meeting.meeting_id not in self._meetings
        self._meetings[meeting.meeting_id] = _keep_links(
            meeting, self._meetings.get(meeting.meeting_id)
        )
        ids = (meeting.meeting_id,)
        self._tell(BookChange(added=ids) if new else BookChange(changed=ids))

    def _forget_deleted(self, meeting: Meeting) -> None:
        self._meetings.pop(meeting.meeting_id, None)
        self._hidden.discard(meeting.meeting_id)

    def _bring_back(self, meetings: Sequence[Meeting]) -> None:
        back = [each.meeting_id for each in meetings if each.meeting_id in self._meetings]
        self._hidden.difference_update(back)
        if back:
            self._tell(BookChange(added=tuple(back)))

    async def _save(self) -> None:
        if self.seen_at is not None:
            await self._memory.save_list(list(self._meetings.values()), self.seen_at)

    def _tell(self, change: BookChange) -> None:
        for listener in tuple(self._listeners):
            listener(change)


def _keep_links(meeting: Meeting, before: Meeting | None) -> Meeting:
    """A list read without links must not lose those that were fetched."""
    if before is None or (before.host_link is None and before.viewer_link is None):
        return meeting
    return replace(
        meeting,
        host_link=meeting.host_link or before.host_link,
        viewer_link=meeting.viewer_link or before.viewer_link,
    )
