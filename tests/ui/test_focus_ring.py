"""The ring that shows where the keyboard is, and Enter upon what it surrounds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.focus_ring import FocusRing
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter


@pytest.fixture
def question(qtbot: QtBot, qapp: QApplication, theme: Theme, icons: Icons) -> Iterator[Question]:
    ring = FocusRing(qapp, theme)
    question = Question(theme, icons, "Delete it?", "It is gone then.", yes="Delete", no="Keep")
    qtbot.addWidget(question)
    question.show()
    question.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield question
    delete(ring)


def _press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def _ringed(question: Question) -> str:
    """The text of the button the ring is around; "" for none."""
    rings = [each for each in question.findChildren(QFocusFrame) if each.isVisible()]
    return str(getattr(rings[0].widget(), "text", str)()) if rings else ""


def test_the_keyboard_moves_the_ring_and_the_mouse_ends_it(question: Question) -> None:
    _press(Qt.Key.Key_Tab)
    assert _ringed(question) == "Delete"
    _press(Qt.Key.Key_Tab)
    assert _ringed(question) == "Keep"
    QTest.mouseClick(question, Qt.MouseButton.LeftButton)
    assert _ringed(question) == ""


class _Counting(FocusRing):
    heard = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.heard += isinstance(watched, QWidget)
        return super().eventFilter(watched, event)


def test_it_hears_the_program_only_while_it_is_shown(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    ring = _Counting(qapp, theme)
    dialog = QWidget()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    for each in ("Cancel", "Pause"):
        layout.addWidget(QPushButton(each))
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert ring.heard == 0
    _press(Qt.Key.Key_Tab)
    assert ring.heard > 0
    QTest.mouseClick(dialog, Qt.MouseButton.LeftButton)
    ring.heard = 0
    dialog.resize(400, 400)
    QTest.mouseMove(dialog)
    qapp.processEvents()
    assert ring.heard == 0
    delete(ring)


def test_another_look_keeps_it(question: Question, theme: Theme, qapp: QApplication) -> None:
    sheet = qapp.styleSheet()
    qapp.setStyleSheet("")
    qapp.setStyleSheet(sheet)  # Qt makes a new style for it
    theme.changed.emit()
    _press(Qt.Key.Key_Tab)
    assert _ringed(question) == "Delete"


def test_it_lies_outside_of_the_button(question: Question) -> None:
    _press(Qt.Key.Key_Tab)
    [ring] = [each for each in question.findChildren(QFocusFrame) if each.isVisible()]
    button = ring.widget()
    assert isinstance(button, Button)
    around = QRect(button.mapTo(question, QPoint(0, 0)), button.size()).adjusted(-3, -3, 3, 3)
    assert QRect(ring.mapTo(question, QPoint(0, 0)), ring.size()).contains(around)


def test_nothing_cuts_it_off(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    ring = FocusRing(qapp, theme)
    footer = DialogFooter(theme, dialog := QWidget())
    qtbot.addWidget(dialog)
    buttons = [QPushButton(each, footer) for each in ("Cancel", "Pause")]
    footer.arrange([], buttons)  # the two stand in a widget that is no larger than they are
    QVBoxLayout(dialog).addWidget(footer)
    dialog.show()
    dialog.activateWindow()
    buttons[0].setFocus()
    qtbot.waitUntil(buttons[0].hasFocus)
    _press(Qt.Key.Key_Tab)
    [frame] = [each for each in dialog.findChildren(QFocusFrame) if each.isVisible()]
    assert frame.visibleRegion().boundingRect() == frame.rect()
    delete(ring)


@pytest.mark.parametrize(("tabs", "answer"), [(0, "rejected"), (1, "accepted")])
def test_enter_presses_what_has_the_focus(
    qtbot: QtBot, question: Question, tabs: int, answer: str
) -> None:
    for _ in range(tabs):
        _press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(getattr(question, answer), timeout=2000):
        _press(Qt.Key.Key_Return)
