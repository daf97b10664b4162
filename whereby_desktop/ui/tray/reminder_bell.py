"""Ringing before a room ends and before its host rights end."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Signal

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.reminders import Reminder, Reminders, Spans
from whereby_desktop.ui.extend.moment_timer import MomentTimer
from whereby_desktop.ui.in_turns import InTurns
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences

# Not in the turn of the event loop in which others look at what has changed.
_SOON_MS = 30
_IN_A_TURN = 2000  # meetings; looked at in a quarter of a millisecond


class ReminderBell(QObject):
    """Follows one account's meetings. `due` carries the Reminders that are due, as a list.

    All meetings are looked at when a moment has come or the spans are others; after a change those
    that have changed. What was due when the list was last seen rang then, in an earlier run or
    before another key.
    """

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
        self._reminders = Reminders(book.get)
        self._found: list[Reminder] = []  # due, to be told once all have been looked at
        self._changed: dict[str, None] | None = None  # since the last look; None: maybe all
        self._looking = InTurns(self)
        self._next = MomentTimer(clock, self)
        self._next.reached.connect(self._look_at_all)
        # Several changes in a row (a refresh, a batch) are looked at once.
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._look)
        # Those that rang already, up to then. A clock that was wrong silences nothing to come.
        now, seen_at = clock.now(), book.seen_at
        self._rung_for: Sequence[Meeting] = book.meetings() if seen_at is not None else ()
        self._rung_until, self._rung_spans = min(seen_at or now, now), self._spans()
        self._stop = book.subscribe(self._book_changed)
        preferences.changed.connect(self._preferences_changed)
        self._soon.start()

    def close(self) -> None:
        """Rings no more."""
        self._stop()
        self._preferences.changed.disconnect(self._preferences_changed)
        self._soon.stop()
        self._looking.stop()
        self._next.wait_for(None)

    def _book_changed(self, change: BookChange) -> None:
        if not change.added and not change.changed:
            return
        if self._changed is not None:
            self._changed.update(dict.fromkeys((*change.added, *change.changed)))
        self._soon.start()

    def _preferences_changed(self) -> None:
        self._changed = None
        self._soon.start()

    def _look(self) -> None:
        changed = self._changed
        if changed is None or len(changed) > _IN_A_TURN or self._looking.active:
            self._look_at_all()
            return
        self._changed = {}
        known = [each for each in map(self._book.get, changed) if each is not None]
        self._begin([each.meeting for each in known], self._next.moment)

    def _look_at_all(self) -> None:
        self._changed = {}
        self._begin(self._book.meetings(), None)

    def _begin(self, meetings: Sequence[Meeting], next_at: datetime | None) -> None:
        self._looking.take(self._steps(meetings, next_at))

    def _steps(self, meetings: Sequence[Meeting], next_at: datetime | None) -> Iterator[None]:
        for some in _slices(self._rung_for):
            self._reminders.look(some, self._rung_until, self._rung_spans)
            yield
        self._rung_for = ()
        now, spans = self._clock.now(), self._spans()
        for some in _slices(meetings):
            outlook = self._reminders.look(some, now, spans, next_at)
            self._found += outlook.due
            next_at = outlook.next_at
            yield
        self._next.wait_for(next_at)
        found, self._found = self._found, []
        if found:
            self.due.emit(sorted(found, key=attrgetter("at")))

    def _spans(self) -> Spans:
        now = self._preferences.now
        return Spans(
            timedelta(minutes=now.remind_before_end_minutes),
            timedelta(minutes=now.remind_before_host_rights_end_minutes),
        )


def _slices(meetings: Sequence[Meeting]) -> Iterator[Sequence[Meeting]]:
    for first in range(0, len(meetings), _IN_A_TURN):
        yield meetings[first : first + _IN_A_TURN]
