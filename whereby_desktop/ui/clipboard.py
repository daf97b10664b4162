"""Putting links on the clipboard; secret ones marked as such, and taken off again after a time."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QImage

from whereby_desktop.meetings.secret import Secret

# What clipboard managers look for so as not to keep an entry: KDE, Windows, macOS.
_KDE_HINT = "x-kde-passwordManagerHint"
_WINDOWS_HINTS = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
_MAC_HINT = "org.nspasteboard.ConcealedType"


class LinkClipboard(QObject):
    """Copies links to the system's clipboard."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._secret: Secret | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_secret)

    def copy(self, text: str) -> None:
        """Copies what may be seen: a guest link."""
        self._forget()
        self._clipboard.setText(text)

    def copy_image(self, image: QImage) -> None:
        self._forget()
        self._clipboard.setImage(image)

    def copy_secret(self, secret: Secret, seconds: int) -> None:
        """Copies a link with a key; it leaves the clipboard after `seconds` (0: never)."""
        self._forget()
        self._clipboard.setMimeData(_confidential(secret.reveal()))
        if seconds:
            self._secret = secret
            self._timer.start(seconds * 1000)

    def clear_secret(self) -> None:
        """Takes a secret link off the clipboard, if it is still that which is there."""
        if self._secret is not None and self._clipboard.text() == self._secret.reveal():
            self._clipboard.clear()
        self._forget()

    def _forget(self) -> None:
        self._timer.stop()
        self._secret = None


def _confidential(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    data.setData(_KDE_HINT, b"secret")
    data.setData(_MAC_HINT, b"")
    for hint in _WINDOWS_HINTS:
        data.setData(f'application/x-qt-windows-mime;value="{hint}"', b"\0\0\0\0")
    return data
