"""Work that is asked for more often than it is to be done."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.at_intervals import AtIntervals


def test_at_once_and_then_once_for_all_that_followed(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    asked = 0
    seldom = AtIntervals(lambda: done.append(asked), 20, owner)
    for asked in range(1, 301):  # noqa: B007 - read by the work
        seldom.ask()
    assert done == [1]
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == [1, 300]  # the last one is always done
    qtbot.wait(60)
    assert done == [1, 300]  # and nothing for nothing


def test_what_cannot_wait_takes_the_rest_along(qtbot: QtBot) -> None:
    owner, done = QObject(), list[int]()
    seldom = AtIntervals(lambda: done.append(len(done)), 20, owner)
    seldom.ask()
    seldom.ask()
    seldom.at_once()
    assert done == [0, 1]
    qtbot.wait(60)
    assert done == [0, 1]
    seldom.ask()
    seldom.ask()
    seldom.stop()
    qtbot.wait(60)
    assert done == [0, 1, 2]
