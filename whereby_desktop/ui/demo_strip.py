"""The line that says, for as long as it is so, that nothing here is real."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button


class DemoStrip(QWidget):
    """Stays above every page of the demo workspace; its button is the way out."""

    connect_wished = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._connect = Button(theme, icons, "-", kind="link", size="small")
        self._connect.clicked.connect(self.connect_wished)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 8, 2)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._connect)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("accentSoft"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))

    def _restyle(self) -> None:
        self._words.setFont(self._theme.font("small"))
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap("info", "accentText", ratio=ratio))
        self.update()

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Demo workspace. Nothing here is real."))
        self._connect.setText(self.tr("Connect a key…"))
        self.setAccessibleName(self._words.text())
