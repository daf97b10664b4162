"""The files of the table: chosen, read and, for the example, written. Never on the event loop."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from whereby_desktop.meetings.table_dates import DayOrder
from whereby_desktop.meetings.table_example import example_text
from whereby_desktop.meetings.table_reading import read_file, read_pasted
from whereby_desktop.meetings.table_text import FileFaultError
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.bulk.file_drop import SUFFIXES
from whereby_desktop.ui.bulk.file_words import (
    MOST_BYTES,
    FileTroubleError,
    disk_words,
    fault_words,
    too_large_words,
)
from whereby_desktop.ui.bulk.table_source import TableSource
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import finished


class BulkFiles(QObject):
    """What reads raises FileTroubleError, what writes TroubleError (DISK)."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    async def choose(self, over: QWidget) -> Path | None:
        """None: nothing was chosen."""
        dialog = self._dialog(over, self.tr("Choose a table"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        tables = self.tr("Tables ({0})").format(patterns)
        dialog.setNameFilters([tables, self.tr("All files (*)")])
        return await _asked(dialog)

    async def read(self, path: Path) -> TableSource:
        try:
            data = await asyncio.to_thread(_bytes_of, path)
        except OSError as error:
            raise FileTroubleError(disk_words(path.name, error)) from error
        if data is None:
            raise FileTroubleError(too_large_words(path.name))
        try:
            read = await asyncio.to_thread(read_file, data)
        except FileFaultError as error:
            raise FileTroubleError(fault_words(error.fault)) from error
        return TableSource(path.name, read, usual_order(), data)

    async def decoded_as(self, source: TableSource, encoding: str) -> TableSource:
        try:
            return await asyncio.to_thread(source.decoded_as, encoding)
        except FileFaultError as error:
            raise FileTroubleError(fault_words(error.fault)) from error

    async def pasted(self, text: str) -> TableSource:
        try:
            read = await asyncio.to_thread(read_pasted, text)
        except FileFaultError as error:
            raise FileTroubleError(fault_words(error.fault, pasted=True)) from error
        return TableSource("", read, usual_order())

    async def save_example(self, over: QWidget, preset: str) -> Path | None:
        """`preset` is the name of one, for a row that starts from it."""
        dialog = self._dialog(over, self.tr("Save the example"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tables ({0})").format("*.csv"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("rooms.csv"))
        path = await _asked(dialog)
        if path is None:
            return None
        now = self._desk.clock.now().astimezone()
        content = example_text(QLocale().name(), now, preset).encode("utf-8-sig")
        try:
            await asyncio.to_thread(path.write_bytes, content)
        except OSError as error:
            reason = error.strerror or self.tr("the file cannot be written")
            trouble = Trouble(TroubleKind.DISK, words=reason, subject=str(path))
            raise TroubleError(trouble) from error
        return path

    def _dialog(self, over: QWidget, title: str) -> QFileDialog:
        dialog = QFileDialog(over, title)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        return dialog


def usual_order() -> DayOrder:
    """As dates are written where the user lives."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    month_first = -1 < form.find("M") < form.find("d") and not form.startswith("y")
    return DayOrder.MONTH_FIRST if month_first else DayOrder.DAY_FIRST


async def _asked(dialog: QFileDialog) -> Path | None:
    try:
        return Path(dialog.selectedFiles()[0]) if await finished(dialog) else None
    finally:
        dialog.deleteLater()


def _bytes_of(path: Path) -> bytes | None:
    """None for what is too large to be a table. Raises OSError."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    return None if len(data) > MOST_BYTES else data
