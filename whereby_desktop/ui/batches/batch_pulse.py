"""When the screen looks at running batches: while something changes, and not too often."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_SOON, _COUNTDOWN = 200, 1000  # milliseconds


class BatchPulse(QObject):
    """`beat` at most five times a second, however many rows change; none while nothing does.

    `counting` tells whether a countdown is on screen: then there is one each second, too.
    """

    beat = Signal()

    def __init__(self, counting: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._counting = counting
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._beat)

    def note(self) -> None:
        """Something has changed."""
        if not self._timer.isActive() or self._timer.remainingTime() > math.ceil(_SOON * 1.1):
            self._timer.start(_SOON)

    def stop(self) -> None:
        self._timer.stop()

    @property
    def active(self) -> bool:
        """Whether there is a beat to come."""
        return self._timer.isActive()

    def _beat(self) -> None:
        self.beat.emit()
        if self._counting() and not self._timer.isActive():
            self._timer.start(_COUNTDOWN)
