"""The files of the table: chosen, read and, for the example, written. Never on the event loop."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.table_dates import DayOrder
from whereby_desktop.meetings.table_example import example_text
from whereby_desktop.meetings.table_reading import read_file, read_pasted
from whereby_desktop.meetings.table_text import FileFaultError
from whereby_desktop.ui.bulk.file_drop import SUFFIXES
from whereby_desktop.ui.bulk.file_words import (
    MOST_BYTES,
    FileTroubleError,
    disk_words,
    fault_words,
    too_large_words,
)
from whereby_desktop.ui.bulk.table_source import TableSource
from whereby_desktop.ui.chosen_files import file_to_read, file_to_write, write
from whereby_desktop.ui.desk import Desk


class BulkFiles(QObject):
    """What reads raises FileTroubleError, what writes TroubleError (DISK)."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    async def choose(self, over: QWidget) -> Path | None:
        """None: nothing was chosen."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        tables = self.tr("Tables ({0})").format(patterns)
        return await file_to_read(over, self.tr("Choose a table"), tables, self.tr("All files (*)"))

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
        tables = self.tr("Tables ({0})").format("*.csv")
        path = await file_to_write(over, self.tr("Save the example"), self.tr("rooms.csv"), tables)
        if path is None:
            return None
        now = self._desk.clock.now().astimezone()
        await write(path, example_text(QLocale().name(), now, preset).encode("utf-8-sig"))
        return path


def usual_order() -> DayOrder:
    """As dates are written where the user lives."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    month_first = -1 < form.find("M") < form.find("d") and not form.startswith("y")
    return DayOrder.MONTH_FIRST if month_first else DayOrder.DAY_FIRST


def _bytes_of(path: Path) -> bytes | None:
    """None for what is too large to be a table. Raises OSError."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    return None if len(data) > MOST_BYTES else data
