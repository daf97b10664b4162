"""The menu of everything, at the navigation's foot; on macOS in the system's menu bar, too."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QMenuBar

from whereby_desktop.app.account import Account
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.idle_actions import idle_actions
from whereby_desktop.ui.actions import Do

if TYPE_CHECKING:
    from whereby_desktop.ui.main_menu import Offered

_GAP = 4


class MenuPart(QObject):
    def __init__(self, furniture: Furniture, account: Account) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account = furniture, account
        self._offered: Offered | None = None
        self._bar: QMenuBar | None = None

    def start(self) -> None:
        furniture = self._furniture
        furniture.window.navigation.menu.menu_wished.connect(self.open)
        furniture.actions.connect_to(Do.MENU, self.open)
        if sys.platform == "darwin":
            self.show_menu_bar()

    def open(self) -> None:
        """Above its button, or beside it where the window is narrow and low."""
        from whereby_desktop.ui.main_menu import MainMenu

        button = self._furniture.window.navigation.menu
        if not button.isVisible():
            return  # the welcome screen has none
        menu = MainMenu(self._furniture.actions, button)
        menu.aboutToShow.connect(self._grey)
        menu.aboutToHide.connect(self._give_back)
        size = menu.sizeHint()
        rtl = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        across = button.width() - size.width() if rtl else 0
        menu.popup(button.mapToGlobal(QPoint(across, -size.height() - _GAP)))

    def show_menu_bar(self) -> None:
        """The system's, of all windows: it has no parent."""
        from whereby_desktop.ui.main_menu import fill_menu_bar

        window = self._furniture.window
        bar = self._bar = QMenuBar()
        window.destroyed.connect(bar.deleteLater)

        def fill() -> None:
            fill_menu_bar(bar, self._furniture.actions)
            for action in bar.actions():
                menu = action.menu()
                if isinstance(menu, QMenu):
                    menu.aboutToShow.connect(self._grey)
                    menu.aboutToHide.connect(self._give_back)

        fill()
        window.language_changed.connect(fill)

    def _grey(self) -> None:
        from whereby_desktop.ui.main_menu import Offered

        if self._offered is None:
            self._offered = Offered(self._furniture.actions)
        self._offered.grey(idle_actions(self._account))

    def _give_back(self) -> None:
        if self._offered is not None:
            self._offered.give_back()
