"""A room's name as a title: what somebody chose stands out from what was generated."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from whereby_desktop.meetings.meeting import RoomName
from whereby_desktop.ui.meetings.name_elision import elided_name
from whereby_desktop.ui.theme import Theme


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

    def shown_parts(self) -> RoomName:
        """Prefix and ending as they fit now."""
        plain = QFontMetrics(self._plain_font())
        return elided_name(self._name, self.width(), self.fontMetrics(), plain)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self._name.whole)
        return QSize(width + 2, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(88), self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = self.shown_parts()
        strong, plain = QFontMetrics(self.font()), QFontMetrics(self._plain_font())
        width = strong.horizontalAdvance(shown.prefix)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - width - plain.horizontalAdvance(shown.ending) if right_to_left else 0
        baseline = (self.height() - strong.height()) // 2 + strong.ascent()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # part of an address
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QPointF(left, baseline), shown.prefix)
        painter.setFont(self._plain_font())
        painter.setPen(self._theme.colour("text3"))
        painter.drawText(QPointF(left + width, baseline), shown.ending)

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
