"""Privacy: how long past rooms are kept, and erasing what is remembered."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.preferences import KeepHistory, Preferences
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.erase_question import ask_to_erase, erase_question
from whereby_desktop.ui.settings.privacy_card import PrivacyCard
from whereby_desktop.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def current() -> CurrentPreferences:
    return CurrentPreferences(Preferences())


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, icons: Icons, current: CurrentPreferences) -> PrivacyCard:
    card = PrivacyCard(theme, icons, current)
    qtbot.addWidget(card)
    card.resize(460, 240)
    card.show()
    return card


def named(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_past_rooms_are_kept_as_long_as_is_chosen(
    card: PrivacyCard, current: CurrentPreferences
) -> None:
    combo = card.keep_history
    words = [combo.itemText(row) for row in range(combo.count())]
    assert words == ["Not at all", "30 days", "90 days", "1 year", "For ever"]
    assert combo.currentText() == "1 year"
    assert combo.accessibleName() == "Keep past rooms"
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert current.now.keep_history is KeepHistory.FOR_EVER
    current.change(keep_history=KeepHistory.NOT_AT_ALL)
    assert combo.currentText() == "Not at all"


def test_erasing_is_asked_for_by_mouse_and_key(card: PrivacyCard) -> None:
    wished: list[None] = []
    card.erase_wished.connect(lambda: wished.append(None))
    QTest.mouseClick(card.erase, LEFT)
    QTest.keyClick(card.erase, Qt.Key.Key_Space)
    assert len(wished) == 2
    assert card.erase.text() == "Erase…"
    assert named(card.erase) == "Erase history and labels on this computer"
    texts = [each.text() for each in card.findChildren(QLabel)]
    assert "History and labels on this computer" in texts
    assert "The app sends no usage data" in texts


def test_the_question_says_what_stays(qtbot: QtBot, theme: Theme, icons: Icons) -> None:
    question = erase_question(theme, icons, None)
    qtbot.addWidget(question)
    assert [each.text() for each in question.findChildren(QLabel)] == [
        "Erase labels and history of all accounts on this computer?",
        "Rooms at Whereby stay.",
    ]
    assert [each.text() for each in question.findChildren(QAbstractButton)] == ["Keep", "Erase"]


@pytest.mark.parametrize(("words", "expected"), [("Keep", False), ("Erase", True)])
async def test_its_answer(theme: Theme, icons: Icons, words: str, expected: bool) -> None:
    answer = asyncio.ensure_future(ask_to_erase(theme, icons, None))
    async with asyncio.timeout(5):
        while not (dialog := QApplication.activeModalWidget()):  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    for each in dialog.findChildren(QAbstractButton):
        if each.text() == words:
            QTest.mouseClick(each, LEFT)
    assert await answer is expected
