"""Noticing that the clock leapt: the computer slept, the time was set, the time zone changed."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

_LOOK_EVERY = 10.0  # seconds
_MORE_THAN = 5.0  # seconds by which the wall clock may be ahead of the timer, or behind


class TimeWatch(QObject):
    """`leapt` at most ten seconds after it happened, or after the computer woke up.

    Timers stand still while a computer sleeps, and know nothing of a clock that was set.
    """

    leapt = Signal()

    def __init__(
        self, wall: Callable[[], float] = time.time, parent: QObject | None = None
    ) -> None:
        """`wall`: seconds since 1970."""
        super().__init__(parent)
        self._wall = wall
        self._zone = _zone()
        self._last = wall()
        self._timer = QTimer(self, interval=round(_LOOK_EVERY * 1000))
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        wall, zone = self._wall(), _zone()
        passed = wall - self._last
        leapt = not -_MORE_THAN < passed < _LOOK_EVERY + _MORE_THAN
        changed = zone != self._zone
        self._last, self._zone = wall, zone
        if leapt or changed:
            self.leapt.emit()


def say_anew() -> None:
    """Every window sets its texts anew, as for another language: times and dates among them."""
    for window in QApplication.topLevelWidgets():
        QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def _zone() -> tuple[object, ...]:
    """The zone of this computer as it is now, and what is valid in it today."""
    if hasattr(time, "tzset"):
        time.tzset()  # else the C library goes on with the zone it read first
    return (*time.tzname, time.localtime().tm_gmtoff)
