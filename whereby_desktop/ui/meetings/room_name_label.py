"""A room's name as a title: what somebody chose stands out from what was generated."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from whereby_desktop.meetings.meeting import RoomName
from whereby_desktop.ui.theme import Theme

_TAIL = 4  # characters of the ending by which people tell rooms apart


class RoomNameLabel(QLabel):
    """One line; too long a name loses its middle, never its prefix nor its last characters.

    The whole name is the tooltip and what a screen reader hears.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = RoomName("", "")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()
        theme.changed.connect(self._dress)

    def show_name(self, name: RoomName) -> None:
        self._name = name
        self.setText(name.whole)
        self.setToolTip(name.whole)
        self.update()

    def shown_parts(self) -> tuple[str, str]:
        """Prefix and ending as they fit now."""
        strong, plain = QFontMetricsF(self.font()), QFontMetricsF(self._plain_font())
        prefix, ending, room = self._name.prefix, self._name.ending, float(self.width())
        if not ending:
            return _middle_out(prefix, strong, room), ""
        left = room - strong.horizontalAdvance(prefix)
        if plain.horizontalAdvance(ending) <= left:
            return prefix, ending
        shortest = "…" + ending[-_TAIL:]
        if plain.horizontalAdvance(shortest) <= left:
            return prefix, _middle_out(ending, plain, left)
        left = room - plain.horizontalAdvance(shortest)
        return strong.elidedText(prefix, Qt.TextElideMode.ElideRight, left), shortest

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self._name.whole)
        return QSize(round(width) + 2, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(88), self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        prefix, ending = self.shown_parts()
        strong, plain = QFontMetricsF(self.font()), QFontMetricsF(self._plain_font())
        width = strong.horizontalAdvance(prefix)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - width - plain.horizontalAdvance(ending) if right_to_left else 0.0
        baseline = (self.height() - strong.height()) / 2 + strong.ascent()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # part of an address
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QPointF(left, baseline), prefix)
        painter.setFont(self._plain_font())
        painter.setPen(self._theme.colour("text3"))
        painter.drawText(QPointF(left + width, baseline), ending)

    def _plain_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Normal)
        return font

    def _height(self) -> int:
        return max(self._theme.px(24), self.fontMetrics().lineSpacing())

    def _dress(self) -> None:
        self.setFont(self._theme.font("title"))
        self.updateGeometry()
        self.update()


def _middle_out(text: str, metrics: QFontMetricsF, room: float) -> str:
    """As much of the beginning as fits with an ellipsis and the last characters."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    tail = "…" + text[-_TAIL:]
    head = text[:-_TAIL]
    while head and metrics.horizontalAdvance(head + tail) > room:
        head = head[:-1]
    return head + tail
