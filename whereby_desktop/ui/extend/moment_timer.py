"""Waiting for a moment of the wall clock."""

from datetime import datetime
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from whereby_desktop.meetings.ports import Clock

# Timers stand still while the computer sleeps and know nothing of a clock that was set: so the
# wall clock is looked at again after this many seconds at the latest.
_LOOK_AGAIN = 60.0


class MomentTimer(QObject):
    """`reached` once the moment has come, at most a minute late where the computer slept."""

    reached = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._moment: datetime | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    @property
    def moment(self) -> datetime | None:
        """What is waited for; aware."""
        return self._moment

    def wait_for(self, moment: datetime | None) -> None:
        """In the place of an earlier moment; None: for nothing."""
        self._moment = moment
        if moment is None:
            self._timer.stop()
            return
        left = (moment - self._clock.now()).total_seconds()
        self._timer.start(ceil(1000 * min(max(0.0, left), _LOOK_AGAIN)))

    def _look(self) -> None:
        if self._moment is None or self._clock.now() < self._moment:
            self.wait_for(self._moment)
            return
        self._moment = None
        self.reached.emit()
