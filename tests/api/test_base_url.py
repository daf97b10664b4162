"""Which addresses a key may be sent to."""

import pytest

from whereby_desktop.api.base_url import checked_base_url


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://api.whereby.dev/v1", "https://api.whereby.dev/v1"),
        (" https://api.whereby.dev/v1/ \n", "https://api.whereby.dev/v1"),
        ("HTTPS://API.Whereby.dev/v1", "https://api.whereby.dev/v1"),
        ("https://api.example.org", "https://api.example.org"),
        ("https://api.example.org:8443/", "https://api.example.org:8443"),
        ("https://[2001:db8::1]:8443/v1", "https://[2001:db8::1]:8443/v1"),
        ("http://127.0.0.1:4010/v1", "http://127.0.0.1:4010/v1"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:4010/v1", "http://[::1]:4010/v1"),
        ("http://localhost:4010", "http://localhost:4010"),
    ],
)
def test_good_addresses(text: str, address: str) -> None:
    assert checked_base_url(text) == address


@pytest.mark.parametrize(
    "text",
    ["", "api.whereby.dev", "http://api.whereby.dev/v1", "http://10.0.0.1", "http://0.0.0.0",
     "http://127.0.0.1.example.org", "http://localhost.example.org", "http://127.1",
     "ftp://api.whereby.dev", "javascript:alert(1)", "file:///etc/passwd", "https://", "https:///v1",
     "https://user@api.whereby.dev", "https://user:word@api.whereby.dev", "https://@api.whereby.dev",
     "https://api.whereby.dev/v1?", "https://api.whereby.dev/v1?a=b", "https://api.whereby.dev/#x",
     "https://api.whereby.dev:99999", "https://api.whereby.dev:port", "https://api.whereby.dev:0",
     "https://[::1", "https://api.whereby.dev\\@evil.example", "https://api whereby.dev",
     "https://api.\twhereby.dev", "https://аpi.whereby.dev", "https://api.whereby.dev/\x00"],
)  # fmt: skip
def test_bad_addresses_are_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^The address .+\.$"):
        checked_base_url(text)
