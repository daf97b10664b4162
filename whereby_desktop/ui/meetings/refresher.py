"""When the list is read again: by the clock while the window is open, after sleep, on return."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.ui.desk import Desk

REFRESH_TASK = "refresh"
_LOOK_SECONDS = 5
_SLEPT_SECONDS = 30.0


class Refresher(QObject):
    """Starts refreshes. Those by itself have background priority and leave the user's points."""

    def __init__(self, desk: Desk, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self._last_try = desk.clock.monotonic()
        self._last_look = self._last_try
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_SECONDS * 1000)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def refresh(self, priority: Priority = Priority.USER) -> None:
        """Reads the list; while that goes on already, nothing more is spent."""
        self._last_try = self._desk.clock.monotonic()
        self._desk.background.start(self._book.refresh(priority), name=REFRESH_TASK, once=True)

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        instant = self._desk.clock.monotonic()
        slept = instant - self._last_look > _LOOK_SECONDS + _SLEPT_SECONDS
        self._last_look = instant
        every = self._desk.preferences.now.refresh_seconds
        due = every > 0 and instant - self._last_try >= every
        if self._desk.window.isVisible() and (due or slept):
            self.refresh(Priority.BACKGROUND)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._look()
