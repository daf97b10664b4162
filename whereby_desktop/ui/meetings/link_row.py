"""One link of a room: what it is, its text, and the button that copies it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.meetings.link_text import LinkText
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_BUTTON_PADDING = 9  # of a small flat button, with its edge: its text starts where the link would


class LinkRow(QWidget):
    """Icon, title, the link or a button to get it, and Copy. Sub-classes say which link it is."""

    copy_clicked = Signal()
    get_clicked = Signal()

    def __init__(self, theme: Theme, icons: Icons, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._icon = theme, icons, icon
        self._points = 0
        self._picture = QLabel(self)
        self.title = FlowingLabel(theme, "label", parent=self)
        self.note = FlowingLabel(theme, "body", "text2", parent=self)
        self.note.hide()
        self.text = LinkText(theme, self)
        self.get = WrappingButton(theme, icons, kind="link", size="small", parent=self)
        self.get.clicked.connect(self.get_clicked)
        self.get.hide()
        self.extra = QHBoxLayout()
        self.below = FlowLayout(outset=theme.px(_BUTTON_PADDING))
        self.copy = Button(theme, icons, icon="copy", kind="flat", parent=self)
        self.copy.clicked.connect(self.copy_clicked)
        self._arrange()
        self._tint()
        theme.changed.connect(self._tint)
        self.show_copied(copied=False)

    def show_copied(self, *, copied: bool) -> None:
        if copied:
            self.copy.set_icon("check", "ok")
        else:
            self.copy.set_icon("copy", "text")

    def show_known(self, *, known: bool, points: int) -> None:
        """`points`: what getting the link costs while it is not known."""
        self._points = points
        self.text.setVisible(known)
        self.copy.setVisible(known)
        self.get.setVisible(not known)
        self._name_price()

    def _name_price(self) -> None:
        # Not self.tr: in a subclass it takes the number into the text before it asks for our class.
        points = self._points
        text = QCoreApplication.translate("LinkRow", "Get link (%n point(s))", "", points)
        self.get.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name_price()
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Sets the texts that never change but with the language."""

    def _arrange(self) -> None:
        titles = FlowLayout(gap=self._theme.px(4), line_gap=0)
        titles.addWidget(self.title)
        titles.addWidget(self.note)
        self.below.addWidget(self.get)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(titles)
        words.addWidget(self.text)
        words.addLayout(self.below)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setSpacing(0)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addSpacing(10)
        layout.addLayout(words, 1)
        layout.addSpacing(4)
        layout.addLayout(self.extra)
        layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap(self._icon, "text2", ratio=ratio))
