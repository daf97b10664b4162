"""The settings go into a file for another computer, and come out of one."""

import logging
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.preferences import ArrivedSettings
from whereby_desktop.ui.chosen_files import file_to_read, file_to_write
from whereby_desktop.ui.dialogs import finished
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.notices import Notice, Notices
from whereby_desktop.ui.outside import Outside
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.import_dialog import ImportDialog, changed_settings, changes
from whereby_desktop.ui.theme import Theme

FILE_NAME = "whereby-settings.json"
_KEY, _SECONDS = "settings in a file", 12.0
log = logging.getLogger(__name__)


class SettingsFiles(QObject):
    """`import_settings` and `export_settings` raise TroubleError (DISK)."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        notices: Notices,
        outside: Outside,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme, self._icons, self._window = theme, icons, window
        self._preferences, self._notices, self._outside = preferences, notices, outside

    async def export_settings(self) -> None:
        path = await file_to_write(
            self._window, self.tr("Export settings"), FILE_NAME, self.tr("Settings (*.json)")
        )
        if path is not None:
            await self._outside.write_settings(path, self._preferences.now)
            self._show(
                self.tr("Settings saved to {0}").format(path.name),
                self.tr("API keys, accounts and rooms are not in the file."),
            )

    async def import_settings(self) -> None:
        path = await file_to_read(
            self._window, self.tr("Import settings"), self.tr("Settings (*.json)")
        )
        if path is None:
            return
        try:
            arrived = await self._outside.read_settings(path)
        except TroubleError as error:
            if error.trouble.kind is not TroubleKind.DAMAGED_FILE:
                raise
            self._say_damaged(path, error.trouble)
            return
        await self._show_and_take(path, arrived)

    async def _show_and_take(self, path: Path, arrived: ArrivedSettings) -> None:
        now = self._preferences.now
        changed = changed_settings(now, arrived.known)
        if changed and not await self._wanted(path, arrived, changed):
            return
        self._preferences.keep(arrived.unknown)
        if not changed:
            self._show(self.tr("{0} changes nothing: all is set like that").format(path.name))
            return
        before = {field: getattr(now, field) for field in changed}
        self._preferences.change(**changed)
        self._notices.show_notice(
            Notice(
                self.tr("%n setting(s) changed", "", len(changed)),
                action=self.tr("Undo"),
                on_action=partial(self._preferences.change, **before),
                seconds=_SECONDS,
                key=_KEY,
                undoes=True,
            )
        )

    async def _wanted(
        self, path: Path, arrived: ArrivedSettings, changed: Mapping[str, object]
    ) -> bool:
        shown = changes(self._preferences.now, changed)
        dialog = ImportDialog(self._theme, self._icons, path.name, shown, arrived, self._window)
        try:
            return await finished(dialog)
        finally:
            dialog.deleteLater()

    def _say_damaged(self, path: Path, trouble: Trouble) -> None:
        title = self.tr("{0} cannot be read as settings").format(path.name)
        text = self.tr("Nothing was changed. The file is damaged, or not one with settings.")
        log.info("A file of settings is not readable: %s", trouble.words)
        self._notices.show_notice(Notice(title, text, "danger", key=_KEY))

    def _show(self, title: str, text: str = "") -> None:
        self._notices.show_notice(Notice(title, text, seconds=_SECONDS, key=_KEY))
