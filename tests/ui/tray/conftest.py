"""A tray in a program of its own, on a screen and a bus of its own."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.private_bus import PrivateBus, private_bus
from tests.fixtures.status_notifier_host import StatusNotifierHost, status_notifier_host
from tests.fixtures.x_screen import XScreen, x_screen

__all__ = ["private_bus", "x_screen"]
_ROOT = Path(__file__).resolve().parents[3]
_WITHIN = 30.0  # seconds
_OUTSIDE = ("test_tray_on_a_panel.py", "test_tray_of_x.py", "test_tray_comes_and_goes.py")


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]] | None:
    """Where the program under test is another process, there is no need of Qt's loop in this."""
    del config
    if item.path.name in _OUTSIDE:
        return {"asyncio": asyncio.new_event_loop}
    return None


class RunningTray:
    """What the program says, and orders for it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def says(self) -> list[str]:
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), _WITHIN)
        assert line, "the tray's program ended"
        said: list[str] = json.loads(line)
        return said

    async def ask(self, order: str, *values: Any) -> list[str]:  # noqa: ANN401 - JSON
        """Gives an order; what the program says first upon it."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([order, *values]).encode() + b"\n")
        await self._process.stdin.drain()
        return await self.says()

    async def do(self, order: str, *values: Any) -> None:  # noqa: ANN401 - JSON
        assert await self.ask(order, *values) == ["done", order]

    async def end(self) -> None:
        if self._process.returncode is None:
            self._process.kill()
            await self._process.wait()


async def start_tray(environment: dict[str, str]) -> tuple[RunningTray, bool]:
    """The program, and whether it found a tray."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.ui.tray.tray_program"),
        cwd=_ROOT,
        env=environment,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    tray = RunningTray(process)
    try:
        ready, available = await tray.says()
    except BaseException:
        await tray.end()
        raise
    assert ready == "ready"
    return tray, available == "True"


@pytest.fixture
async def host(private_bus: PrivateBus) -> AsyncIterator[StatusNotifierHost]:
    async with status_notifier_host(private_bus.address) as running:
        yield running


@pytest.fixture
async def tray(
    x_screen: XScreen, private_bus: PrivateBus, host: StatusNotifierHost
) -> AsyncIterator[RunningTray]:
    """A tray on a desktop that takes icons by StatusNotifierItem."""
    del host  # only that it is there
    running, available = await start_tray(x_screen.on_it(private_bus.environment))
    try:
        assert available
        yield running
    finally:
        await running.end()
