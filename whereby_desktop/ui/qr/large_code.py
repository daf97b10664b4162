"""A QR code that takes all the room it gets."""

from collections.abc import Sequence
from math import floor

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.ui.meetings.qr_picture import QUIET_MODULES, qr_image
from whereby_desktop.ui.theme import Theme

_MODULE, _LEAST_MODULE = 8, 2
_MARGIN, _RADIUS = 4, 8  # of the white card around the quiet zone


class LargeCode(QWidget):
    """Black on a white card in every theme; a module is a whole number of device pixels."""

    def __init__(
        self, theme: Theme, modules: Sequence[Sequence[int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._modules = modules
        self._drawn: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    @property
    def module(self) -> int:
        """The width of a module in device pixels, as large as fits."""
        room = min(self.width(), self.height()) - 2 * _MARGIN
        return max(1, floor(room * self.devicePixelRatioF() / self._side))

    def sizeHint(self) -> QSize:
        return self._size(_MODULE)

    def minimumSizeHint(self) -> QSize:
        return self._size(_LEAST_MODULE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        side = self._side * self.module
        # On whole device pixels, or the edges of the modules would be grey.
        left = floor((self.width() * ratio - side) / 2) / ratio
        top = floor((self.height() * ratio - side) / 2) / ratio
        place = QRectF(left, top, side / ratio, side / ratio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        card = place.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        painter.drawImage(place, self._code())

    def _code(self) -> QImage:
        if self._drawn is None or self._drawn.width() != self._side * self.module:
            self._drawn = qr_image(self._modules, self.module)
        return self._drawn

    @property
    def _side(self) -> int:
        """In modules, the quiet zone included."""
        return len(self._modules) + 2 * QUIET_MODULES

    def _size(self, module: int) -> QSize:
        side = self._side * module + 2 * _MARGIN
        return QSize(side, side)
