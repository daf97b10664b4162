"""The key form as a dialog: replace the key, enter a new one, use one once."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.connect_buttons import Phase
from whereby_desktop.ui.welcome.connect_flow import ConnectFlow
from whereby_desktop.ui.welcome.key_form import KeyForm
from whereby_desktop.ui.welcome.key_purpose import KeyPurpose, purpose_words
from whereby_desktop.ui.widgets.buttons import Button
from whereby_desktop.ui.widgets.screen_size import keep_height

_WIDTH = 500


class KeyDialog(QDialog):
    """`follow` the flow that works with `form`; accepted once there is a connection."""

    def __init__(
        self, theme: Theme, icons: Icons, purpose: KeyPurpose, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = KeyForm(theme, icons, purpose)
        self._cancel = Button(theme, icons, "-")
        self._cancel.clicked.connect(self.reject)
        self._body, self._footer = QWidget(), QWidget()
        self._scroll = QScrollArea()
        available = self.screen().availableGeometry()
        self._highest = available.height()
        self.setMinimumWidth(min(theme.px(_WIDTH), available.width()))
        self._lay_out(theme)
        self._body.installEventFilter(self)
        self._retranslate()
        self.form.key_field.setFocus()

    def follow(self, flow: ConnectFlow) -> None:
        """Begins the flow, ends with it, and ends it when the dialog is closed."""
        flow.connected.connect(self.accept)
        self.finished.connect(flow.close)
        flow.begin()

    def reject(self) -> None:
        if self.form.phase is Phase.STORING:
            return  # the keyring may already have it; "Use key once" is the way on
        self.form.clear_key()
        super().reject()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._body and event.type() is QEvent.Type.LayoutRequest:
            self._grow()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        """As high as its words need, as far as the screen goes; it never shrinks by itself."""
        # Reckoned beside a scroll bar: one that came for a moment would otherwise justify itself.
        beside = self.width() - self._scroll.verticalScrollBar().sizeHint().width()
        needed = self._body.heightForWidth(beside) + self._footer.sizeHint().height()
        if (height := min(needed, self._highest)) > self.height():
            self.resize(self.width(), height)

    def _lay_out(self, theme: Theme) -> None:
        px = theme.px
        self._footer.setProperty("ground", "sunken")
        self._footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._footer)
        row.setContentsMargins(px(24), px(12), px(24), px(12))
        row.addStretch()
        row.addWidget(self._cancel)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(px(24), px(20), px(24), px(20))
        body.addWidget(self.form)
        body.addStretch()
        scroll = self._scroll
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._footer)
        keep_height(self)

    def _retranslate(self) -> None:
        self.setWindowTitle(purpose_words(self.form.purpose).title)
        self._cancel.setText(self.tr("Cancel"))
