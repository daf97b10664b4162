"""A Whereby and a disk that do each step only when told to, so that a test can come in between."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum

from tests.api.clocks import StillClock
from whereby_desktop.meetings.batch_journal import Batch, BatchRow, HandedOn, RowState
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.past_meeting import PastMeeting
from whereby_desktop.meetings.ports import BeforeSending, Shelved, UnfinishedCreate
from whereby_desktop.meetings.quota import STARTING_PRICES, Call, CallKind, Priority, Quota
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

PATIENCE = 20.0


class How(Enum):
    """What becomes of a step that waits; each kind of step takes what it knows."""

    WELL = "well"
    MADE = "made, no answer yet"
    LOST_MADE = "answer lost, room made"
    LOST_UNMADE = "lost, and no room made"
    LOST_LATE = "lost, and still on its way"
    REFUSED = "did not reach the server"
    DENIED = "the server says no"
    OLD = "a list as it was when it was asked for"
    SKIPPING = "a list that misses one room"


@dataclass(eq=False)
class Step:
    """Something that waits to be told how it goes on."""

    kind: str  # create, list or disk
    go: asyncio.Future[How]
    draft: MeetingDraft | None = None
    room: Meeting | None = None
    then: Sequence[Meeting] = ()
    pick: int = 0  # of what is skipped


@dataclass
class World:
    """The server, which outlives every run; `respell` is how it gives ends back."""

    clock: StillClock
    respell: Callable[[datetime], datetime]
    rooms: dict[str, Meeting] = field(default_factory=dict)
    sent_end: dict[str, datetime] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    late: list[tuple[float, MeetingDraft]] = field(default_factory=list)
    skipped: bool = False

    def make(self, draft: MeetingDraft) -> Meeting:
        number = str(1_000 + len(self.sent_end))
        room = Meeting(
            number,
            f"{draft.prefix}{number}",
            f"https://example.whereby.com/{draft.prefix}{number}",
            self.clock.now(),
            self.respell(draft.end),
        )
        self.rooms[number], self.sent_end[number] = room, draft.end
        return room

    async def step(self, kind: str, draft: MeetingDraft | None = None) -> tuple[How, Step]:
        go: asyncio.Future[How] = asyncio.get_running_loop().create_future()
        step = Step(kind, go, draft, then=list(self.rooms.values()))
        self.steps.append(step)
        try:
            return await go, step
        finally:
            if step in self.steps:
                self.steps.remove(step)

    def tell(self, step: Step, how: How, pick: int = 0) -> None:
        step.pick = pick
        if how is How.MADE:
            if step.kind == "create" and step.room is None and step.draft is not None:
                step.room = self.make(step.draft)
        else:
            self.steps.remove(step)
            step.go.set_result(how)

    def cut_off(self) -> None:
        """The program is gone; what it had sent may still arrive."""
        for step in self.steps:
            if step.kind == "create" and step.room is None and step.draft is not None:
                self.late.append((self.clock.monotonic() + PATIENCE, step.draft))
        self.steps.clear()

    def arrive(self, index: int, made: bool) -> None:
        _, draft = self.late.pop(index)
        if made:
            self.make(draft)


class Service:
    """Fulfils `MeetingService` for one run of the program."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def create(
        self,
        draft: MeetingDraft,
        *,
        before_sending: BeforeSending | None = None,
        priority: Priority = Priority.USER,
    ) -> Meeting:
        if before_sending is not None:
            await before_sending()
        how, step = await self.world.step("create", draft)
        if how is How.WELL:
            return step.room or self.world.make(draft)
        if how is How.REFUSED and step.room is None:
            raise TroubleError(Trouble(TroubleKind.OFFLINE))
        if how is How.DENIED and step.room is None:
            raise TroubleError(Trouble(TroubleKind.NOT_ACCEPTED, status=400))
        if step.room is None:
            if how is How.LOST_MADE:
                self.world.make(draft)
            elif how is not How.LOST_UNMADE:
                self.world.late.append((self.world.clock.monotonic() + PATIENCE, draft))
        raise TroubleError(Trouble(TroubleKind.MAY_EXIST, detail="no answer"))

    async def meetings(
        self, *, priority: Priority = Priority.USER, links: bool = False
    ) -> list[Meeting]:
        how, step = await self.world.step("list")
        if how is How.REFUSED:
            raise TroubleError(Trouble(TroubleKind.SERVER))
        found = list(step.then if how is How.OLD else self.world.rooms.values())
        skips = how is How.SKIPPING and not self.world.skipped and bool(found)
        self.world.skipped = skips  # a room may be missed once, not twice in a row
        if skips:
            del found[step.pick % len(found)]
        return found

    async def meeting(self, meeting_id: str, *, links: bool = True) -> Meeting:
        return self.world.rooms[meeting_id]

    async def delete(
        self,
        meeting: Meeting,
        *,
        before_sending: BeforeSending | None = None,
        priority: Priority = Priority.USER,
    ) -> None:
        self.world.rooms.pop(meeting.meeting_id, None)


