"""The life of a room as a bar: open, host rights, waiting for deletion. Not to scale."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from whereby_desktop.meetings.meeting import (
    DELETED_WITHIN_OF_END,
    HOST_RIGHTS_AFTER_END,
    Stage,
)
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.theme import Theme

SHARES = (0.42, 0.27, 0.31)  # of the width, for the three stages
GAP = 2
_COLOURS = ("ok", "host", "lineStrong")
_HEIGHT, _BAR, _RADIUS = 16, 8, 2
_PILL = 5


class LifeBar(QWidget):
    """What has passed is solid, the rest outlined, now a pill. The last stage is hatched.

    Of the deletion only the latest time is known, hence the hatching.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._start: datetime | None = None
        self._end: datetime | None = None
        self._now: datetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_life(self, start: datetime | None, end: datetime, now: datetime) -> None:
        """All aware. Without a start nobody knows how much of the open stage has passed: the pill
        then stands in its middle, and nothing of it is solid.
        """
        self._start, self._end, self._now = start, end, now
        self._name_it()
        self.update()

    @property
    def stage(self) -> Stage:
        if self._end is None or self._now is None or self._now < self._end:
            return Stage.OPEN
        over = self._now - self._end
        return Stage.HOST_RIGHTS if over < HOST_RIGHTS_AFTER_END else Stage.WAITING

    def segments(self, width: int) -> list[QRectF]:
        """The three parts of a bar of that width, from the start of life on, not mirrored."""
        solid = width - GAP * (len(SHARES) - 1)
        bar = self._theme.px(_BAR)
        top, left = (self.height() - bar) // 2, 0
        parts: list[QRectF] = []
        for index, share in enumerate(SHARES):
            last = index == len(SHARES) - 1
            wide = width - left if last else round(solid * share)
            parts.append(QRectF(left, top, wide, bar))
            left += wide + GAP
        return parts

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(96), self._theme.px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name_it()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._end is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        parts = self.segments(self.width())
        current, passed = list(Stage).index(self.stage), self._passed()
        for index, part in enumerate(parts):
            share = 1.0 if index < current else 0.0
            if index == current:
                share = passed or 0.0
            self._draw_part(painter, index, part, share)
        here = parts[current]
        share = 0.5 if passed is None else passed
        self._draw_pill(painter, here.left() + share * here.width())

    def _passed(self) -> float | None:
        """How much of the current stage has passed, 0 to 1."""
        assert self._end is not None and self._now is not None  # noqa: S101, PT018
        if self.stage is Stage.OPEN:
            if self._start is None or self._start >= self._end:
                return None
            share = (self._now - self._start) / (self._end - self._start)
        elif self.stage is Stage.HOST_RIGHTS:
            share = (self._now - self._end) / HOST_RIGHTS_AFTER_END
        else:
            host_end = self._end + HOST_RIGHTS_AFTER_END
            share = (self._now - host_end) / (DELETED_WITHIN_OF_END - HOST_RIGHTS_AFTER_END)
        return min(1.0, max(0.0, share))

    def _draw_part(self, painter: QPainter, index: int, part: QRectF, share: float) -> None:
        colour = self._theme.colour(_COLOURS[index])
        outline = QPainterPath()
        outline.addRoundedRect(part, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(outline)
        if index == len(SHARES) - 1:
            self._hatch(painter, part)
        painter.fillRect(
            QRectF(part.left(), part.top(), part.width() * share, part.height()), colour
        )
        painter.restore()
        painter.setPen(QPen(colour, 1))
        painter.drawRoundedRect(part.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS - 0.5, _RADIUS - 0.5)

    def _hatch(self, painter: QPainter, part: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour("lineStrong"), 1))
        left = part.left() - part.height()
        while left < part.right():
            painter.drawLine(
                QPointF(left, part.bottom()), QPointF(left + part.height(), part.top())
            )
            left += 4

    def _draw_pill(self, painter: QPainter, centre: float) -> None:
        wide, edge = self._theme.px(_PILL), 1
        left = min(max(edge, round(centre - wide / 2)), self.width() - wide - edge)
        pill = QRectF(left, 0, wide, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(pill.adjusted(-edge, 0, edge, 0), wide / 2 + edge, wide / 2 + edge)
        painter.setBrush(self._theme.colour("text"))
        painter.drawRoundedRect(pill.adjusted(0, edge, 0, -edge), wide / 2, wide / 2)

    def _name_it(self) -> None:
        if self._end is None or self._now is None:
            return
        if self.stage is Stage.OPEN:
            words = self.tr(
                "Open until {0}, host rights until {1}, deleted by {2}. Now in the open stage"
            )
        elif self.stage is Stage.HOST_RIGHTS:
            words = self.tr(
                "Open until {0}, host rights until {1}, deleted by {2}. Now host rights only"
            )
        else:
            words = self.tr(
                "Open until {0}, host rights until {1}, deleted by {2}. Now waiting for deletion"
            )
        moments = (self._end, self._end + HOST_RIGHTS_AFTER_END, self._end + DELETED_WITHIN_OF_END)
        texts = [moment_text(moment, self._now, spoken=True) for moment in moments]
        self.setAccessibleName(words.format(*texts))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
