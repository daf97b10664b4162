"""What stays while keys and servers come and go: window, theme, tasks, clipboard, preferences."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path

from whereby_desktop.api.clock import SystemClock
from whereby_desktop.app.first_paint import Shown
from whereby_desktop.app.following import Following
from whereby_desktop.app.login.login_start import LoginStart
from whereby_desktop.app.network import LoginStores, Network, logins_in_keyring
from whereby_desktop.app.patience import Patience
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.trouble import Trouble
from whereby_desktop.storage.preferences_file import LoadedPreferences, PreferencesFile
from whereby_desktop.storage.preset_exchange import read_presets, write_presets
from whereby_desktop.storage.settings_exchange import read_settings, write_settings
from whereby_desktop.ui.actions import Actions, Do
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.focus_ring import FocusRing
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.notices import Notice, Notices
from whereby_desktop.ui.outside import Outside
from whereby_desktop.ui.screen_watch import ScreenWatch
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.wording import say

SAVE_TASK = "save preferences"


@dataclass(frozen=True, slots=True)
class Furniture:
    """Built once, after the first paint."""

    theme: Theme
    icons: Icons
    actions: Actions
    window: MainWindow
    notices: Notices
    background: Background
    clipboard: LinkClipboard
    preferences: CurrentPreferences
    open_url: Callable[[str], bool]
    outside: Outside
    patience: Patience
    network: Network
    clock: Clock
    start_at_login: LoginStart | None = None

    @staticmethod
    def notice_of(trouble: Trouble, key: str) -> Notice:
        """A trouble of this computer's, as a notice that stays."""
        said = say(trouble)
        return Notice(said.title, f"{said.text} {said.small}".strip(), "warn", key=key)

    def take_preferences(self, file: PreferencesFile, loaded: LoadedPreferences) -> None:
        """Goes on with another file's preferences, and saves them there."""
        _save_in(file, self.preferences, self.background)
        now = loaded.preferences
        self.preferences.change(**{each.name: getattr(now, each.name) for each in fields(now)})


# A key that is held down must not make, delete or ask for more than one press does.
_ONCE_A_PRESS = (
    Do.NEW_MEETING, Do.NEW_NOW, Do.DUPLICATE, Do.DELETE, Do.REFRESH, Do.OPEN, Do.COPY_HOST_LINK,
    Do.EXTEND, Do.OPEN_PRIVATE, Do.INVITE, Do.ADD_TO_CALENDAR, Do.MAIL, Do.SHOW_QR, Do.LINK_OPTIONS,
    Do.SAVE_AS_PRESET, Do.SWITCH_ACCOUNT, Do.PALETTE, Do.HELP, Do.ABOUT, Do.DIAGNOSTICS,
)  # fmt: skip


def furnish(
    shown: Shown,
    patience: Patience | None = None,
    proxy_logins: LoginStores = logins_in_keyring,
    start_at_login: LoginStart | None = None,
    clock: Clock | None = None,
) -> Furniture:
    window, theme, icons = shown.window, shown.theme, shown.icons
    FocusRing(shown.app, theme).setParent(window)
    ScreenWatch(shown.app, theme, window)
    background = Background(window)
    preferences = CurrentPreferences(shown.preferences, window)
    _save_in(shown.preferences_file, preferences, background)
    Following(shown.app, theme, preferences, theme.resources / "translations")
    actions = Actions(theme, icons, window)
    for do in _ONCE_A_PRESS:
        actions[do].setAutoRepeat(False)
    return Furniture(
        theme,
        icons,
        actions,
        window,
        Notices(theme, icons),
        background,
        LinkClipboard(shown.app.clipboard(), window),
        preferences,
        _open_url,
        Outside(_open_file, read_presets, write_presets, read_settings, write_settings),
        patience or Patience(),
        Network(lambda: preferences.now, proxy_logins),
        clock or SystemClock(),
        start_at_login,
    )


def _save_in(file: PreferencesFile, preferences: CurrentPreferences, tasks: Background) -> None:
    preferences.save_with(
        lambda now: tasks.start(file.save(now), name=SAVE_TASK),
        lambda unknown: tasks.start(file.keep(unknown), name=SAVE_TASK),
    )


def _open_url(url: str) -> bool:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    # Only a web address or a mail: a server's answer must never start another program.
    return url.startswith(("https://", "mailto:")) and QDesktopServices.openUrl(QUrl(url))


def _open_file(path: Path) -> bool:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
