"""One request out, one whole answer in; the only place that talks HTTP."""

import asyncio
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx

from whereby_desktop.api.auth import BearerAuth
from whereby_desktop.api.base_url import checked_base_url
from whereby_desktop.api.errors import (
    ApiError,
    NonsenseError,
    OfflineError,
    ProxyRefusedError,
    ProxyUnreachableError,
    class_of_failure,
    class_of_status,
    tls_failure,
)
from whereby_desktop.api.pool import ConnectionPool
from whereby_desktop.api.proxy import ProxySetting
from whereby_desktop.api.system_trust import system_trust
from whereby_desktop.api.whole_body import reason_given, whole_body
from whereby_desktop.api.words import shortened
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.proxy_address import Proxy
from whereby_desktop.meetings.secret import Secret


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be sent. `body` may hold secrets, so it is not shown."""

    method: str
    path: str  # under the base address, already quoted
    query: Mapping[str, str]
    body: Secret | None = None  # JSON


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. Its body may hold secret links, and a server may repeat a key anywhere."""

    status: int
    phrase: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(slots=True)
class _Progress:
    """`sent`: whether any of a request went out to the server; a proxy's tunnel is not that."""

    sent: bool = False
    proxy: Proxy | None = None  # through which it goes

    async def __call__(self, event: str, about: Mapping[str, object]) -> None:
        """As httpx tells it of each step."""
        if event.endswith(".send_request_headers.started"):
            method = getattr(about.get("request"), "method", b"")
            self.sent = self.sent or method != b"CONNECT"


class Transport:
    """Requests to one server. Connects at the first one, closed by `aclose`.

    `base_url` as `checked_base_url` takes it, else ValueError. `proxy` as `proxy_towards` does; one
    that cannot be used is told when it is to be.
    """

    def __init__(
        self,
        base_url: str,
        token: Secret,
        clock: Clock,
        *,
        timeout: float,
        tls: Callable[[], ssl.SSLContext] = system_trust,
        proxy: ProxySetting = None,
    ) -> None:
        self._base_url = checked_base_url(base_url)
        self._host = httpx.URL(self._base_url).host
        self._clock = clock
        self._timeout = timeout
        self._pool = ConnectionPool(
            self._base_url,
            BearerAuth(self._base_url, token),
            clock,
            timeout=timeout,
            tls=tls,
            proxy=proxy,
        )

    async def exchange(self, request: Request) -> Answer:
        """Raises the ApiError of what kept a whole answer from coming; any status is an answer."""
        progress = _Progress()
        try:
            # httpx limits each read only: a server that drips would hold the call for ever.
            async with asyncio.timeout(3 * self._timeout), self._pool.client() as client:
                progress.proxy = self._pool.proxy
                return await self._sent(client, request, progress)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as broken:
            wrong = self._error_of(broken, progress)
        except NonsenseError as nonsense:
            told = nonsense.trouble
            wrong = NonsenseError(status=told.status, at=self._clock.now(), detail=told.detail)
        await self.doubt()
        # Raised out here, so that no exception that knows the request's headers hangs on it.
        raise wrong

    async def doubt(self) -> None:
        """What came made no sense: what follows it on the same connection would make none."""
        await self._pool.retire()

    async def use_proxy(self, proxy: ProxySetting) -> None:
        await self._pool.use_proxy(proxy)

    async def aclose(self) -> None:
        await self._pool.aclose()

    async def _sent(
        self, client: httpx.AsyncClient, request: Request, progress: _Progress
    ) -> Answer:
        content = None if request.body is None else request.body.reveal().encode()
        outgoing = client.build_request(
            request.method,
            self._base_url + request.path,
            params=request.query or None,
            content=content,
            headers={"Content-Type": "application/json"} if content is not None else None,
            extensions={"trace": progress},
        )
        response = await client.send(outgoing, stream=True)
        try:
            if class_of_status(response.status_code) is None:
                body = await whole_body(response)
            else:
                body = await reason_given(response, self._timeout)
        finally:
            await response.aclose()
            # It and its stream hold each other: garbage that would wait for the collector.
            response.stream = httpx.ByteStream(b"")
        return Answer(response.status_code, response.reason_phrase, response.headers, body)

    def _error_of(self, failure: Exception, progress: _Progress) -> ApiError:
        wrong = class_of_failure(failure, sent=progress.sent)
        # What is not HTTP is not repeated: it may hold what was sent.
        detail = "not HTTP" if wrong is NonsenseError else str(tls_failure(failure) or failure)
        proxy = progress.proxy
        if proxy is None or wrong not in {OfflineError, ProxyRefusedError}:
            return wrong(subject=self._host, at=self._clock.now(), detail=shortened(detail))
        wrong = ProxyUnreachableError if wrong is OfflineError else wrong
        detail = shortened(f"{proxy.address}: {detail}", proxy.secrets)
        return wrong(subject=proxy.host, at=self._clock.now(), detail=detail)
