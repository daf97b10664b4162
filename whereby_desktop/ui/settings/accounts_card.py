"""The accounts: whose meetings can be shown here, and where their keys are."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whereby_desktop.meetings.ports import KeyringWords
from whereby_desktop.preferences import AccountColour, AccountEntry
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.settings.account_row import AccountRow
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.settings.settings_card import SettingsCard
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.widgets.hairline import hairline
from whereby_desktop.ui.widgets.wrapping_button import WrappingButton


class AccountsCard(SettingsCard):
    """Follows the preferences; `show_account` tells what else is known of the one in use.

    The signals carry an account's key.
    """

    switch_wished = Signal(str)
    add_wished = Signal()
    rename_wished = Signal(str)
    colour_chosen = Signal(str, object)  # AccountColour
    replace_key_wished = Signal()
    remove_wished = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        preferences: CurrentPreferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, preferences, parent)
        self._icons = icons
        self._demo = ""  # the demo workspace's name while it is what is shown
        self._points: int | None = None
        self._keyring: KeyringWords | None = None
        self._in_memory = False
        self.rows: dict[str, AccountRow] = {}
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add(self._list)
        self.add_account = WrappingButton(
            theme, icons, "plus", kind="link", size="small", parent=self
        )
        self.add_account.clicked.connect(self.add_wished)
        self.add_below(self.add_account)
        self.dress()

    def show_account(
        self,
        name: str,
        points: int | None,
        keyring: KeyringWords | None,
        *,
        in_memory: bool = False,
        demo: bool = False,
    ) -> None:
        """`points` a minute, None if not known; neither a keyring nor `in_memory` says nothing of
        the key: there is none, or where it is cannot be found out.
        """
        self._points, self._keyring, self._in_memory = points, keyring, in_memory
        self._demo = name if demo else ""
        self.show_preferences()

    def show_points(self, points: int | None) -> None:
        """What the account in use has a minute, each time that is told."""
        if points != self._points:
            self._points = points
            self.show_preferences()

    def retranslate(self) -> None:
        self.show_title(self.tr("Accounts"))
        self.add_account.setText(self.tr("Add account…"))

    def show_preferences(self) -> None:
        now = self._preferences.now
        listed = self._listed(now.accounts)
        current = "" if self._demo else now.account.key
        if [each.key for each in listed] != list(self.rows):
            self._replace_rows([each.key for each in listed])
        for entry in listed:
            in_use = entry.key == current
            facts = self._facts(entry, in_use)
            self.rows[entry.key].show_account(entry, facts, current=in_use)
        self.setFocusProxy(self._first_control())

    def _first_control(self) -> QWidget:
        buttons = (each for row in self.rows.values() for each in row.buttons)
        return next((each for each in buttons if not each.isHidden()), self.add_account)

    def _replace_rows(self, keys: Sequence[str]) -> None:
        while item := self._column.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.rows = {}
        for key in keys:
            if self.rows:
                self._column.addWidget(hairline())
            row = self.rows[key] = AccountRow(self._theme, self._icons, self._list)
            self._connect(row, key)
            self._column.addWidget(row)
        self._order_for_tab()

    def _order_for_tab(self) -> None:
        """New rows would come last in the whole window."""
        buttons = [button for row in self.rows.values() for button in row.buttons]
        # To where the last one is, and that one back to their end.
        for before, after in pairwise([self.add_account, *buttons, self.add_account]):
            QWidget.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order_for_tab()  # alone in the card, Qt takes any turn of the circle for the same

    def _listed(self, accounts: Sequence[AccountEntry]) -> list[AccountEntry]:
        listed = [each for each in accounts if each.connected]
        if self._demo:
            demo = AccountEntry("", self._demo, AccountColour.GREY, connected=True)
            return [demo, *listed]
        return listed or [self._preferences.now.account]

    def _connect(self, row: AccountRow, key: str) -> None:
        row.switch_wished.connect(lambda: self.switch_wished.emit(key))
        row.rename_wished.connect(lambda: self.rename_wished.emit(key))
        row.colour_chosen.connect(lambda colour: self.colour_chosen.emit(key, colour))
        row.replace_key_wished.connect(self.replace_key_wished)
        row.remove_wished.connect(lambda: self.remove_wished.emit(key))

    def _facts(self, entry: AccountEntry, in_use: bool) -> str:
        if not entry.key:
            return self.tr("Made-up rooms, no network")
        shared = self._shared_with(entry)
        known = self._known_facts() if in_use else ""
        if shared and known:
            return self.tr("{0}. Shares its points with {1}").format(known, shared)
        if shared:
            return self.tr("Shares its points with {0}").format(shared)
        return known or entry.organisation

    def _known_facts(self) -> str:
        if self._points is None:
            return self._key_facts()
        shown = QLocale().toString(self._points)
        if self._in_memory:
            return self.tr("{0} points per minute, key in memory until you quit").format(shown)
        if self._keyring is None:
            return self.tr("{0} points per minute").format(shown)
        return self.tr("{0} points per minute, key in {1}").format(shown, self._keyring.name)

    def _key_facts(self) -> str:
        if self._in_memory:
            return self.tr("Key in memory until you quit")
        return self.tr("Key in {0}").format(self._keyring.name) if self._keyring else ""

    def _shared_with(self, entry: AccountEntry) -> str:
        """The other accounts of its organisation."""
        if not entry.organisation:
            return ""
        names = [
            each.name
            for each in self._preferences.now.accounts
            if each.organisation == entry.organisation and each.key != entry.key
        ]
        return QLocale().createSeparatedList(names) if names else ""
