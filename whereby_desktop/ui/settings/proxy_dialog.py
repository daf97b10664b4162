"""The dialog for a proxy of one's own."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from whereby_desktop.ui.announce import announce
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.proxy_form import ProxyForm
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.dialog_footer import DialogFooter
from whereby_desktop.ui.widgets.form_dialog import FormDialog
from whereby_desktop.ui.widgets.form_scroll import FormScroll
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton

_WIDTH = 480


class ProxyDialog(FormDialog):
    """`chosen` carries the Proxy with the login that was entered, and whether the login that is
    kept for its address is to stay.
    """

    chosen = Signal(object, bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, _WIDTH, parent)
        self.form = ProxyForm(theme, icons, self)
        scroll, footer = FormScroll(theme, self.form, self), DialogFooter(theme, self)
        self.cancel = WrappingButton(theme, icons, parent=self)
        self.use = WrappingButton(theme, icons, "check", kind="primary", parent=self)
        self.use.setDefault(True)
        footer.arrange((), (self.cancel, self.use))
        self._stack(scroll, footer)
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self.request)
        self.form.changed.connect(self._dress)
        self._retranslate()
        self._begin_at(self.form.address.edit)

    def fill(self, address: str, *, login_kept: bool) -> None:
        """`address` is the one in use, "" if none."""
        self.form.fill(address, login_kept=login_kept)

    def request(self) -> None:
        proxy = self.form.proxy
        if proxy is None:
            self.form.focus_blocker()
            announce(self, self.form.blocker, urgent=True)
            return
        self.chosen.emit(proxy, self.form.keeps_login)
        self.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _dress(self) -> None:
        blocked = self.form.blocker
        self.use.setEnabled(not blocked)
        self.use.setToolTip(blocked)
        self.use.setAccessibleDescription(blocked)
        self._grow()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Proxy"))
        self.cancel.setText(self.tr("&Cancel"))
        self.use.setText(self.tr("&Use proxy"))
        self._dress()
