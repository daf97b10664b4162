"""The ways into the table: by menu and key, by a file that was dropped, by rows to be mended."""

from pathlib import Path

from PySide6.QtCore import QObject

from whereby_desktop.meetings.batch_mending import Mending
from whereby_desktop.ui.batches.batch_desk import BatchDesk
from whereby_desktop.ui.bulk.table_session import TableSession
from whereby_desktop.ui.desk import Desk


class BulkFlow(QObject):
    """One table at a time. Another one that comes while one is open takes its place there."""

    def __init__(self, desk: Desk, batches: BatchDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._batches = desk, batches
        self._session: TableSession | None = None

    def open(self) -> None:
        """No file yet."""
        self._shown()

    def open_file(self, path: Path) -> None:
        self._shown().open_file(path)

    def fix(self, mending: Mending) -> None:
        """Rows of an earlier batch that have no room, to be mended and created in another one."""
        if mending.rows:
            self._shown().fix(mending)

    def close(self) -> None:
        if self._session is not None:
            self._session.dialog.discard()

    def _shown(self) -> TableSession:
        if self._session is None:
            session = TableSession(self._desk, self._batches, self)
            session.dialog.finished.connect(lambda _result: self._closed(session))
            self._session = session
            session.dialog.open()
        self._session.dialog.raise_()
        self._session.dialog.activateWindow()
        return self._session

    def _closed(self, session: TableSession) -> None:
        if self._session is session:
            self._session = None
        session.dialog.deleteLater()
        session.deleteLater()
