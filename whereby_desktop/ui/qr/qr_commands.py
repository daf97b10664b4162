"""Showing the code of a room's guest link, and taking it away as a picture or a file."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.ui.chosen_files import Folder, file_to_write, write
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import finished

# Dialog and files are imported when they are first asked for.
SHOW_TASK, SAVE_TASK = "show QR code", "save QR code"


class QrCommands(QObject):
    """The code carries the room's link options; never a key."""

    def __init__(self, desk: Desk, book: MeetingBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book

    def show(self, meeting_id: str) -> None:
        self._desk.background.start(self._show(meeting_id), name=SHOW_TASK, once=True)

    async def _show(self, meeting_id: str) -> None:
        from whereby_desktop.ui.qr.qr_dialog import QrDialog

        known = self._book.get(meeting_id)
        if known is None:
            return
        desk, name = self._desk, known.meeting.short_name
        dialog = QrDialog(desk.theme, desk.icons, name, known.guest_link, desk.window)
        dialog.copy_requested.connect(self.copy)
        dialog.save_requested.connect(lambda wanted: self.save(wanted, dialog))
        try:
            await finished(dialog)
        finally:
            dialog.deleteLater()

    def copy(self, link: str) -> None:
        from whereby_desktop.ui.qr.qr_file import png_image

        self._desk.clipboard.copy_image(png_image(link))
        self._desk.window.status.show_passing(self.tr("QR code copied"))

    def save(self, link: str, over: QWidget | None = None) -> None:
        self._desk.background.start(
            self._ask_and_save(link, over or self._desk.window), name=SAVE_TASK, once=True
        )

    async def _ask_and_save(self, link: str, over: QWidget) -> None:
        png, svg = self.tr("PNG picture (*.png)"), self.tr("SVG picture (*.svg)")
        path = await file_to_write(
            over, self.tr("Save QR code"), "room.png", png, svg, folder=Folder.PicturesLocation
        )
        if path is None:
            return
        from whereby_desktop.ui.qr.qr_file import png_bytes, svg_bytes

        await write(path, svg_bytes(link) if path.suffix.lower() == ".svg" else png_bytes(link))
        self._desk.window.status.show_passing(self.tr("Saved {0}").format(path.name))
