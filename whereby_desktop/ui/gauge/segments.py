"""Ten segments that show how many points are left, as every place on screen draws them.

Solid is what the last answer said, hatched what is only likely; unknown has dashed outlines.
"""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.meetings.quota import Level, Points
from whereby_desktop.ui.theme import Theme

SEGMENTS = 10
_HATCH_STEP = 4 * math.sqrt(2)  # lines at 45° that lie 4 apart
_HATCH_WIDTH = 1.6
_LEAST_PART = 2.0  # px: a point too few to see is still a point


@dataclass(frozen=True, slots=True)
class SegmentLook:
    """What to draw. Shares of the whole, 0 to 1; hatched from `solid` to `likely`."""

    fill: QColor
    edge: QColor
    solid: float = 0.0
    likely: float = 0.0
    dashed: bool = False


def segment_look(
    theme: Theme, points: Points | None, level: Level, paused_share: float = 0.0
) -> SegmentLook:
    """The look of a state. `paused_share`: how much of a pause has passed."""
    if level is Level.PAUSED:
        danger = theme.colour("danger")
        return SegmentLook(danger, danger, likely=paused_share)
    edge = theme.colour("gaugeTrack")
    if points is None or points.limit <= 0 or level is Level.UNKNOWN:
        return SegmentLook(edge, edge, dashed=True)
    fill = theme.colour("warnFill" if level is Level.LOW else "gauge")
    return SegmentLook(fill, edge, points.known / points.limit, points.likely / points.limit)


def paint_segments(
    painter: QPainter, area: QRectF, gap: float, look: SegmentLook, *, mirrored: bool = False
) -> None:
    """Fills `area` with the ten segments; `mirrored` for languages that run right to left."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(2 * area.x() + area.width(), 0)
        painter.scale(-1, 1)
    boxes = _boxes(area, gap, painter.device().devicePixelRatioF())
    radius = round(area.height() / 5)
    clip = QPainterPath()
    pen = QPen(look.edge, 1)
    if look.dashed:
        pen.setDashPattern([2, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for box in boxes:
        clip.addRoundedRect(box, radius, radius)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
    solid_end, likely_end = _reach(boxes, look.solid), _reach(boxes, look.likely)
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    if solid_end > area.left():
        painter.fillRect(QRectF(area.topLeft(), QPointF(solid_end, area.bottom())), look.fill)
    if likely_end > solid_end:
        _hatch(painter, area, solid_end, likely_end, look.fill)
    painter.restore()


def _boxes(area: QRectF, gap: float, ratio: float) -> list[QRectF]:
    """The segments from the left, their edges on whole pixels of the screen."""

    def snap(x: float) -> float:
        return round(x * ratio) / ratio

    width = (area.width() - gap * (SEGMENTS - 1)) / SEGMENTS
    starts = [area.left() + k * (width + gap) for k in range(SEGMENTS)]
    return [QRectF(snap(x), area.top(), snap(x + width) - snap(x), area.height()) for x in starts]


def _reach(boxes: list[QRectF], share: float) -> float:
    """The x up to which a share of the points reaches."""
    tenths = max(0.0, min(1.0, share)) * SEGMENTS
    whole = int(tenths)
    if whole == tenths:
        return boxes[whole - 1].right() if whole else boxes[0].left()
    box = boxes[whole]
    return box.left() + min(box.width(), max(_LEAST_PART, round((tenths - whole) * box.width())))


def _hatch(painter: QPainter, area: QRectF, start: float, end: float, colour: QColor) -> None:
    painter.setClipRect(
        QRectF(start, area.top(), end - start, area.height()), Qt.ClipOperation.IntersectClip
    )
    painter.setPen(QPen(colour, _HATCH_WIDTH))
    # From the area's edge, not from `start`: the lines stand still while the estimate grows.
    x = area.left() - area.height()
    while x < end:
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()))
        x += _HATCH_STEP


class SegmentBar(QWidget):
    """The bar alone, for a place whose words say the number. Measures are the design's, in px.

    Made `wide`, it takes all the width it is given and shares that among the segments.
    """

    def __init__(
        self,
        theme: Theme,
        segment_width: float,
        height: float,
        gap: float,
        parent: QWidget | None = None,
        *,
        wide: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measures = (segment_width, height, gap)
        self._shown: tuple[Points | None, Level, float] = (None, Level.UNKNOWN, 0.0)
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_points(self, points: Points | None, level: Level, paused_share: float = 0.0) -> None:
        if (points, level, paused_share) != self._shown:
            self._shown = (points, level, paused_share)
            self.update()

    def sizeHint(self) -> QSize:
        width, height, gap = (self._theme.px(each) for each in self._measures)
        return QSize(SEGMENTS * width + (SEGMENTS - 1) * gap, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(SEGMENTS * 5 + SEGMENTS - 1, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        height, gap = self._theme.px(self._measures[1]), self._theme.px(self._measures[2])
        area = QRectF(0, (self.height() - height) // 2, self.width(), height)
        look = segment_look(self._theme, *self._shown)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_segments(painter, area, gap, look, mirrored=right_to_left)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
