"""Runs the batches of an account: begins them, takes up those of the last run, shows them."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.batch_journal import BatchRow, BatchState
from whereby_desktop.meetings.batch_mending import Mending
from whereby_desktop.meetings.batch_row import TableRow
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.delete_now import leaves_nothing
from whereby_desktop.ui.batches.batch_notices import BatchNotices
from whereby_desktop.ui.batches.batch_pulse import BatchPulse
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.decided_tasks import BATCH_TASK
from whereby_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from whereby_desktop.ui.batches.batch_line import BatchLine
    from whereby_desktop.ui.batches.batch_list import BatchList
    from whereby_desktop.ui.batches.batch_windows import BatchWindows

OPEN_TASK, LIST_TASK = "open batches", "list batches"


class BatchDesk(QObject):
    """`fix_wished` with a Mending: rows that are to be mended in the table.

    `unsure_wished` with a run and the position of a row whose room a person has to tell,
    `delete_wished` with ids of rooms, `held_up` with a Trouble that waits for a person, `ended`
    with a run that has done all it could.
    """

    fix_wished = Signal(object)
    unsure_wished = Signal(object, int)
    delete_wished = Signal(list)
    held_up = Signal(object)
    ended = Signal(object)

    def __init__(
        self, desk: Desk, book: MeetingBook, batches: Batches, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._batches = desk, book, batches
        self._watches: dict[int, BatchWatch] = {}
        self._line: BatchLine | None = None
        self._opened = self._leaving = False
        self._said_held_up: set[int] = set()
        self._notices = BatchNotices(desk.notices, self)
        self._pulse = BatchPulse(self._counting, self)
        self._pulse.beat.connect(self._refresh)

    @property
    def batches(self) -> Batches:
        return self._batches

    # what others ask for

    async def create(
        self,
        rows: Sequence[BatchRow],
        name: str,
        left_out: Sequence[TableRow] = (),
        mending: Mending | None = None,
    ) -> None:
        """Writes a batch down and begins it. Raises TroubleError (DISK): nothing was sent.

        `mending` has the rows of an earlier batch whose rooms are made here.
        """
        self.start(await self._batches.create(rows, name, mending), left_out)

    def start(self, run: BatchRun, left_out: Sequence[TableRow] = ()) -> None:
        """Works any batch off that is begun or has something to do again, and shows it."""
        watch = self._watch(run, left_out)
        self._work(watch)
        if not self._leaving:
            self._windows.show(watch)

    def open(self) -> None:
        """Takes up what the last run left; once, when the list was read or could not be."""
        if not self._opened:
            self._opened = True
            self._desk.background.start(self._open(), name=OPEN_TASK, once=True)

    def show_batches(self) -> None:
        """The list of those at work and of earlier ones."""
        self._desk.background.start(self._list.show(), name=LIST_TASK, once=True)

    def leave(self) -> None:
        """What is under way comes to its end, nothing new is sent; the next run goes on."""
        self._leaving = True
        for watch in self._at_work:
            watch.run.leave()

    def close(self) -> None:
        """After `leave`, when the tasks have ended: says what stays unfinished."""
        for watch in self._watches.values():
            if watch.run.unfinished and watch.progress.state is BatchState.RUNNING:
                self._notices.left(watch)
            else:
                self._notices.withdraw(watch)
            watch.close()
        self._pulse.stop()
        built = vars(self)
        for part in ("_windows", "_list"):
            if part in built:
                built[part].close()
        if self._line is not None:
            self._desk.window.status.set_middle(None)
            self._line = None

    # inside

    @cached_property
    def _windows(self) -> "BatchWindows":
        from whereby_desktop.ui.batches.batch_windows import BatchWindows

        windows = BatchWindows(self._desk, self._book, self._work, self)
        windows.fix_wished.connect(self.fix_wished)
        windows.show_wished.connect(self._show_number)
        windows.unsure_wished.connect(self.unsure_wished)
        windows.delete_wished.connect(self.delete_wished)
        windows.put_away.connect(self._pulse.note)
        return windows

    @property
    def _at_work(self) -> list[BatchWatch]:
        return [each for each in self._watches.values() if each.at_work]

    def _watch(
        self, run: BatchRun, left_out: Sequence[TableRow] = (), *, from_the_start: bool = True
    ) -> BatchWatch:
        number = run.batch.number
        if number not in self._watches:
            monotonic = self._desk.clock.monotonic
            self._watches[number] = BatchWatch(
                run,
                monotonic,
                self._pulse.note,
                rows_left_out=left_out,
                from_the_start=from_the_start,
            )
        return self._watches[number]

    def _work(self, watch: BatchWatch) -> None:
        if not watch.at_work and not self._leaving:
            watch.begin()
            self._follow_list()
            self._desk.background.start(self._worked_off(watch), name=BATCH_TASK)

    async def _worked_off(self, watch: BatchWatch) -> None:
        try:
            await watch.run.run()
        finally:
            watch.end()
            self._follow_list()
        if leaves_nothing(watch.run):
            await self._batches.forget(watch.number)
        if not self._leaving:
            self._refresh()
            if watch.progress.state is BatchState.FINISHED:
                self.ended.emit(watch.run)
            if not self._windows.in_front(watch):
                self._notices.ended(watch, partial(self._windows.show, watch))

    def _follow_list(self) -> None:
        if "_list" in vars(self):
            self._list.follow()

    async def _open(self) -> None:
        for run in await self._batches.open():
            if not run.running and not self._leaving:
                watch = self._watch(run, from_the_start=False)
                self._work(watch)
                show, go_on = self._windows.show, self._windows.go_on
                self._notices.taken_up(watch, partial(show, watch), partial(go_on, watch))

    @cached_property
    def _list(self) -> "BatchList":
        from whereby_desktop.ui.batches.batch_list import BatchList

        batches = BatchList(self._desk, self._batches, self._numbers_at_work, self)
        batches.show_wished.connect(self._show_number)
        batches.forgotten.connect(self._drop)
        return batches

    def _numbers_at_work(self) -> set[int]:
        return {each.number for each in self._at_work}

    def _show_number(self, number: int) -> None:
        self._desk.background.start(self._show_result(number), name=f"show batch {number}")

    async def _show_result(self, number: int) -> None:
        run = await self._batches.result(number)
        if run is not None:
            self._windows.show(self._watch(run, from_the_start=False))

    def _drop(self, number: int) -> None:
        if watch := self._watches.pop(number, None):
            self._windows.drop(number)
            watch.close()

    def _refresh(self) -> None:
        """With each beat: what is on screen follows."""
        if "_windows" in vars(self):
            self._windows.refresh()
        self._show_line()
        self._say_held_up()

    def _show_line(self) -> None:
        watches = self._at_work
        if not watches:
            if self._line is not None:
                self._desk.window.status.set_middle(None)
                self._line = None
            return
        from whereby_desktop.ui.batches.batch_line import BatchLine
        from whereby_desktop.ui.batches.line_words import line_look, line_text

        if self._line is None:
            self._line = BatchLine(self._desk.theme, self._desk.icons)
            self._line.clicked.connect(self._line_clicked)
            self._desk.window.status.set_middle(self._line)
        self._line.show_line(line_text(watches), *line_look(watches))

    def _line_clicked(self) -> None:
        watches = self._at_work
        if len(watches) == 1:
            self._windows.show(watches[0])
        elif watches:
            self.show_batches()

    def _say_held_up(self) -> None:
        """What only a person can end is said once in the window, where its remedies are."""
        for watch in self._at_work:
            progress = watch.progress
            waits = progress.trouble is not None and progress.goes_on_in is None
            if waits and watch.number not in self._said_held_up:
                self._said_held_up.add(watch.number)
                self.held_up.emit(progress.trouble)
            elif not waits:
                self._said_held_up.discard(watch.number)

    def _counting(self) -> bool:
        """Whether a countdown is on screen."""
        shown = self._desk.window.isVisible() or self._windows.any_visible
        return shown and any(_moves(each) for each in self._at_work)


def _moves(watch: BatchWatch) -> bool:
    progress = watch.progress
    if progress.trouble is not None:
        return progress.goes_on_in is not None
    return progress.state is BatchState.RUNNING
