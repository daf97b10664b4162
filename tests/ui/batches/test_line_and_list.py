"""The line of the status bar, the beat it follows, and the list of batches."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.batches.conftest import plain
from tests.ui.batches.runs import Runs, rows
from tests.ui.gauge.fakes import NOON
from whereby_desktop.meetings.batch_journal import Batch, BatchKind, BatchState, RowState
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.batches.batch_line import BatchLine
from whereby_desktop.ui.batches.batch_pulse import BatchPulse
from whereby_desktop.ui.batches.batches_window import BatchesWindow
from whereby_desktop.ui.batches.line_words import line_look, line_text
from whereby_desktop.ui.batches.listed_batch import ListedBatch, state_look
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.status_bar import StatusBar
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

CREATE = BatchKind.CREATE


def test_the_list_is_never_narrower_than_its_buttons(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    window = BatchesWindow(theme, icons)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.resize(10, 10)
    tops = [each.mapTo(window, QPoint(0, 0)).y() for each in window.findChildren(WrappingButton)]
    assert len(set(tops)) == 1
    assert window.width() < 320  # a narrow screen


def test_one_batch_and_several(runs: Runs) -> None:
    one = runs.watch(runs.run(rows(300, 128)))
    assert plain(line_text([one])) == "Creating 128 of 300 rooms"
    two = runs.watch(runs.run(rows(220, 0), kind=BatchKind.DELETE))
    assert plain(line_text([two])) == "Deleting 0 of 220 rooms"
    assert plain(line_text([one, two])) == "2 batches: 128 of 520 rooms"
    assert line_look([one, two]) == ("table", "accentText")


def test_paused_and_held_up_are_seen(runs: Runs) -> None:
    paused = runs.watch(runs.run(rows(300, 128), state=BatchState.PAUSED))
    assert plain(line_text([paused])) == "Paused: 128 of 300 rooms"
    assert line_look([paused]) == ("pause", "text2")
    run = runs.run(rows(300, 128))
    held = runs.watch(run)
    run._hold.begin(Trouble(TroubleKind.OFFLINE), 1000.0)  # noqa: SLF001
    assert plain(line_text([held])) == "Held up: 128 of 300 rooms, goes on in 5 s"
    assert line_look([held, paused]) == ("warn", "warn")
    run._hold.end()  # noqa: SLF001
    run._hold.begin(Trouble(TroubleKind.KEY_REJECTED), 1000.0)  # noqa: SLF001
    assert line_look([held]) == ("error", "danger")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_line_is_a_button(qtbot: QtBot, theme: Theme, icons: Icons, key: Qt.Key) -> None:
    status, line = StatusBar(theme, icons), BatchLine(theme, icons)
    qtbot.addWidget(status)
    line.show_line("Creating 128 of 300 rooms", "table", "accentText")
    status.set_middle(line)
    status.show()
    assert line.isVisible()
    assert line.accessibleName() == "Creating 128 of 300 rooms"
    with qtbot.waitSignal(line.clicked):
        QTest.keyClick(line, key)
    status.set_middle(None)
    assert not line.isVisible()


def test_the_beat_is_no_faster_than_five_a_second(qtbot: QtBot) -> None:
    owner, beats = QObject(), list[int]()
    pulse = BatchPulse(lambda: False, owner)
    pulse.beat.connect(lambda: beats.append(1))
    for _ in range(1000):
        pulse.note()
    assert not beats
    with qtbot.waitSignal(pulse.beat):
        pulse.note()
    assert len(beats) == 1
    assert not pulse.active  # nothing changes: no work


def test_a_countdown_keeps_it_beating_and_a_change_hurries_it(qtbot: QtBot) -> None:
    owner = QObject()
    pulse = BatchPulse(lambda: True, owner)
    with qtbot.waitSignal(pulse.beat):
        pulse.note()
    assert pulse.active
    with qtbot.waitSignal(pulse.beat, timeout=600):
        pulse.note()
    pulse.stop()
    assert not pulse.active


def listed(
    number: int,
    state: BatchState,
    counts: Mapping[RowState, int],
    *,
    at_work: bool = False,
) -> ListedBatch:
    return ListedBatch(Batch(number, CREATE, f"{number}.csv", NOON, state), counts, at_work)


def test_the_state_of_each() -> None:
    done, open_row = {RowState.DONE: 3}, {RowState.DONE: 3, RowState.UNSURE: 1}
    running, finished = BatchState.RUNNING, BatchState.FINISHED
    assert state_look(listed(1, running, done, at_work=True))[2] == "At work"
    assert state_look(listed(1, running, done))[2] == "Unfinished"
    assert state_look(listed(1, BatchState.PAUSED, done, at_work=True))[2] == "Paused"
    assert state_look(listed(1, running, open_row))[2] == "Needs a look"
    assert state_look(listed(1, BatchState.CANCELLED, done))[2] == "Stopped"
    assert state_look(listed(1, finished, {RowState.FAILED: 1}))[2] == "With errors"
    assert state_look(listed(1, finished, done))[2] == "Finished"
    assert not listed(1, BatchState.CANCELLED, open_row).may_be_forgotten
    assert not listed(1, finished, done, at_work=True).may_be_forgotten


def test_the_list_by_keys(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    window = BatchesWindow(theme, icons)
    qtbot.addWidget(window)
    window.show_batches([])
    window.show()
    assert "No batches yet." in [each.text() for each in window.findChildren(type(window._nothing))]  # noqa: SLF001
    assert not window.show_button.isEnabled()
    one, two = {RowState.DONE: 3, RowState.TODO: 2}, {RowState.DONE: 5}
    window.show_batches(
        [
            listed(2, BatchState.RUNNING, one, at_work=True),
            listed(1, BatchState.FINISHED, two),
        ]
    )
    said = plain(window.list.model().index(0, 0).data())
    assert said == "2.csv, 20 Nov 12:00, 3 of 5 rooms created, At work"
    assert not window.forget.isEnabled()
    QTest.keyClick(window.list, Qt.Key.Key_Down)
    assert window.forget.isEnabled()
    with qtbot.waitSignal(window.open_wished) as wished:
        QTest.keyClick(window.list, Qt.Key.Key_Return)
    assert wished.args == [1]
    with qtbot.waitSignal(window.forget_wished) as wished:
        QTest.keyClick(window.forget, Qt.Key.Key_Space)
    assert wished.args == [1]
