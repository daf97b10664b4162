"""The form in which an API key is entered: on the first run and in a dialog."""

import math

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from whereby_desktop.meetings.ports import KeyringWords, KeyTest
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.create.field_note import FieldNote
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.said import Remedy
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.welcome.connect_buttons import ConnectButtons, Phase
from whereby_desktop.ui.welcome.key_field import KeyField
from whereby_desktop.ui.welcome.key_purpose import KeyPurpose, purpose_words
from whereby_desktop.ui.welcome.key_test_words import found_words
from whereby_desktop.ui.welcome.keyring_card import KeyringCard
from whereby_desktop.ui.welcome.result_banner import ResultBanner
from whereby_desktop.ui.welcome.tall_button import TallButton
from whereby_desktop.ui.welcome.tall_line_edit import TallLineEdit
from whereby_desktop.ui.widgets.fix_link import FixLink
from whereby_desktop.ui.widgets.flow_layout import FlowLayout
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel
from whereby_desktop.ui.widgets.themed_label import ThemedLabel
from whereby_desktop.ui.wording import remedy_text, say

_MILD = (
    TroubleKind.OFFLINE,
    TroubleKind.PROXY,
    TroubleKind.NO_ANSWER,
    TroubleKind.SLOWED_DOWN,
)
_OF_THE_WAY = (TroubleKind.OFFLINE, TroubleKind.PROXY, TroubleKind.NO_ANSWER)


