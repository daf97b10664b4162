"""The whole program at a sandbox with many rooms, and points for all of them."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.app.window.bulk_delete.cleaner import Cleaner
from tests.app.window.conftest import Launch
from tests.app.window.driver import until
from tests.conftest import TOKEN
from whereby_desktop.sandbox.server import Sandbox

ENDED = 24


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(token=TOKEN, seed=7, limit=100_000) as running:
        yield running


@pytest.fixture
def ended(sandbox: Sandbox) -> list[str]:
    """The ids of rooms that wait for their deletion; every other one is called old-…"""
    return [
        sandbox.add_meeting(
            timedelta(hours=-2, minutes=-number), prefix="old-" if number % 2 else "class-"
        ).meeting_id
        for number in range(ENDED)
    ]


@pytest.fixture
def open_rooms(sandbox: Sandbox) -> list[str]:
    return [sandbox.add_meeting(timedelta(hours=2), prefix="open-").meeting_id for _ in range(3)]


@pytest.fixture
async def cleaner(launch: Launch, ended: list[str], open_rooms: list[str]) -> Cleaner:
    """In front of the program, with all of them in the list."""
    run = await launch()
    await run.refreshed()
    await until(lambda: set(run.rooms()) == {*ended, *open_rooms})
    return Cleaner(run)
