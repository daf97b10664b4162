"""Past meetings are kept for as long as the settings say, and no longer."""

from PySide6.QtCore import QObject, QTimer

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.unused_secrets import UnusedSecrets

_LOOK_EVERY = 3_600_000  # milliseconds; the program may run for months
_TASK = "forget old meetings"


class HistoryKeeper(QObject):
    """Looks when the setting is changed, and every hour."""

    def __init__(
        self, desk: Desk, book: MeetingBook, secrets: UnusedSecrets, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._secrets = desk, book, secrets
        self._keep = desk.preferences.now.keep_history
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        desk.preferences.changed.connect(self._preferences_changed)

    def close(self) -> None:
        self._timer.stop()
        self._desk.preferences.changed.disconnect(self._preferences_changed)

    def _preferences_changed(self) -> None:
        if self._desk.preferences.now.keep_history is not self._keep:
            self._keep = self._desk.preferences.now.keep_history
            self._look()

    def _look(self) -> None:
        work = self._forget()
        self._desk.background.start(work, name=_TASK, once=True)

    async def _forget(self) -> None:
        await self._secrets.forget_after(self._book.forget_old())
