"""The progress of a batch: what is said, and what is offered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.batches.conftest import Open, plain
from tests.ui.batches.runs import REFUSED, Runs, row, rows
from tests.ui.gauge.fakes import KNOWN
from whereby_desktop.meetings.batch_journal import BatchKind, BatchState, RowState
from whereby_desktop.meetings.batch_progress import BatchProgress
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.batches.line_words import line_look, line_text
from whereby_desktop.ui.batches.progress_words import Means, how_it_goes
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

RUNNING = BatchProgress(BatchState.RUNNING, 300, done=128, to_do=172, under_way=4)
MEANS = Means(KNOWN, 1000.0, 3, 50)


def said(progress: BatchProgress, means: Means = MEANS) -> tuple[str, str]:
    how = how_it_goes(progress, means)
    return how.title, plain(how.text)


def test_all_is_well() -> None:
    assert said(RUNNING) == ("", "No errors. 5 rooms a second, so the limit is never hit.")
    few = replace(MEANS, quota=replace(KNOWN, limit=100, remaining=90))
    assert said(RUNNING, few) == ("", "No errors. 16 rooms a minute, so the limit is never hit.")
    unknown = replace(MEANS, quota=replace(KNOWN, limit=None))
    assert said(RUNNING, unknown) == ("", "No errors.")


def test_what_did_not_work_is_counted() -> None:
    assert said(replace(RUNNING, failed=2))[1].startswith("2 did not work so far. ")
    looked = said(replace(RUNNING, may_exist=3))[1]
    assert looked.startswith("3 rooms may exist, they are looked for. ")
    both = said(replace(RUNNING, failed=2, may_exist=3))[1]
    assert both.startswith("2 did not work so far. 3 rooms may exist, they are looked for. ")
    last = replace(RUNNING, to_do=0, under_way=0, may_exist=3)
    assert said(last)[1] == "Looking for 3 rooms whose answer was lost."


def test_waiting_for_points_is_said() -> None:
    spent = replace(MEANS, quota=replace(KNOWN, remaining=101))
    waiting = replace(RUNNING, under_way=0)
    assert said(waiting, spent)[1].endswith("It waits for points and goes on in about 38 s.")
    assert "waits" not in said(RUNNING, spent)[1]
    all_wait = replace(spent, quota=replace(spent.quota, waiting=RUNNING.under_way))
    assert said(RUNNING, all_wait)[1].endswith("It waits for points and goes on in about 38 s.")
    enough = replace(MEANS, quota=replace(KNOWN, remaining=103))
    assert "waits" not in said(waiting, enough)[1]


def test_held_up_and_paused_and_stopping() -> None:
    offline = replace(RUNNING, trouble=Trouble(TroubleKind.OFFLINE), goes_on_in=4.6)
    title, text = said(offline)
    assert (title, text) == ("You are offline", "Nothing is lost. It goes on by itself in 5 s.")
    refused = replace(offline, trouble=Trouble(TroubleKind.KEY_REJECTED), goes_on_in=None)
    assert said(refused) == ("Whereby rejected the key", "It waits for you. Nothing is lost.")
    assert how_it_goes(refused, MEANS).held_up
    paused = replace(offline, state=BatchState.PAUSED, under_way=0)
    assert said(paused) == ("Paused", "Nothing is sent until you continue.")
    assert not how_it_goes(paused, MEANS).held_up
    assert said(replace(RUNNING, state=BatchState.CANCELLED))[0] == "Stopping"


def test_a_server_that_wants_to_be_left_alone(runs: Runs, opened: Open) -> None:
    """The pacing holds its calls back; nothing went wrong with the batch itself."""
    run = runs.run(rows(300, 128))
    watch = runs.watch(run)
    window = opened(watch)
    runs.meter.say(replace(KNOWN, background_until=1022.4))
    window.refresh(runs.means)
    note = window.progress.note
    assert note.accessibleName() == (
        "Whereby has a problem Nothing is lost. It goes on by itself in 23 s."
    )
    assert not note.try_now.isVisible()  # nothing but the time helps
    assert plain(line_text([watch])) == "Held up: 128 of 300 rooms, goes on in 23 s"
    assert line_look([watch]) == ("warn", "warn")
    run._hold.begin(Trouble(TroubleKind.OFFLINE), 1000.0)  # noqa: SLF001 - for 5 s
    assert run.progress.goes_on_in == pytest.approx(22.4)  # and no earlier
    assert not run.progress.asked_to_wait
    runs.clock.instant = 1023.0
    assert run.progress.goes_on_in == 0.0
    run._hold.end()  # noqa: SLF001
    window.refresh(runs.means)
    assert "goes on" not in note.accessibleName()
    assert plain(line_text([watch])) == "Creating 128 of 300 rooms"


def test_a_finished_batch_waits_for_nothing(runs: Runs) -> None:
    runs.meter.say(replace(KNOWN, background_until=1022.4))
    assert not runs.run(rows(9, 9)).progress.asked_to_wait


def test_the_window_of_a_batch_at_work(runs: Runs, opened: Open) -> None:
    run = runs.run(rows(300, 120))
    watch = runs.watch(run)
    for number in range(121, 129):
        run._sheet._put(row(number, RowState.DONE))  # noqa: SLF001
    run._sheet._put(row(129, RowState.FAILED, REFUSED))  # noqa: SLF001
    window = opened(watch)
    page = window.progress
    assert window.windowTitle() == "Creating rooms"
    assert plain(page.headline.text()) == "128 of 300 rooms"
    assert (page.bar.value(), page.bar.maximum()) == (129, 300)
    recent = page.rows.accessibleDescription().splitlines()
    assert recent[0] == "Row 129, Class 129, Not created"
    assert recent[1].startswith("Row 128, physics-")
    assert len(recent) == 5
    assert page.points.words.accessibleName() == "API points: 842 of 1,000 left"
    spoken = QAccessible.queryAccessibleInterface(page.bar)
    assert spoken.text(QAccessible.Text.Name) == "Progress"


def test_pause_and_continue_are_one_button(qtbot: QtBot, runs: Runs, opened: Open) -> None:
    page = opened(runs.watch(runs.run(rows(300, 128)))).progress
    assert page.pause.text() == "&Pause"
    with qtbot.waitSignal(page.pause_wished):
        QTest.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    page = opened(runs.watch(runs.run(rows(300, 128), state=BatchState.PAUSED))).progress
    assert page.pause.text() == "C&ontinue"
    with qtbot.waitSignal(page.continue_wished):
        QTest.keyClick(page.pause, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.cancel_wished):
        QTest.keyClick(page.cancel, Qt.Key.Key_Space)
    page = opened(runs.watch(runs.run(rows(300, 128), state=BatchState.CANCELLED))).progress
    assert not page.cancel.isEnabled()
    assert not page.pause.isEnabled()


def test_after_try_now_it_is_pause_that_has_the_focus(runs: Runs, opened: Open) -> None:
    """And not Cancel, which is next to it."""
    run = runs.run(rows(300, 128))
    run._hold.begin(Trouble(TroubleKind.OFFLINE), 1000.0)  # noqa: SLF001
    window = opened(runs.watch(run))
    page = window.progress
    page.note.try_now.setFocus()
    assert page.note.try_now.hasFocus()
    run._hold.end()  # noqa: SLF001
    window.refresh(runs.means)
    assert not page.note.try_now.isVisible()
    assert page.pause.hasFocus()


def test_deletes_have_their_own_words(runs: Runs, opened: Open) -> None:
    window = opened(runs.watch(runs.run(rows(20, 3), kind=BatchKind.DELETE)))
    assert window.windowTitle() == "Deleting rooms"
    assert window.progress.stays.text() == "Cancel keeps the rooms not yet deleted."


def test_closed_it_is_put_away(qtbot: QtBot, runs: Runs, opened: Open) -> None:
    window = opened(runs.watch(runs.run(rows(300, 128))))
    with qtbot.waitSignal(window.put_away):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.show()
    with qtbot.waitSignal(window.put_away):
        window.showMinimized()
    assert not window.isVisible()


def test_it_is_as_high_as_its_words_need(runs: Runs, opened: Open) -> None:
    window = opened(runs.watch(runs.run(rows(300, 128))))
    for width in (700, 320):
        window.resize(width, 10)
        assert window.height() >= window.progress.height_for(window.width())


def test_over_another_window_it_is_no_higher_either(
    qtbot: QtBot, theme: Theme, icons: Icons, runs: Runs
) -> None:
    """Qt begins with another size there."""
    below = QWidget()
    qtbot.addWidget(below)
    window = BatchWindow(theme, icons, runs.watch(runs.run(rows(300, 128))), runs.book, below)
    window.refresh(runs.means)
    with qtbot.waitExposed(window):
        window.open()
    assert (window.width(), window.height()) == (480, window.progress.height_for(480))


def test_rows_have_room_once_there_is_one(qtbot: QtBot, runs: Runs, opened: Open) -> None:
    """Half a window of nothing until then; all at once, so that nothing jumps afterwards."""
    run = runs.run(rows(300, 128))
    watch = runs.watch(run)
    window = opened(watch)
    page = window.progress
    low = window.height()
    assert low == page.height_for(window.width())
    assert not page.rows.isVisible()
    grown = []
    for number in (129, 130):
        run._sheet._put(row(number, RowState.DONE))  # noqa: SLF001
        window.refresh(runs.means)
        qtbot.waitUntil(lambda: window.height() == page.height_for(window.width()))
        grown.append(window.height())
    assert page.rows.isVisible()
    assert low < grown[0] == grown[1]


def test_few_rows_need_little_room(runs: Runs, opened: Open) -> None:
    heights = []
    for total in (2, 300):
        run = runs.run(rows(total, 0))
        watch = runs.watch(run)
        run._sheet._put(row(1, RowState.DONE))  # noqa: SLF001
        heights.append(opened(watch).height())
    assert heights[0] < heights[1]
