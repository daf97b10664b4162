import pytest

from whereby_desktop.storage.account_key import account_key


@pytest.mark.parametrize(
    ("server", "key"),
    [
        ("https://api.whereby.dev/v1", "default@api.whereby.dev"),
        ("https://API.Whereby.DEV:443", "default@api.whereby.dev"),
        ("https://user:pw@api.whereby.dev/v1?x=1", "default@api.whereby.dev"),
        ("https://api.whereby.dev:8443/v1", "default@api.whereby.dev:8443"),
        ("http://127.0.0.1:4010", "default@127.0.0.1:4010"),
        ("http://[::1]:4010/v1", "default@[::1]:4010"),
        ("https://[2001:DB8::1]/v1", "default@[2001:db8::1]"),
        ("http://localhost/v1", "default@localhost:80"),  # not the key of https://localhost
        ("https://localhost:80/v1", "default@localhost:80"),
    ],
)
def test_names_account_host_and_port(server: str, key: str) -> None:
    assert account_key("default", server) == key


@pytest.mark.parametrize(
    "server", ["", "api.whereby.dev", "ftp://api.whereby.dev", "https://", "https://host:port"]
)
def test_what_is_no_server_is_refused(server: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - urllib has its own words for some
        account_key("default", server)
