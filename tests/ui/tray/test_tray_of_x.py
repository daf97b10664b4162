"""Desktops with the tray of old, by XEmbed, and desktops without any."""

import asyncio
import os
import re
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from tests.fixtures.private_bus import PrivateBus
from tests.fixtures.x_screen import XScreen
from tests.ui.tray.conftest import RunningTray, start_tray

pytestmark = pytest.mark.screen
_WITHIN = 20.0
_TRAY_TOP = 700 - 32


async def on(screen: XScreen, *command: str) -> str:
    """Runs a program on the screen to its end; what it wrote."""
    running = await asyncio.create_subprocess_exec(
        *command,
        env={**os.environ, "DISPLAY": screen.display},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        out, _ = await asyncio.wait_for(running.communicate(), _WITHIN)
    except TimeoutError:
        running.kill()
        await running.wait()
        raise
    return out.decode()


@asynccontextmanager
async def trayer(screen: XScreen) -> AsyncIterator[None]:
    """A tray by XEmbed, in the corner of the screen."""
    if not all(map(shutil.which, ("trayer", "xdotool"))):
        pytest.skip("needs trayer and xdotool (Debian: trayer, xdotool)")
    running = await asyncio.create_subprocess_exec(
        *("trayer", "--edge", "bottom", "--align", "left", "--widthtype", "pixel"),
        *("--width", "64", "--heighttype", "pixel", "--height", "32", "--SetPartialStrut", "false"),
        env={**os.environ, "DISPLAY": screen.display},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        await on(screen, "xdotool", "search", "--sync", "--onlyvisible", "--class", "trayer")
        yield
    finally:
        running.terminate()
        await running.wait()


async def middle_of(screen: XScreen, fits: Callable[[dict[str, int]], bool]) -> tuple[str, str]:
    """The middle of the program's window that fits, once there is one."""
    async with asyncio.timeout(_WITHIN):
        while True:
            for window in (
                await on(screen, "xdotool", "search", "--class", "tray_program")
            ).split():
                said = await on(screen, "xdotool", "getwindowgeometry", "--shell", window)
                at = {name: int(value) for name, value in re.findall(r"(\w+)=(-?\d+)", said)}
                if at and fits(at):
                    return str(at["X"] + at["WIDTH"] // 2), str(at["Y"] + at["HEIGHT"] // 2)
            await asyncio.sleep(0.05)  # nothing tells when a window is there


def in_the_tray(at: dict[str, int]) -> bool:
    return at["Y"] >= _TRAY_TOP and at["WIDTH"] > 3


def menu(at: dict[str, int]) -> bool:
    return at["HEIGHT"] > 40 and at["Y"] > 0


@asynccontextmanager
async def running_tray(screen: XScreen, bus: PrivateBus) -> AsyncIterator[tuple[RunningTray, bool]]:
    tray, available = await start_tray(screen.on_it(bus.environment))
    try:
        yield tray, available
    finally:
        await tray.end()


async def test_no_tray_on_this_desktop(x_screen: XScreen, private_bus: PrivateBus) -> None:
    async with running_tray(x_screen, private_bus) as (tray, available):
        assert not available
        await tray.do("rooms", [[1, 23]])  # nothing depends on it


async def test_left_click_in_the_tray_of_old(x_screen: XScreen, private_bus: PrivateBus) -> None:
    async with trayer(x_screen), running_tray(x_screen, private_bus) as (tray, available):
        assert available
        x, y = await middle_of(x_screen, in_the_tray)
        await on(x_screen, "xdotool", "mousemove", x, y, "click", "1")
        assert await tray.says() == ["open"]


async def test_click_can_open_the_menu(x_screen: XScreen, private_bus: PrivateBus) -> None:
    async with trayer(x_screen), running_tray(x_screen, private_bus) as (tray, _):
        await tray.do("click", "menu")
        x, y = await middle_of(x_screen, in_the_tray)
        await on(x_screen, "xdotool", "mousemove", x, y, "click", "1")
        await middle_of(x_screen, menu)
        await on(x_screen, "xdotool", "key", "Up", "Return")  # the last line
        assert await tray.says() == ["quit"]


async def test_tray_that_goes_is_noticed(x_screen: XScreen, private_bus: PrivateBus) -> None:
    async with trayer(x_screen):
        tray, available = await start_tray(x_screen.on_it(private_bus.environment))
    try:
        assert available
        async with asyncio.timeout(_WITHIN):
            while (said := await tray.ask("look")) == ["there", "True"]:
                assert await tray.says() == ["done", "look"]
        assert said == ["available", "False"]
    finally:
        await tray.end()
