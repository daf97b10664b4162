"""Never twice, never lost: a batch killed and disturbed between any two of its steps.

Hypothesis chooses, step by step, what happens next: the disk writes, a request is carried out, its
answer comes or is lost, a lost request arrives later (within the patience), somebody else makes
rooms with the same prefix and end, a list misses a room or is an old one, the program is killed.
WHEREBY_EXAMPLES=3000 makes it thorough.
"""

import asyncio
import os
import random
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.api.clocks import MORNING, StillClock
from tests.meetings.batch_model import (
    PATIENCE,
    Disk,
    How,
    Memory,
    NoMeter,
    Service,
    World,
    all_that_can,
)
from whereby_desktop.meetings.batch_journal import BatchRow, BatchState, RowState
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.end_marks import EndMarks

END = MORNING + timedelta(hours=6)
SPELLINGS: dict[str, Callable[[datetime], datetime]] = {
    "whole": lambda end: end,
    "without milliseconds": lambda end: end.replace(microsecond=0),
    "to the minute": lambda end: end.replace(second=0, microsecond=0),
}


class Disturbed(RuleBasedStateMachine):
    """One batch through many runs. `run` is that of the present one."""

    @initialize(rows=st.integers(1, 7), spelling=st.sampled_from(sorted(SPELLINGS)))
    def begin(self, rows: int, spelling: str) -> None:
        self.loop = asyncio.new_event_loop()
        self.clock = StillClock()
        self.lots = random.Random(rows)  # noqa: S311 - of marks, alike in each repetition
        self.world = World(self.clock, SPELLINGS[spelling])
        self.disk = Disk()
        self.tasks: list[asyncio.Task[None]] = []
        self.spelling = spelling
        self.foreign: set[str] = set()
        self.cancelled = False
        self._start()
        self.run = self.loop.run_until_complete(self.batches.create(self._wanted(rows)))
        self._set_off()

    def _wanted(self, rows: int) -> list[BatchRow]:
        return [
            BatchRow(number, MeetingDraft(END, "class-"), f"Row {number}") for number in range(rows)
        ]

    # the program

    def _start(self) -> None:
        self.memory = Memory(self.disk, self.world)
        service = Service(self.world)
        self.book = MeetingBook(service, self.memory, self.clock)
        self.batches = Batches(
            *(service, self.memory, self.book, NoMeter(), self.clock),
            patience=PATIENCE,
            marks=EndMarks(self.lots.randrange),
        )

    def _set_off(self) -> None:
        self.tasks = [self.loop.create_task(self.run.run())]
        self._let()

    def _let(self) -> None:
        self.loop.run_until_complete(all_that_can())
        for task in self.tasks:
            if task.done() and not task.cancelled():
                task.result()

    @rule()
    def kill(self) -> None:
        self.memory.dead = True
        self.world.cut_off()
        for task in self.tasks:
            task.cancel()
        self.loop.run_until_complete(all_that_can())
        self.loop.run_until_complete(asyncio.gather(*self.tasks, return_exceptions=True))
        self.world.steps.clear()
        self._start()
        self.loop.run_until_complete(self.book.open())
        found = self.loop.run_until_complete(self.batches.open())
        kept = self.loop.run_until_complete(self.batches.result(1))
        assert kept is not None
        assert not found or found == [kept]
        self.run = kept
        self._set_off()

    @rule(how=st.sampled_from(["pause", "resume"]))
    def press(self, how: str) -> None:
        self.loop.run_until_complete(self.run.pause() if how == "pause" else self.run.resume())
        self._let()

    @rule()
    def check(self) -> None:
        self.run.check()
        self._let()

    @rule(sure=st.integers(0, 15))
    def cancel(self, sure: int) -> None:
        if sure == 0:
            self.cancelled = self.run.batch.state is not BatchState.FINISHED or self.cancelled
            self.loop.run_until_complete(self.run.cancel())
            self._let()

    # the server, the network, the disk, other people

    @precondition(lambda self: self.world.steps)
    @rule(pick=st.integers(0, 40), how=st.sampled_from(How))
    def go_on(self, pick: int, how: How) -> None:
        self.world.tell(self.world.steps[pick % len(self.world.steps)], how, pick)
        self._let()

    @precondition(lambda self: self.world.steps)
    @rule()
    def all_go_well(self) -> None:
        for step in list(self.world.steps):
            self.world.tell(step, How.WELL)
        self._let()

    @precondition(lambda self: self.world.late)
    @rule(pick=st.integers(0, 40), made=st.booleans())
    def arrive(self, pick: int, made: bool) -> None:
        self.world.arrive(pick % len(self.world.late), made)

    @rule(second=st.sampled_from([0, 0, 5, 30]))
    def somebody_else(self, second: int) -> None:
        if self.spelling == "without milliseconds":
            second = 0  # a second of ours with an end of theirs: nothing could tell them apart
        room = self.world.make(MeetingDraft(END + timedelta(seconds=second), "class-"))
        self.foreign.add(room.meeting_id)

    @rule(seconds=st.sampled_from([1.0, 5.0, 19.9, 20.0, 61.0]), made=st.booleans())
    def time_passes(self, seconds: float, made: bool) -> None:
        until = self.clock.monotonic() + seconds
        while self.world.late and min(due for due, _ in self.world.late) <= until:
            self.world.arrive(self.world.late.index(min(self.world.late, key=_due)), made)
        self.loop.run_until_complete(self.clock.pass_by(seconds))
        self._let()

    # the end

    def teardown(self) -> None:
        if not hasattr(self, "run"):
            return
        try:
            self._come_to_an_end()
            self._one_room_for_each_row()
        finally:
            for task in self.tasks:
                task.cancel()
            self.loop.run_until_complete(asyncio.gather(*self.tasks, return_exceptions=True))
            self.loop.close()

    def _come_to_an_end(self) -> None:
        self.loop.run_until_complete(self.run.resume())
        for _ in range(120):
            while self.world.late:
                self.arrive(0, made=True)
            if self.world.steps:
                self.all_go_well()
            elif not self.tasks[0].done():
                self.time_passes(10.0, made=True)
            elif not self._decide_one():
                return
        raise AssertionError(f"It never ends: {self.run.progress}")

    def _decide_one(self) -> bool:
        """A person who knows tells of one unsure row, or tries failed ones again."""
        unsure = [row for row in self.run.rows if row.state is RowState.UNSURE]
        if unsure:
            row = unsure[0]
            rivals = self.run.rivals(row.position)
            mine = [
                each.meeting_id for each in rivals if self._owner(each.meeting_id) == row.position
            ]
            deciding = self.loop.create_task(self.run.decide(row.position, mine[0] if mine else ""))
        elif self.run.progress.failed and not self.cancelled:
            deciding = self.loop.create_task(self.run.retry())
        else:
            return False
        self._let()
        while not deciding.done():
            self.all_go_well()
        deciding.result()
        self._set_off()
        return True

    def _owner(self, meeting_id: str) -> int | None:
        return self.disk.owner.get(self.world.sent_end[meeting_id])

    def _one_room_for_each_row(self) -> None:
        rows = self.disk.rows[1]
        ours = Counter(self._owner(each) for each in self.world.rooms if each not in self.foreign)
        for position, row in rows.items():
            assert row == self.run.row(position)
            if row.state is RowState.DONE:
                assert ours[position] == 1
                assert self._owner(row.meeting_id) == position
                assert self.disk.remembered[row.meeting_id].label == f"Row {position}"
            else:
                assert self.cancelled
                assert ours[position] == 0
            assert row.surplus == ()
        assert sum(ours.values()) == sum(row.state is RowState.DONE for row in rows.values())


def _due(late: tuple[float, MeetingDraft]) -> float:
    return late[0]


TestDisturbed = Disturbed.TestCase
TestDisturbed.settings = settings(
    max_examples=int(os.environ.get("WHEREBY_EXAMPLES", "60")),
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
