"""A link as a QR code, painted."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.ui.theme import Theme

MODULE_PX = 2
QUIET_MODULES = 4  # what the standard asks for around a code
_EDGE, _RADIUS = 1, 8


def qr_modules(text: str) -> Sequence[Sequence[int]]:
    """Rows of modules, 1 is dark; none where the text is too long for any code.

    Error correction level M: a scratch of 15% does no harm.
    """
    import segno

    try:
        code = segno.make(text, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError:
        return ()
    return [[int(module) for module in row] for row in code.matrix]


def qr_image(modules: Sequence[Sequence[int]], module_px: int) -> QImage:
    """Black on white with its quiet zone, each module `module_px` device pixels wide."""
    side = len(modules)
    grey = bytes(0 if dark else 255 for row in modules for dark in row)
    code = QImage(grey, side, side, side, QImage.Format.Format_Grayscale8)
    whole, quiet = (side + 2 * QUIET_MODULES) * module_px, QUIET_MODULES * module_px
    image = QImage(whole, whole, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    if side:
        painter = QPainter(image)
        painter.drawImage(quiet, quiet, code.scaled(side * module_px, side * module_px))
        painter.end()
    return image


class QrPicture(QWidget):
    """The code on a white card, in every theme: scanners want dark on light.

    A module is a whole number of device pixels, on fractional scales, too.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._modules: Sequence[Sequence[int]] = ()
        self._drawn: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._modules = qr_modules(text)
            self._drawn = None
            self.updateGeometry()
            self.update()

    @property
    def is_there(self) -> bool:
        """Not for a text that is too long."""
        return bool(self._modules)

    def sizeHint(self) -> QSize:
        modules = len(self._modules) + 2 * QUIET_MODULES
        side = ceil(modules * self._device_module() / self.devicePixelRatioF()) + 2 * _EDGE
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), _EDGE))
        painter.setBrush(Qt.GlobalColor.white)
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        if self._modules:
            painter.drawImage(self._code_place(), self._code())

    def _code(self) -> QImage:
        """The code without its quiet zone, in device pixels; drawn once."""
        module = self._device_module()
        side = len(self._modules) * module
        if self._drawn is None or self._drawn.width() != side:
            quiet = QUIET_MODULES * module
            self._drawn = qr_image(self._modules, module).copy(quiet, quiet, side, side)
        return self._drawn

    def _code_place(self) -> QRectF:
        ratio, module = self.devicePixelRatioF(), self._device_module()
        start = round(_EDGE * ratio) + QUIET_MODULES * module
        side = len(self._modules) * module
        return QRectF(start / ratio, start / ratio, side / ratio, side / ratio)

    def _device_module(self) -> int:
        return max(1, round(MODULE_PX * self.devicePixelRatioF()))
