"""A QR code as a file: a picture of pixels, or of lines that stay sharp on a poster."""

from io import BytesIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from whereby_desktop.ui.meetings.qr_picture import QUIET_MODULES, qr_image, qr_modules

PNG_MODULE_PX = 16


def png_image(link: str) -> QImage:
    """Raises ValueError for a link that is too long."""
    modules = qr_modules(link)
    if not modules:
        raise ValueError("Too long for a QR code")
    return qr_image(modules, PNG_MODULE_PX)


def png_bytes(link: str) -> bytes:
    """Raises ValueError for a link that is too long."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(png_image(link))
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
