"""What fills the list's place when there are no rows: a picture, a sentence, a way on."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.snug import Snug

_TEXT_WIDTH = 300
_GROUNDS = {"accent": "accentSoft", "warn": "warnSoft", "danger": "dangerSoft"}
_SIGNS = {"accent": "accentText", "warn": "warn", "danger": "danger"}


@dataclass(frozen=True, slots=True)
class FaceButton:
    action: str  # what `Face.acted` carries
    text: str
    icon: str = ""
    primary: bool = False


@dataclass(frozen=True, slots=True)
class FaceContent:
    """`tone`: accent, warn or danger. `small`: a detail below the buttons."""

    icon: str
    tone: str
    title: str
    text: str
    buttons: tuple[FaceButton, ...] = ()
    small: str = ""


class Face(Snug):
    """Shows one content at a time, in the middle of the space it gets."""

    acted = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.content: FaceContent | None = None
        self.buttons: list[Button] = []
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = _Sign(theme, icons)
        self._title, self._text, self._small = (_words() for _ in range(3))
        self._text.setProperty("tone", "text2")
        self._small.setProperty("tone", "text3")
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column = QVBoxLayout(self)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_content(self, content: FaceContent) -> None:
        if content == self.content:
            return
        self.content = content
        self._sign.show_icon(content.icon, content.tone)
        self._title.setText(content.title)
        self._text.setText(content.text)
        self._small.setText(content.small)
        self._small.setVisible(bool(content.small))
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(content.text)
        former, self.buttons = self.buttons, [self._button(each) for each in content.buttons]
        if self.buttons and any(old.hasFocus() for old in former):
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)  # else it goes anywhere
        for old in former:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _button(self, spec: FaceButton) -> Button:
        kind = "primary" if spec.primary else ""
        button = Button(self._theme, self._icons, spec.text, icon=spec.icon, kind=kind, parent=self)
        button.clicked.connect(lambda: self.acted.emit(spec.action))
        self._buttons.addWidget(button)
        button.show()
        return button

    def _fold(self) -> None:
        """Buttons side by side, or one below the other where that is too wide."""
        needed = sum(each.sizeHint().width() + self._buttons.spacing() for each in self.buttons)
        narrow = needed > self.width() - 2 * self._theme.px(16)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._buttons.setDirection(down if narrow else across)

    def _lay_out(self) -> None:
        column = self._column
        column.addStretch(1)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            column.addLayout(_centred(label))
        column.addLayout(self._buttons)
        column.addLayout(_centred(self._small))
        column.addStretch(1)

    def _restyle(self) -> None:
        theme, px = self._theme, self._theme.px
        self._title.setFont(theme.font("heading"))
        self._text.setFont(theme.font("body"))
        self._small.setFont(theme.font("small"))
        self._title.setContentsMargins(0, px(14), 0, px(5))
        self._text.setContentsMargins(0, 0, 0, px(16))
        self._small.setContentsMargins(0, px(14), 0, 0)
        for label in (self._title, self._text, self._small):
            label.setMaximumWidth(px(_TEXT_WIDTH))
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(0)
        self._buttons.setSpacing(px(8))


class _Sign(QWidget):
    """The icon on its rounded square."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._icon, self._tone = "", "accent"

    def show_icon(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(56)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(_GROUNDS[self._tone]))
        radius = self._theme.px(14)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._icon:
            tone, ratio = _SIGNS[self._tone], self.devicePixelRatioF()
            pixmap = self._icons.pixmap(self._icon, tone, 28, ratio)
            edge = (self.width() - self._theme.px(28)) // 2
            painter.drawPixmap(edge, edge, pixmap)


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)  # it repeats what was typed into the search
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def _centred(label: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(label, 100)
    row.addStretch(1)
    return row
