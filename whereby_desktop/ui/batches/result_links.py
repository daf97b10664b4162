"""The links of a batch's rooms: on the clipboard, and in a file."""

from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimeZone

from whereby_desktop.meetings.batch_export import export_text, guest_links
from whereby_desktop.meetings.batch_result import RowOutcome, RowResult
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.quota import CallKind, Priority
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.batches.result_row import result_rows
from whereby_desktop.ui.batches.result_words import export_words
from whereby_desktop.ui.chosen_files import file_to_write, write
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import Question, ask

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_ROOMS_A_PAGE = 100  # the most the server gives at once


class ResultLinks(QObject):
    """Host links are read only when they are asked for, and never kept on disk by the program."""

    def __init__(self, desk: Desk, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book

    def cost(self, missing: int) -> int:
        """Points that reading so many host links costs."""
        singly = missing * self._desk.meter.price(CallKind.GET)
        return min(singly, self._cost_of_list()) if missing else 0

    async def copy(self, window: BatchWindow) -> None:
        """Raises TroubleError."""
        rows = result_rows(window.watch, self._book)
        with_host = window.outcome.host_links.isChecked() and await ask(self._question(window))
        if with_host:
            rows = await self._with_host_links(window, rows)
            table = export_text(rows, export_words(), zone=_zone(), separator="\t", host_links=True)
            seconds = self._desk.preferences.now.clear_host_link_seconds
            self._desk.clipboard.copy_secret(Secret(table), seconds)
        else:
            self._desk.clipboard.copy(guest_links(rows))
        window.outcome.show_copied()
        links = sum(row.known is not None for row in rows)
        self._desk.window.status.show_passing(self.tr("%Ln link(s) copied", "", links))

    async def export(self, window: BatchWindow) -> None:
        """Raises TroubleError."""
        path = await self._asked(window)
        if path is None:
            return
        rows = result_rows(window.watch, self._book)
        with_host = window.outcome.host_links.isChecked()
        if with_host:
            rows = await self._with_host_links(window, rows)
        text = export_text(rows, export_words(), zone=_zone(), host_links=with_host)
        # Spreadsheets take a file for UTF-8 only where it begins like that.
        await write(path, text.encode("utf-8-sig", "replace"), private=with_host)
        self._desk.window.status.show_passing(self.tr("Saved {0}").format(path.name))

    async def _with_host_links(
        self, window: BatchWindow, rows: Sequence[RowResult]
    ) -> list[RowResult]:
        missing = _without_host_link(rows)
        window.outcome.show_busy(True)
        try:
            if len(missing) * self._desk.meter.price(CallKind.GET) > self._cost_of_list():
                await self._book.refresh(Priority.BACKGROUND, links=True)
            else:
                for meeting_id in missing:
                    await self._book.fetch_links(meeting_id)
        finally:
            window.outcome.show_busy(False)
        rows = result_rows(window.watch, self._book)
        window.outcome.table.results.take(rows, window.watch)
        window.outcome.show_cost(self.cost(len(_without_host_link(rows))))
        return rows

    def _cost_of_list(self) -> int:
        pages = max(1, ceil(len(self._book.listed) / _ROOMS_A_PAGE))
        return pages * self._desk.meter.price(CallKind.LIST)

    async def _asked(self, window: BatchWindow) -> Path | None:
        name = f"{Path(window.watch.name).stem or 'rooms'}-links.csv"
        return await file_to_write(window, self.tr("Export"), name, self.tr("Table (*.csv)"))

    def _question(self, window: BatchWindow) -> Question:
        seconds = self._desk.preferences.now.clear_host_link_seconds
        text = self.tr("Anyone with a host link can run the room.")
        if seconds:
            leave = self.tr("They leave the clipboard in {0} s.").format(seconds)
            text = self.tr("{0} {1}").format(text, leave)
        return Question(
            self._desk.theme,
            self._desk.icons,
            self.tr("Copy the host links, too?"),
            text,
            yes=self.tr("Copy host links"),
            no=self.tr("Guest links only"),
            parent=window,
        )


def _without_host_link(rows: Sequence[RowResult]) -> list[str]:
    """The ids of the rooms whose host link is not known."""
    made = [row for row in rows if row.outcome is RowOutcome.MADE and row.host_link is None]
    return [row.known.meeting_id for row in made if row.known]


def _zone() -> "ZoneInfo":
    from zoneinfo import ZoneInfo

    return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode())
