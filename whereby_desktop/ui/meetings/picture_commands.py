"""What is done with the QR code's picture: copy it, save it to a file."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.dialogs import finished


class PictureCommands(QObject):
    """Answers the details' QR card."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def copy(self, image: QImage) -> None:
        self._desk.clipboard.copy_image(image)
        self._desk.window.status.show_passing(self.tr("QR code copied"))

    def save(self, image: QImage) -> None:
        self._desk.background.start(self._ask_and_save(image), name="save picture", once=True)

    async def _ask_and_save(self, image: QImage) -> None:
        dialog = QFileDialog(self._desk.window, self.tr("Save QR code"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.setNameFilter(self.tr("PNG picture (*.png)"))
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        dialog.setDirectory(QStandardPaths.writableLocation(pictures))
        dialog.selectFile("room.png")
        try:
            if not await finished(dialog):
                return
            path = Path(dialog.selectedFiles()[0])
        finally:
            dialog.deleteLater()
        # QImage may be used in another thread; the disk may be slow.
        if not await asyncio.to_thread(lambda: image.save(str(path))):
            reason = self.tr("the file cannot be written")
            raise TroubleError(Trouble(TroubleKind.DISK, words=reason, subject=str(path)))
        self._desk.window.status.show_passing(self.tr("Saved {0}").format(path.name))
