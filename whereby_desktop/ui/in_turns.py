"""Work that would keep the window waiting, done a step in each turn of the event loop."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class InTurns(QObject):
    """Steps end wherever they yield. `stop` drops what is left of them.

    What follows from a step, layouts and painting, has the turn after it for itself.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._following = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def active(self) -> bool:
        return self._timer.isActive()

    def take(self, steps: Iterator[None]) -> None:
        """In the place of former ones, from the next turn on."""
        self._steps, self._following = steps, False
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _step(self) -> None:
        if self._following:
            self._following = False
        elif next(self._steps, self) is self:
            self._timer.stop()
        else:
            self._following = True
