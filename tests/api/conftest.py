"""A client on a quick clock, for any server."""

from collections.abc import AsyncIterator, Callable

import pytest

from tests.api.clocks import HastyClock
from tests.api.made_up import TOKEN
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.secret import Secret

ClientMaker = Callable[..., WherebyClient]


@pytest.fixture(autouse=True)
def quiet_http(caplog: pytest.LogCaptureFixture) -> None:
    """As the program sets its log up."""
    for chatty in ("httpx", "httpcore"):
        caplog.set_level("WARNING", chatty)


@pytest.fixture
def clock() -> HastyClock:
    return HastyClock()


@pytest.fixture
def pacing(clock: HastyClock) -> Pacing:
    return Pacing(clock)


@pytest.fixture
async def client_of(clock: HastyClock, pacing: Pacing) -> AsyncIterator[ClientMaker]:
    """Makes clients that are closed at the end; keywords as those of WherebyClient."""
    made: list[WherebyClient] = []

    def make(url: str, token: str = TOKEN, **more: object) -> WherebyClient:
        options = {"timeout": 5.0} | more
        client = WherebyClient(url, Secret(token), pacing, clock, **options)  # type: ignore[arg-type]
        made.append(client)
        return client

    yield make
    for client in made:
        await client.aclose()
