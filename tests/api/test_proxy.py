"""Which proxy is the one to use."""

import pytest

from whereby_desktop.api.proxy import DIRECT, WORDS, proxy_towards
from whereby_desktop.meetings.proxy_address import Proxy, ProxyFault

NONE = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy")


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
    checked = Proxy("http://checked.example:4", "checked.example")
    assert proxy_towards("api.whereby.dev", checked) is checked
    assert proxy_towards("api.whereby.dev", DIRECT) is None
    assert proxy_towards("api.example.org", None) is None


def test_there_are_words_for_every_fault() -> None:
    assert set(WORDS) == set(ProxyFault)
