"""Which page the window shows, and the keys that go between its parts."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from whereby_desktop.app.account import Account
from whereby_desktop.app.entrance import Entrance
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.meetings.ports import KeyringWords
from whereby_desktop.ui.actions import Do

if TYPE_CHECKING:
    from whereby_desktop.ui.settings.settings_page import SettingsPage


class Pages(QObject):
    """Meetings, settings (made when first asked for), welcome."""

    def __init__(
        self, furniture: Furniture, account: Account, entrance: Entrance, tray: TrayPart
    ) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account = furniture, account
        self._entrance, self._tray = entrance, tray
        self._settings: SettingsPage | None = None

    def start(self) -> None:
        window, connect = self._furniture.window, self._furniture.actions.connect_to
        window.navigation.chosen.connect(self.show)
        self._account.opened.connect(self._opened)
        self._tray.settings_wished.connect(self._settings_from_tray)
        connect(Do.MEETINGS, lambda: self.show("meetings"))
        connect(Do.SETTINGS, lambda: self.show("settings"))
        connect(Do.POINTS, self._open_points)
        connect(Do.NEXT_PANE, lambda: self._go_pane(1))
        connect(Do.PREVIOUS_PANE, lambda: self._go_pane(-1))

    def show(self, key: str) -> None:
        window, workspace = self._furniture.window, self._account.workspace
        if key == "settings":
            self._prepare_settings()
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
        if self._account.gauge is not None:
            self._account.gauge.change_reserve_requested.connect(self._change_reserve)
        self.show("meetings")
        self._furniture.window.drop_page("welcome")

    def _change_reserve(self) -> None:
        self.show("settings")
        if self._settings is not None:
            self._settings.points.reserved.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _prepare_settings(self) -> None:
        """Settings are made when first asked for, and told anew which keyring has the key."""
        if self._settings is None:
            self._settings = self._made_settings()
            self._furniture.window.set_page("settings", self._settings)
        self._entrance.tell_keyring(self._tell_account)

    def _made_settings(self) -> "SettingsPage":
        from whereby_desktop.ui.settings.settings_page import SettingsPage

        furniture = self._furniture
        page = SettingsPage(
            furniture.theme, furniture.icons, furniture.preferences, tray=self._tray.available
        )
        page.replace_key_wished.connect(self._entrance.replace_key)
        page.forget_key_wished.connect(self._entrance.forget_key)
        return page

    def _tell_account(self, keyring: KeyringWords | None) -> None:
        connected = self._account.connection
        limit = connected.pacing.quota.limit if connected else None
        if self._settings is not None:
            self._settings.show_account(self._account.name, limit, keyring)

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
        panes: list[tuple[QWidget, QWidget]] = [(window.navigation, window.navigation)]
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
