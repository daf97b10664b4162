"""The shortest way to a window on the screen. Whatever it does not need is imported afterwards."""

import sys
from base64 import b64decode
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QEventLoop
from PySide6.QtWidgets import QApplication

from whereby_desktop import __version__
from whereby_desktop.app.application import Application
from whereby_desktop.app.qt_refusal import no_abort
from whereby_desktop.paths import APP_ID, NAME, Profile, resources
from whereby_desktop.preferences import AccountColour, Preferences
from whereby_desktop.storage.preferences_file import PreferencesFile
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.language import install
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.theme import OWN_ACCENT, Theme


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
    shown = frame(application(), profile, demo=demo)
    if not hidden:
        _show_and_wait(shown.window)
    # Drawn in seven sizes, for title bars and task bars: those can wait until the paint is done.
    shown.window.setWindowIcon(shown.icons.app_icon())
    return shown


def frame(app: QApplication, profile: Profile, *, demo: bool) -> Shown:
    """The window's frame, not shown yet."""
    file = PreferencesFile(profile.preferences_file)
    loaded = file.load_or_defaults()
    preferences = loaded.preferences
    install(app, resources() / "translations", preferences.language)
    # The demo is nobody's account.
    accent = OWN_ACCENT if demo else preferences.account.colour
    theme = Theme(app, resources(), preferences.theme, preferences.contrast, accent)
    theme.apply()
    icons = Icons(theme)
    window = MainWindow(theme, icons)
    if demo:
        window.show_account("Example Clinic", colour=AccountColour.GREY)
    elif preferences.account.name:
        window.show_account(preferences.account.name, colour=preferences.account.colour)
    if preferences.window_geometry:
        window.restoreGeometry(QByteArray(_decoded(preferences.window_geometry)))
    return Shown(app, theme, icons, window, preferences, file, loaded.damaged)


def application() -> Application:
    """The program's QApplication; there is one in a process. Where Qt cannot start, it ends."""
    if sys.platform == "win32":
        from whereby_desktop.ui.windows_identity import take_identity

        take_identity()
    with no_abort():
        # Said here because setStyle returns a QStyle: building that Python type costs 5 ms.
        app = Application([*sys.argv[:1], "-style", "Fusion"])
    # No display name: Qt would add it to titles with another dash than ours on each system.
    app.setApplicationName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)
    return app


def _show_and_wait(window: MainWindow) -> None:
    # The one loop of Qt's own: it runs before asyncio's exists, so that asyncio and all that needs
    # it can be imported after the first paint.
    until_painted = QEventLoop()
    window.painted.connect(until_painted.quit)
    window.show()
    until_painted.exec(QEventLoop.ProcessEventsFlag.AllEvents)


def _decoded(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return b""
