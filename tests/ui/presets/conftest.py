"""What the tests of presets have: a book of presets, a keyring, a clock, a desk to work at."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.create.fakes import SetMeter
from tests.ui.presets.fakes import HandClock, Keyring, Store
from whereby_desktop.meetings.kept_secrets import KeptSecrets
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.preferences import Preferences
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.notices import Notices
from whereby_desktop.ui.presets.preset_dialog import PresetDialog
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme

HERE = Path(__file__).parent
ADDRESS = "https://example-clinic.whereby.com/"
NOW = datetime(2026, 11, 25, 11, 42, 35, tzinfo=UTC)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Growing dialogs and lists that pop up ask the window manager; offscreen there is none."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def book(store: Store) -> PresetBook:
    return PresetBook(store)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOW)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, icons: Icons, clock: HandClock, book: PresetBook
) -> PresetDialog:
    dialog = PresetDialog(theme, icons, clock, book, ADDRESS)
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def desk(
    qapp: QApplication,
    theme: Theme,
    icons: Icons,
    clock: HandClock,
    book: PresetBook,
    keyring: Keyring,
) -> Iterator[Desk]:
    window = MainWindow(theme, icons)
    desk = Desk(
        theme=theme,
        icons=icons,
        actions=Actions(theme, icons, window),
        window=window,
        notices=Notices(theme, icons, window),
        background=Background(window),
        clipboard=LinkClipboard(qapp.clipboard(), window),
        preferences=CurrentPreferences(Preferences()),
        presets=book,
        kept_secrets=KeptSecrets(keyring),
        clock=clock,
        meter=SetMeter(),
        open_url=lambda _url: True,
    )
    window.show()
    yield desk
    window.hide()
    window.deleteLater()


@pytest.fixture
def failures(desk: Desk) -> list[BaseException]:
    """What tasks failed of."""
    met: list[BaseException] = []
    desk.background.failed.connect(lambda error, _task: met.append(error))
    return met
