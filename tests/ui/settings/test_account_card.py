"""The account: what is said of it, its new name, the ways of its key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.settings.conftest import Keyring
from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.settings.rename_dialog import RenameDialog
from whereby_desktop.ui.settings.settings_page import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


def renaming(page: SettingsPage) -> RenameDialog:
    QTest.mouseClick(page.account.rename, LEFT)
    (dialog,) = (each for each in page.findChildren(QDialog) if each.isVisible())
    assert isinstance(dialog, RenameDialog)
    return dialog


def test_says_whose_it_is_and_where_the_key_is(page: SettingsPage, keyring: Keyring) -> None:
    page.show_account("Example Clinic", 1000, keyring)
    assert page.account.words == (
        "Example Clinic",
        "1,000 points per minute, key in GNOME Keyring",
    )
    page.show_account("Example Clinic", 100, None)
    assert page.account.words[1] == "100 points per minute, key in memory until you quit"
    page.show_account("Demo workspace", None, keyring)
    assert page.account.words == ("Demo workspace", "Key in GNOME Keyring")
    page.show_account("Demo workspace", None, None)
    assert page.account.words[1] == "Key in memory until you quit"


def test_its_buttons_tell_what_is_wished(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.replace_key_wished):
        QTest.mouseClick(page.account.replace_key, LEFT)
    with qtbot.waitSignal(page.forget_key_wished):
        QTest.mouseClick(page.account.forget_key, LEFT)


def test_is_renamed(page: SettingsPage, saved: list[Preferences]) -> None:
    dialog = renaming(page)
    assert dialog.field.text() == "Example Clinic"
    assert dialog.field.selectedText() == "Example Clinic"
    QTest.keyClicks(dialog.field, "  Second Clinic ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert [each.account_name for each in saved] == ["Second Clinic"]
    assert page.account.words[0] == "Second Clinic"


def test_keeps_its_name(page: SettingsPage, saved: list[Preferences]) -> None:
    dialog = renaming(page)
    QTest.keyClicks(dialog.field, "Second Clinic")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert saved == []


def test_cannot_be_without_a_name(page: SettingsPage, saved: list[Preferences]) -> None:
    dialog = renaming(page)
    QTest.keyClicks(dialog.field, "   ")
    assert not dialog.rename.isEnabled()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert saved == []
    dialog.reject()
