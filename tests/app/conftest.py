"""A desktop of the tests' own: screen, bus and keyring."""

import asyncio
from collections.abc import Callable, Mapping

import pytest

from tests.fixtures.private_bus import gnome_keyring, private_bus
from tests.fixtures.x_screen import x_screen

__all__ = ["gnome_keyring", "private_bus", "x_screen"]


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]] | None:
    """Where the program under test is another process, there is no need of Qt's loop in this."""
    del config
    if item.path.name == "test_quick_create.py":
        return {"asyncio": asyncio.new_event_loop}
    return None
