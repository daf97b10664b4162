"""A table file that is dropped somewhere."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".txt"})
_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class FileDrop(QObject):
    """Makes a widget take files with rooms. `dropped` carries the Path."""

    dropped = Signal(object)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        over = event.type() in _OVER
        if (over or event.type() is QEvent.Type.Drop) and isinstance(event, QDropEvent):
            path = table_file(event.mimeData())
            if path is None:
                return False
            event.acceptProposedAction()
            if not over:
                self.dropped.emit(path)
            return True
        return super().eventFilter(watched, event)


def table_file(data: QMimeData) -> Path | None:
    """The one file of a table that is being dragged; None for anything else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(files) != 1 or files[0].suffix.lower() not in SUFFIXES:
        return None
    return files[0]
