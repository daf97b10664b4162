"""The guest link as a code that can be scanned across a room."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.qr_picture import qr_modules
from whereby_desktop.ui.qr.large_code import LargeCode
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.hairline import hairline

_WIDTH, _HEIGHT = 480, 600


class QrDialog(QDialog):
    """Grows with its window, up to the whole screen (F11; Esc goes back).

    `link` must be the guest link: a code is for everybody to see. `copy_requested` and
    `save_requested` carry it, for `qr_file` to make a picture of.
    """

    copy_requested = Signal(str)
    save_requested = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, name: str, link: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._link = name, link
        self._modules = qr_modules(link)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.title = FlowingLabel(theme, "title", parent=self)
        self.code = LargeCode(theme, self._modules, self) if self._modules else None
        self.address = FlowingLabel(theme, "body", "text2", address=True, parent=self)
        self.copy_image = Button(theme, icons, "-", icon="image", parent=self)
        self.save = Button(theme, icons, "-", icon="download", parent=self)
        self.full_screen = Button(theme, icons, "-", icon="screen", parent=self)
        self.close_button = Button(theme, icons, "-", parent=self)
        self._lay_out()
        self.copy_image.clicked.connect(lambda: self.copy_requested.emit(self._link))
        self.save.clicked.connect(lambda: self.save_requested.emit(self._link))
        self.full_screen.clicked.connect(self._switch)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(Qt.Key.Key_F11), self, self._switch)
        self._retranslate()
        self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.WindowStateChange):
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.isFullScreen():  # Qt would open it no larger than two thirds of the screen
            self.resize(self.size().expandedTo(self.sizeHint()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room_for_words()

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry().size()
        # As wide as its buttons side by side in this language.
        width = max(self._theme.px(_WIDTH), self._footer.sizeHint().width())
        wanted = QSize(width, self._theme.px(_HEIGHT))
        return wanted.expandedTo(self.minimumSizeHint()).boundedTo(room)

    def _keep_room_for_words(self) -> None:
        """Words that wrap must not lose a line to the code."""
        layout, room = self.layout(), self.screen().availableGeometry()
        if layout is not None:
            needed = layout.totalMinimumHeightForWidth(self.width())
            self.setMinimumHeight(min(needed, room.height()))

    def _switch(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        elif self.code is not None:
            self.showFullScreen()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("QR code of {0}").format(self._name))
        if self.code is not None:
            self.title.show_text(self.tr("Scan to join as a guest"))
            self.code.setAccessibleName(self.tr("QR code of the guest link"))
            self.code.setAccessibleDescription(self._link)
        else:
            self.title.show_text(
                self.tr("This link is too long for a QR code. Remove some of its link options.")
            )
        self.address.show_text(self._link.partition("://")[2].partition("?")[0])
        self.copy_image.setText(self.tr("&Copy image"))
        self.save.setText(self.tr("&Save…"))
        self.full_screen.setText(
            self.tr("Leave &full screen") if self.isFullScreen() else self.tr("&Full screen")
        )
        self.full_screen.set_tip(self.full_screen.text().replace("&", ""), "F11")
        self.close_button.setText(self.tr("C&lose"))
        for button in (self.copy_image, self.save, self.full_screen):
            button.setEnabled(self.code is not None)
        self._keep_room_for_words()

    def _lay_out(self) -> None:
        px = self._theme.px
        content = QVBoxLayout()
        content.setContentsMargins(px(20), px(16), px(20), px(16))
        content.setSpacing(px(12))
        content.addWidget(self.title)
        if self.code is not None:
            content.addWidget(self.code, 1)
        content.addWidget(self.address)
        self._footer = footer = QWidget(self)
        footer.setProperty("ground", "sunken")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        buttons = FlowLayout(footer, gap=px(8), line_gap=px(8))
        buttons.setContentsMargins(px(20), px(12), px(20), px(12))
        for button in (self.copy_image, self.save, self.full_screen):
            buttons.addWidget(button)
        spare = QWidget(footer)
        spare.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons.addWidget(spare)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(content, 1)
        layout.addWidget(hairline())
        layout.addWidget(footer)
