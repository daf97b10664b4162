"""The menu of accounts: which one is in use is said in words."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from whereby_desktop.preferences import AccountColour, AccountEntry
from whereby_desktop.ui.accounts.account_menu import AccountMenu
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

ACCOUNTS = (
    AccountEntry("one", "R&D", AccountColour.TEAL, connected=True),
    AccountEntry("two", "North Clinic", AccountColour.ROSE, connected=True),
    AccountEntry("three", "Never connected"),
)


@pytest.mark.parametrize(
    ("current", "texts"),
    [
        ("one", ["R&&D\tIn use", "North Clinic", "Demo workspace"]),
        ("two", ["R&&D", "North Clinic\tIn use", "Demo workspace"]),
        ("", ["R&&D", "North Clinic", "Demo workspace\tIn use"]),
    ],
)
def test_the_account_in_use_is_told_from_the_others(
    qtbot: QtBot, theme: Theme, icons: Icons, current: str, texts: list[str]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = AccountMenu(theme, icons, ACCOUNTS, current, parent)
    choices = [each for each in menu.actions() if each.isCheckable()]
    assert [each.text() for each in choices] == texts
    assert [each.isChecked() for each in choices] == ["In use" in text for text in texts]
