"""Which proxies there are, and the words for those that are none."""

import pytest

from whereby_desktop.api.proxy import DIRECT, checked_proxy, proxy_towards

NONE = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy")


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
    proxy = checked_proxy(text)
    assert proxy.address == address
    assert not proxy.has_credentials


def test_user_name_and_password_are_not_shown() -> None:
    proxy = checked_proxy("http://us%40er:pass%3Aword@proxy.example:3128")
    assert (proxy.user.reveal(), proxy.password.reveal()) == ("us@er", "pass:word")
    assert proxy.has_credentials
    assert "us@er" not in repr(proxy)
    assert "pass:" not in repr(proxy)
    assert proxy.address == "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "names no server"), ("http://", "names no server"), ("http://:80", "names no server"),
        ("http://proxy:0", "names no server"), ("http://proxy:http", "cannot be read"),
        ("http://proxy:99999", "cannot be read"), ("http://[::1", "cannot be read"),
        ("socks5://proxy:1080", "SOCKS"), ("socks://proxy:1080", "SOCKS"),
        ("ftp://proxy:21", "must begin with"), ("http://proxy/path", "must end"),
        ("http://proxy:1?a", "must end"), ("http://pro xy", "characters"),
        ("http://pröxy", "characters"), ("http://proxy\r\nA: b", "characters"),
    ],
)  # fmt: skip
def test_what_is_no_proxy_is_said_without_repeating_it(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words) as caught:
        checked_proxy(text)
    assert "proxy:" not in str(caught.value)


def test_which_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NONE:
        monkeypatch.delenv(name, raising=False)
    assert proxy_towards("api.whereby.dev", None) is None
    monkeypatch.setenv("ALL_PROXY", "http://all.example:1")
    monkeypatch.setenv("HTTPS_PROXY", "http://https.example:2")
    monkeypatch.setenv("NO_PROXY", "localhost,.example.org")
    for setting, address in (
        (None, "http://https.example:2"),
        ("", "http://https.example:2"),
        ("set.example:3", "http://set.example:3"),
    ):
        proxy = proxy_towards("api.whereby.dev", setting)
        assert proxy is not None
        assert proxy.address == address
    assert proxy_towards("api.whereby.dev", DIRECT) is None
    assert proxy_towards("api.example.org", None) is None