class KeyForm(QWidget):
    """Shows what it is told and hands on what is wished; a ConnectFlow does the work.

    `test_wished` and `go_wished` carry the key as a Secret. `key_changed`: what was said about the
    former key no longer holds.
    """

    test_wished = Signal(object)
    go_wished = Signal(object)
    stop_wished = Signal()
    skip_wished = Signal()
    key_changed = Signal()
    dashboard_wished = Signal()
    proxy_wished = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, purpose: KeyPurpose, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.purpose = purpose
        first_run = purpose is KeyPurpose.CONNECT
        self._title = ThemedLabel(theme, role="display" if first_run else "heading", wraps=True)
        self._hint = FlowingLabel(theme, "body", "text2")
        self.dashboard = FixLink(theme)
        self._key_label = ThemedLabel(theme, role="label")
        self.key_field = KeyField(theme, icons)
        self.paste = TallButton(theme, icons)
        self.note = FieldNote(theme, icons)
        self._name_label = ThemedLabel(theme, role="label")
        self.name_field = TallLineEdit(theme)
        self.keyring = KeyringCard(theme, icons, once=purpose is KeyPurpose.ONCE)
        self.banner = ResultBanner(theme, icons)
        self.buttons = ConnectButtons(theme, icons, purpose)
        self._lay_out()
        for part in (self._name_label, self.name_field):
            part.setVisible(purpose.names_account)
        self._connect()
        self._retranslate()

    @property
    def key(self) -> Secret:
        return self.key_field.key

    @property
    def account_name(self) -> str:
        """ "" where none is asked for."""
        if not self.purpose.names_account:
            return ""
        return self.name_field.text().strip() or self.name_field.placeholderText()

    @property
    def phase(self) -> Phase:
        return self.buttons.phase

    def show_phase(self, phase: Phase) -> None:
        self.buttons.show_phase(phase)

    def show_keyring(self, keyring: KeyringWords) -> None:
        self.keyring.show_keyring(keyring)

    def show_keyring_trouble(self, trouble: Trouble) -> None:
        self.keyring.show_trouble(trouble)

    def show_problem(self, words: str) -> None:
        """Something is wrong with the key: said below the field, which gets the focus."""
        self.banner.clear()
        self.note.show_problem(words)
        self.key_field.set_invalid(invalid=True)
        self.key_field.setAccessibleDescription(words)
        self.key_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.key_field.selectAll()

    def show_success(self, test: KeyTest) -> None:
        self.buttons.show_tested(tested=True)
        self.banner.say(self.tr("The key works."), found_words(test), tone="ok")

    def show_trouble(self, trouble: Trouble) -> None:
        self.buttons.show_tested(tested=True)
        if trouble.kind is TroubleKind.KEY_REJECTED:
            self.show_problem(self.tr("Whereby rejected the key. Check that all of it was copied."))
            return
        said = say(trouble)
        tone = "warn" if trouble.kind in _MILD else "danger"
        self.banner.say(said.title, said.text, said.small, tone=tone)
        if trouble.kind in _OF_THE_WAY:
            self.banner.offer(remedy_text(Remedy.NETWORK))

    def show_wait(self, seconds: float) -> None:
        """While the key is tried; spoken when it begins, not each time. 0: it is over."""
        if not seconds:
            self.banner.clear()
            return
        said = say(Trouble(TroubleKind.SLOWED_DOWN, seconds=math.ceil(seconds)))
        aloud = self.banner.isHidden()
        self.banner.say(said.title, said.text, tone="warn", aloud=aloud)

    def forget_verdict(self) -> None:
        """Takes back what was said about the key."""
        self.note.clear()
        self.banner.clear()
        self.buttons.show_tested(tested=False)
        self.key_field.set_invalid(invalid=False)
        self.key_field.setAccessibleDescription("")

    def clear_key(self) -> None:
        """The key leaves the screen."""
        self.key_field.clear()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        buttons = self.buttons
        self.key_field.key_changed.connect(self._key_changed)
        self.paste.clicked.connect(self._paste)
        self.dashboard.clicked.connect(self.dashboard_wished)
        self.banner.accepted.connect(self.proxy_wished)
        for field in (self.key_field, self.name_field):
            field.returnPressed.connect(buttons.go.click)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(buttons.go.click)
        buttons.go_wished.connect(lambda: self.go_wished.emit(self.key))
        buttons.test_wished.connect(lambda: self.test_wished.emit(self.key))
        buttons.stop_wished.connect(self.stop_wished)
        buttons.skip_wished.connect(self.skip_wished)

    def _key_changed(self) -> None:
        self.forget_verdict()
        self.key_changed.emit()

    def _paste(self) -> None:
        if pasted := QGuiApplication.clipboard().text():
            self.key_field.put(pasted)
        self.key_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        px = self._theme.px
        self._key_label.setBuddy(self.key_field)
        self._name_label.setBuddy(self.name_field)
        where = FlowLayout(gap=px(4), line_gap=0)
        where.addWidget(self._hint)
        where.addWidget(self.dashboard)
        key_row = QHBoxLayout()
        key_row.setSpacing(px(8))
        key_row.addWidget(self.key_field, 1)
        key_row.addWidget(self.paste)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(px(4))
        column.addLayout(where)
        column.addSpacing(px(20))
        column.addWidget(self._key_label)
        column.addSpacing(px(6))
        column.addLayout(key_row)
        column.addWidget(self.note)
        column.addSpacing(px(16))
        column.addWidget(self._name_block())
        column.addWidget(self.keyring)
        column.addWidget(self.banner)
        column.addSpacing(px(20))
        column.addWidget(self.buttons)

    def _name_block(self) -> QWidget:
        """The account's name with its label: one widget, so that it can go as a whole."""
        px = self._theme.px
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, px(16))
        column.setSpacing(px(6))
        column.addWidget(self._name_label)
        column.addWidget(self.name_field)
        block.setVisible(self.purpose.names_account)
        return block

    def _retranslate(self) -> None:
        self._title.setText(purpose_words(self.purpose).title)
        self._hint.show_text(self.tr("Your Whereby dashboard lists your API keys."))
        self.dashboard.set_words(self.tr("Open dashboard"))
        self._key_label.setText(self.tr("&API key"))
        self.paste.setText(self.tr("&Paste"))
        self.paste.setAccessibleName(self.tr("Paste the API key"))
        self._name_label.setText(self.tr("Account &name"))
        self.name_field.setAccessibleName(self.tr("Account name"))
        self.name_field.setPlaceholderText(self.tr("My organisation"))
