"""What came of trying a key: a tinted strip below the form's fields."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.fix_link import FixLink
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_ICONS = {"ok": "checkcircle", "warn": "warn", "danger": "error"}
_RADIUS = 8
_ABOVE = 16  # its own, so that nothing is left of it while it is hidden


class ResultBanner(QWidget):
    """A title, a sentence, and a technical detail in small; hidden while there is nothing to say.

    Spoken when it comes. `accepted` when what it offers is wanted.
    """

    accepted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._tone = "ok"
        self._picture = QLabel()
        self._title = FlowingLabel(theme, "strong")
        self._text = FlowingLabel(theme, "body", "text2")
        self._small = FlowingLabel(theme, "small", "text3")
        self._offer = FixLink(theme)
        self._offer.clicked.connect(self.accepted)
        self._lay_out()
        self.hide()
        theme.changed.connect(self._tint)

    @property
    def text(self) -> str:
        """All it says; "" while it is hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def say(self, title: str, text: str, small: str = "", *, tone: str, aloud: bool = True) -> None:
        """`tone`: ok, warn or danger."""
        self._tone = tone
        self._offer.hide()
        for label, words in ((self._title, title), (self._text, text), (self._small, small)):
            label.show_text(words)
            label.setVisible(bool(words))
        self.setAccessibleName(" ".join(filter(None, (title, text, small))))
        self._tint()
        self.show()
        if aloud and self.window().isVisible():
            announce(self, self.accessibleName(), urgent=tone == "danger")

    def offer(self, words: str) -> None:
        """Something that can be done about it, as long as it says what it says now."""
        self._offer.set_words(words)
        self._offer.show()

    def clear(self) -> None:
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{self._tone}Soft"))
        strip = QRectF(self.rect()).adjusted(0, self._theme.px(_ABOVE), 0, 0)
        painter.drawRoundedRect(strip, _RADIUS, _RADIUS)

    def _lay_out(self) -> None:
        px = self._theme.px
        words = FlowLayout(gap=px(4), line_gap=px(2))
        words.addWidget(self._title)
        words.addWidget(self._text)
        column = QVBoxLayout()
        column.setSpacing(px(2))
        column.addLayout(words)
        column.addWidget(self._small)
        column.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(13), px(_ABOVE + 10), px(12), px(10))
        row.setSpacing(px(10))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap(_ICONS[self._tone], self._tone, ratio=ratio))
        self.update()
