"""Ringing before a room ends and before its host rights end."""

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.reminders import Reminders, Spans
from whereby_desktop.ui.extend.moment_timer import MomentTimer
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences

# Not in the turn of the event loop in which others look at what has changed.
_SOON_MS = 30


class ReminderBell(QObject):
    """Follows one account's meetings. `due` carries the Reminders that are due, as a list."""

    due = Signal(object)

    def __init__(
        self,
        book: MeetingBook,
        clock: Clock,
        preferences: CurrentPreferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._clock, self._preferences = book, clock, preferences
        self._reminders = Reminders()
        self._next = MomentTimer(clock, self)
        self._next.reached.connect(self._look)
        # Several changes in a row (a refresh, a batch) are looked at once.
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)
        self._stop = book.subscribe(self._book_changed)
        preferences.changed.connect(self._soon.start)
        self._soon.start()

    def close(self) -> None:
        """Rings no more."""
        self._stop()
        self._preferences.changed.disconnect(self._soon.start)
        self._soon.stop()
        self._next.wait_for(None)

    def _book_changed(self, change: BookChange) -> None:
        if change.added or change.changed or change.removed:
            self._soon.start()

    def _look(self) -> None:
        now = self._preferences.now
        spans = Spans(
            timedelta(minutes=now.remind_before_end_minutes),
            timedelta(minutes=now.remind_before_host_rights_end_minutes),
        )
        outlook = self._reminders.look(self._book.all(), self._clock.now(), spans)
        self._next.wait_for(outlook.next_at)
        if outlook.due:
            self.due.emit(list(outlook.due))
