"""Long work is done a step in each turn of the event loop."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.in_turns import InTurns


def test_others_have_two_turns_between_two_steps(qtbot: QtBot) -> None:
    order: list[str] = []

    def steps() -> Iterator[None]:
        for each in "abc":
            order.append(each)
            yield

    parent = QObject()
    InTurns(parent).take(steps())
    other = QTimer(parent, interval=0)
    other.timeout.connect(lambda: order.append("-"))
    other.start()
    qtbot.waitUntil(lambda: "c" in order)

    assert "a--b--c" in "".join(order)


def test_what_is_left_can_be_dropped(qtbot: QtBot) -> None:
    done: list[int] = []

    def steps() -> Iterator[None]:
        for each in range(1000):
            done.append(each)
            yield

    parent = QObject()
    turns = InTurns(parent)
    turns.take(steps())
    qtbot.waitUntil(lambda: len(done) > 1)
    turns.stop()
    until = len(done)
    later: list[bool] = []
    QTimer.singleShot(5, parent, lambda: later.append(True))
    qtbot.waitUntil(lambda: bool(later))

    assert len(done) == until


def test_what_follows_from_a_step_is_over_before_the_next(qtbot: QtBot) -> None:
    order: list[str] = []

    class Painted(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            order.append("painted")

    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: bool(order))

    def steps() -> Iterator[None]:
        for each in "ab":
            order.append(each)
            widget.update()
            yield

    turns = InTurns(widget)
    turns.take(steps())
    qtbot.waitUntil(lambda: not turns.active)
    assert order[-4:] == ["a", "painted", "b", "painted"]
