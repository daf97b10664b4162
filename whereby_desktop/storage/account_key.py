"""The name an account goes by in the keyring and in the local memory: `ACCOUNT@HOST[:PORT]`."""

from urllib.parse import urlsplit


def account_key(account: str, server: str) -> str:
    """For example `default@api.whereby.dev`; an IPv6 host keeps its brackets.

    The port is left out only where it is that of https: a key kept for a server must not be
    offered to a plain http server of the same name. Raises ValueError for what is no server.
    """
    address = urlsplit(server)
    if address.scheme not in ("http", "https") or not address.hostname:
        raise ValueError(f"Not the address of a server: {server}")
    host = f"[{address.hostname}]" if ":" in address.hostname else address.hostname
    port = address.port or (443 if address.scheme == "https" else 80)
    at_home = address.scheme == "https" and port == 443
    return f"{account}@{host}" if at_home else f"{account}@{host}:{port}"
