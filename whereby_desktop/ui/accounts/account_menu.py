"""The accounts to choose from, opened from the button at the top of the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from whereby_desktop.preferences import AccountEntry
from whereby_desktop.ui.accounts.account_keys import account_keys
from whereby_desktop.ui.accounts.account_square import square_icon
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.theme import Theme


class AccountMenu(QMenu):
    """Made anew each time it is shown, and gone when it is closed. `current` "": the demo."""

    switch_wished = Signal(str)
    demo_wished = Signal()
    add_wished = Signal()
    manage_wished = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        accounts: Sequence[AccountEntry],
        current: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(self)
        ratio = parent.devicePixelRatioF()
        connected = [each for each in accounts if each.connected]
        for number, entry in enumerate(connected, start=1):
            icon = square_icon(theme, entry.name, entry.colour, ratio)
            action = self._choice(group, _plain(entry.name), checked=entry.key == current)
            action.setIcon(icon)
            # Shown here; what listens to the keys is the window.
            action.setShortcut(account_keys(number))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _on=False, key=entry.key: self.switch_wished.emit(key))
        demo = self._choice(group, self.tr("Demo workspace"), checked=current == "")
        demo.setIcon(icons.icon("flask"))
        demo.triggered.connect(self.demo_wished)
        self.addSeparator()
        add = self.addAction(icons.icon("plus"), self.tr("Add account…"))
        add.triggered.connect(self.add_wished)
        manage = self.addAction(icons.icon("settings"), self.tr("Manage accounts…"))
        manage.triggered.connect(self.manage_wished)

    def _choice(self, group: QActionGroup, text: str, *, checked: bool) -> QAction:
        # Beside an icon Qt draws no tick, so words say which one it is.
        action = self.addAction(f"{text}\t{self.tr('In use')}" if checked else text)
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        return action


def _plain(text: str) -> str:
    """The text with no letter taken for a mnemonic."""
    return text.replace("&", "&&")
