"""Which proxy calls go through: what the preferences say, and the login the keyring has for it."""

import logging
from collections.abc import Callable

from whereby_desktop.api.proxy import DIRECT, ProxySetting
from whereby_desktop.meetings.ports import SecretStore
from whereby_desktop.meetings.proxy_address import Proxy, ProxyAddressError, proxy_at
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.preferences import Preferences, ProxyUse
from whereby_desktop.storage.secret_store import KeyringSecrets

_LOGIN = "login"
_NO_ADDRESS = "http://"  # never taken for the system's own
LoginStores = Callable[[str], SecretStore]
log = logging.getLogger(__name__)


def logins_in_keyring(address: str) -> SecretStore:
    """Under the proxy's own address: a login kept for one proxy is never offered to another."""
    return KeyringSecrets("proxy", address)


class Network:
    """Knows the logins of this run, and asks the keyring for those of earlier ones once."""

    def __init__(
        self, preferences: Callable[[], Preferences], stores: LoginStores = logins_in_keyring
    ) -> None:
        self._preferences, self._stores = preferences, stores
        self._logins: dict[str, Secret] = {}

    async def proxy(self) -> ProxySetting:
        """As WherebyClient takes it."""
        now = self._preferences()
        if now.proxy is not ProxyUse.OWN:
            return DIRECT if now.proxy is ProxyUse.NONE else None
        try:
            proxy = proxy_at(now.proxy_address)
        except ProxyAddressError:
            return now.proxy_address or _NO_ADDRESS  # said when it is to be used
        if not now.proxy_login:
            return proxy
        return proxy.with_login(await self._login(proxy.address))

    def remember(self, proxy: Proxy) -> None:
        """Its login, for this run."""
        self._logins[proxy.address] = proxy.login

    async def keep(self, proxy: Proxy) -> None:
        """Puts its login into the keyring. Raises TroubleError with a KEYRING_ kind."""
        self.remember(proxy)
        await self._stores(proxy.address).store(_LOGIN, proxy.login)

    async def forget(self, address: str) -> None:
        """The login of the proxy at that address. Raises TroubleError with a KEYRING_ kind."""
        self._logins.pop(address, None)
        await self._stores(address).forget(_LOGIN)

    async def _login(self, address: str) -> Secret:
        if address not in self._logins:
            try:
                found = await self._stores(address).read(_LOGIN)
            except TroubleError as error:
                # The proxy will say what it misses, and the person is told that.
                log.warning("No login for the proxy: %s", error.trouble.kind.value)
                return Secret("")
            self._logins[address] = found or Secret("")
        return self._logins[address]
