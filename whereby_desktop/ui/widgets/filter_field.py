"""A line to type in what is looked for; what it filters follows each key."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme

_WIDTH, _NARROWEST = 256, 120


class FilterField(QLineEdit):
    """`stepped` carries the keys that move in what is filtered. Esc empties it, if it is not."""

    stepped = Signal(QKeyEvent)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_words(self, words: str) -> None:
        """What it is for, in the empty line and to screen readers."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), max(self._theme.px(32), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_NARROWEST), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(event)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, inset = self._theme.px(16), self._theme.px(9)
        left = self.width() - inset - side if self._mirrored else inset
        picture = self._icons.pixmap("search", "text2", ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(left, (self.height() - side) // 2, picture)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._restyle()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _restyle(self) -> None:
        room = self._theme.px(24)
        self.setTextMargins(*((0, 0, room, 0) if self._mirrored else (room, 0, 0, 0)))
        self.updateGeometry()
        self.update()
