"""The address of a proxy as a person types it, and what can be wrong with it."""

import base64
from dataclasses import dataclass, field, replace
from enum import Enum
from urllib.parse import SplitResult, quote, unquote, urlsplit

from whereby_desktop.meetings.secret import Secret

_PORTS = {"http": 80, "https": 443}


class ProxyFault(Enum):
    CHARACTERS = "characters"  # that do not belong into an address
    UNREADABLE = "unreadable"
    SOCKS = "socks"
    SCHEME = "scheme"  # neither http nor https
    NO_SERVER = "no server"
    PATH = "path"  # something after the port


class ProxyAddressError(ValueError):
    """Names the fault and repeats nothing: there may be a password in the address."""

    def __init__(self, fault: ProxyFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


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

    @property
    def login(self) -> Secret:
        """User name and password as one text, "" where there is neither; see `with_login`."""
        if not self.has_credentials:
            return Secret("")
        user, password = quote(self.user.reveal(), safe=""), quote(self.password.reveal(), safe="")
        return Secret(f"{user}:{password}")

    def with_login(self, login: Secret) -> "Proxy":
        user, _, password = login.reveal().partition(":")
        return replace(self, user=Secret(unquote(user)), password=Secret(unquote(password)))


def proxy_at(text: str) -> Proxy:
    """The proxy of an address such as `http://proxy.example:3128`; the scheme may be left out.

    Raises ProxyAddressError.
    """
    address = text.strip()
    if not address.isascii() or not address.isprintable() or set(address) & set(' \\"<>'):
        raise ProxyAddressError(ProxyFault.CHARACTERS)
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ProxyAddressError(ProxyFault.UNREADABLE) from None
    if fault := _fault(parts, host, port):
        raise ProxyAddressError(fault)
    shown_host = f"[{host}]" if ":" in host else host
    return Proxy(
        f"{parts.scheme}://{shown_host}:{port or _PORTS[parts.scheme]}",
        host,
        Secret(unquote(parts.username or "")),
        Secret(unquote(parts.password or "")),
    )


def _fault(parts: SplitResult, host: str, port: int | None) -> ProxyFault | None:
    if parts.scheme.startswith("socks"):
        return ProxyFault.SOCKS
    if parts.scheme not in _PORTS:
        return ProxyFault.SCHEME
    if not host or port == 0:
        return ProxyFault.NO_SERVER
    return ProxyFault.PATH if parts.path not in {"", "/"} or parts.query or parts.fragment else None
