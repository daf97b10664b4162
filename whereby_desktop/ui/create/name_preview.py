"""What the room's address will look like."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from whereby_desktop.meetings.draft import NamePattern
from whereby_desktop.ui.theme import Theme

# Of the kind Whereby makes; the real ones come from there.
EXAMPLES = {
    NamePattern.UUID: "1f0c9e7a-52d4-4b8e-a6f1-08d3c5b27e94",
    NamePattern.HUMAN_SHORT: "k7mf2q",
}
_PAD_X, _PAD_Y = 11, 9


class NamePreview(QFrame):
    """Two lines whatever happens, so that nothing jumps. Always left to right, as addresses are."""

    def __init__(self, theme: Theme, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._address = address
        self._prefix = ""
        self._ending = EXAMPLES[NamePattern.UUID]
        self._readable = True
        self.setProperty("card", "sunken")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._themed)
        self._describe()

    @property
    def text(self) -> str:
        """The address, or what keeps it from being shown."""
        if not self._readable:
            return self.tr("Fix the prefix to see the address.")
        return self._address + self._prefix + self._ending

    def show_name(self, prefix: str, pattern: NamePattern, *, readable: bool) -> None:
        """`prefix` as the server makes it; not `readable`: the server would refuse it."""
        self._prefix, self._ending, self._readable = prefix, EXAMPLES[pattern], readable
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        height = 2 * self._line + 2 * self._theme.px(_PAD_Y)
        return QSize(self._theme.px(200), max(self._theme.px(52), height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = "text2" if self.isEnabled() else "disabled"
        painter.setPen(self._theme.colour(ink))
        pad = self._theme.px(_PAD_X)
        line = self._line
        top = (self.height() - 2 * line) // 2
        area = QRect(pad, top, self.width() - 2 * pad, line)
        if not self._readable:
            painter.setFont(self._theme.font("small"))
            start = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            wrapped = int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap)
            one_line = self.fontMetrics().horizontalAdvance(self.text) <= area.width()
            room = area if one_line else area.adjusted(0, 0, 0, line)
            painter.drawText(room, start if one_line else wrapped, self.text)
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._write(painter, area, self._address, QFont.Weight.Normal)
        area.translate(0, line)
        painter.setPen(self._theme.colour("accentText" if self.isEnabled() else "disabled"))
        used = self._write(painter, area, self._prefix, QFont.Weight.DemiBold)
        painter.setPen(self._theme.colour(ink))
        self._write(painter, area.adjusted(used, 0, 0, 0), self._ending, QFont.Weight.Normal)

    def _write(self, painter: QPainter, area: QRect, text: str, weight: QFont.Weight) -> int:
        """Writes what fits and returns its width."""
        font = self._theme.mono_font()
        font.setWeight(weight)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(flags), shown)
        return metrics.horizontalAdvance(shown)

    @property
    def _line(self) -> int:
        lines = QFontMetrics(self._theme.mono_font()).height()
        return max(self._theme.px(17), lines)

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Address"))
        self.setAccessibleDescription(self.text)
        self.setToolTip(self.text)

    def _themed(self) -> None:
        self.updateGeometry()
        self.update()
