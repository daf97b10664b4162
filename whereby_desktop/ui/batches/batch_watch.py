"""What the screen needs to know of one running batch besides its rows."""

from collections import deque
from collections.abc import Callable, Sequence

from whereby_desktop.meetings.batch_journal import BatchKind, BatchRow, BatchState, RowState
from whereby_desktop.meetings.batch_progress import BatchProgress
from whereby_desktop.meetings.batch_result import RowResult, left_out
from whereby_desktop.meetings.batch_row import TableRow
from whereby_desktop.meetings.batch_run import BatchRun

RECENT = 5
_TOLD = (RowState.DONE, RowState.FAILED, RowState.UNSURE)


class BatchWatch:
    """Listens to a run, and calls `note` at each change. `seconds` it was worked on, pauses not
    counted; None where earlier runs of the program have worked on it as well.

    `rows_left_out` are the rows of the table that were not part of it.
    """

    def __init__(
        self,
        run: BatchRun,
        monotonic: Callable[[], float],
        note: Callable[[], None],
        *,
        rows_left_out: Sequence[TableRow] = (),
        from_the_start: bool = True,
    ) -> None:
        self.run = run
        self.rows_left_out: list[RowResult] = [left_out(row) for row in rows_left_out]
        self.at_work = False  # its task runs
        self.version = 0  # another one after each change
        self._touched: set[int] = set()
        self._monotonic, self._note = monotonic, note
        self._worked, self._from_the_start = 0.0, from_the_start
        self._since: float | None = None
        self._recent: deque[int] = deque(maxlen=RECENT)
        self._stop = run.subscribe(self._changed)

    def close(self) -> None:
        self._stop()

    @property
    def number(self) -> int:
        return self.run.batch.number

    @property
    def name(self) -> str:
        return self.run.batch.name

    @property
    def creates(self) -> bool:
        return self.run.batch.kind is BatchKind.CREATE

    @property
    def progress(self) -> BatchProgress:
        return self.run.progress

    @property
    def seconds(self) -> float | None:
        self._count()
        return self._worked if self._from_the_start else None

    @property
    def recent(self) -> list[BatchRow]:
        """The rows whose outcome came last, newest first."""
        rows = [self.run.row(position) for position in reversed(self._recent)]
        return [row for row in rows if row.state in _TOLD]

    def take_touched(self) -> set[int]:
        """The positions of rows that changed since it was asked last."""
        touched, self._touched = self._touched, set()
        return touched

    def begin(self) -> None:
        self.at_work = True
        self._changed(())

    def end(self) -> None:
        self.at_work = False
        self._changed(())

    def _changed(self, positions: Sequence[int]) -> None:
        self._touched.update(positions)
        for position in positions:
            if self.run.row(position).state in _TOLD:
                if position in self._recent:
                    self._recent.remove(position)
                self._recent.append(position)
        self.version += 1
        self._count()
        self._note()

    def _count(self) -> None:
        instant = self._monotonic()
        if self._since is not None:
            self._worked += instant - self._since
        going = self.at_work and self.run.batch.state is BatchState.RUNNING
        self._since = instant if going else None
