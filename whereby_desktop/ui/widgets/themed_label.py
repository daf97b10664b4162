"""A label in one of the design's fonts that stays so when the theme changes."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from whereby_desktop.ui.theme import Theme


class ThemedLabel(QLabel):
    """Plain text in a font role ("small", "strong", ...) and a tone ("text2", "danger", ...).

    `wraps`: asks for one line and takes as many as its width needs. Its side is that of the layout,
    whatever language its words are in; Qt would go by the words.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        role: str = "body",
        tone: str = "",
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._role = role
        self._wanted = self.alignment()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._dress()
        self._align()
        theme.changed.connect(self._dress)

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def setAlignment(self, wanted: Qt.AlignmentFlag) -> None:
        self._wanted = wanted
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def sizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().sizeHint()
        # QLabel would ask for a square; one pixel more than the text, or it would wrap by rounding.
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))

    def _align(self) -> None:
        super().setAlignment(_absolute(self, self._wanted))

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role))
        self.updateGeometry()


def align_as_laid_out(label: QLabel) -> None:
    """The same side for any other label, as the layout is now."""
    label.setAlignment(_absolute(label, label.alignment()))


def _absolute(label: QLabel, wanted: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    side = QStyle.visualAlignment(label.layoutDirection(), wanted)
    return side | Qt.AlignmentFlag.AlignAbsolute
