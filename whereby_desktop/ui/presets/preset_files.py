"""Presets go into a file for somebody else, and come out of one."""

from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject

from whereby_desktop.meetings.draft_secrets import names_used
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.chosen_files import file_to_read, file_to_write
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.presets.preset_naming import joined

ReadPresets = Callable[[Path], Awaitable[PresetList]]
WritePresets = Callable[[Path, PresetList], Awaitable[None]]
IMPORT_TASK, EXPORT_TASK = "import presets", "export presets"
FILE_NAME = "whereby-presets.json"
_SECONDS = 12.0


class PresetFiles(QObject):
    """`read` and `write` raise TroubleError: DISK, or DAMAGED_FILE for what holds no presets."""

    def __init__(
        self, desk: Desk, read: ReadPresets, write: WritePresets, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._read, self._write = desk, read, write

    def import_presets(self) -> None:
        self._desk.background.start(self._import(), name=IMPORT_TASK, once=True)

    def export_presets(self) -> None:
        self._desk.background.start(self._export(), name=EXPORT_TASK, once=True)

    async def _import(self) -> None:
        path = await file_to_read(
            self._desk.window, self.tr("Import presets"), self.tr("Presets (*.json)")
        )
        if path is None:
            return
        try:
            arrived = (await self._read(path)).presets
        except TroubleError as error:
            if error.trouble.kind is not TroubleKind.DAMAGED_FILE:
                raise
            self._say_damaged(path, error.trouble)
            return
        before = self._desk.presets.now
        try:
            await self._desk.presets.change_to(joined(before, arrived))
        finally:
            self._say_arrived(path, arrived)

    async def _export(self) -> None:
        presets = self._desk.presets.now
        path = await file_to_write(
            self._desk.window, self.tr("Export presets"), FILE_NAME, self.tr("Presets (*.json)")
        )
        if path is None:
            return
        await self._write(path, presets)
        count = len(presets.presets)
        self._show(
            self.tr("%n preset(s) saved to {0}", "", count).format(path.name),
            self.tr("Secret parts, such as stream keys, are not in the file."),
        )

    def _say_arrived(self, path: Path, arrived: tuple[Preset, ...]) -> None:
        count = len(arrived)
        if not count:
            self._show(self.tr("{0} has no presets in it").format(path.name), tone="warn")
            return
        missing = self.tr(
            "Secret parts, such as stream keys, are not in the file. Enter them anew."
        )
        self._show(
            self.tr("%n preset(s) added", "", count),
            missing if self._wants_secrets(arrived) else "",
        )

    def _say_damaged(self, path: Path, trouble: Trouble) -> None:
        text = self.tr("Nothing was added. {0}").format(trouble.words).strip()
        title = self.tr("{0} cannot be read as presets").format(path.name)
        self._desk.notices.show_notice(Notice(title, text, "danger", key=IMPORT_TASK))

    def _wants_secrets(self, presets: Iterable[Preset]) -> bool:
        now = self._desk.clock.now()
        return any(names_used(each.draft(now)) for each in presets)

    def _show(self, title: str, text: str = "", tone: str = "ok") -> None:
        self._desk.notices.show_notice(Notice(title, text, tone, seconds=_SECONDS, key=IMPORT_TASK))
