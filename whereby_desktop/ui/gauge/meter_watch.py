"""Keeping what is said of the points fresh while it is on screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from whereby_desktop.meetings.ports import PointsMeter

if TYPE_CHECKING:
    from collections.abc import Callable


class MeterWatch(QObject):
    """`due` on each change of the meter between `begin` and `end`, and when `again_in` says."""

    due = Signal()

    def __init__(self, meter: PointsMeter, parent: QObject) -> None:
        super().__init__(parent)
        self._meter = meter
        self._stop: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    def begin(self) -> None:
        """At once for the first time; to be called when shown."""
        if self._stop is None:
            self._stop = self._meter.subscribe(self.due.emit)
        self.due.emit()

    def end(self) -> None:
        """To be called when hidden."""
        self._timer.stop()
        if self._stop is not None:
            self._stop()
            self._stop = None

    def again_in(self, seconds: float | None) -> None:
        """None: not before the meter says something new."""
        if self._stop is not None and seconds is not None:
            self._timer.start(round(1000 * max(0.05, seconds)))
