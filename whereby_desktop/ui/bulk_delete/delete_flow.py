"""From the wish to delete many rooms to their deletion."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.ui.bulk_delete.delete_dialog import DeleteDialog, DeleteMeans
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import finished

_TASK = "delete many"


class DeleteFlow(QObject):
    """`delete` takes the ids of rooms and what their batch is known by; with Undo, as always."""

    def __init__(
        self,
        desk: Desk,
        book: MeetingBook,
        delete: Callable[[Sequence[str], str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._book, self._delete = desk, book, delete

    def open(self) -> None:
        self._desk.background.start(self._ask(), name=_TASK, once=True)

    async def _ask(self) -> None:
        desk = self._desk
        means = DeleteMeans(
            self._book, desk.clock, desk.meter, lambda: desk.preferences.now.reserved_points
        )
        dialog = DeleteDialog(desk.theme, desk.icons, means, desk.window)
        try:
            if await finished(dialog):
                self._delete(dialog.chosen_ids, dialog.name)
        finally:
            dialog.deleteLater()
