"""How long a table of rooms to be made blocks the event loop. Run on demand:

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_table.py [rows ...]

Prints the longest turn of the loop in each step, in milliseconds: as a person has to wait (a busy
machine adds to that), and how much of it the main thread worked.
"""

import asyncio
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QAbstractEventDispatcher, QRect, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.ui.bulk.conftest import StoppedClock
from tests.ui.bulk.tables import autumn, table_of, words
from tests.ui.gauge.fakes import KNOWN, FakeMeter
from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.paths import resources
from whereby_desktop.preferences import Theme as Choice
from whereby_desktop.ui.bulk.bulk_dialog import BulkDialog
from whereby_desktop.ui.bulk.cell_words import CellWords
from whereby_desktop.ui.bulk.rows_edits import Work
from whereby_desktop.ui.bulk.rows_model import Segment
from whereby_desktop.ui.event_loop import EventLoop
from whereby_desktop.ui.garbage import MainThreadGarbage
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_COLUMNS = 5


class Turns:
    """The longest turn of the event loop: in each it looks once for what the person does."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=0)  # keeps it from falling asleep
        self._timer.start()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._next)
        self.begin()

    def end(self) -> None:
        QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._next)

    def begin(self) -> None:
        self.waited = self.worked = 0.0
        self._last = perf_counter(), thread_time()

    def _next(self) -> None:
        waited, worked = perf_counter() - self._last[0], thread_time() - self._last[1]
        self.waited, self.worked = max(self.waited, waited), max(self.worked, worked)
        self._last = perf_counter(), thread_time()


class Bench:
    """A dialog with `count` rows, and what each step took: waited and worked, in milliseconds."""

    def __init__(self, theme: Theme, icons: Icons, count: int) -> None:
        self.count, self.turns = count, Turns()
        self.times: dict[str, tuple[float, float]] = {}
        self.dialog = BulkDialog(theme, icons, StoppedClock(), FakeMeter(KNOWN), lambda: 50)
        self.dialog.work_wished.connect(self._start)
        self.dialog.show()
        self._work: asyncio.Future[None] | None = None

    def _start(self, work: Work) -> None:
        async def worked() -> None:
            self.dialog.set_busy("Changing rows…")
            await work()
            self.dialog.set_busy("")

        self._work = asyncio.ensure_future(worked())

    async def _settled(self) -> None:
        if self._work is not None:
            await self._work
        await asyncio.sleep(0.05)

    async def step(self, name: str, act: Callable[[], object]) -> None:
        await self._settled()
        self.turns.begin()
        act()
        await self._settled()
        self.times[name] = self.turns.waited * 1000, self.turns.worked * 1000

    async def run(self) -> None:
        page, edits, model = self.dialog.page, self.dialog.edits, self.dialog.page.model
        table, said = table_of(autumn(self.count)), words()
        await self.step("busy", lambda: self.dialog.set_busy("Checking…"))
        pixmap = QPixmap(1, 1)
        with QPainter(pixmap) as painter:  # as the program's window has painted by then
            painter.fillRect(QRect(0, 0, 1, 1), QColor("black"))
        gc.freeze()  # the program reads a table in slices, and puts aside what it has read
        await self.step("show", lambda: self._show(table, said))
        await self.step("type", lambda: edits.type_in(5, Column.LABEL, "another"))
        await self.step("scroll far", lambda: page.rows.verticalScrollBar().setValue(100_000))
        await self.step("ready only", lambda: model.show_segment(Segment.READY))
        await self.step("all", lambda: model.show_segment(Segment.ALL))
        page.rows.setCurrentIndex(model.index(0, 1))
        line = "\t".join(["consult", "Course", "2026-12-24 15:00", "Group", "yes"][:_COLUMNS])
        block = "\n".join(f"{line} {number}" for number in range(self.count))
        QGuiApplication.clipboard().setText(block)
        await self.step("paste as much", self.dialog.paste)
        await self.step("undo", edits.undo)
        await self.step("redo", edits.redo)
        page.rows.setCurrentIndex(model.index(self.count // 2, 1))
        await self.step("paste half below", self.dialog.paste)
        await self.step("undo half below", edits.undo)
        await self.step("leave all out", self._leave_all_out)
        await self.step("undo all out", edits.undo)

    def _show(self, table: BatchTable, said: CellWords) -> None:
        self.dialog.show_table(table, said, anew=True)
        self.dialog.set_busy("")

    def _leave_all_out(self) -> None:
        self.dialog.page.rows.selectAll()
        self.dialog.edits.leave_out(range(self.dialog.page.model.rowCount()))


async def _run(
    theme: Theme, icons: Icons, counts: list[int]
) -> dict[int, dict[str, tuple[float, float]]]:
    results = {}
    for count in counts:
        bench = Bench(theme, icons, count)
        await bench.run()
        bench.turns.end()
        bench.dialog.close()
        bench.dialog.deleteLater()
        await asyncio.sleep(0)
        results[count] = bench.times
    return results


def measured(counts: list[int]) -> dict[int, dict[str, tuple[float, float]]]:
    """Milliseconds waited and worked in each step's longest turn, by how many rows there are."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    font = QFont("Inter")
    font.setPixelSize(13)
    app.setFont(font)
    theme = Theme(app, resources(), Choice.LIGHT)
    theme.apply()
    icons = Icons(theme)
    gc.freeze()
    MainThreadGarbage(app)
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        return runner.run(_run(theme, icons, counts))


def main() -> None:
    counts = [int(each) for each in sys.argv[1:]] or [10_000]
    for count, times in measured(counts).items():
        print(f"longest turn, {count:,} rows: waited, of which the main thread worked")
        for name, (waited, worked) in times.items():
            print(f"{name:18} {waited:7.1f} ms {worked:7.1f} ms")


if __name__ == "__main__":
    main()
