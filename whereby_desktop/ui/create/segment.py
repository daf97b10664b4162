"""One part of a choice bar, painted so that neighbours join."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_RADIUS = 6
_UNDERLINE = 2
_CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Choice:
    """`second` is a smaller line below the text; `icon` stands before both."""

    key: str
    text: str
    second: str = ""
    icon: str = ""


class Segment(QAbstractButton):
    """One choice. The chosen one has a tinted ground, stronger letters and a line below."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._choice = Choice("", "")
        self.first = self.last = self._stacked = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a radio button to screen readers
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._themed)

    @property
    def key(self) -> str:
        return self._choice.key

    def set_choice(self, choice: Choice) -> None:
        self._choice = choice
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setAccessibleDescription(choice.second)
        self.updateGeometry()
        self.update()

    def set_stacked(self, stacked: bool) -> None:
        """Its neighbours are above and below it, not beside it."""
        if stacked != self._stacked:
            self._stacked = stacked
            self.update()

    def sizeHint(self) -> QSize:
        # Always measured as if chosen, so that choosing moves nothing.
        words = max(
            _width_of(self._theme.font("strong"), self._choice.text),
            _width_of(self._theme.font("small"), self._choice.second),
        )
        width = words + self._before + self._pad
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self._main_font())
        longest = max((metrics.horizontalAdvance(w) for w in self._choice.text.split()), default=0)
        return QSize(longest + self._before + self._pad, self._theme.px(32))

    def heightForWidth(self, width: int) -> int:
        main, second = self._text_heights(width - self._before - self._pad)
        least = 44 if self._choice.second else 32
        return max(self._theme.px(least), main + second + self._theme.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = self._outline()
        painter.fillPath(outline, self._theme.colour(self._ground()))
        if self.isChecked():
            self._paint_underline(painter, outline)
        edge = "lineStrong" if self.isEnabled() else "line"
        painter.setPen(QPen(self._theme.colour(edge), 1))
        painter.drawPath(outline)
        self._paint_words(painter)

    def _paint_underline(self, painter: QPainter, outline: QPainterPath) -> None:
        painter.save()
        painter.setClipPath(outline)
        line = QRectF(0, self.height() - _UNDERLINE - 0.5, self.width(), _UNDERLINE + 1)
        painter.fillRect(line, self._theme.colour("accent" if self.isEnabled() else "lineStrong"))
        painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        area = QRect(self._before, 0, self.width() - self._before - self._pad, self.height())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored:
            area.moveLeft(self._pad)
        if self._choice.icon:
            self._paint_icon(painter, mirrored=mirrored)
        main, second = self._text_heights(area.width())
        painter.setFont(self._main_font())
        painter.setPen(self._theme.colour(self._ink("text")))
        if not self._choice.second:
            painter.drawText(area, _CENTRED, self._choice.text)
            return
        top = (self.height() - main - second) // 2
        painter.drawText(QRect(area.left(), top, area.width(), main), _LEADING, self._choice.text)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour(self._ink("text3")))
        below = QRect(area.left(), top + main, area.width(), second)
        painter.drawText(below, _LEADING, self._choice.second)

    def _paint_icon(self, painter: QPainter, *, mirrored: bool) -> None:
        side = self._theme.px(16)
        x = self.width() - self._pad - side if mirrored else self._pad
        colour = self._ink("text2")
        picture = self._icons.pixmap(self._choice.icon, colour, ratio=self.devicePixelRatioF())
        painter.drawPixmap(
            QRect(QPoint(x, (self.height() - side) // 2), QSize(side, side)), picture
        )

    def _ground(self) -> str:
        if not self.isEnabled():
            return "chrome"
        if self.isChecked():
            return "accentSoft"
        if self.isDown():
            return "pressed"
        return "hover" if self.underMouse() else "surface"

    def _ink(self, plain: str) -> str:
        if not self.isEnabled():
            return "disabled"
        return "accentText" if self.isChecked() else plain

    def _main_font(self) -> QFont:
        return self._theme.font("strong" if self.isChecked() else "label")

    def _text_heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(1, width), 10_000)
        strong = QFontMetrics(self._theme.font("strong"))
        main = strong.boundingRect(room, _LEADING, self._choice.text).height()
        if not self._choice.second:
            return main, 0
        small = QFontMetrics(self._theme.font("small"))
        return main, small.boundingRect(room, _LEADING, self._choice.second).height()

    @property
    def _pad(self) -> int:
        return self._theme.px(12)

    @property
    def _before(self) -> int:
        return self._pad + (self._theme.px(16 + 10) if self._choice.icon else 0)

    def _outline(self) -> QPainterPath:
        """The frame; only the bar's own ends are round, and neighbours share one line."""
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if not self.last and self._stacked:
            box.setBottom(box.bottom() + 1)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if not (self.first if mirrored else self.last) and not self._stacked:
            box.setRight(box.right() + 1)
        path = QPainterPath()
        path.addRoundedRect(box, _RADIUS, _RADIUS)
        for joined, half in self._halves(box, mirrored=mirrored):
            if joined:
                square = QPainterPath()
                square.addRect(half)
                path = path.united(square)
        return path.simplified()

    def _halves(self, box: QRectF, *, mirrored: bool) -> Iterator[tuple[bool, QRectF]]:
        """Whether there is a neighbour before and behind, and the half on that side."""
        size = QSizeF(box.width(), box.height() / 2)
        if not self._stacked:
            size = QSizeF(box.width() / 2, box.height())
        start, end = QRectF(box.topLeft(), size), QRectF(box.topLeft(), size)
        end.moveBottomRight(box.bottomRight())
        if mirrored and not self._stacked:
            start, end = end, start
        yield not self.first, start
        yield not self.last, end

    def _themed(self) -> None:
        self.updateGeometry()
        self.update()


def _width_of(font: QFont, text: str) -> int:
    """What it takes on one line; with a part of a pixel less it would go to a second one.

    Letters that are laid out in a row may take more than they are said to advance.
    """
    advance = math.ceil(QFontMetricsF(font).horizontalAdvance(text))
    laid_out = QFontMetrics(font).boundingRect(QRect(0, 0, 10_000, 10_000), _LEADING, text)
    return max(advance, laid_out.width())
