from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.meetings.book_world import BookWorld
from whereby_desktop.sandbox.server import Sandbox


@pytest.fixture
async def world(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[BookWorld]:
    folder = tmp_path / "memory"
    folder.mkdir()
    world = BookWorld(sandbox, folder / "meetings.sqlite3")
    yield world
    await world.close()
