"""The card about keys: what the desktop can do, what can be done about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from whereby_desktop.ui.settings.keyboard_card import Anywhere, AnywhereKey, KeyboardCard
from whereby_desktop.ui.settings.settings_page import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(page: SettingsPage) -> KeyboardCard:
    return page.keyboard


def hint(card: KeyboardCard) -> str:
    return card.anywhere.accessibleDescription()


def test_without_a_portal_the_command_is_said_and_copied(card: KeyboardCard, qtbot: QtBot) -> None:
    card.show_anywhere(AnywhereKey(Anywhere.NONE))
    assert "keyboard settings" in hint(card)
    assert "whereby‑desktop ‑‑quick‑create" in hint(card)
    with qtbot.waitSignal(card.command_copied) as copied:
        QTest.mouseClick(card.anywhere, LEFT)
    assert copied.args == ["whereby-desktop --quick-create"]


def test_a_key_on_offer_is_asked_for(card: KeyboardCard, qtbot: QtBot) -> None:
    card.show_anywhere(AnywhereKey(Anywhere.OFFERED))
    assert card.anywhere.text() == "Set up…"
    with qtbot.waitSignal(card.set_up_wished):
        QTest.mouseClick(card.anywhere, LEFT)


def test_the_key_that_was_given_is_named_and_turned_off(card: KeyboardCard, qtbot: QtBot) -> None:
    card.show_anywhere(AnywhereKey(Anywhere.GIVEN, "Ctrl+Alt+N"))
    assert hint(card) == "Key: Ctrl+Alt+N"
    with qtbot.waitSignal(card.turn_off_wished):
        QTest.mouseClick(card.anywhere, LEFT)
    card.show_anywhere(AnywhereKey(Anywhere.GIVEN))
    assert hint(card) == "The desktop’s settings say which key it is"


def test_a_refusal_is_said_and_can_be_asked_again(card: KeyboardCard, qtbot: QtBot) -> None:
    card.show_anywhere(AnywhereKey(Anywhere.REFUSED))
    assert hint(card) == "The desktop gave no key"
    with qtbot.waitSignal(card.set_up_wished):
        QTest.mouseClick(card.anywhere, LEFT)


def test_nothing_is_pressed_while_the_desktop_is_asked(card: KeyboardCard) -> None:
    card.show_anywhere(AnywhereKey())
    assert not card.anywhere.isEnabled()


def test_it_is_named_for_screen_readers(card: KeyboardCard) -> None:
    card.show_anywhere(AnywhereKey(Anywhere.NONE))
    assert card.anywhere.accessibleName() == "New meeting from anywhere: Copy command"
