"""The points as a small ring, for the tray's menu."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from whereby_desktop.meetings.quota import Level, Quota
from whereby_desktop.ui.theme import Theme

_SIZE, _WIDTH = 16, 2.5
_RATIOS = (1.0, 2.0)
_WHOLE = 360 * 16  # Qt counts sixteenths of a degree
_COLOURS = {Level.LOW: "warnFill", Level.PAUSED: "danger"}


def points_ring(theme: Theme, quota: Quota, instant: float) -> QIcon:
    """Filled clockwise from the top by the share that is left; dashed when it is not known.

    The menu line it stands on is disabled, so it looks the same in that mode.
    """
    icon = QIcon()
    for ratio in _RATIOS:
        pixmap = _pixmap(theme, quota, instant, ratio)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            icon.addPixmap(pixmap, mode)
    return icon


def _pixmap(theme: Theme, quota: Quota, instant: float, ratio: float) -> QPixmap:
    size = theme.px(_SIZE)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / _SIZE, size / _SIZE)
    _paint(painter, theme, quota, instant)
    painter.end()
    return pixmap


def _paint(painter: QPainter, theme: Theme, quota: Quota, instant: float) -> None:
    circle = QRectF(2, 2, 12, 12)
    points = quota.points(instant)
    if points is None:
        pen = QPen(theme.colour("text3"), 1.5)
        pen.setDashPattern([2.0, 1.6])
        painter.setPen(pen)
        painter.drawEllipse(circle)
        return
    painter.setPen(QPen(theme.colour("line"), _WIDTH))
    painter.drawEllipse(circle)
    share = points.likely / points.limit if points.limit else 0.0
    colour = _COLOURS.get(quota.level(instant), "text2")
    pen = QPen(theme.colour(colour), _WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(circle, 90 * 16, -math.ceil(share * _WHOLE))
