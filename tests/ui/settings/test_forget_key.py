"""The question before the key is forgotten."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.settings.conftest import Keyring
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.forget_key import ask_to_forget, forget_question
from whereby_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def shown_question(window: QWidget) -> Question:
    (question,) = window.findChildren(Question)
    return question


@pytest.mark.parametrize(("answer", "forget"), [("Forget key", True), ("Keep key", False)])
async def test_the_answer_is_awaited(
    window: QWidget, theme: Theme, icons: Icons, answer: str, forget: bool
) -> None:
    asked = asyncio.ensure_future(ask_to_forget(theme, icons, Keyring(), window))
    await asyncio.sleep(0)
    question = shown_question(window)
    (button,) = (each for each in question.findChildren(QPushButton) if each.text() == answer)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert await asked is forget


async def test_escape_keeps_the_key(window: QWidget, theme: Theme, icons: Icons) -> None:
    asked = asyncio.ensure_future(ask_to_forget(theme, icons, Keyring(), window))
    await asyncio.sleep(0)
    QTest.keyClick(shown_question(window), Qt.Key.Key_Escape)
    assert await asked is False


@pytest.mark.parametrize(
    ("keyring", "words"),
    [
        (Keyring(), "Removes the key from GNOME Keyring. Rooms at Whereby stay."),
        (None, "Removes the key from memory. Rooms at Whereby stay."),
    ],
)
def test_says_what_goes_and_what_stays(
    window: QWidget, theme: Theme, icons: Icons, keyring: Keyring | None, words: str
) -> None:
    question = forget_question(theme, icons, keyring, window)
    assert question.windowTitle() == "Forget the key?"
    assert words in [label.text() for label in question.findChildren(QLabel)]
    question.show()
    question.activateWindow()
    QApplication.sendPostedEvents()
    focused = question.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Keep key"
