"""The question when the window is closed for the first time."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from whereby_desktop.preferences import OnClose
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.tray.stay_in_tray import StayInTrayQuestion, ask_whether_to_stay


async def until(condition: Callable[[], object]) -> None:
    """Lets the event loop run until the condition holds."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0)


class Asked:
    def __init__(self, window: QWidget, answer: "asyncio.Task[OnClose | None]") -> None:
        self._window, self.answer = window, answer

    @property
    def question(self) -> StayInTrayQuestion:
        (found,) = self._window.findChildren(StayInTrayQuestion)
        return found

    def press(self, text: str) -> None:
        (button,) = [
            each for each in self.question.findChildren(QPushButton) if each.text() == text
        ]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@pytest.fixture
async def asked(theme: Theme, icons: Icons) -> AsyncIterator[Asked]:
    window = QWidget()
    window.show()
    answer = asyncio.create_task(ask_whether_to_stay(theme, icons, window))
    await until(lambda: window.findChildren(StayInTrayQuestion))
    asked = Asked(window, answer)
    await until(asked.question.isVisible)
    yield asked
    answer.cancel()
    await asyncio.wait({answer})
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(
    ("button", "answer"), [("Keep running", OnClose.TRAY), ("Quit", OnClose.QUIT)]
)
async def test_answers(asked: Asked, button: str, answer: OnClose) -> None:
    asked.press(button)
    assert await asked.answer is answer


async def test_esc_is_no_answer(asked: Asked) -> None:
    QTest.keyClick(asked.question, Qt.Key.Key_Escape)
    assert await asked.answer is None


async def test_closing_the_question_is_no_answer(asked: Asked) -> None:
    asked.question.close()
    assert await asked.answer is None


async def test_focus_is_on_what_ends_nothing(asked: Asked) -> None:
    await until(QApplication.focusWidget)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Keep running"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert await asked.answer is OnClose.TRAY


async def test_words(asked: Asked) -> None:
    assert asked.question.windowTitle() == "Keep running in the tray?"
    assert "Settings has this choice, too." in asked.question.accessibleDescription()
