"""Batches: at work, held up, ended, the list of them."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from tests.screens.stage import MORNING, Stage
from tests.ui.batches.runs import Runs, room, room_name, rows
from whereby_desktop.meetings.batch_journal import (
    Batch,
    BatchKind,
    BatchRow,
    BatchState,
    RowState,
)
from whereby_desktop.meetings.batch_run import BatchRun
from whereby_desktop.ui.batches.batch_line import BatchLine
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.batches.batches_window import BatchesWindow
from whereby_desktop.ui.batches.line_words import line_look, line_text
from whereby_desktop.ui.batches.listed_batch import ListedBatch
from whereby_desktop.ui.batches.progress_words import Means

DONE, FAILED, UNSURE, TODO = RowState.DONE, RowState.FAILED, RowState.UNSURE, RowState.TODO
LISTED = (
    (BatchKind.CREATE, "autumn-classes.csv", BatchState.RUNNING, {DONE: 128, TODO: 172}),
    (BatchKind.CREATE, "evening courses.csv", BatchState.PAUSED, {DONE: 12, TODO: 28}),
    (BatchKind.CREATE, "winter-classes.csv", BatchState.FINISHED, {DONE: 298, UNSURE: 2}),
    (BatchKind.DELETE, "24 selected rooms", BatchState.FINISHED, {DONE: 24}),
    (BatchKind.CREATE, "spring-classes.csv", BatchState.FINISHED, {DONE: 96, FAILED: 4}),
    (BatchKind.DELETE, "", BatchState.CANCELLED, {DONE: 40, TODO: 0}),
)


async def batch_progress(on: Stage) -> None:
    runs = Runs()
    watch = runs.watch(runs.run(rows(300, 126, 2)), seconds=31.0)
    watch._changed((127, 124, 125, 126, 128))  # noqa: SLF001 - as the run would tell it
    await _take(on, "batch-at-work", runs, watch)
    spent = Means(replace(runs.means.quota, remaining=51), runs.clock.instant, 3, 50)
    await _take(on, "batch-waits-for-points", runs, watch, spent)
    paused = runs.watch(runs.run(rows(300, 128), state=BatchState.PAUSED))
    await _take(on, "batch-paused", runs, paused)
    first = runs.watch(runs.run(rows(300, 0)))
    await _take(on, "batch-begins", runs, first)
    gone = runs.watch(runs.run(_deletes(40, 12), kind=BatchKind.DELETE, name="40 selected rooms"))
    gone._changed((8, 9, 10, 11, 12))  # noqa: SLF001
    await _take(on, "batch-deletes", runs, gone)


async def batch_results(on: Stage) -> None:
    runs = Runs()
    runs.book._known.replace_all(  # noqa: SLF001 - as if the list had been read
        [room(number, host_link=number % 2 == 0) for number in range(1, 98)]
    )
    for name, states in (
        ("batch-result-failures", rows(100, 95, 3, 2)),
        ("batch-result", rows(97, 97)),
        ("batch-result-none", rows(4, 0, 4)),
    ):
        run = runs.run(states, state=BatchState.FINISHED)
        await _take(on, name, runs, _ended(runs, run))
    stopped = runs.run(rows(100, 40), state=BatchState.CANCELLED)
    await _take(on, "batch-result-stopped", runs, _ended(runs, stopped))
    deleted = runs.run(_deletes(40, 38, 2), state=BatchState.FINISHED, kind=BatchKind.DELETE)
    await _take(on, "batch-result-deleted", runs, _ended(runs, deleted))


async def batches(on: Stage) -> None:
    window = BatchesWindow(on.theme, on.icons, on.window)
    window.show_batches([])
    await on.take_opened("batches-none", window)
    window.show_batches(
        [
            ListedBatch(
                Batch(20 - at, kind, name, MORNING - timedelta(hours=at * at * 6), state),
                counts,
                at_work=at == 0,
            )
            for at, (kind, name, state, counts) in enumerate(LISTED)
        ]
    )
    await on.take_opened("batches", window)


async def batch_line(on: Stage) -> None:
    runs = Runs()
    line = BatchLine(on.theme, on.icons)
    on.window.status.set_middle(line)
    working = runs.watch(runs.run(rows(300, 128)))
    line.show_line(line_text([working]), *line_look([working]))
    await on.take("batch-line")
    more = [working, runs.watch(runs.run(rows(40, 2)))]
    line.show_line(line_text(more), *line_look(more))
    await on.take("batch-lines")
    on.window.status.set_middle(None)


def _deletes(total: int, done: int, failed: int = 0) -> list[BatchRow]:
    made = [replace(row, draft=None, label="") for row in rows(total, done, failed)]
    return [replace(row, room_name=room_name(row.position)) for row in made]


def _ended(runs: Runs, run: BatchRun) -> BatchWatch:
    """After a minute of work."""
    watch = runs.watch(run, at_work=False)
    watch._worked = 62.0  # noqa: SLF001
    return watch


async def _take(
    on: Stage, name: str, runs: Runs, watch: BatchWatch, means: Means | None = None
) -> None:
    window = BatchWindow(on.theme, on.icons, watch, runs.book, on.window)
    window.refresh(means or runs.means)
    await on.take_opened(name, window)


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    batch_progress, batch_results, batches, batch_line,
)  # fmt: skip
