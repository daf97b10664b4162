"""Rows that are mended in a table: their room is made by one batch or the other, never by both.

Hypothesis disturbs two batches, the second one made of rows of the first, as in `test_batch_model`:
the program is killed between any two steps, also while the second one is being written down; rows
are tried again while they stand in the table; lost rooms turn up in the midst of it.
"""

import os
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from tests.meetings.batch_model import How, all_that_can
from tests.meetings.test_batch_model import SPELLINGS, Disturbed
from whereby_desktop.meetings.batch_journal import BatchRow, BatchState, RowState
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.trouble import Trouble, TroubleKind

if TYPE_CHECKING:
    import asyncio

    from whereby_desktop.meetings.batch_mending import Mending


class Mended(Disturbed):
    """`run` is the first batch; `runs` are all of the present run of the program."""

    @initialize(rows=st.integers(2, 6), spelling=st.sampled_from(sorted(SPELLINGS)))
    def begin(self, rows: int, spelling: str) -> None:
        self.mending: Mending | None = None
        self.making: asyncio.Task[BatchRun] | None = None
        super().begin(rows, spelling)

    def _wanted(self, rows: int) -> list[BatchRow]:
        """Every second one was refused already: else it would seldom come to a table."""
        wanted = super()._wanted(rows)
        refused = Trouble(TroubleKind.NOT_ACCEPTED, status=400)
        for row in wanted[::2]:
            wanted[row.position] = replace(row, state=RowState.FAILED, trouble=refused)
        return wanted

    # the person

    @precondition(lambda self: self.mending is None and self.making is None)
    @rule(every=st.integers(1, 2))
    def open_table(self, every: int) -> None:
        """With any rows that the program gives."""
        runs = self.batches.runs
        run = next((each for each in runs if each.progress.failed), runs[-1])
        mending = run.mend([row.position for row in run.rows][::every])
        if mending.rows:
            self.mending = mending
            mending.begin()
            self._let()

    @precondition(lambda self: self.mending is not None and self.making is None)
    @rule()
    def put_table_away(self) -> None:
        self._end_table()
        self._let()

    @precondition(lambda self: self.mending is not None and self.making is None)
    @rule()
    def create_table(self) -> None:
        assert self.mending is not None
        settled = self.mending.settled()
        rows = [
            BatchRow(row.position, row.draft, row.label)
            for row in self.mending.rows
            if row.position not in settled
        ]
        if rows:
            self.making = self.loop.create_task(self.batches.create(rows, "mended", self.mending))
            self._let()

    @precondition(lambda self: any(run.progress.failed for run in self.batches.runs))
    @rule()
    def try_again(self) -> None:
        for run in self.batches.runs:
            if run.progress.failed:
                self.tasks.append(self.loop.create_task(run.retry()))
        self._let()

    @rule()
    def cancel_first(self) -> None:
        first = self.run
        if first.progress.to_do and first.batch.state is not BatchState.FINISHED:
            self.cancelled = True
            self.loop.run_until_complete(first.cancel())
            self._let()

    @precondition(lambda self: any(each.kind == "create" for each in self.world.steps))
    @rule(pick=st.integers(0, 9))
    def refuse(self, pick: int) -> None:
        """The server says no to a create."""
        creates = [each for each in self.world.steps if each.kind == "create"]
        step = creates[pick % len(creates)]
        if step.room is None:
            self.world.tell(step, How.DENIED)
            self._let()

    # the program

    def kill(self) -> None:
        self.memory.dead = True
        if self.making is not None:
            self.making.cancel()
            self.tasks.append(self.making)  # type: ignore[arg-type]
        self.mending = self.making = None
        super().kill()

    def _set_off(self) -> None:
        """As the program does it: whatever there is to do, of either batch."""
        super()._set_off()
        for run in self.batches.runs:
            self._work(run)

    def _let(self) -> None:
        super()._let()
        if self.making is not None and self.making.done():
            second = self.making.result()  # never a ValueError: what is settled was left out
            self.making = None
            self._end_table()
            self._work(second)
        for run in self.batches.runs:
            if run.unfinished and not run.running:
                self._work(run)

    def _work(self, run: BatchRun) -> None:
        if not run.running:
            self.tasks.append(self.loop.create_task(run.run()))
            self.loop.run_until_complete(all_that_can())

    def _end_table(self) -> None:
        if self.mending is not None:
            self.mending.end()
            self.mending = None

    # the end

    def _come_to_an_end(self) -> None:
        for _ in range(200):
            while self.world.late:
                self.arrive(0, made=True)
            if self.world.steps:
                self.all_go_well()
            elif self.making is not None or not all(each.done() for each in self.tasks):
                for run in self.batches.runs:
                    self.loop.run_until_complete(run.resume())
                self.time_passes(10.0, made=True)
            elif not self._decide_one():
                return
        raise AssertionError([run.progress for run in self.batches.runs])

    def _decide_one(self) -> bool:
        for run in self.batches.runs:
            for row in run.rows:
                if row.state is RowState.UNSURE:
                    self._decide(run, row)
                    return True
        return False

    def _decide(self, run: BatchRun, row: BatchRow) -> None:
        rivals = run.rivals(row.position)
        mine = [each.meeting_id for each in rivals if self._owner(each.meeting_id) == row.position]
        deciding = self.loop.create_task(run.decide(row.position, mine[0] if mine else ""))
        self._let()
        while not deciding.done():
            self.all_go_well()
        deciding.result()
        self._let()

    def _one_room_for_each_row(self) -> None:
        ours = Counter(self._owner(each) for each in self.world.rooms if each not in self.foreign)
        told = Counter[int]()
        too_many = Counter[int]()
        for run in self.batches.runs:
            for row in run.rows:
                assert replace(row) == self.disk.rows[run.batch.number][row.position]
                told[row.position] += row.state is RowState.DONE
                too_many[row.position] += len(row.surplus)
                if row.state is RowState.MOVED:
                    assert row.moved_to is not None
                    assert row.position in self.disk.rows[row.moved_to]
        for position in told:
            assert told[position] <= 1
            assert ours[position] == told[position] + too_many[position]
            assert too_many[position] == 0
        self.at_most_one_is_to_send()

    def at_most_one_is_to_send(self) -> None:
        """Of all rows with one number, at most one is not MOVED."""
        rows = [row for run in self.batches.runs for row in run.rows]
        left = Counter(row.position for row in rows if row.state is not RowState.MOVED)
        assert not left or max(left.values()) == 1


TestMended = Mended.TestCase
TestMended.settings = settings(
    max_examples=int(os.environ.get("WHEREBY_EXAMPLES", "60")),
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
