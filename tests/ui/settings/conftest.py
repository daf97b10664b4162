"""What every test of the settings has: preferences that are written down, and the page."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.preferences import AccountEntry, Preferences
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
    preferences = CurrentPreferences(
        Preferences(accounts=(AccountEntry(name="Example Clinic", connected=True),))
    )
    preferences.save_with(saved.append)
    return preferences


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


class NowhereKept:
    """The program's own presets; what is changed is gone with the test."""

    async def load(self) -> PresetList:
        return PresetList()

    async def save(self, presets: PresetList) -> None: ...


@pytest.fixture
def presets() -> PresetBook:
    return PresetBook(NowhereKept())


@pytest.fixture
def page(
    qtbot: QtBot,
    theme: Theme,
    icons: Icons,
    preferences: CurrentPreferences,
    presets: PresetBook,
) -> SettingsPage:
    page = SettingsPage(theme, icons, preferences, presets, tray=True)
    page.desktop.show_start_at_login(False)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    page.activateWindow()
    return page
