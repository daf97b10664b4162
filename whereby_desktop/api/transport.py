"""One request out, one whole answer in; the only place that talks HTTP."""

import asyncio
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx

from whereby_desktop import __version__
from whereby_desktop.api.auth import BearerAuth
from whereby_desktop.api.base_url import checked_base_url, is_loopback
from whereby_desktop.api.errors import (
    ApiError,
    NonsenseError,
    OfflineError,
    class_of_failure,
    tls_failure,
)
from whereby_desktop.api.words import shortened
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.secret import Secret

LARGEST_BODY = 32 * 1024 * 1024  # bytes


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


def system_trust() -> ssl.SSLContext:
    """Trusts what the operating system trusts. Takes tens of milliseconds."""
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Transport:
    """One connection pool to one server. Made at its first use, closed by `aclose`."""

    def __init__(
        self,
        base_url: str,
        token: Secret,
        clock: Clock,
        *,
        timeout: float,
        tls: Callable[[], ssl.SSLContext] = system_trust,
    ) -> None:
        self._base_url = checked_base_url(base_url)
        self._host = httpx.URL(self._base_url).host
        self._auth = BearerAuth(self._base_url, token)
        self._clock = clock
        self._timeout = timeout
        self._tls = tls
        self._client: httpx.AsyncClient | None = None
        self._making = asyncio.Lock()

    async def exchange(self, request: Request) -> Answer:
        """Raises the ApiError of what kept a whole answer from coming; any status is an answer."""
        client = await self._ready_client()
        try:
            # httpx limits each read only: a server that drips would hold the call for ever.
            async with asyncio.timeout(3 * self._timeout):
                return await self._sent(client, request)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as broken:
            wrong = self._error_of(broken)
        # Raised out here, so that no exception that knows the request's headers hangs on it.
        raise wrong

    async def aclose(self) -> None:
        async with self._making:
            if self._client is not None:
                await self._client.aclose()

    async def _sent(self, client: httpx.AsyncClient, request: Request) -> Answer:
        content = None if request.body is None else request.body.reveal().encode()
        outgoing = client.build_request(
            request.method,
            self._base_url + request.path,
            params=request.query or None,
            content=content,
            headers={"Content-Type": "application/json"} if content is not None else None,
        )
        response = await client.send(outgoing, stream=True)
        try:
            body = await self._whole_body(response)
        finally:
            await response.aclose()
        return Answer(response.status_code, response.reason_phrase, response.headers, body)

    async def _whole_body(self, response: httpx.Response) -> bytes:
        body = bytearray()
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > LARGEST_BODY:
                raise NonsenseError(
                    status=response.status_code,
                    at=self._clock.now(),
                    detail=f"more than {LARGEST_BODY // 2**20} MB",
                )
        return bytes(body)

    async def _ready_client(self) -> httpx.AsyncClient:
        async with self._making:
            if self._client is None:
                self._client = await self._made_client()
            return self._client

    async def _made_client(self) -> httpx.AsyncClient:
        loopback = is_loopback(self._host)
        if self._base_url.startswith("https:"):
            trust = await asyncio.to_thread(self._tls)
        else:
            trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody; never used
        try:
            return httpx.AsyncClient(
                auth=self._auth,
                verify=trust,
                timeout=self._timeout,
                follow_redirects=False,
                # A proxy of the environment may tunnel https; plain http would show it the key.
                trust_env=not loopback,
                headers={
                    "User-Agent": f"whereby-desktop/{__version__}",
                    "Accept": "application/json",
                    "Accept-Encoding": "gzip",
                },
            )
        except (ImportError, ValueError) as unusable:  # a proxy httpx cannot talk to
            words = shortened(str(unusable))
        raise OfflineError(words, subject=self._host, at=self._clock.now())

    def _error_of(self, failure: Exception) -> ApiError:
        wrong = class_of_failure(failure)
        # What is not HTTP is not repeated: it may hold what was sent.
        detail = "not HTTP" if wrong is NonsenseError else str(tls_failure(failure) or failure)
        return wrong(subject=self._host, at=self._clock.now(), detail=shortened(detail))
