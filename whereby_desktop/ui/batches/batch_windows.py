"""The windows of the batches of an account, and what is pressed in them."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from whereby_desktop.meetings.batch_journal import BatchState
from whereby_desktop.meetings.batch_result import to_retry
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.progress_words import Means
from whereby_desktop.ui.batches.result_counts import ResultCounts
from whereby_desktop.ui.batches.result_row import RowAction, action_of, result_row, result_rows
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import Question, ask

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from whereby_desktop.ui.batches.batch_window import BatchWindow
    from whereby_desktop.ui.batches.result_links import ResultLinks

COPY_TASK, EXPORT_TASK, STEER_TASK = "copy links", "export links", "steer a batch"


class BatchWindows(QObject):
    """`work` has a batch go on that has something to do again.

    `fix_wished` carries a Mending, `show_wished` the number of another batch.
    """

    fix_wished = Signal(object)
    show_wished = Signal(int)
    unsure_wished = Signal(object, int)
    delete_wished = Signal(list)
    put_away = Signal()

    def __init__(
        self, desk: Desk, book: MeetingBook, work: Callable[[BatchWatch], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._work = desk, book, work
        self._windows: dict[int, BatchWindow] = {}

    def show(self, watch: BatchWatch) -> None:
        """In front of the others; the window is made when it is first shown."""
        window = self._windows.get(watch.number) or self._make(watch)
        self._refresh(window)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def refresh(self) -> None:
        """Those on screen show how it is now."""
        for window in list(self._windows.values()):
            if window.isVisible():
                self._refresh(window)

    def in_front(self, watch: BatchWatch) -> bool:
        window = self._windows.get(watch.number)
        return window is not None and window.isVisible() and window.isActiveWindow()

    @property
    def any_visible(self) -> bool:
        return any(each.isVisible() for each in self._windows.values())

    def drop(self, number: int) -> None:
        if window := self._windows.pop(number, None):
            window.hide()
            window.deleteLater()

    def close(self) -> None:
        for number in list(self._windows):
            self.drop(number)

    def _make(self, watch: BatchWatch) -> "BatchWindow":
        from whereby_desktop.ui.batches.batch_window import BatchWindow

        desk = self._desk
        window = BatchWindow(desk.theme, desk.icons, watch, self._book, desk.window)
        self._windows[watch.number] = window
        progress, outcome, run = window.progress, window.outcome, watch.run
        progress.pause_wished.connect(lambda: desk.background.start(run.pause(), name=STEER_TASK))
        progress.continue_wished.connect(lambda: self.go_on(watch))
        progress.try_now_wished.connect(lambda: self.go_on(watch))
        progress.cancel_wished.connect(lambda: self._start(self._cancel(window), "ask to stop"))
        outcome.acted.connect(lambda number: self._act(watch, number))
        outcome.retry_wished.connect(lambda: self._retry(watch))
        outcome.delete_wished.connect(self.delete_wished)
        outcome.copy_wished.connect(lambda: self._start(self._links.copy(window), COPY_TASK))
        outcome.export_wished.connect(lambda: self._start(self._links.export(window), EXPORT_TASK))
        window.put_away.connect(lambda: self._put_away(watch))
        return window

    def go_on(self, watch: BatchWatch) -> None:
        """Continues, or tries at once what is held up."""
        self._desk.background.start(watch.run.resume(), name=STEER_TASK)

    def _refresh(self, window: "BatchWindow") -> None:
        watch = window.watch
        turns = window.refresh(self._means(watch))
        if turns:
            counts = window.outcome.table.results.counts
            window.outcome.show_cost(self._links.cost(counts.without_host_link))
            window.outcome.show_retries(*_to_do_again(watch, counts))

    def _means(self, watch: BatchWatch) -> Means:
        meter, preferences = self._desk.meter, self._desk.preferences.now
        price = meter.price(CallKind.CREATE if watch.creates else CallKind.DELETE)
        instant = self._desk.clock.monotonic()
        return Means(meter.quota, instant, price, preferences.reserved_points)

    def _act(self, watch: BatchWatch, number: int) -> None:
        row = result_row(watch, self._book, number)
        action = action_of(row, watch)
        if action is RowAction.FIX:
            self.fix_wished.emit(watch.run.mend([number]))
        elif action is RowAction.SHOW and row.moved_to is not None:
            self.show_wished.emit(row.moved_to)
        elif action is RowAction.CHOOSE:
            self.unsure_wished.emit(watch.run, number)
        elif action is RowAction.CHECK:
            watch.run.check()
            self._work(watch)

    def _retry(self, watch: BatchWatch) -> None:
        if watch.run.batch.state is BatchState.CANCELLED:
            # It is over for good: the person looks the rest over as a table, and begins anew.
            rest = to_retry(result_rows(watch, self._book))
            self.fix_wished.emit(watch.run.mend(rest))
        else:
            self._start(self._try_again(watch), f"try again {watch.number}")

    async def _try_again(self, watch: BatchWatch) -> None:
        await watch.run.retry()
        self._work(watch)

    async def _cancel(self, window: "BatchWindow") -> None:
        watch = window.watch
        question = self._question(window)
        if await ask(question):
            await watch.run.cancel()

    def _question(self, window: "BatchWindow") -> Question:
        watch, done = window.watch, window.watch.progress.done
        if watch.creates:
            text = self.tr("The rooms already created stay.")
        else:
            text = self.tr("The rooms not yet deleted stay.")
        return Question(
            self._desk.theme,
            self._desk.icons,
            self.tr("Stop after %Ln room(s)?", "", done),
            text,
            yes=self.tr("Stop"),
            no=self.tr("Go on"),
            dangerous=True,
            parent=window,
        )

    def _put_away(self, watch: BatchWatch) -> None:
        if not watch.at_work:
            self.drop(watch.number)
        self.put_away.emit()

    def _start(self, work: "Coroutine[None, None, None]", name: str) -> None:
        self._desk.background.start(work, name=name, once=True)

    @cached_property
    def _links(self) -> "ResultLinks":
        from whereby_desktop.ui.batches.result_links import ResultLinks

        return ResultLinks(self._desk, self._book, self)


def _to_do_again(watch: BatchWatch, counts: ResultCounts) -> tuple[int, int]:
    """How many are tried again as they are, and how many only in a batch of their own."""
    if watch.run.batch.state is BatchState.CANCELLED:
        return 0, counts.again if watch.creates else 0
    # Rows still wait where the disk failed in the middle.
    return counts.again + counts.waiting, 0
