"""The proxy on the way to the API: which one, and whether it can be used.

A proxy is only ever asked for a tunnel (CONNECT), so it sees the server's name and nothing more.
"""

import base64
import urllib.request
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit

from whereby_desktop.meetings.secret import Secret

DIRECT = "none"  # the setting that says: no proxy, whatever the system has
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Proxy:
    """`address` is fit to be shown; user name and password are not, and may be empty."""

    address: str
    host: str
    user: Secret = field(default=Secret(""))
    password: Secret = field(default=Secret(""))

    @property
    def has_credentials(self) -> bool:
        return bool(self.user) or bool(self.password)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Name and password in every form they go out in: proxies repeat what they refuse."""
        both = f"{self.user.reveal()}:{self.password.reveal()}".encode()
        return self.user, self.password, Secret(base64.b64encode(both).decode())


def checked_proxy(text: str) -> Proxy:
    """The proxy of an address such as `http://proxy.example:3128`; the scheme may be left out.

    Raises ValueError with a sentence for a person. It repeats nothing: there may be a password.
    """
    address = text.strip()
    if not address.isascii() or not address.isprintable() or set(address) & set(' \\"<>'):
        raise ValueError("The proxy's address holds characters that do not belong there.")
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError("The proxy's address cannot be read.") from None
    _check_parts(parts, host, port)
    shown_host = f"[{host}]" if ":" in host else host
    return Proxy(
        f"{parts.scheme}://{shown_host}:{port or _PORTS[parts.scheme]}",
        host,
        Secret(unquote(parts.username or "")),
        Secret(unquote(parts.password or "")),
    )


def proxy_towards(host: str, setting: str | None) -> Proxy | None:
    """The proxy for https to `host`. May ask the system's name service, so it may take a while.

    `setting`: an address; DIRECT; or None or "" for the system's own: HTTPS_PROXY, ALL_PROXY and
    NO_PROXY, else on Windows and macOS what is set there. Raises ValueError as `checked_proxy`.
    """
    if setting == DIRECT:
        return None
    if setting:
        return checked_proxy(setting)
    known = urllib.request.getproxies()
    address = known.get("https") or known.get("all")
    if not address or urllib.request.proxy_bypass(host):
        return None
    return checked_proxy(address)


def _check_parts(parts: SplitResult, host: str, port: int | None) -> None:
    if parts.scheme.startswith("socks"):
        raise ValueError("SOCKS proxies cannot be used, only those that begin with http(s)://.")
    if parts.scheme not in _PORTS:
        raise ValueError("The proxy's address must begin with http:// or https://.")
    if not host or port == 0:
        raise ValueError("The proxy's address names no server.")
    if parts.path not in {"", "/"} or parts.query or parts.fragment:
        raise ValueError("The proxy's address must end with its port.")
