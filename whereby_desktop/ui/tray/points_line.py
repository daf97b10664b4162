"""The points in the tray: words and ring, told anew when they change, but not more often."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from whereby_desktop.meetings.ports import Clock, PointsMeter
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.ui.gauge.points_words import headline
from whereby_desktop.ui.gauge.pulse import next_change

if TYPE_CHECKING:
    from collections.abc import Callable

AT_MOST_EVERY = 2.0  # seconds: a panel redraws its menu each time


class PointsLine(QObject):
    """Follows the meter. `changed` comes at once, and then at most every `AT_MOST_EVERY` seconds.

    It also comes when the points change by themselves: a pause that counts down, a reset.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meter: PointsMeter | None = None
        self._clock: Clock | None = None
        self._stop: Callable[[], None] | None = None
        self._stale = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._pause_over)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._tell)

    def follow(self, meter: PointsMeter | None, clock: Clock | None) -> None:
        """Takes another meter; None for none."""
        if self._stop is not None:
            self._stop()
        self._meter, self._clock = meter, clock
        self._stop = meter.subscribe(self._meter_changed) if meter else None
        self._pause.stop()
        self._tell()

    @property
    def quota(self) -> Quota:
        return self._meter.quota if self._meter else Quota()

    @property
    def instant(self) -> float:
        """Now, on the clock that the quota's instants are of."""
        return self._clock.monotonic() if self._clock else 0.0

    @property
    def words(self) -> str:
        return headline(self.quota, self.instant)

    def _meter_changed(self) -> None:
        if self._pause.isActive():
            self._stale = True
        else:
            self._tell()

    def _pause_over(self) -> None:
        if self._stale:
            self._tell()

    def _tell(self) -> None:
        self._stale = False
        self._pause.start(round(AT_MOST_EVERY * 1000))
        self._next.stop()
        if self._meter is not None:
            seconds = next_change(self.quota, self.instant)
            if seconds is not None:
                self._next.start(round(max(AT_MOST_EVERY, seconds) * 1000) + 1)
        self.changed.emit()
