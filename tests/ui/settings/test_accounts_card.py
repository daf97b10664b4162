"""The accounts: what is said of each, and what can be done with it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.settings.conftest import Keyring
from whereby_desktop.preferences import AccountColour, AccountEntry
from whereby_desktop.ui.settings.account_row import AccountRow
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_page import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
SECOND = AccountEntry("7f3a", "Test sandbox", AccountColour.ROSE, connected=True)


def shown(page: SettingsPage, key: str) -> AccountRow:
    """A row, once it is on screen."""
    QApplication.sendPostedEvents()
    return page.accounts.rows[key]


def facts(page: SettingsPage, key: str = "default") -> str:
    return page.accounts.rows[key].words.hint.text()


def choose(page: SettingsPage, key: str, *texts: str) -> None:
    """Opens the row's menu with a click and goes through it with the mouse."""
    row = page.accounts.rows[key]
    QTest.mouseClick(row.more, LEFT)
    menu = next(each for each in row.findChildren(QMenu) if each.isVisible())
    for text in texts:
        action = next(each for each in menu.actions() if each.text() == text)
        if text == texts[-1]:
            action.trigger()
        else:
            menu = action.menu()  # type: ignore[assignment]
    for each in row.findChildren(QMenu):
        each.close()


def test_says_where_the_key_is_and_how_many_points(page: SettingsPage, keyring: Keyring) -> None:
    assert facts(page) == ""
    for points, where, in_memory, said in (
        (1000, keyring, False, "1,000 points per minute, key in GNOME Keyring"),
        (100, None, True, "100 points per minute, key in memory until you quit"),
        (100, None, False, "100 points per minute"),
        (None, keyring, False, "Key in GNOME Keyring"),
        (None, None, True, "Key in memory until you quit"),
        (None, None, False, ""),
    ):
        page.accounts.show_account("Example Clinic", points, where, in_memory=in_memory)
        assert facts(page) == said
        assert page.accounts.rows["default"].words.name.text() == "Example Clinic"


def test_the_other_account_is_one_click_away(
    page: SettingsPage, preferences: CurrentPreferences, qtbot: QtBot
) -> None:
    preferences.change(accounts=preferences.now.accounts_with(SECOND))
    rows = page.accounts.rows
    assert list(rows) == ["default", "7f3a"]
    assert shown(page, "default").in_use.isVisibleTo(page)
    assert not rows["default"].switch.isVisibleTo(page)
    with qtbot.waitSignal(page.accounts.switch_wished) as wished:
        QTest.mouseClick(rows["7f3a"].switch, LEFT)
    assert wished.args == ["7f3a"]
    preferences.change(account_key="7f3a")
    assert shown(page, "7f3a").in_use.isVisibleTo(page)
    assert page.accounts.rows["default"].switch.accessibleName() == "Switch to Example Clinic"


def test_tab_comes_by_new_rows_in_reading_order(
    page: SettingsPage, preferences: CurrentPreferences, qtbot: QtBot
) -> None:
    preferences.change(accounts=preferences.now.accounts_with(SECOND))
    rows = page.accounts.rows
    qtbot.waitUntil(rows["7f3a"].isVisible)
    page.focus_first()
    for expected in (
        rows["default"].more,
        rows["7f3a"].switch,
        rows["7f3a"].more,
        page.accounts.add_account,
    ):
        focused = QApplication.focusWidget()
        assert focused is expected
        QTest.keyClick(focused, Qt.Key.Key_Tab)


def test_accounts_of_one_organisation_say_that_they_share(
    page: SettingsPage, preferences: CurrentPreferences, keyring: Keyring
) -> None:
    page.accounts.show_account("Example Clinic", 1000, keyring)
    preferences.change_account("default", organisation="clinic.whereby.com")
    preferences.change(
        accounts=preferences.now.accounts_with(replace(SECOND, organisation="clinic.whereby.com"))
    )
    assert facts(page, "7f3a") == "Shares its points with Example Clinic"
    assert facts(page).endswith("key in GNOME Keyring. Shares its points with Test sandbox")
    preferences.change_account("7f3a", organisation="other.whereby.com")
    assert facts(page, "7f3a") == "other.whereby.com"


def test_the_menu_of_a_row(
    page: SettingsPage, preferences: CurrentPreferences, qtbot: QtBot
) -> None:
    preferences.change(accounts=preferences.now.accounts_with(SECOND))
    with qtbot.waitSignal(page.accounts.rename_wished) as wished:
        choose(page, "7f3a", "Rename…")
    assert wished.args == ["7f3a"]
    with qtbot.waitSignal(page.accounts.remove_wished) as wished:
        choose(page, "7f3a", "Remove account…")
    assert wished.args == ["7f3a"]
    with qtbot.waitSignal(page.accounts.colour_chosen) as wished:
        choose(page, "7f3a", "Colour", "Violet")
    assert wished.args == ["7f3a", AccountColour.VIOLET]
    with qtbot.waitSignal(page.accounts.replace_key_wished):
        choose(page, "default", "Replace key…")
    with pytest.raises(StopIteration):  # only that in use has its key at hand
        choose(page, "7f3a", "Replace key…")
    with qtbot.waitSignal(page.accounts.add_wished):
        QTest.mouseClick(page.accounts.add_account, LEFT)


def test_the_demo_is_a_row_without_a_menu(page: SettingsPage, keyring: Keyring) -> None:
    page.accounts.show_account("Demo workspace", 1000, keyring, demo=True)
    demo = shown(page, "")
    assert demo.in_use.isVisibleTo(page)
    assert not demo.more.isVisibleTo(page)
    assert facts(page, "") == "Made-up rooms, no network"
    assert page.accounts.rows["default"].switch.isVisibleTo(page)
