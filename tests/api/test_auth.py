"""The one place that puts the key on a request."""

import httpx
import pytest

from tests.api.made_up import TOKEN
from whereby_desktop.api.auth import BearerAuth
from whereby_desktop.api.errors import RedirectRefusedError
from whereby_desktop.meetings.secret import Secret

BASE = "https://api.whereby.dev/v1"


def sent_with(auth: BearerAuth, url: str) -> httpx.Request:
    return next(auth.auth_flow(httpx.Request("GET", url)))


@pytest.mark.parametrize(
    "url",
    [f"{BASE}/meetings", "https://API.whereby.dev:443/v1/x", "https://api.whereby.dev/elsewhere"],
)
def test_the_key_goes_to_its_own_server(url: str) -> None:
    request = sent_with(BearerAuth(BASE, Secret(TOKEN)), url)
    assert request.headers["Authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize(
    "url",
    ["http://api.whereby.dev/v1/meetings", "https://api.whereby.dev:8443/v1/meetings",
     "https://evil.example/v1", "https://whereby.dev/v1", "https://api.whereby.dev.evil.example/v1",
     "https://api.whereby.dev@evil.example/v1", "https://127.0.0.1/v1"],
)  # fmt: skip
def test_and_to_no_other(url: str) -> None:
    with pytest.raises(RedirectRefusedError):
        sent_with(BearerAuth(BASE, Secret(TOKEN)), url)


async def test_not_even_if_redirects_were_followed() -> None:
    def elsewhere(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        if request.url.host == "evil.example":
            return httpx.Response(200)
        return httpx.Response(307, headers={"Location": "https://evil.example/v1/meetings"})

    asked: list[httpx.Request] = []
    async with httpx.AsyncClient(
        auth=BearerAuth(BASE, Secret(TOKEN)),
        transport=httpx.MockTransport(elsewhere),
        follow_redirects=True,
    ) as client:
        await client.get(f"{BASE}/meetings")
    assert [request.url.host for request in asked if "Authorization" in request.headers] == [
        "api.whereby.dev"
    ]
