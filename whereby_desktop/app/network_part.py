"""Asks which proxy to use, keeps its login, and tells the connection."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from whereby_desktop.app.account import Account
from whereby_desktop.app.furniture import Furniture
from whereby_desktop.meetings.proxy_address import Proxy
from whereby_desktop.meetings.trouble import Trouble, TroubleError
from whereby_desktop.preferences import ProxyUse
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.wording import say

_KEEP_TASK = "keep the proxy's login"


class NetworkPart(QObject):
    """A change takes effect at once: the list is read through the new way."""

    def __init__(self, furniture: Furniture, account: Account) -> None:
        super().__init__(furniture.window)
        self._furniture, self._account = furniture, account
        self._way = self._ways
        furniture.preferences.changed.connect(self._changed)

    def ask(self, parent: QWidget | None = None) -> None:
        """Opens the dialog over `parent`, else over the window."""
        from whereby_desktop.ui.settings.proxy_dialog import ProxyDialog

        furniture, now = self._furniture, self._furniture.preferences.now
        dialog = ProxyDialog(furniture.theme, furniture.icons, parent or furniture.window)
        dialog.fill(now.proxy_address, login_kept=now.proxy_login)
        dialog.chosen.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def _ways(self) -> tuple[ProxyUse, str, bool]:
        now = self._furniture.preferences.now
        return now.proxy, now.proxy_address, now.proxy_login

    def _changed(self) -> None:
        if self._ways != self._way:
            self._way = self._ways
            self._renew()

    def _renew(self) -> None:
        self._furniture.background.start(self._use_proxy(), name="use proxy", replace=True)

    async def _use_proxy(self) -> None:
        await self._account.use_proxy()
        if self._account.workspace is not None:
            self._account.workspace.refresher.refresh()

    def _chosen(self, proxy: Proxy, keeps_login: bool) -> None:
        furniture, before = self._furniture, self._furniture.preferences.now
        login = keeps_login or proxy.has_credentials
        if proxy.has_credentials:
            furniture.network.remember(proxy)
        self._way = (ProxyUse.OWN, proxy.address, login)
        furniture.preferences.change(
            proxy=ProxyUse.OWN, proxy_address=proxy.address, proxy_login=login
        )
        self._renew()
        moved = before.proxy_address != proxy.address
        gone = before.proxy_address if before.proxy_login and (moved or not login) else ""
        if gone or proxy.has_credentials:
            furniture.background.start(self._keep(proxy, gone), name=_KEEP_TASK)

    async def _keep(self, proxy: Proxy, gone: str) -> None:
        """A keyring in trouble keeps nobody from going through the proxy in this run."""
        network = self._furniture.network
        try:
            if proxy.has_credentials:
                await network.keep(proxy)
            if gone:
                await network.forget(gone)
        except TroubleError as error:
            self._tell(error.trouble)

    def _tell(self, trouble: Trouble) -> None:
        text = self.tr("The proxy’s user name and password stay in memory until you quit.")
        said = say(trouble)
        self._furniture.notices.show_notice(
            Notice(said.title, f"{text} {said.small}".strip(), "warn", key=_KEEP_TASK)
        )
