"""The address of the API: which ones a key may be sent to."""

import ipaddress
from urllib.parse import SplitResult, urlsplit


def checked_base_url(text: str) -> str:
    """The address without a trailing slash. Raises ValueError with a sentence for a person.

    Only https, so that a key cannot be read on its way; plain http only to this very machine.
    """
    url = text.strip()
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        raise ValueError("The address holds characters that do not belong there.")
    if "?" in url or "#" in url:
        raise ValueError("The address must end with its path: nothing after a ? or a #.")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError("The address cannot be read.") from None
    _check_parts(parts, host, port)
    if parts.scheme == "http" and not is_loopback(host):
        raise ValueError(
            "The address must begin with https://, or the key could be read by others."
        )
    shown_host = f"[{host}]" if ":" in host else host
    shown_port = "" if port is None else f":{port}"
    return f"{parts.scheme}://{shown_host}{shown_port}{parts.path.rstrip('/')}"


def is_loopback(host: str) -> bool:
    """Whether a host name is this very machine: 127.0.0.0/8, ::1 or localhost."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _check_parts(parts: SplitResult, host: str, port: int | None) -> None:
    if parts.scheme not in {"https", "http"}:
        raise ValueError("The address must begin with https://.")
    if not host or port == 0:
        raise ValueError("The address names no server.")
    if "@" in parts.netloc:
        raise ValueError("The address must not hold a user name or a password.")
