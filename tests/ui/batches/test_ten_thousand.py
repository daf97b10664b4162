"""What a change of one row costs, counted in lines that run: the same for any number of rows."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.batches.conftest import Open
from tests.ui.batches.runs import REFUSED, Runs, row, rows
from whereby_desktop.meetings.batch_journal import BatchState, RowState
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.batches.line_words import line_text
from whereby_desktop.ui.batches.result_row import Column

A_FEW = 40  # a search among sorted rows takes a step more for twice as many


def lines_run(work: Callable[[], object]) -> int:
    """Of the program itself, each round of a loop counted."""
    count = 0

    def line(_frame: FrameType, event: str, _argument: object) -> object:
        nonlocal count
        count += event == "line"
        return line

    def call(frame: FrameType, _event: str, _argument: object) -> object:
        return line if "whereby_desktop" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(call)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.fixture
def at_work(runs: Runs, opened: Open) -> Callable[[int], int]:
    def lines(total: int) -> int:
        run = runs.run(rows(total, 20))
        watch = runs.watch(run)
        window = opened(watch)

        def one_more() -> None:
            run._sheet._put(row(21, RowState.DONE))  # noqa: SLF001
            window.refresh(runs.means)
            line_text([watch])

        return lines_run(one_more)

    return lines


def test_a_room_more_costs_the_same_in_a_batch_of_any_size(at_work: Callable[[int], int]) -> None:
    few = at_work(100)
    assert few > 50
    assert abs(at_work(10_000) - few) <= A_FEW


def result(runs: Runs, opened: Open, total: int) -> BatchWindow:
    """All made but ten, of which the last ones could not be told."""
    run = runs.run(rows(total, total - 10, 5, 5), state=BatchState.FINISHED)
    return opened(runs.watch(run, at_work=False))


@pytest.mark.parametrize("segment", ["all", "failed"])
def test_a_decided_row_costs_the_same_in_a_result_of_any_size(
    runs: Runs, opened: Open, segment: str
) -> None:
    counted = []
    for total in (100, 10_000):
        window = result(runs, opened, total)
        QTest.mouseClick(window.outcome.filter.segment(segment), Qt.MouseButton.LeftButton)
        sheet = window.watch.run._sheet  # noqa: SLF001

        def decide(window: BatchWindow = window, total: int = total, sheet=sheet) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
            sheet._put(row(total, RowState.DONE))  # noqa: SLF001
            window.refresh(runs.means)

        counted.append(lines_run(decide))
        results = window.outcome.table.results
        assert results.failed_count == 9
        assert results.rowCount() == (total if segment == "all" else 9)
    assert abs(counted[1] - counted[0]) <= A_FEW


def test_each_way_a_row_can_go_is_shown(runs: Runs, opened: Open) -> None:
    window = result(runs, opened, 30)
    results, sheet = window.outcome.table.results, window.watch.run._sheet  # noqa: SLF001
    resets: list[int] = []
    results.modelReset.connect(lambda: resets.append(1))

    def shown() -> list[int]:
        return [results.row_at(at).result.number for at in range(results.rowCount())]

    assert shown() == list(range(21, 31))
    sheet._put(row(24, RowState.DONE))  # noqa: SLF001
    window.refresh(runs.means)
    assert shown() == [21, 22, 23, *range(25, 31)]
    sheet._put(row(3, RowState.FAILED, REFUSED))  # noqa: SLF001
    sheet._put(row(24, RowState.FAILED, REFUSED))  # noqa: SLF001
    window.refresh(runs.means)
    assert shown() == [3, *range(21, 31)]
    sheet._put(row(30, RowState.FAILED, REFUSED))  # noqa: SLF001
    window.refresh(runs.means)
    assert results.index(10, Column.STATE).data() == "Not created"
    assert (results.counts.again, results.counts.failed) == (7, 11)
    mending = window.watch.run.mend([30])
    mending.begin()
    window.refresh(runs.means)
    assert results.counts.again == 6
    sheet.move(mending.rows, 2)
    mending.end()
    window.refresh(runs.means)
    assert shown() == [3, *range(21, 30)]
    assert window.outcome.filter.segment("failed").text() == "Not done 10"
    assert resets == []
