"""A bar that fills while a batch goes on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from whereby_desktop.ui.theme import Theme

_HEIGHT = 10


class BatchBar(QProgressBar):
    """Rows whose outcome is known, of all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_share(self, ended: int, total: int) -> None:
        if total != self.maximum():
            self.setMaximum(max(1, total))
        if ended != self.value():
            self.setValue(ended)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.fillPath(outline, self._theme.colour("surface"))
        filled = QRectF(frame)
        filled.setWidth(frame.width() * max(0, self.value()) / max(1, self.maximum()))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(frame.right())
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(filled, self._theme.colour("accent"))
        painter.restore()
        painter.setPen(QPen(self._theme.colour("lineStrong"), 1))
        painter.drawPath(outline)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
