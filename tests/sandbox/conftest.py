"""A sandbox on its own clock, and an honest client for it."""

from collections.abc import Iterator

import httpx
import pytest

from tests.sandbox.clock import Clock
from tests.sandbox.honest import honest_client
from whereby_desktop.sandbox.server import Sandbox


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> Iterator[Sandbox]:
    with Sandbox(now=clock, seed=1) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with honest_client(sandbox) as honest:
        yield honest
