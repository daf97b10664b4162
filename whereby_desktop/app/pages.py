"""Which page the window shows, and the keys that go between its parts."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from whereby_desktop.app.account import Account
from whereby_desktop.app.accounts import Accounts
from whereby_desktop.app.entrance import Entrance
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.global_shortcut import GlobalShortcut
from whereby_desktop.app.help_part import HelpPart
from whereby_desktop.app.menu_part import MenuPart
from whereby_desktop.app.network_part import NetworkPart
from whereby_desktop.app.palette_part import PalettePart
from whereby_desktop.app.settings_part import SettingsPart
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.ui.actions import Do


class Pages(QObject):
    """Meetings, settings (made when first asked for), welcome."""

    def __init__(
        self,
        furniture: Furniture,
        account: Account,
        accounts: Accounts,
        entrance: Entrance,
        tray: TrayPart,
        network: NetworkPart,
        help_part: HelpPart,
        shortcut: GlobalShortcut,
    ) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account, self._accounts = furniture, account, accounts
        self._entrance, self._tray = entrance, tray
        self._settings = SettingsPart(
            furniture, account, accounts, entrance, tray, network, help_part, shortcut
        )
        self._palette = PalettePart(furniture, account, accounts)
        self._menu = MenuPart(furniture, account)

    def start(self) -> None:
        window, connect = self._furniture.window, self._furniture.actions.connect_to
        window.navigation.chosen.connect(self.show)
        window.navigation.account.menu_wished.connect(self._accounts.open_menu)
        self._entrance.settings_wished.connect(lambda: self.show("settings"))
        connect(Do.SWITCH_ACCOUNT, self._accounts.open_menu)
        self._account.opened.connect(self._opened)
        self._account.closed.connect(self._settings.forget)
        self._tray.settings_wished.connect(self._settings_from_tray)
        self._tray.edit_presets_wished.connect(self._edit_presets)
        connect(Do.MEETINGS, lambda: self.show("meetings"))
        connect(Do.SETTINGS, lambda: self.show("settings"))
        connect(Do.POINTS, self._open_points)
        connect(Do.SEARCH, self._search)
        connect(Do.PALETTE, self._palette.toggle)
        connect(Do.UNDO, self._furniture.notices.undo_last)
        self._menu.start()
        self._palette.page_wished.connect(self.show)
        self._palette.setting_wished.connect(self._show_setting)
        connect(Do.NEXT_PANE, lambda: self._go_pane(1))
        connect(Do.PREVIOUS_PANE, lambda: self._go_pane(-1))

    def show(self, key: str) -> None:
        window, workspace = self._furniture.window, self._account.workspace
        if key == "settings":
            self._settings.prepare()
        if key == "meetings" and workspace is None:
            key = "welcome"
        if not window.has_page(key):
            return
        window.show_page(key)
        if key == "meetings" and workspace is not None:
            workspace.page.set_notices(self._furniture.notices)
            workspace.page.focus_list()
        else:
            window.set_notices(self._furniture.notices)
            if page := window.page_widget:
                page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _opened(self) -> None:
        self._settings.forget()
        if self._account.gauge is not None:
            self._account.gauge.change_reserve_requested.connect(self._change_reserve)
            log = self._furniture.actions[Do.REQUEST_LOG]
            self._account.gauge.request_log_requested.connect(log.trigger)
        if self._account.workspace is not None:
            self._account.workspace.edit_presets_wished.connect(self._edit_presets)
            self._account.workspace.network_wished.connect(self._show_network)
        self.show("meetings")
        self._furniture.window.drop_page("welcome")

    def _search(self) -> None:
        """In whatever page is shown."""
        workspace = self._account.workspace
        if self._furniture.window.shown_page == "settings":
            self._settings.focus_search()
        elif workspace is not None and workspace.area.isVisible():
            workspace.page.focus_search()

    def _change_reserve(self) -> None:
        self.show("settings")
        self._settings.show_reserve()

    def _show_network(self) -> None:
        self.show("settings")
        self._settings.show_network()

    def _show_setting(self, field: str) -> None:
        self.show("settings")
        self._settings.show_setting(field)

    def _edit_presets(self) -> None:
        self._furniture.window.bring_to_front()
        self.show("settings")
        self._settings.show_presets()

    def _settings_from_tray(self) -> None:
        self._furniture.window.bring_to_front()
        self.show("settings")

    def _open_points(self) -> None:
        gauge = self._account.gauge
        if gauge is not None and gauge.isVisible():
            gauge.open_popover()

    def _go_pane(self, step: int) -> None:
        """F6 goes round: navigation, the page's panes, the gauge."""
        panes = self._panes()
        focused = QApplication.focusWidget()
        here = next(
            (n for n, (pane, _) in enumerate(panes) if focused and _holds(pane, focused)),
            -min(step, 0),
        )
        _focus_first(panes[(here + step) % len(panes)][1])

    def _panes(self) -> list[tuple[QWidget, QWidget]]:
        """Each with what takes the focus in it."""
        window, workspace = self._furniture.window, self._account.workspace
        panes: list[tuple[QWidget, QWidget]] = [(window.navigation, window.navigation.current)]
        if workspace is not None and window.shown_page == "meetings":
            panes += workspace.area.panes()
        elif page := window.page_widget:
            panes.append((page, page))
        if gauge := self._account.gauge:
            panes.append((gauge, gauge))
        return [each for each in panes if each[0].isVisible()]


def _holds(pane: QWidget, focused: QWidget) -> bool:
    return pane is focused or pane.isAncestorOf(focused)


def _focus_first(pane: QWidget) -> None:
    """Gives the focus to the pane's own choice, else to the first thing in it that takes it."""
    target = pane
    if pane.focusProxy() is None and pane.focusPolicy() is Qt.FocusPolicy.NoFocus:
        target = next(filter(_takes_focus, _in_tab_order(pane)), pane)
    target.setFocus(Qt.FocusReason.TabFocusReason)


def _in_tab_order(pane: QWidget) -> Iterator[QWidget]:
    each = pane.nextInFocusChain()
    while each is not None and each is not pane:
        if pane.isAncestorOf(each):
            yield each
        each = each.nextInFocusChain()


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()
