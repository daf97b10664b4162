"""Showing the code of a room's guest link, and taking it away as a picture or a file."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import finished

if TYPE_CHECKING:
    from whereby_desktop.ui.qr.qr_dialog import QrDialog

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
        dialog.copy_image_requested.connect(self._copy)
        dialog.save_requested.connect(lambda wanted: self._save(wanted, dialog))
        try:
            await finished(dialog)
        finally:
            dialog.deleteLater()

    def _copy(self, image: QImage) -> None:
        self._desk.clipboard.copy_image(image)
        self._desk.window.status.show_passing(self.tr("QR code copied"))

    def _save(self, link: str, over: "QrDialog") -> None:
        self._desk.background.start(self._ask_and_save(link, over), name=SAVE_TASK, once=True)

    async def _ask_and_save(self, link: str, over: "QrDialog") -> None:
        dialog = QFileDialog(over, self.tr("Save QR code"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        png, svg = self.tr("PNG picture (*.png)"), self.tr("SVG picture (*.svg)")
        dialog.setNameFilters([png, svg])
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("svg" if chosen == svg else "png")
        )
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        dialog.setDirectory(QStandardPaths.writableLocation(pictures))
        dialog.selectFile("room.png")
        try:
            if not await finished(dialog):
                return
            path = Path(dialog.selectedFiles()[0])
        finally:
            dialog.deleteLater()
        from whereby_desktop.ui.qr.qr_file import png_bytes, svg_bytes

        content = svg_bytes(link) if path.suffix.lower() == ".svg" else png_bytes(link)
        try:
            await asyncio.to_thread(path.write_bytes, content)
        except OSError as error:
            reason = error.strerror or self.tr("the file cannot be written")
            raise TroubleError(
                Trouble(TroubleKind.DISK, words=reason, subject=str(path))
            ) from error
        self._desk.window.status.show_passing(self.tr("Saved {0}").format(path.name))
