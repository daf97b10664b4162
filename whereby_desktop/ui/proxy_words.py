"""What is wrong with a proxy's address, in words."""

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.proxy_address import ProxyFault

translate = QCoreApplication.translate


def proxy_fault_words(fault: ProxyFault) -> str:
    words = {
        ProxyFault.CHARACTERS: translate("Proxy", "An address has no blanks, quotes or accents."),
        ProxyFault.UNREADABLE: translate("Proxy", "This is not an address with a port."),
        ProxyFault.SOCKS: translate("Proxy", "SOCKS proxies cannot be used, only HTTP ones."),
        ProxyFault.SCHEME: translate("Proxy", "It must begin with http:// or https://."),
        ProxyFault.NO_SERVER: translate("Proxy", "The server’s name is missing."),
        ProxyFault.PATH: translate("Proxy", "It must end with the port."),
    }
    return words[fault]


def unusable_words(fault: str) -> str:
    """For a trouble's `detail`; "" where that names no fault."""
    try:
        return proxy_fault_words(ProxyFault(fault))
    except ValueError:
        return ""
