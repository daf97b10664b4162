"""Kept connections to one server, and when they are no longer to be trusted."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx

from whereby_desktop import __version__
from whereby_desktop.api.base_url import is_loopback
from whereby_desktop.api.errors import ProxyUnusableError
from whereby_desktop.api.late_imports import import_before_first_call
from whereby_desktop.api.proxy import WORDS, ProxySetting, proxy_towards
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.proxy_address import Proxy, ProxyAddressError

# Seconds without use. Servers drop a kept connection after five and more; one that is dropped
# just as a create goes out would leave open whether the room was made.
_KEPT = 4.0


@dataclass(eq=False, slots=True)
class _Generation:
    """Connections that are trusted together."""

    client: httpx.AsyncClient
    calls: int = 0
    retired: bool = False

    async def close_if_over(self) -> None:
        if self.retired and self.calls == 0:
            await self.client.aclose()


class ConnectionPool:
    """Made at its first use, and anew when what it keeps may be dead; closed by `aclose`.

    Its clock must go on while the machine sleeps (httpx's own stands still on Linux and macOS):
    connections that slept are dead, and nothing tells.
    """

    def __init__(
        self,
        base_url: str,
        auth: httpx.Auth,
        clock: Clock,
        *,
        timeout: float,
        tls: Callable[[], ssl.SSLContext],
        proxy: ProxySetting,
    ) -> None:
        self._base_url, self._auth, self._clock = base_url, auth, clock
        self._timeout, self._tls, self._setting = timeout, tls, proxy
        self._host = httpx.URL(base_url).host
        self._trust: ssl.SSLContext | None = None
        self._generation: _Generation | None = None
        self._used = 0.0  # seconds of the monotonic clock
        self._making = asyncio.Lock()
        self.proxy: Proxy | None = None  # the one in use

    @asynccontextmanager
    async def client(self) -> AsyncIterator[httpx.AsyncClient]:
        """For one call. Raises ProxyUnusableError."""
        async with self._making:
            if self._clock.monotonic() - self._used > _KEPT:
                await self.retire()
            if self._generation is None:
                self._generation = _Generation(await self._made_client())
            generation = self._generation
        generation.calls += 1
        self._used = self._clock.monotonic()
        try:
            yield generation.client
        finally:
            generation.calls -= 1
            self._used = self._clock.monotonic()
            await generation.close_if_over()

    async def retire(self) -> None:
        """Keeps no connection any longer; calls that are under way end in peace."""
        generation, self._generation = self._generation, None
        if generation is not None:
            generation.retired = True
            await generation.close_if_over()

    async def use_proxy(self, proxy: ProxySetting) -> None:
        """From the next call on; calls that are under way end in peace."""
        async with self._making:
            self._setting = proxy
            await self.retire()

    async def aclose(self) -> None:
        async with self._making:
            generation, self._generation = self._generation, None
            if generation is not None:
                await generation.client.aclose()

    async def _made_client(self) -> httpx.AsyncClient:
        await import_before_first_call()
        # A proxy may tunnel https; plain http, which is for this machine only, would show the key.
        if self._base_url.startswith("https:"):
            trust = await self._trusted()
            self.proxy = await self._proxy_in_use()
        else:
            trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody; never used
        return httpx.AsyncClient(
            auth=self._auth,
            verify=trust,
            timeout=self._timeout,
            limits=httpx.Limits(keepalive_expiry=_KEPT),
            follow_redirects=False,
            proxy=None if self.proxy is None else _for_httpx(self.proxy, trust),
            trust_env=False,
            headers={
                "User-Agent": f"whereby-desktop/{__version__}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            },
        )

    async def _trusted(self) -> ssl.SSLContext:
        if self._trust is None:
            self._trust = await asyncio.to_thread(self._tls)
        return self._trust

    async def _proxy_in_use(self) -> Proxy | None:
        if is_loopback(self._host):
            return None
        try:
            return await asyncio.to_thread(proxy_towards, self._host, self._setting)
        except ProxyAddressError as unusable:
            fault = unusable.fault
        raise ProxyUnusableError(WORDS[fault], at=self._clock.now(), detail=fault.value)


def _for_httpx(proxy: Proxy, trust: ssl.SSLContext) -> httpx.Proxy:
    auth = (proxy.user.reveal(), proxy.password.reveal()) if proxy.has_credentials else None
    # TLS to the proxy itself, where its address begins with https.
    own = trust if proxy.address.startswith("https:") else None
    return httpx.Proxy(proxy.address, auth=auth, ssl_context=own)
