"""Putting links and invitations on the clipboard; those with a key marked, and taken off again."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QImage

from whereby_desktop.meetings.secret import Secret

# What clipboard managers look for so as not to keep an entry.
_KDE_HINT = "x-kde-passwordManagerHint"  # with the value "secret": Klipper, CopyQ, fcitx5
# Registered formats of Windows. The last two are a DWORD, 0 says no; of the first the presence does
# it. Qt registers them by the name in `value`, and the data goes as it is.
_WINDOWS_HINTS = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
# macOS: the convention is the pasteboard type org.nspasteboard.ConcealedType. Qt puts a type it
# does not know there as "com.trolltech.anymime.…", which only programs made with Qt look into; the
# converter that gives the right name (QUtiMimeConverter) is not part of PySide6. So there the hints
# reach Qt's own clipboard managers (CopyQ looks for the second), and clearing after a time does
# the rest.
_MAC_HINTS = ("org.nspasteboard.ConcealedType", "application/x-nspasteboard-concealed-type")


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
        """Copies a text with a key; it leaves the clipboard after `seconds` (0: never)."""
        self._put_confidential(_with_text(secret), secret, seconds)

    def copy_invitation(self, text: Secret, html: Secret, *, keyed: bool, seconds: int) -> None:
        """Copies the same words as plain text and as HTML, whoever pastes takes the better one.

        `keyed`: the link in it carries a key, so it is treated as `copy_secret` does.
        """
        data = _with_text(text)
        data.setHtml(html.reveal())
        if keyed:
            self._put_confidential(data, text, seconds)
        else:
            self._forget()
            self._clipboard.setMimeData(data)

    def clear_secret(self) -> None:
        """Takes a secret text off the clipboard, if it is still that which is there."""
        if self._secret is not None and self._clipboard.text() == self._secret.reveal():
            self._clipboard.clear()
        self._forget()

    def _put_confidential(self, data: QMimeData, text: Secret, seconds: int) -> None:
        self._forget()
        _mark_confidential(data)
        self._clipboard.setMimeData(data)
        if seconds:
            self._secret = text
            self._timer.start(seconds * 1000)

    def _forget(self) -> None:
        self._timer.stop()
        self._secret = None


def _with_text(text: Secret) -> QMimeData:
    data = QMimeData()
    data.setText(text.reveal())
    return data


def _mark_confidential(data: QMimeData) -> None:
    data.setData(_KDE_HINT, b"secret")
    for hint in _MAC_HINTS:
        data.setData(hint, b"")
    for hint in _WINDOWS_HINTS:
        data.setData(f'application/x-qt-windows-mime;value="{hint}"', b"\0\0\0\0")
