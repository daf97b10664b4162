"""What stays while keys and servers come and go: window, theme, tasks, clipboard, preferences."""

from collections.abc import Callable
from dataclasses import dataclass

from whereby_desktop.app.first_paint import Shown
from whereby_desktop.meetings.trouble import Trouble
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.focus_ring import FocusRing
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.notices import Notice, Notices
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.wording import say


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

    @staticmethod
    def notice_of(trouble: Trouble, key: str) -> Notice:
        """A trouble of this computer's, as a notice that stays."""
        said = say(trouble)
        return Notice(said.title, f"{said.text} {said.small}".strip(), "warn", key=key)


def furnish(shown: Shown) -> Furniture:
    window, theme, icons = shown.window, shown.theme, shown.icons
    FocusRing(shown.app, theme)
    background = Background(window)
    preferences = CurrentPreferences(shown.preferences, window)
    preferences.save_with(
        lambda now: background.start(shown.preferences_file.save(now), name="save preferences")
    )
    preferences.changed.connect(lambda: _follow(theme, preferences))
    return Furniture(
        theme,
        icons,
        Actions(theme, icons, window),
        window,
        Notices(theme, icons),
        background,
        LinkClipboard(shown.app.clipboard(), window),
        preferences,
        _open_url,
    )


def _follow(theme: Theme, preferences: CurrentPreferences) -> None:
    if preferences.now.theme is not theme.choice:
        theme.choose(preferences.now.theme)


def _open_url(url: str) -> bool:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    # Only what is a web address: a server's answer must never start another program.
    return url.startswith("https://") and QDesktopServices.openUrl(QUrl(url))
