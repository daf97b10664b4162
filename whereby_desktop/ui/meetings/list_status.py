"""What the status bar says of the list: how fresh it is, what goes on."""

import math
from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.ui.at_intervals import AtIntervals
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.times import clock_time, clock_time_with_seconds

_PAGE = 100  # meetings in one answer of the list
_PASSING_MS = 1000
_NO_WORKING_KEY = (
    TroubleKind.KEY_REJECTED,
    TroubleKind.NO_KEY,
    TroubleKind.KEYRING_MISSING,
    TroubleKind.KEYRING_REFUSED,
)


class ListStatus(QObject):
    """Keeps the lasting message true; `trouble` is what keeps the list from being refreshed."""

    def __init__(self, desk: Desk, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._trouble: TroubleKind | None = None
        self._passing = AtIntervals(self.show, _PASSING_MS, self)
        self._stop = book.subscribe(self._changed)
        desk.preferences.changed.connect(self.show)
        self.show()

    def close(self) -> None:
        self._stop()
        self._passing.stop()
        self._desk.preferences.changed.disconnect(self.show)

    def set_trouble(self, kind: TroubleKind | None) -> None:
        self._trouble = kind
        self.show()

    def show(self) -> None:
        bar, seen_at = self._desk.window.status, self._book.seen_at
        if self._book.loading:
            text = self.tr("Loading rooms…") if seen_at is None else self.tr("Refreshing…")
            bar.show_lasting(text, icon="refresh", tone="accentText")
        elif self._trouble is not None:
            self._show_trouble(self._trouble, seen_at)
        elif seen_at is not None and self._book.refreshed:
            text = self.tr("Up to date at {0}").format(clock_time_with_seconds(seen_at))
            bar.show_lasting(text, self._rhythm(), "checkcircle", "ok")
        elif seen_at is not None:
            bar.show_lasting(self.tr("List from {0}").format(clock_time(seen_at)), icon="clock")
        else:
            bar.show_lasting("")

    def _show_trouble(self, kind: TroubleKind, seen_at: datetime | None) -> None:
        bar = self._desk.window.status
        if kind in (TroubleKind.KEYRING_LOCKED, TroubleKind.KEYRING_HUNG):
            bar.show_lasting(self.tr("Waiting for keyring"), icon="lock", tone="warn")
        elif kind in _NO_WORKING_KEY or seen_at is None:
            bar.show_lasting(self.tr("Not connected"), icon="error", tone="danger")
        else:
            text = self.tr("List from {0}").format(clock_time(seen_at))
            bar.show_lasting(text, icon="offline", tone="warn")

    def _rhythm(self) -> str:
        seconds = self._desk.preferences.now.refresh_seconds
        if not seconds:
            return self.tr("Refreshes when you ask")
        pages = max(1, math.ceil(self._book.count / _PAGE))
        points = pages * self._desk.meter.price(CallKind.LIST)
        if seconds == 60:
            return self.tr("Refreshes every minute, %n point(s) each time", "", points)
        if seconds % 60:
            text = self.tr("Refreshes every {0} seconds, %n point(s) each time", "", points)
            return text.format(QLocale().toString(seconds))
        text = self.tr("Refreshes every {0} minutes, %n point(s) each time", "", points)
        return text.format(QLocale().toString(seconds // 60))

    def _changed(self, change: BookChange) -> None:
        if change.passing:
            self._passing.ask()
        else:
            self.show()
