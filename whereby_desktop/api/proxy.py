"""The proxy on the way to the API: which one, and whether it can be used.

A proxy is only ever asked for a tunnel (CONNECT), so it sees the server's name and nothing more.
"""

import urllib.request

from whereby_desktop.meetings.proxy_address import Proxy, ProxyFault, proxy_at

DIRECT = "none"  # the setting that says: no proxy, whatever the system has
# An address; DIRECT; None or "" for the system's own; or a proxy whose address was checked.
ProxySetting = str | Proxy | None
# In plain words, for the log and for whoever has no others.
WORDS = {
    ProxyFault.CHARACTERS: "The proxy's address holds characters that do not belong there.",
    ProxyFault.UNREADABLE: "The proxy's address cannot be read.",
    ProxyFault.SOCKS: "SOCKS proxies cannot be used, only those that begin with http(s)://.",
    ProxyFault.SCHEME: "The proxy's address must begin with http:// or https://.",
    ProxyFault.NO_SERVER: "The proxy's address names no server.",
    ProxyFault.PATH: "The proxy's address must end with its port.",
}


def proxy_towards(host: str, setting: ProxySetting) -> Proxy | None:
    """The proxy for https to `host`. May ask the system's name service, so it may take a while.

    The system's own: HTTPS_PROXY, ALL_PROXY and NO_PROXY, else on Windows and macOS what is set
    there. Raises ProxyAddressError.
    """
    if setting == DIRECT:
        return None
    if isinstance(setting, Proxy):
        return setting
    if setting:
        return proxy_at(setting)
    known = urllib.request.getproxies()
    address = known.get("https") or known.get("all")
    if not address or urllib.request.proxy_bypass(host):
        return None
    return proxy_at(address)
