"""The only place where the key is put on a request."""

from collections.abc import Generator

import httpx

from whereby_desktop.api.errors import KeyRejectedError, NoKeyError, RedirectRefusedError
from whereby_desktop.meetings.secret import Secret


class BearerAuth(httpx.Auth):
    """Puts the key on requests to one address; any other is refused before it is sent."""

    def __init__(self, base_url: str, token: Secret) -> None:
        self._origin = _origin(httpx.URL(base_url))
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Raises NoKeyError, KeyRejectedError (a key no header can hold), RedirectRefusedError."""
        if _origin(request.url) != self._origin:
            raise RedirectRefusedError(subject=request.url.host)
        if not self._token:
            raise NoKeyError
        if not fits_a_header(self._token):
            raise KeyRejectedError
        request.headers["Authorization"] = f"Bearer {self._token.reveal()}"
        yield request


def fits_a_header(token: Secret) -> bool:
    return all("!" <= character <= "~" for character in token.reveal())


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"https": 443, "http": 80}.get(url.scheme)
