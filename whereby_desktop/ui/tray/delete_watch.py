"""Deletes while they can still be undone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange

if TYPE_CHECKING:
    from whereby_desktop.meetings.pending_delete import PendingDelete


class DeleteWatch(QObject):
    """`begun` and `decided` (sent, or undone) carry the PendingDelete."""

    begun = Signal(object)
    decided = Signal(object)

    def __init__(self, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._seen: set[PendingDelete] = set()
        # The book tells that rooms have gone before it knows that they can come back.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._stop = book.subscribe(self._book_changed)

    def close(self) -> None:
        self._stop()
        self._soon.stop()

    def _book_changed(self, _change: BookChange) -> None:
        self._soon.start()

    def _look(self) -> None:
        now = set(self._book.pending_deletes)
        begun, decided = now - self._seen, self._seen - now
        self._seen = now
        for pending in decided:
            self.decided.emit(pending)
        for pending in begun:
            self.begun.emit(pending)
