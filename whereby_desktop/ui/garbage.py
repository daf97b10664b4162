"""Collecting Python's garbage on the main thread only."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

_LOOK_SECONDS = 3


class MainThreadGarbage(QObject):
    """Takes the collector's place, with its own thresholds, from a timer of the main thread.

    Python collects cycles in whichever thread happens to allocate. A widget or a timer that is
    part of one would then be destroyed in a worker thread, which crashes Qt.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start(_LOOK_SECONDS * 1000)

    def collect_if_due(self) -> None:
        """Collects the generations whose thresholds are passed, as Python itself would."""
        young, middle, old = gc.get_count()
        limits = gc.get_threshold()
        if young > limits[0]:
            generation = 0
            if middle > limits[1]:
                generation = 2 if old > limits[2] else 1
            gc.collect(generation)

    def close(self) -> None:
        self._timer.stop()
        gc.enable()
