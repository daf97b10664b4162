"""A QR code as a file: a picture of pixels, or of lines that stay sharp on a poster."""

from collections.abc import Sequence
from io import BytesIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter

from whereby_desktop.ui.meetings.qr_picture import QUIET_MODULES, qr_image, qr_modules

PNG_MODULE_PX = 16


def link_modules(link: str) -> Sequence[Sequence[int]]:
    """The rows of the link's code; empty where the link is too long for any code."""
    import segno

    try:
        return qr_modules(link)
    except segno.DataOverflowError:
        return ()


def png_bytes(link: str) -> bytes:
    """Raises ValueError for a link that is too long."""
    modules = link_modules(link)
    if not modules:
        raise ValueError("Too long for a QR code")
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(qr_image(modules, PNG_MODULE_PX))
    return bytes(content.data())


def svg_bytes(link: str) -> bytes:
    """The same code; raises ValueError (segno's DataOverflowError) for a link too long."""
    import segno

    code = segno.make(link, error="m", micro=False, boost_error=False)
    content = BytesIO()
    code.save(
        content,
        kind="svg",
        scale=8,
        border=QUIET_MODULES,
        dark="#000000",
        light="#ffffff",
        title="QR code",
    )
    return content.getvalue()
