"""The strip that says that an invitation carries more than a guest's link."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from whereby_desktop.meetings.invitation import InvitedAs
from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.themed_label import ThemedLabel

TONES = {InvitedAs.VIEWER: "warn", InvitedAs.HOST: "danger"}


class KeyBanner(QFrame):
    """Hidden while it is the guest link."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._carried = InvitedAs.GUEST
        self._picture = QLabel(self)
        self._title = ThemedLabel(theme, role="strong", wraps=True, parent=self)
        self._text = ThemedLabel(theme, role="small", wraps=True, parent=self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        row.setSpacing(theme.px(12))
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        theme.changed.connect(self._tint)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; "" while it is hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def show_carried(self, carried: InvitedAs) -> None:
        if carried is self._carried:
            return
        self._carried = carried
        self._say()
        self.setVisible(carried is not InvitedAs.GUEST)
        if carried is not InvitedAs.GUEST and self.window().isVisible():
            announce(self, self.accessibleName(), urgent=True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        if self._carried is InvitedAs.HOST:
            title = self.tr("Anyone with this link is host of the room.")
            text = self.tr("Send it only to those who are to run the meeting.")
        else:
            title = self.tr("Anyone with this link can watch the meeting.")
            text = self.tr("It carries the viewers’ key. Send it only to your audience.")
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title} {text}")
        self._tint()

    def _tint(self) -> None:
        if tone := TONES.get(self._carried):
            self.setProperty("banner", tone)
            self.style().unpolish(self)
            self.style().polish(self)
            name = "key" if self._carried is InvitedAs.HOST else "warn"
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(self._icons.pixmap(name, tone, ratio=ratio))
