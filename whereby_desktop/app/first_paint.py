"""The shortest way to a window on the screen. Whatever it does not need is imported afterwards."""

import sys
from base64 import b64decode
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QEventLoop
from PySide6.QtWidgets import QApplication

from whereby_desktop import __version__
from whereby_desktop.app.qt_refusal import no_abort
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.paths import NAME, Profile, resources
from whereby_desktop.preferences import Preferences
from whereby_desktop.storage.preferences_file import LoadedPreferences, PreferencesFile
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.language import install
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Shown:
    """What is there once the window has been painted."""

    app: QApplication
    theme: Theme
    icons: Icons
    window: MainWindow
    preferences: Preferences
    preferences_file: PreferencesFile
    damaged_preferences: Path | None


def first_paint(profile: Profile, *, demo: bool, hidden: bool) -> Shown:
    """Builds the window's frame and, unless `hidden`, returns when it has been painted."""
    file = PreferencesFile(profile.preferences_file)
    loaded = _load(file)
    preferences = loaded.preferences
    if demo:
        preferences = replace(preferences, account_name="Example Clinic", connected=True)
    app = application()
    install(app, resources() / "translations", preferences.language)
    theme = Theme(app, resources(), preferences.theme)
    theme.apply()
    icons = Icons(theme)
    window = MainWindow(theme, icons)
    if preferences.account_name:
        window.show_account(preferences.account_name)
    if preferences.window_geometry:
        window.restoreGeometry(QByteArray(_decoded(preferences.window_geometry)))
    if not hidden:
        _show_and_wait(window)
    return Shown(app, theme, icons, window, preferences, file, loaded.damaged)


def application() -> QApplication:
    """The program's QApplication; there is one in a process. Where Qt cannot start, it ends."""
    with no_abort():
        app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("Whereby Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(NAME)
    app.setQuitOnLastWindowClosed(False)
    return app


def _show_and_wait(window: MainWindow) -> None:
    # The one loop of Qt's own: it runs before asyncio's exists, so that asyncio and all that needs
    # it can be imported after the first paint.
    until_painted = QEventLoop()
    window.painted.connect(until_painted.quit)
    window.show()
    until_painted.exec(QEventLoop.ProcessEventsFlag.AllEvents)


def _load(file: PreferencesFile) -> LoadedPreferences:
    try:
        return file.load()
    except TroubleError:
        # Unreadable for now (rights, a bad disk): start with defaults; saving will say what is up.
        return LoadedPreferences(Preferences())


def _decoded(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return b""
