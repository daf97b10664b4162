"""Waiting for the next full minute, when what is said of times changes."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer

_A_LITTLE_AFTER = 50  # ms: a timer that is early would find the old minute


class MinuteTimer(QTimer):
    """Rings once for each `await_next`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True)

    def await_next(self, now: datetime) -> None:
        self.start(60_000 - now.second * 1000 - now.microsecond // 1000 + _A_LITTLE_AFTER)
