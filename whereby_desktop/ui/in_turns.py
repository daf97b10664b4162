"""Work that would keep the window waiting, done a step in each turn of the event loop."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class InTurns(QObject):
    """Steps end wherever they yield. `stop` drops what is left of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def active(self) -> bool:
        return self._timer.isActive()

    def take(self, steps: Iterator[None]) -> None:
        """In the place of former ones, from the next turn on."""
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self._timer.stop()