class Disk:
    """What is written, and outlives every run."""

    def __init__(self) -> None:
        self.batches = dict[int, Batch]()
        self.rows = dict[int, dict[int, BatchRow]]()
        self.seen = dict[str, Meeting]()
        self.remembered = dict[str, Remembered]()
        self.owner = dict[datetime, int]()  # the position of the row that was sent with a mark


class Memory:
    """Fulfils `MeetingMemory` and `BatchMemory` for one run; dead, it writes nothing."""

    def __init__(self, disk: Disk, world: World) -> None:
        self.disk, self.world = disk, world
        self.dead = False

    async def _write(self, change: Callable[[], None]) -> None:
        await self.world.step("disk")  # killed here: not written
        if not self.dead:
            change()
        await self.world.step("disk")  # killed here: written

    async def load(self) -> Shelved:
        disk = self.disk
        return Shelved(list(disk.seen.values()), None, dict(disk.remembered))

    async def begin_batch(
        self, batch: Batch, rows: Sequence[BatchRow], handed_on: HandedOn | None = None
    ) -> int:
        number = len(self.disk.batches) + 1

        def change() -> None:
            self.disk.batches[number] = replace(batch, number=number)
            self.disk.rows[number] = {row.position: row for row in rows}
            if handed_on is not None:
                moved = {row.position: row.moved(number) for row in handed_on.rows}
                self.disk.rows[handed_on.number].update(moved)

        if handed_on is None:  # the first of all
            change()
        else:
            await self._write(change)
        return number

    async def batches(self) -> list[Batch]:
        return list(self.disk.batches.values())

    async def batch_rows(self, number: int) -> list[BatchRow]:
        return list(self.disk.rows[number].values())

    async def batch_counts(self) -> dict[int, Counter[RowState]]:
        return {
            number: Counter(row.state for row in rows.values())
            for number, rows in self.disk.rows.items()
        }

    async def change_batch(self, batch: Batch) -> None:
        self.disk.batches[batch.number] = batch

    async def send_row(self, number: int, row: BatchRow) -> None:
        def change() -> None:
            self.disk.rows[number][row.position] = row
            if row.mark is not None:
                self.disk.owner[row.mark] = row.position

        await self._write(change)

    async def close_row(
        self,
        number: int,
        row: BatchRow,
        made: Meeting | None = None,
        remembered: Remembered | None = None,
    ) -> None:
        def change() -> None:
            self.disk.rows[number][row.position] = row
            if made is not None:
                self.disk.seen[made.meeting_id] = made
            if remembered is not None:
                self.disk.remembered[remembered.meeting_id] = remembered

        await self._write(change)

    async def forget_batch(self, number: int) -> None:
        del self.disk.batches[number], self.disk.rows[number]

    async def save_list(self, meetings: Sequence[Meeting], seen_at: datetime) -> None:
        if not self.dead:
            self.disk.seen = {each.meeting_id: each for each in meetings}

    async def remember(self, remembered: Remembered) -> None:
        self.disk.remembered[remembered.meeting_id] = remembered

    async def add_history(self, past: Sequence[PastMeeting]) -> None: ...

    async def leave_history(self, meeting_ids: Sequence[str]) -> None: ...

    async def forget(self, meeting_ids: Sequence[str]) -> None: ...

    async def begin_create(self, begun: UnfinishedCreate) -> int:
        return 1

    async def end_create(self, entry: int) -> None: ...


class NoMeter:
    """Fulfils `PointsMeter`: points are no matter here."""

    quota = Quota()
    calls: Sequence[Call] = ()
    prices: Mapping[CallKind, int] = STARTING_PRICES

    def price(self, kind: CallKind) -> int:
        return self.prices[kind]

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        return lambda: None


async def all_that_can(work: Awaitable[None] | None = None) -> None:
    """Lets everything that can run do so."""
    if work is not None:
        await work
    for _ in range(20):
        await asyncio.sleep(0)
