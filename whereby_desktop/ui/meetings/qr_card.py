"""The guest link to scan with a phone, and to take away as a picture."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.qr_picture import QrPicture
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_BUTTON_PADDING = 9  # of a small flat button, with its edge


class QrCard(QWidget):
    """The code, what it is for, and its two buttons, which hand over the link."""

    copy_requested = Signal(str)
    save_requested = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._link = ""
        self._picture = QrPicture(theme, self)
        self._title = FlowingLabel(theme, "label", parent=self)
        self._text = FlowingLabel(theme, "small", "text3", parent=self)
        self._copy = WrappingButton(theme, icons, "image", kind="link", size="small", parent=self)
        self._copy.clicked.connect(lambda: self.copy_requested.emit(self._link))
        self._save = WrappingButton(
            theme, icons, "download", kind="link", size="small", parent=self
        )
        self._save.clicked.connect(lambda: self.save_requested.emit(self._link))
        self._arrange()
        self._retranslate()

    def show_link(self, guest_link: str) -> None:
        self._link = guest_link
        self._picture.show_text(guest_link)
        self.setVisible(self._picture.is_there)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        buttons = FlowLayout(
            gap=0, line_gap=0, outset=self._theme.px(_BUTTON_PADDING), compact=True
        )
        buttons.addWidget(self._copy)
        buttons.addWidget(self._save)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addLayout(buttons)
        layout = FlowLayout(self, gap=12, line_gap=8)
        layout.addWidget(self._picture)
        layout.add_layout(column)

    def _retranslate(self) -> None:
        self._picture.setAccessibleName(self.tr("QR code of the guest link"))
        self._title.show_text(self.tr("Scan to join as a guest"))
        self._text.show_text(self.tr("Opens the guest link."))
        self._copy.setText(self.tr("Copy image"))
        self._save.setText(self.tr("Save…"))
        self._copy.setAccessibleName(self.tr("Copy image of the QR code"))
        self._save.setAccessibleName(self.tr("Save image of the QR code"))
