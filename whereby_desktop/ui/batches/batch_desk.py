"""Runs the batches of an account: begins them, takes up those of the last run, shows them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.batch_journal import BatchRow
from whereby_desktop.meetings.batch_row import TableRow
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.ui.desk import Desk


class BatchDesk(QObject):
    """`fix_wished` with rows (BatchRow) that are to be mended in the table."""

    fix_wished = Signal(object)

    def __init__(
        self, desk: Desk, book: MeetingBook, batches: Batches, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._batches = desk, book, batches

    async def create(
        self, rows: Sequence[BatchRow], name: str, left_out: Sequence[TableRow] = ()
    ) -> None:
        """Writes a batch down and begins it. Raises TroubleError (DISK): nothing was sent."""
        raise NotImplementedError
