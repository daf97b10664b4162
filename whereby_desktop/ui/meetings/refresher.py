"""When the list is read again: by the clock while the window is open, after sleep, on return."""

import asyncio

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.ui.desk import Desk

REFRESH_TASK = "refresh"
_LOOK_SECONDS = 5
_SLEPT_SECONDS = 30.0
_OFFLINE_SECONDS = 15  # what does not reach the server costs no points


class Refresher(QObject):
    """Starts refreshes. Those by itself have background priority and leave the user's points."""

    def __init__(self, desk: Desk, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._last_try = desk.clock.monotonic()
        self._last_look = self._last_try
        self._held = False
        self._offline = False
        self._turn = asyncio.Lock()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        desk.preferences.changed.connect(self._set_pace)
        self._set_pace()
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def refresh(self, priority: Priority = Priority.USER) -> None:
        """Reads the list; while that goes on already, nothing more is spent.

        A refresh in the background that still waits for points gives way to the user's.
        """
        self._last_try = self._desk.clock.monotonic()
        waits = self._desk.meter.quota.waiting > 0
        replace = priority is Priority.USER and waits
        self._desk.background.start(
            self._refresh(priority), name=REFRESH_TASK, replace=replace, once=not replace
        )

    def hold(self) -> None:
        """No refresh by itself: there is no key, or one that was rejected."""
        self._held = True

    def go_on(self) -> None:
        self._held = self._offline = False

    def note_trouble(self, kind: TroubleKind) -> None:
        """While the server cannot be reached it is tried again sooner."""
        self._offline = kind in {TroubleKind.OFFLINE, TroubleKind.PROXY}

    def stop(self) -> None:
        self._timer.stop()
        self._held = True
        self._desk.preferences.changed.disconnect(self._set_pace)

    def look(self) -> None:
        """Refreshes if it is time to."""
        instant = self._desk.clock.monotonic()
        slept = instant - self._last_look > _LOOK_SECONDS + _SLEPT_SECONDS
        self._last_look = instant
        every = self._desk.preferences.now.refresh_seconds
        if self._offline:
            every = min(every, _OFFLINE_SECONDS)
        due = every > 0 and instant - self._last_try >= every
        if self._desk.window.isVisible() and (due or slept) and not self._held:
            self.refresh(Priority.BACKGROUND)

    async def _refresh(self, priority: Priority) -> None:
        async with self._turn:
            await self._book.refresh(priority)

    def _set_pace(self) -> None:
        every = self._desk.preferences.now.refresh_seconds
        self._timer.start(min(_LOOK_SECONDS, every or _LOOK_SECONDS) * 1000)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()
