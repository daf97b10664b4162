"""What every command of the window needs at hand."""

from collections.abc import Callable
from dataclasses import dataclass

from whereby_desktop.meetings.book import UNDO_SECONDS
from whereby_desktop.meetings.kept_secrets import KeptSecrets
from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.notices import Notices
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to each command; built once by the composition root."""

    theme: Theme
    icons: Icons
    actions: Actions
    window: MainWindow
    notices: Notices
    background: Background
    clipboard: LinkClipboard
    preferences: CurrentPreferences
    presets: PresetBook
    kept_secrets: KeptSecrets
    clock: Clock
    meter: PointsMeter
    open_url: Callable[[str], bool]
    undo_seconds: float = UNDO_SECONDS  # before a delete is sent
