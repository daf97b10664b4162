"""The fields of a proxy: its address, and what it wants to know of who goes through it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.proxy_address import Proxy, ProxyAddressError, proxy_at
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.create.form_row import FormRows, LabelColumn
from whereby_desktop.ui.create.option_field import TextField
from whereby_desktop.ui.create.secret_field import SecretField, SecretWords
from whereby_desktop.ui.create.wrapping_check_box import WrappingCheckBox
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.proxy_words import proxy_fault_words
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

_EXAMPLE = "proxy.example.org:3128"


class ProxyForm(QWidget):
    """Checked as it is typed. `changed` follows each check.

    A login that is kept is never shown; what is entered takes its place.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept_for = ""  # the address whose login the keyring has
        self.address = TextField(theme, icons, self)
        self.asks = WrappingCheckBox(theme, self)
        self.user = TextField(theme, icons, self)
        self.password = SecretField(theme, icons, self)
        self._tells = FlowingLabel(theme, "small", "text3")
        self._lay_out()
        self.address.edited.connect(self.check)
        self.address.edit.editingFinished.connect(self._take_login_out)
        self.asks.toggled.connect(self.check)
        for field in (self.user, self.password):
            field.edited.connect(self.check)
        self._retranslate()
        self.check()

    def fill(self, address: str, *, login_kept: bool) -> None:
        self._kept_for = address if login_kept else ""
        self.address.set_text(address)
        self.asks.setChecked(login_kept)
        self.check()

    @property
    def blocker(self) -> str:
        """What has to be mended first, "" if nothing."""
        if self._typed is None:
            return self.address.note.text or self.tr("Enter the address.")
        return self.tr("Enter the user name.") if self._user_missing else ""

    @property
    def proxy(self) -> Proxy | None:
        """With the login that was entered; None while there is a `blocker`."""
        if self._typed is None or self._user_missing:
            return None
        if not self.asks.isChecked():
            return replace(self._typed, user=Secret(""), password=Secret(""))
        if not self.user.text and self._typed.has_credentials:
            return self._typed
        password = self.password.edit.text()  # blanks belong to it
        return replace(self._typed, user=Secret(self.user.text), password=Secret(password))

    @property
    def keeps_login(self) -> bool:
        """The one in the keyring is to stay."""
        return self.asks.isChecked() and self._kept and not self._entered

    def focus_blocker(self) -> None:
        (self.address if self._typed is None else self.user).edit.setFocus()

    def check(self) -> None:
        problem = ""
        try:
            self._typed: Proxy | None = proxy_at(self.address.text)
        except ProxyAddressError as error:
            self._typed, problem = None, proxy_fault_words(error.fault)
        self.address.show_problem(problem if self.address.text else "")
        self._show_login()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @property
    def _kept(self) -> bool:
        return self._typed is not None and self._typed.address == self._kept_for

    @property
    def _entered(self) -> bool:
        return bool(self.user.text or self.password.edit.text())

    @property
    def _user_missing(self) -> bool:
        asked = self.asks.isChecked() and not self.user.text
        in_address = self._typed is not None and self._typed.has_credentials
        return asked and not self.keeps_login and not in_address

    def _show_login(self) -> None:
        asks, kept = self.asks.isChecked(), self._kept and not self._entered
        for label in self._labels:
            self._rows.show_row(label, shown=asks)
        self.user.edit.setPlaceholderText(self.tr("Kept in the keyring") if kept else "")
        self.password.show_kept(kept=kept)
        whose = self._user_missing and bool(self.password.edit.text())
        self.user.show_problem(self.tr("Enter the user name.") if whose else "")

    def _take_login_out(self) -> None:
        """What was pasted with the address goes where it is concealed."""
        typed = self._typed
        if typed is None or not typed.has_credentials:
            return
        self.address.set_text(typed.address)
        self.user.set_text(typed.user.reveal())
        self.password.set_text(typed.password.reveal())
        self.asks.setChecked(True)

    def _lay_out(self) -> None:
        box = QWidget(self)
        rows = self._rows = FormRows(self._theme, LabelColumn(self._theme), box)
        self._address_label = rows.add(self.address)
        rows.add(self.asks, height=24).hide()
        self._labels = (rows.add(self.user), rows.add(self.password))
        column = QVBoxLayout(self)
        column.setSpacing(self._theme.px(12))
        column.addWidget(box)
        column.addWidget(self._tells)

    def _retranslate(self) -> None:
        self._address_label.setText(self.tr("&Address"))
        self.address.edit.setAccessibleName(self.tr("Address"))
        self.address.edit.setPlaceholderText(_EXAMPLE)
        self.asks.setText(self.tr("The proxy asks for a user name"))
        self._labels[0].setText(self.tr("User &name"))
        self.user.edit.setAccessibleName(self.tr("User name"))
        self._labels[1].setText(self.tr("&Password"))
        self.password.set_words(
            SecretWords(
                self.tr("Password"),
                self.tr("Password, concealed"),
                self.tr("Reveal the password"),
                self.tr("Conceal the password"),
            )
        )
        self._tells.show_text(
            self.tr(
                "It is only asked for a way to Whereby: it sees neither your key nor your rooms. "
                "User name and password go to the keyring."
            )
        )
