"""Work that is asked for far more often than anybody could see."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class AtIntervals(QObject):
    """Does the work at once, and then at most once in each interval; what was asked for last is
    always done.
    """

    def __init__(self, work: Callable[[], None], milliseconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._wanted = False
        self._rest = QTimer(self, singleShot=True, interval=milliseconds)
        self._rest.timeout.connect(self._rested)

    def ask(self) -> None:
        if self._rest.isActive():
            self._wanted = True
        else:
            self.at_once()

    def at_once(self) -> None:
        """Whatever was done a moment ago."""
        self._wanted = False
        self._rest.start()
        self._work()

    def stop(self) -> None:
        """Forgets what was asked for."""
        self._wanted = False
        self._rest.stop()

    def _rested(self) -> None:
        if self._wanted:
            self.at_once()
