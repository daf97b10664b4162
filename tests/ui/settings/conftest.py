"""What every test of the settings has: preferences that are written down, and the page."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.theme import Theme


@dataclass(frozen=True)
class Keyring:
    name: str = "GNOME Keyring"
    collection: str = "Login"
    locked: bool = False


@pytest.fixture
def saved() -> list[Preferences]:
    """What was saved, in order."""
    return []


@pytest.fixture
def preferences(saved: list[Preferences]) -> CurrentPreferences:
    preferences = CurrentPreferences(Preferences(account_name="Example Clinic"))
    preferences.save_with(saved.append)
    return preferences


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, icons: Icons, preferences: CurrentPreferences) -> SettingsPage:
    page = SettingsPage(theme, icons, preferences, tray=True)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    page.activateWindow()
    return page
