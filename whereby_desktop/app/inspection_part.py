"""For those who look closely: the request log, the diagnostics, and what nobody foresaw."""

import asyncio
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from whereby_desktop.app.account import Account
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.private_words import clean
from whereby_desktop.log import RecentLines
from whereby_desktop.meetings.request_log import RequestLog
from whereby_desktop.ui.chosen_files import file_to_write, write
from whereby_desktop.ui.diagnostics.unexpected import UnexpectedErrors
from whereby_desktop.ui.diagnostics.unexpected_hooks import UnexpectedHooks

if TYPE_CHECKING:
    from collections.abc import Callable

    from whereby_desktop.app.diagnosis import Diagnosis
    from whereby_desktop.ui.diagnostics.report_dialog import ReportDialog
    from whereby_desktop.ui.diagnostics.unexpected_dialog import UnexpectedDialog
    from whereby_desktop.ui.requests.requests_window import RequestsWindow

# The windows are imported when they are first asked for.
SAVE_TASK, DIAGNOSE_TASK = "save a report", "diagnose"
log = logging.getLogger(__name__)


class InspectionPart(QObject):
    """Listens from its beginning on. `follow` an account, then `show_requests` is its log.

    `take_hooks` puts it where uncaught failures arrive, in this process; `close` gives that back.
    """

    def __init__(self, furniture: Furniture) -> None:
        super().__init__(furniture.window)
        self._furniture = furniture
        self._account: Account | None = None
        self._logs: dict[str, RequestLog] = {}
        self._lines = RecentLines()
        self._stop_lines = self._lines.listen()
        self._stop_log: Callable[[], None] | None = None
        self._requests: RequestsWindow | None = None
        self._told: UnexpectedDialog | None = None
        self._opened_dialogs = 0
        self._hooks: UnexpectedHooks | None = None
        self.unexpected = UnexpectedErrors(furniture.notices, clean, self)
        self.unexpected.details_wished.connect(self.show_unexpected)
        self.unexpected.changed.connect(self._came_again)
        furniture.background.failed.connect(self.unexpected.task_failed)

    @property
    def log(self) -> RequestLog:
        """Of the account that is open."""
        place = self._account.place if self._account is not None else None
        key = (place.account or place.api_url) if place is not None else ""
        return self._logs.setdefault(key, RequestLog())

    def follow(self, account: Account) -> None:
        self._account = account
        account.opened.connect(self._opened)
        account.closed.connect(self._closed)
        self._opened()

    def take_hooks(self) -> None:
        """To be called on the running event loop."""
        loop = asyncio.get_running_loop()
        self._hooks = UnexpectedHooks(self.unexpected, loop, self._lines.note)
        self._hooks.take()

    def close(self) -> None:
        if self._hooks is not None:
            self._hooks.give_back()
            self._hooks = None
        self._closed()
        if self._requests is not None:
            self._requests.close()
        self._stop_lines()

    def show_requests(self) -> None:
        """The window of the log; in front of the others if it is open already."""
        from whereby_desktop.ui.requests.requests_window import RequestsWindow

        furniture = self._furniture
        if self._requests is None:
            window = RequestsWindow(furniture.theme, furniture.icons, self.log, furniture.window)
            window.copied.connect(lambda text: self._copy(text, self.tr("Requests copied")))
            window.save_wished.connect(lambda text: self._save(window, text, "csv"))
            window.diagnostics_wished.connect(lambda: self.show_diagnostics(window))
            self._requests = window
        self._requests.show_log(self.log)
        self._requests.show()
        self._requests.raise_()
        self._requests.activateWindow()

    def show_diagnostics(self, parent: QWidget | None = None) -> None:
        from whereby_desktop.ui.diagnostics.diagnostics_dialog import DiagnosticsDialog

        furniture = self._furniture
        parent = parent or furniture.window
        self._open(DiagnosticsDialog(furniture.theme, furniture.icons, parent))

    def show_unexpected(self, kind: str) -> None:
        """What happened, with all that a report needs."""
        from whereby_desktop.ui.diagnostics.unexpected_dialog import UnexpectedDialog

        furniture, found = self._furniture, self.unexpected.get(kind)
        if found is None:
            return
        dialog = UnexpectedDialog(furniture.theme, furniture.icons, found, furniture.window)
        self._told = dialog
        dialog.finished.connect(self._told_all)
        self._open(dialog)

    def _open(self, dialog: "ReportDialog") -> None:
        dialog.copied.connect(lambda text: self._copy(text, self.tr("Diagnostics copied")))
        dialog.save_wished.connect(lambda text: self._save(dialog, text, "txt"))
        self._opened_dialogs += 1
        task = f"{DIAGNOSE_TASK} {self._opened_dialogs}"
        background = self._furniture.background
        dialog.finished.connect(lambda: background.cancel(task))  # or it would fill what is gone
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        background.start(self._fill(dialog), name=task)

    async def _fill(self, dialog: "ReportDialog") -> None:
        dialog.show_report((await self._diagnosis()).text)

    async def _diagnosis(self) -> "Diagnosis":
        from whereby_desktop.app.diagnosis import bare_diagnosis
        from whereby_desktop.app.diagnosis_facts import diagnose

        calls, errors = self.log.calls, self.unexpected.found
        try:
            return await diagnose(self._furniture, self._account, calls, self._lines.lines, errors)
        except Exception as broken:  # noqa: BLE001 - it is told as any other
            # What is broken may be what the report tells of: the rest is still to be had.
            self.unexpected.task_failed(broken, DIAGNOSE_TASK)
            return bare_diagnosis(calls, self.unexpected.found)

    def _opened(self) -> None:
        account = self._account
        if account is None or account.connection is None or account.workspace is None:
            return
        account.workspace.background.failed.connect(self.unexpected.task_failed)
        self._closed()
        self._stop_log = self.log.follow(account.connection.pacing)
        if self._requests is not None:
            self._requests.show_log(self.log)

    def _closed(self) -> None:
        if self._stop_log is not None:
            self._stop_log()
            self._stop_log = None

    def _came_again(self, kind: str) -> None:
        found = self.unexpected.get(kind)
        if self._told is not None and self._told.kind == kind and found is not None:
            self._told.show_found(found)

    def _told_all(self) -> None:
        self._told = None

    def _copy(self, text: str, said: str) -> None:
        self._furniture.clipboard.copy(text)
        self._furniture.window.status.show_passing(said)

    def _save(self, over: QWidget, text: str, suffix: str) -> None:
        work = self._ask_and_save(over, text, suffix)
        self._furniture.background.start(work, name=SAVE_TASK, once=True)

    async def _ask_and_save(self, over: QWidget, text: str, suffix: str) -> None:
        table = suffix == "csv"
        name = f"whereby-requests.{suffix}" if table else f"whereby-diagnostics.{suffix}"
        kind = self.tr("Table (*.csv)") if table else self.tr("Text (*.txt)")
        path = await file_to_write(over, self.tr("Save"), name, kind)
        if path is None:
            return
        # Spreadsheets take a file for UTF-8 only where it begins like that.
        await write(path, text.encode("utf-8-sig" if table else "utf-8", "replace"))
        said = self.tr("Saved as {0}").format(path.name)
        self._furniture.window.status.show_passing(said)
