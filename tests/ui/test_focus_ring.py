"""The ring that shows where the keyboard is, and Enter upon what it surrounds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

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
    qapp.removeEventFilter(ring)


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


def test_it_lies_outside_of_the_button(question: Question) -> None:
    _press(Qt.Key.Key_Tab)
    [ring] = [each for each in question.findChildren(QFocusFrame) if each.isVisible()]
    button = ring.widget()
    assert isinstance(button, Button)
    around = QRect(button.mapTo(question, QPoint(0, 0)), button.size()).adjusted(-3, -3, 3, 3)
    assert QRect(ring.mapTo(question, QPoint(0, 0)), ring.size()).contains(around)


def test_nothing_cuts_it_off(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    filtering = FocusRing(qapp, theme)
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
    [ring] = [each for each in dialog.findChildren(QFocusFrame) if each.isVisible()]
    assert ring.visibleRegion().boundingRect() == ring.rect()
    qapp.removeEventFilter(filtering)


@pytest.mark.parametrize(("tabs", "answer"), [(0, "rejected"), (1, "accepted")])
def test_enter_presses_what_has_the_focus(
    qtbot: QtBot, question: Question, tabs: int, answer: str
) -> None:
    for _ in range(tabs):
        _press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(getattr(question, answer), timeout=2000):
        _press(Qt.Key.Key_Return)
