"""Addresses of proxies as people type them."""

import pytest

from whereby_desktop.meetings.proxy_address import ProxyAddressError, ProxyFault, proxy_at


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("http://proxy.example:3128", "http://proxy.example:3128"),
        (" proxy.example:3128/ ", "http://proxy.example:3128"),
        ("http://proxy.example", "http://proxy.example:80"),
        ("https://Proxy.Example", "https://proxy.example:443"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("10.0.0.1:8080", "http://10.0.0.1:8080"),
    ],
)
def test_addresses(text: str, address: str) -> None:
    proxy = proxy_at(text)
    assert proxy.address == address
    assert not proxy.has_credentials


def test_user_name_and_password_are_not_shown() -> None:
    proxy = proxy_at("http://us%40er:pass%3Aword@proxy.example:3128")
    assert (proxy.user.reveal(), proxy.password.reveal()) == ("us@er", "pass:word")
    assert proxy.has_credentials
    assert "us@er" not in repr(proxy)
    assert "pass:" not in repr(proxy)
    assert proxy.address == "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", ProxyFault.NO_SERVER), ("http://", ProxyFault.NO_SERVER),
        ("http://:80", ProxyFault.NO_SERVER),
        ("http://proxy:0", ProxyFault.NO_SERVER), ("http://proxy:http", ProxyFault.UNREADABLE),
        ("http://proxy:99999", ProxyFault.UNREADABLE), ("http://[::1", ProxyFault.UNREADABLE),
        ("socks5://proxy:1080", ProxyFault.SOCKS), ("socks://proxy:1080", ProxyFault.SOCKS),
        ("ftp://proxy:21", ProxyFault.SCHEME), ("http://proxy/path", ProxyFault.PATH),
        ("http://proxy:1?a", ProxyFault.PATH), ("http://pro xy", ProxyFault.CHARACTERS),
        ("http://pröxy", ProxyFault.CHARACTERS), ("http://proxy\r\nA: b", ProxyFault.CHARACTERS),
    ],
)  # fmt: skip
def test_what_is_no_proxy_is_named_and_not_repeated(text: str, fault: ProxyFault) -> None:
    with pytest.raises(ProxyAddressError) as caught:
        proxy_at(text)
    assert caught.value.fault is fault
    assert "proxy:" not in str(caught.value)


@pytest.mark.parametrize("typed", ["us%40er:pass%3Aword", "user", ":word", "a%25b:c%2Fd", ""])
def test_a_login_as_one_text(typed: str) -> None:
    proxy = proxy_at(f"http://{typed}@proxy.example:3128")
    again = proxy_at("proxy.example:3128").with_login(proxy.login)
    assert again == proxy
    assert bool(proxy.login) is bool(typed)
