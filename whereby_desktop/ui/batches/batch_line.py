"""The line of the status bar that tells of batches at work; it opens their window."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_PADDING, _ICON, _GAP, _HEIGHT, _LEAST = 8, 16, 8, 28, 220


class BatchLine(QAbstractButton):
    """Icon and words, shortened where the window is too narrow; its tip says it all."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._icon, self._tone = "table", "accentText"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    def show_line(self, text: str, icon: str, tone: str) -> None:
        if (text, icon, tone) == (self.text(), self._icon, self._tone):
            return
        self._icon, self._tone = icon, tone
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px, metrics = self._theme.px, QFontMetricsF(self.font())
        words = ceil(metrics.horizontalAdvance(self.text())) + 1
        height = max(px(_HEIGHT), ceil(metrics.height()) + 8)
        return QSize(2 * px(_PADDING) + px(_ICON) + px(_GAP) + words, height)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._theme.px(_LEAST)), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, painter = self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("pressed" if self.isDown() else "surface"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        side = px(_ICON)
        place = QRect(px(_PADDING), (self.height() - side) // 2, side, side)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        picture = self._icons.pixmap(self._icon, self._tone, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(place, picture)
        before = px(_PADDING) + side + px(_GAP)
        area = self.rect().adjusted(before, 0, -px(_PADDING), 0)
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour(self._tone))
        end = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(self.text(), end, area.width())
        across = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(across), words)

    def _dress(self) -> None:
        self.setFont(self._theme.font("smallLabel", tabular=True))
        self.updateGeometry()
        self.update()
