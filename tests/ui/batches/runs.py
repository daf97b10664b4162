"""Batches whose rows are as a test says; nothing is sent and nothing is written."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.ui.gauge.fakes import KNOWN, NOON, FakeClock, FakeMeter
from whereby_desktop.meetings.batch_calls import BatchMeans
from whereby_desktop.meetings.batch_journal import (
    Batch,
    BatchKind,
    BatchRow,
    BatchState,
    HandedOn,
    RowState,
)
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.end_marks import EndMarks
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import Shelved
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.progress_words import Means

PREFIXES = ("algebra-", "history-", "biology-", "physics-", "")
REFUSED = Trouble(TroubleKind.NOT_ACCEPTED, "endDate is bad", 400, field="end")
LOST = Trouble(TroubleKind.MAY_EXIST, detail="no answer")


class NothingKept:
    """Fulfils what a batch and a book write to."""

    async def load(self) -> Shelved:
        return Shelved()

    async def begin_batch(
        self, batch: Batch, rows: Sequence[BatchRow], handed_on: HandedOn | None = None
    ) -> int:
        return 1

    async def batches(self) -> list[Batch]:
        return []

    async def batch_rows(self, number: int) -> list[BatchRow]:
        return []

    async def batch_counts(self) -> Mapping[int, Mapping[RowState, int]]:
        return {}

    async def change_batch(self, batch: Batch) -> None: ...

    async def send_row(self, number: int, row: BatchRow) -> None: ...

    async def close_row(
        self,
        number: int,
        row: BatchRow,
        made: Meeting | None = None,
        remembered: Remembered | None = None,
    ) -> None: ...

    async def forget_batch(self, number: int) -> None: ...


def row(number: int, state: RowState = RowState.TODO, trouble: Trouble | None = None) -> BatchRow:
    prefix = PREFIXES[number % len(PREFIXES)]
    end = datetime(2026, 11, 27, 9, 30, tzinfo=UTC) + timedelta(hours=number % 90)
    made = BatchRow(number, MeetingDraft(end, prefix), f"Class {number}", state=state)
    if state is RowState.DONE:
        made = replace(made, meeting_id=str(number), room_name=room_name(number), points=3)
    return replace(made, trouble=trouble)


def room_name(number: int) -> str:
    prefix = PREFIXES[number % len(PREFIXES)]
    return f"{prefix}{number * 7919:08x}-5c1e-4a7b-9d3f-2f9a1c7e{number:04x}"


def room(number: int, *, host_link: bool = False) -> Meeting:
    name = room_name(number)
    address = f"https://example.whereby.com/{name}"
    end = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
    key = Secret(f"{address}?roomKey=made-up-key-{number}") if host_link else None
    return Meeting(str(number), name, address, NOON, end, host_link=key)


def rows(total: int, done: int, failed: int = 0, unsure: int = 0) -> list[BatchRow]:
    """Made, then refused, then unsure; the rest is to do. Numbered from 1."""
    states = [RowState.DONE] * done + [RowState.FAILED] * failed + [RowState.UNSURE] * unsure
    states += [RowState.TODO] * (total - len(states))
    troubles = {RowState.FAILED: REFUSED, RowState.UNSURE: LOST}
    return [row(at, state, troubles.get(state)) for at, state in enumerate(states, 1)]


class Runs:
    """Makes runs, and what is needed beside them."""

    def __init__(self) -> None:
        self.clock, self.meter = FakeClock(), FakeMeter(KNOWN)
        self.memory = NothingKept()
        self.book = MeetingBook(None, self.memory, self.clock)  # type: ignore[arg-type]
        self.means = Means(KNOWN, 1000.0, 3, 50)

    def run(
        self,
        wanted: Sequence[BatchRow],
        *,
        state: BatchState = BatchState.RUNNING,
        kind: BatchKind = BatchKind.CREATE,
        name: str = "autumn-classes.csv",
    ) -> BatchRun:
        means = BatchMeans(
            None,  # type: ignore[arg-type]
            self.book,
            self.meter,
            self.clock,
            EndMarks(),
        )
        return BatchRun(Batch(1, kind, name, NOON, state), wanted, self.memory, means)

    def watch(self, run: BatchRun, *, at_work: bool = True, seconds: float = 0.0) -> BatchWatch:
        watch = BatchWatch(run, self.clock.monotonic, lambda: None)
        if at_work or seconds:
            watch.begin()
        self.clock.instant += seconds
        if not at_work:
            watch.end()
        return watch
