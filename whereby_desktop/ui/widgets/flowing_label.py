"""Plain text that wraps wherever it must, or is elided on one line: never cut off."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_ICON, _ICON_GAP = 16, 6


class FlowingLabel(QLabel):
    """A label in one of the theme's fonts and colours, following both.

    Its natural width is that of the whole text on one line; with less it takes more lines, and
    breaks long words. With `elide` it keeps to one line. `address`: always left to right, as
    links are.
    """

    def __init__(
        self,
        theme: Theme,
        role: str,
        colour: str = "text",
        text: str = "",
        *,
        icons: Icons | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideNone,
        address: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._role, self._colour = theme, role, colour
        self._icons, self._icon = icons, ""
        self._elide, self._address = elide, address
        self._painted = ""
        self._broken: tuple[object, ...] = ()  # what the numbers of lines are for
        self._line_counts: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()
        theme.changed.connect(self._dress)
        self.show_text(text)

    def show_text(self, text: str, *, colour: str | None = None, icon: str | None = None) -> None:
        self.setText(text)
        if icon is not None:
            self._icon = icon
        self._paint_as(text, colour)

    @property
    def painted_text(self) -> str:
        """What is to be read on screen, before any eliding."""
        return self._painted

    def _paint_as(
        self,
        text: str,
        colour: str | None = None,
        *,
        elide: Qt.TextElideMode | None = None,
    ) -> None:
        self._painted = text
        self._colour = colour or self._colour
        self._elide = self._elide if elide is None else elide
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self._painted)
        return QSize(self._indent() + ceil(width) + 1, self._pitch())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._theme.px(40)), self._pitch())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, self._lines_at(width)) * self._pitch()

    def _lines_at(self, width: int) -> int:
        """Asked for hundreds of times in a change of the look, which moves no word."""
        now = self._painted, self._elide, self.font().key(), self._pitch(), self._indent()
        if now != self._broken:
            self._broken = now
            self._line_counts.clear()
        if width not in self._line_counts:
            self._line_counts[width] = self._laid_out(width).lineCount()
        return self._line_counts[width]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        laid_out = self._laid_out(self.width())
        height = max(1, laid_out.lineCount()) * self._pitch()
        top = max(0, (self.height() - height) // 2)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._icons is not None and self._icon:
            pixmap = self._icons.pixmap(self._icon, self._colour, ratio=self.devicePixelRatioF())
            side = round(pixmap.deviceIndependentSize().width())
            left = self.width() - side if right_to_left else 0
            painter.drawPixmap(left, top + (self._pitch() - side) // 2, pixmap)
        painter.setPen(self._theme.colour(self._colour))
        laid_out.draw(painter, QPointF(0 if right_to_left else self._indent(), top))

    def _laid_out(self, width: int) -> QTextLayout:
        """The text broken into lines for `width`, each line as high as the design says."""
        room = max(1, width - self._indent())
        metrics = self.fontMetrics()
        text = self._painted
        if self._elide is not Qt.TextElideMode.ElideNone:
            text = metrics.elidedText(text, self._elide, room)
        laid_out = QTextLayout(text, self.font(), self)
        laid_out.setTextOption(self._option())
        laid_out.beginLayout()
        while (line := laid_out.createLine()).isValid():
            line.setLineWidth(room)
            top = line.lineNumber() * self._pitch() + (self._pitch() - metrics.height()) / 2
            line.setPosition(QPointF(0, top))
        laid_out.endLayout()
        return laid_out

    def _option(self) -> QTextOption:
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignHCenter
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._address:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
            option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        return option

    def _pitch(self) -> int:
        metrics = self.fontMetrics()
        return max(metrics.lineSpacing(), round(self.fontInfo().pixelSize() * 1.36))

    def _indent(self) -> int:
        return self._theme.px(_ICON) + self._theme.px(_ICON_GAP) if self._icon else 0

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role, tabular=True))
        self.updateGeometry()
        self.update()
