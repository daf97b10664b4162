"""On or off, as a switch."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from whereby_desktop.ui.theme import Theme

_WIDE, _HIGH, _KNOB, _INSET = 34, 20, 12, 4


class ToggleSwitch(QCheckBox):
    """A check box to the keyboard and to screen readers. The knob's side tells its state."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        # A pointer needs 24; the switch is painted in the middle of it.
        return QSize(self._theme.px(_WIDE), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour, on = self._theme.px, self._theme.colour, self.isChecked()
        high = px(_HIGH)
        body = QRectF(0, (self.height() - high) / 2, px(_WIDE), high)
        body.adjust(0.5, 0.5, -0.5, -0.5)
        hovered = self.underMouse()
        painter.setPen(QPen(colour("accent" if on else "lineStrong"), 1))
        off_ground = "hover" if hovered else "surface"
        painter.setBrush(colour(("accentHover" if hovered else "accent") if on else off_ground))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        knob, inset = px(_KNOB), px(_INSET)
        left = inset if on is mirrored else px(_WIDE) - inset - knob
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("onAccent" if on else "lineStrong"))
        painter.drawEllipse(QRectF(left, (self.height() - knob) / 2, knob, knob))
