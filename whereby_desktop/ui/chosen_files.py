"""Files that a person chooses: asked for here, and written as a whole."""

import asyncio
import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.dialogs import finished

Folder = QStandardPaths.StandardLocation
_DRAFT = ".part"


async def file_to_read(over: QWidget, title: str, *filters: str) -> Path | None:
    """None where nothing was chosen. `filters`: as Qt writes them, "Tables (*.csv *.tsv)"."""
    dialog = _dialog(over, title, filters, Folder.DocumentsLocation)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return await _chosen(dialog)


async def file_to_write(
    over: QWidget,
    title: str,
    name: str,
    *filters: str,
    folder: Folder = Folder.DocumentsLocation,
) -> Path | None:
    """None where nothing was chosen. A name without a suffix gets that of the chosen filter."""
    dialog = _dialog(over, title, filters, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(_suffix(filters[0]))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    dialog.selectFile(name)
    return await _chosen(dialog)


async def write(path: Path, content: bytes, *, private: bool = False) -> None:
    """Replaces the file as a whole. `private`: readable for the user alone.

    Raises TroubleError (DISK).
    """

    def work() -> None:  # without arguments: asyncio and qasync log what threads are given
        _replace(path, content, 0o600 if private else 0o666)

    try:
        await asyncio.to_thread(work)
    except OSError as error:
        reason = error.strerror or QCoreApplication.translate("Files", "the file cannot be written")
        raise TroubleError(Trouble(TroubleKind.DISK, words=reason, subject=str(path))) from error


def _dialog(over: QWidget, title: str, filters: tuple[str, ...], folder: Folder) -> QFileDialog:
    dialog = QFileDialog(over, title)
    dialog.setNameFilters(filters)
    dialog.setDirectory(QStandardPaths.writableLocation(folder))
    return dialog


async def _chosen(dialog: QFileDialog) -> Path | None:
    try:
        return Path(dialog.selectedFiles()[0]) if await finished(dialog) else None
    finally:
        dialog.deleteLater()


def _suffix(name_filter: str) -> str:
    return name_filter.rpartition("*.")[2].rstrip(")")


def _replace(path: Path, content: bytes, mode: int) -> None:
    draft = path.with_name(f".{path.name}{_DRAFT}")
    with contextlib.suppress(FileNotFoundError):
        draft.unlink()
    try:
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        draft.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
