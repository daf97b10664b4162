"""Batches in the whole program, at a sandbox that has points for all of it."""

from collections.abc import Iterator

import pytest

from tests.app.window.batches.person import Person
from tests.app.window.conftest import Launch
from tests.conftest import TOKEN
from whereby_desktop.sandbox.server import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(token=TOKEN, seed=7, limit=100_000) as running:
        yield running


@pytest.fixture
async def person(launch: Launch) -> Person:
    """In front of the program, connected, with an empty list."""
    run = await launch()
    await run.refreshed()
    return Person(run)
