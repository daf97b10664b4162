"""Somebody who deletes many rooms, and reads off the screen what that does."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.app.window.batches.person import plain
from tests.app.window.driver import LEFT, Running, until
from whereby_desktop.ui.batches.batch_window import BatchWindow
from whereby_desktop.ui.bulk_delete.delete_dialog import DeleteDialog
from whereby_desktop.ui.dialogs import Question


class Cleaner:
    def __init__(self, run: Running) -> None:
        self.run = run

    @property
    def at_whereby(self) -> set[str]:
        return {room.meeting_id for room in self.run.sandbox.rooms.all()}

    @property
    def sent(self) -> int:
        return self.run.sandbox.requests.count("delete")

    def notice(self, words: str) -> bool:
        return any(words in plain(each) for each in self.run.notices())

    async def open_dialog(self) -> DeleteDialog:
        self.run.keys("Ctrl+Shift+Del")
        return await self.run.dialog_opened(DeleteDialog)

    def tick(self, box: QAbstractButton) -> None:
        QTest.mouseClick(box, LEFT, pos=QPoint(8, 12))

    async def press_delete(self, dialog: DeleteDialog) -> None:
        QTest.mouseClick(dialog.delete, LEFT)
        await until(lambda: not self.run.seen(DeleteDialog), "the end of the dialog")

    async def delete_all_ended(self) -> None:
        await self.press_delete(await self.open_dialog())

    async def window(self) -> BatchWindow:
        return await self.run.dialog_opened(BatchWindow)

    async def result(self) -> BatchWindow:
        """The window of the batch, once it says what came of it."""
        window = await self.window()
        await until(window.outcome.isVisible, "the result", seconds=30)
        return window

    def select_all(self) -> None:
        view = self.run.workspace.page.view
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def press(self, question: Question, words: str) -> None:
        buttons = self.run.seen(QAbstractButton, question)
        (button,) = [each for each in buttons if plain(each.text()) == words]
        QTest.mouseClick(button, LEFT)

    def shown(self) -> set[str]:
        return set(self.run.rooms())

    async def earlier_batches(self) -> list[str]:
        """What those are known by that are still kept."""
        return [plain(each.name) for each in await self.run.shelves[-1].batches()]
