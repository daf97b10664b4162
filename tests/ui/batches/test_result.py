"""The result of a batch on screen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.batches.conftest import Open, plain
from tests.ui.batches.runs import Runs, room, row, rows
from whereby_desktop.meetings.batch_journal import BatchKind, BatchRow, BatchState, RowState
from whereby_desktop.meetings.batch_progress import BatchProgress
from whereby_desktop.meetings.batch_result import RowOutcome, RowResult
from whereby_desktop.meetings.batch_row import CellProblem, RowFault
from whereby_desktop.meetings.table_words import Column as TableColumn
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.batches.result_row import Column
from whereby_desktop.ui.batches.result_words import reason_text, summary
from whereby_desktop.ui.create.segment import Choice
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton
DONE = BatchProgress(BatchState.FINISHED, 300, done=298, failed=2, points=900)


@pytest.fixture
def window(runs: Runs, opened: Open) -> BatchWindow:
    """97 were made, two refused, one cannot be told."""
    runs.book._known.replace_all([room(number) for number in range(1, 98)])  # noqa: SLF001
    run = runs.run(rows(100, 97, 2, 1), state=BatchState.FINISHED)
    return opened(runs.watch(run, at_work=False))


def column(window: BatchWindow, which: Column) -> list[str]:
    model = window.outcome.table.results
    return [str(model.index(at, which).data()) for at in range(model.rowCount())]


def test_the_headline() -> None:
    said = summary(DONE, 62.2, 4, creates=True)
    assert plain(said.title) == "298 rooms created in 62 s"
    assert plain(said.text) == "2 did not work, 4 rows left out. 900 points used."
    assert said.wrong
    well = summary(BatchProgress(BatchState.FINISHED, 9, done=9, points=27), None, 0, creates=True)
    assert (plain(well.title), plain(well.text)) == ("9 rooms created", "27 points used.")
    assert not well.wrong
    stopped = BatchProgress(BatchState.CANCELLED, 9, done=4, to_do=5, points=8)
    said = summary(stopped, 3, 0, creates=False)
    assert plain(said.title) == "4 rooms deleted in 3 s"
    assert said.text.startswith("5 not started. ")
    open_rows = summary(
        BatchProgress(BatchState.FINISHED, 9, done=7, may_exist=2), 3, 0, creates=True
    )
    assert open_rows.text.startswith("2 may exist. ")
    assert open_rows.wrong


def refused(trouble: Trouble) -> str:
    return reason_text(RowResult(1, "", "", None, RowOutcome.REFUSED, trouble=trouble))


def test_why_not() -> None:
    kind = TroubleKind.NOT_ACCEPTED
    end = refused(Trouble(kind, "bad", 400, field="end"))
    assert end == "Whereby refused the end time (400)."
    assert refused(Trouble(kind, "No such mode", 422)) == (
        "Whereby refused it: “No such mode” (422)."
    )
    past = refused(Trouble(kind, field="end", detail="end past"))
    assert past == "The end time was in the past."
    assert refused(Trouble(TroubleKind.NOT_ALLOWED)).startswith("Not allowed with this key. ")
    lost = RowResult(1, "", "", None, RowOutcome.MAY_EXIST)
    assert reason_text(lost) == "No answer. The room may exist."
    problems = (
        CellProblem(TableColumn.MODE, RowFault.UNKNOWN_MODE),
        CellProblem(TableColumn.ENDS, RowFault.END_MISSING),
    )
    left_out = RowResult(1, "", "", None, RowOutcome.LEFT_OUT, problems=problems)
    assert reason_text(left_out) == "Unknown mode, End time is missing"


def test_what_did_not_work_is_shown_first(window: BatchWindow) -> None:
    assert window.windowTitle() == "Rooms created"
    assert column(window, Column.NUMBER) == ["98", "99", "100"]
    assert column(window, Column.STATE) == ["Not created", "Not created", "May exist"]
    assert column(window, Column.ACTION) == ["Fix…", "Fix…", "Choose…"]
    bar = window.outcome.filter
    QTest.mouseClick(bar.segment("all"), LEFT)
    assert len(column(window, Column.NUMBER)) == 100
    assert column(window, Column.STATE)[0] == "Created"
    assert bar.segment("all").text() == "All 100"
    assert bar.segment("failed").text() == "Not done 3"


def test_where_nothing_went_wrong_nobody_asks_why_not(runs: Runs, opened: Open) -> None:
    well = runs.run(rows(9, 9), state=BatchState.FINISHED)
    table = opened(runs.watch(well, at_work=False)).outcome.table
    assert table.isColumnHidden(Column.REASON)
    assert table.columnWidth(Column.ROOM) > table.width() // 4


def test_each_row_says_all_of_itself(window: BatchWindow) -> None:
    index = window.outcome.table.results.index(0, Column.NUMBER)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Row 98, Class 98, physics-, ")
    assert said.endswith("Not created, Whereby refused the end time (400)., Fix…")


def test_what_is_offered_is_taken_by_mouse_and_keys(qtbot: QtBot, window: BatchWindow) -> None:
    table = window.outcome.table
    with qtbot.waitSignal(window.outcome.acted) as acted:
        place = table.visualRect(table.results.index(1, Column.ACTION)).center()
        QTest.mouseClick(table.viewport(), LEFT, pos=place)
    assert acted.args == [99]
    with qtbot.assertNotEmitted(window.outcome.acted):
        place = table.visualRect(table.results.index(1, Column.LABEL)).center()
        QTest.mouseClick(table.viewport(), LEFT, pos=place)
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.outcome.acted) as acted:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert acted.args == [100]


def test_names_get_the_room_of_reasons_where_nothing_failed(runs: Runs, opened: Open) -> None:
    long = "Gespräch 0001 – Müller"
    made = [replace(row(1, RowState.DONE), label=long), row(2, RowState.DONE)]
    runs.book._known.replace_all([room(1), room(2)])  # noqa: SLF001
    run = runs.run(made, state=BatchState.FINISHED)
    table = opened(runs.watch(run, at_work=False)).outcome.table
    assert table.isColumnHidden(Column.REASON)
    needed = table._cells.width_of(long, Column.LABEL)  # noqa: SLF001
    assert table.columnWidth(Column.LABEL) >= needed
    assert sum(table.columnWidth(each) for each in Column) <= table.viewport().width()


def test_trying_again_is_offered_only_where_it_can_be(window: BatchWindow) -> None:
    page = window.outcome
    page.show_retries(2, 0)
    assert plain(page.retry.text()) == "&Try 2 rows again"
    page.show_retries(0, 5)
    assert plain(page.retry.text()) == "C&reate the other 5 rooms…"
    page.show_retries(0, 0)
    assert not page.retry.isVisible()


def test_host_links_are_asked_for_and_their_cost_is_said(window: BatchWindow) -> None:
    page = window.outcome
    page.show_cost(97)
    assert not page.host_links.isChecked()
    assert page.host_links.accessibleDescription() == "Anyone with a host link can run the room."
    QTest.keyClick(page.host_links, Qt.Key.Key_Space)
    assert plain(page.host_links.accessibleDescription()).endswith("Reads 97 points.")


def test_rooms_too_many_are_named(qtbot: QtBot, runs: Runs, opened: Open) -> None:
    runs.book._known.replace_all([room(5)])  # noqa: SLF001
    made = [BatchRow(1, row(1).draft, state=RowState.DONE, surplus=("5", "gone"))]
    run = runs.run(made, state=BatchState.FINISHED)
    note = opened(runs.watch(run, at_work=False)).outcome.surplus
    assert note.isVisible()
    assert room(5).short_name in note.words.text()
    with qtbot.waitSignal(note.delete_wished) as wished:
        QTest.mouseClick(note.delete, LEFT)
    assert wished.args == [["5"]]


def test_deletes_have_no_links_and_no_labels(runs: Runs, opened: Open) -> None:
    gone = [BatchRow(at, meeting_id=str(at), room_name="a", state=RowState.DONE) for at in range(9)]
    run = runs.run(gone, state=BatchState.FINISHED, kind=BatchKind.DELETE)
    page = opened(runs.watch(run, at_work=False)).outcome
    assert page.table.isColumnHidden(Column.LABEL)
    assert not page.host_links.isVisible()
    assert not page.export.isVisible()
    assert page.table.results.index(0, Column.STATE).data() == "Deleted"


def test_a_decided_row_is_shown_at_once(runs: Runs, opened: Open) -> None:
    run = runs.run(rows(10, 9, 0, 1), state=BatchState.FINISHED)
    window = opened(runs.watch(run, at_work=False))
    assert "May exist" in column(window, Column.STATE)
    run._sheet._put(row(10, RowState.DONE))  # noqa: SLF001
    window.refresh(runs.means)
    assert column(window, Column.STATE) == ["Created"] * 10


def test_ten_thousand_rows_are_soon_there(runs: Runs, opened: Open) -> None:
    run = runs.run(rows(10_000, 9_990, 10), state=BatchState.FINISHED)
    window = opened(runs.watch(run, at_work=False))
    assert column(window, Column.NUMBER)[0] == "9,991"
    assert window.outcome.table.results.total == 10_000


@pytest.mark.parametrize("letters", [11, 13, 15, 17, 26])
def test_the_filters_words_stay_on_one_line(
    qtbot: QtBot, qapp: QApplication, theme: Theme, runs: Runs, opened: Open, letters: int
) -> None:
    """Where the bar really stands, for counts whose words are of every fraction of a pixel."""
    font = QFont("Inter")
    font.setPixelSize(letters)
    qapp.setFont(font)
    theme.apply()
    run = runs.run(rows(100, 93, 7), state=BatchState.FINISHED)
    bar = opened(runs.watch(run, at_work=False)).outcome.filter
    parts = [bar.segment("all"), bar.segment("failed")]
    for count in (0, 1, 3, 5, 7, 9, 10, 17, 71, 77, 111, 777, 1007, 7777):
        words = {"all": f"All {count + 93:,}", "failed": f"Not done {count:,}"}
        bar.set_choices([Choice(key, text) for key, text in words.items()])
        qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in parts))
        assert {each.height() for each in parts} == {theme.px(32)}, count
