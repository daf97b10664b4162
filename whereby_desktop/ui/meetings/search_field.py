"""The search field of the list: tells what to look for a moment after the last key."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

DELAY_MS = 150
_WIDTH = 256
_NARROWEST = 140


class SearchField(QLineEdit):
    """`searched` carries the text; `left` says that the keyboard wants to go to the list."""

    searched = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, shortcut: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._hint = KeyHint(theme, shortcut, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._tell)
        self._told = ""
        self.textChanged.connect(self._typed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), max(self._theme.px(32), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_NARROWEST), self.sizeHint().height())

    def clear_search(self) -> None:
        """Empties the field and tells so at once."""
        self.clear()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self.text():
            self.clear_search()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, inset = self._theme.px(16), self._theme.px(9)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - inset - side if rtl else inset
        pixmap = self._icons.pixmap("search", "text2", ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(left, (self.height() - side) // 2, pixmap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def _typed(self) -> None:
        self._place_hint()
        self._timer.start()

    def _tell(self) -> None:
        self._timer.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)

    def _place_hint(self) -> None:
        """At the far end, as long as the field is empty and its own text leaves the room.

        Not when mirrored: there a placeholder written from left to right would lie below it.
        """
        size, px = self._hint.sizeHint(), self._theme.px
        needed = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        fits = self.width() > needed + size.width() + px(16) + px(40)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._hint.setVisible(fits and not self.text() and not rtl)
        left = self.width() - px(8) - size.width()
        top = (self.height() - size.height()) // 2
        self._hint.setGeometry(left, top, size.width(), size.height())

    def _restyle(self) -> None:
        room = self._theme.px(16) + self._theme.px(8)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(*((0, 0, room, 0) if rtl else (room, 0, 0, 0)))
        self.updateGeometry()
        self._place_hint()
        self.update()

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search rooms and labels"))
        self.setAccessibleName(self.tr("Search rooms and labels"))
        self._place_hint()


class KeyHint(QLabel):
    """A key's name in a small frame: "Ctrl F". For the eye only."""

    def __init__(self, theme: Theme, shortcut: str, parent: QWidget) -> None:
        super().__init__(shortcut.replace("+", " "), parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dress()
        theme.changed.connect(self._dress)  # ends with it, as a lambda's would not
        self.setProperty("tone", "text3")

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 13, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("line"))
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
        super().paintEvent(event)

    def _dress(self) -> None:
        self.setFont(self._theme.font("caption"))
