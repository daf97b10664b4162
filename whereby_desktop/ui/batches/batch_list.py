"""The list of batches: filled from what is kept, and what is pressed in it."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.batches import Batches
from whereby_desktop.ui.batches.batches_window import BatchesWindow
from whereby_desktop.ui.batches.listed_batch import ListedBatch
from whereby_desktop.ui.desk import Desk


class BatchList(QObject):
    """`at_work` tells the numbers of those that are. `forgotten` before a result is."""

    show_wished = Signal(int)
    forgotten = Signal(int)

    def __init__(
        self,
        desk: Desk,
        batches: Batches,
        at_work: Callable[[], Collection[int]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._batches, self._at_work = desk, batches, at_work
        self._window = BatchesWindow(desk.theme, desk.icons, desk.window)
        self._window.open_wished.connect(self.show_wished)
        self._window.forget_wished.connect(
            lambda number: desk.background.start(self._forget(number), name="forget a batch")
        )

    async def show(self) -> None:
        """Raises TroubleError (DISK)."""
        await self.fill()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    async def fill(self) -> None:
        """Newest first. Raises TroubleError (DISK)."""
        counts, at_work = await self._batches.counts(), self._at_work()
        listed = [
            ListedBatch(each, counts.get(each.number, {}), each.number in at_work)
            for each in await self._batches.all()
        ]
        self._window.show_batches(listed[::-1])

    def follow(self) -> None:
        """A batch has begun or ended."""
        if self._window.isVisible():
            self._desk.background.start(self.fill(), name="list batches", once=True)

    def close(self) -> None:
        self._window.hide()
        self._window.deleteLater()

    async def _forget(self, number: int) -> None:
        if number not in self._at_work():
            self.forgotten.emit(number)
            await self._batches.forget(number)
            await self.fill()
