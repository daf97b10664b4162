"""An account's square: its initials on its colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.preferences import AccountColour
from whereby_desktop.ui.theme import Theme

SIDE = 28


def initials(name: str) -> str:
    """Of the first two words."""
    return "".join(word[0] for word in name.split()[:2]).upper()


def paint_square(
    painter: QPainter, theme: Theme, square: QRectF, name: str, colour: AccountColour
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"account{colour.value.title()}"))
    painter.drawRoundedRect(square, 6, 6)
    painter.setPen(theme.colour("onAccent"))
    painter.setFont(theme.font("section"))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, initials(name))


def square_icon(theme: Theme, name: str, colour: AccountColour, ratio: float) -> QIcon:
    """For menus."""
    side = theme.px(20)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_square(painter, theme, QRectF(0, 0, side, side), name[:1], colour)
    painter.end()
    return QIcon(picture)


class AccountSquare(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._colour = "", AccountColour.TEAL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_account(self, name: str, colour: AccountColour) -> None:
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(SIDE), self._theme.px(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_square(painter, self._theme, QRectF(self.rect()), self._name, self._colour)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
