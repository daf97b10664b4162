"""The underlined words after a message that mend what it is about."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from whereby_desktop.ui.theme import Theme


class FixLink(QAbstractButton):
    """A button that looks like a link in a sentence and is as high as a pointer needs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._dress()
        theme.changed.connect(self._dress)

    def set_words(self, words: str) -> None:
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.accessibleName()) + 2
        return QSize(width, max(self._theme.px(24), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._theme.px(80), self.sizeHint().width()), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = "accentText" if self.isEnabled() else "disabled"
        painter.setPen(self._theme.colour(colour))
        font = QFont(self.font())
        font.setUnderline(not self.underMouse())
        painter.setFont(font)
        words = self.fontMetrics().elidedText(
            self.accessibleName(), Qt.TextElideMode.ElideMiddle, self.width()
        )
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(side), words)

    def _dress(self) -> None:
        self.setFont(self._theme.font("smallLabel"))
        self.updateGeometry()
        self.update()
