"""Our own SVG icons, tinted with the theme's colours at load."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from whereby_desktop.ui.theme import Theme

_MIRRORED = {"chevl", "chevr", "leave", "external"}


class Icons(QObject):
    """Icons by the name of their file in resources/icons, drawn in a colour of the theme.

    An icon does not follow a theme change by itself: whoever holds one asks again on
    `Theme.changed`.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._renderers: dict[str, QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        theme.changed.connect(self._pixmaps.clear)

    def icon(self, name: str, colour: str = "text2", px: int = 16, *, gap: int = 0) -> QIcon:
        """An icon with its disabled form, sharp on the screens at hand.

        `gap`: empty pixels at the side where a button's text begins.
        """
        icon = QIcon()
        for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}:
            for role, mode in ((colour, QIcon.Mode.Normal), ("disabled", QIcon.Mode.Disabled)):
                picture = self.pixmap(name, role, px, ratio)
                icon.addPixmap(_with_gap(picture, gap) if gap else picture, mode)
        return icon

    def pixmap(self, name: str, colour: str, px: int = 16, ratio: float = 1.0) -> QPixmap:
        """One picture of `px` logical pixels at the screen's `ratio`, kept for the next time."""
        size = self._theme.px(px)
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, colour, size, ratio)
        return self._pixmaps[key]

    def app_mark(self, px: int, ratio: float = 1.0) -> QPixmap:
        """The program's own coloured mark."""
        return self._rendered(str(self._theme.resources / "app-mark.svg"), px, ratio)

    def app_icon(self) -> QIcon:
        icon = QIcon()
        for px in (16, 24, 32, 48, 64, 128, 256):
            icon.addPixmap(self.app_mark(px))
        return icon

    def _draw(self, name: str, colour: str, px: int, ratio: float) -> QPixmap:
        path = str(self._theme.resources / "icons" / f"{name}.svg")
        pixmap = self._rendered(path, px, ratio)
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        # As fillRect does; its overloads would build QGradient with its 180 presets, for 2 ms.
        painter.setBackground(self._theme.colour(colour))
        painter.eraseRect(QRectF(0, 0, px, px))
        painter.end()
        right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if right_to_left and name in _MIRRORED:
            flipped = QPixmap.fromImage(pixmap.toImage().flipped(Qt.Orientation.Horizontal))
            flipped.setDevicePixelRatio(ratio)
            return flipped
        return pixmap

    def _rendered(self, path: str, px: int, ratio: float) -> QPixmap:
        if path not in self._renderers:
            self._renderers[path] = QSvgRenderer(path, self)
        pixmap = QPixmap(round(px * ratio), round(px * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._renderers[path].render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _with_gap(picture: QPixmap, gap: int) -> QPixmap:
    ratio = picture.devicePixelRatio()
    wider = QPixmap(picture.width() + round(gap * ratio), picture.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter = QPainter(wider)
    painter.drawPixmap(gap if rtl else 0, 0, picture)
    painter.end()
    return wider
