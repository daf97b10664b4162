"""A panel that starts after the program, ends, and starts anew; no bus at all."""

import asyncio

import pytest

from tests.fixtures.private_bus import PrivateBus
from tests.fixtures.status_notifier_host import StatusNotifierHost, status_notifier_host
from tests.fixtures.x_screen import XScreen
from tests.ui.tray.conftest import RunningTray, start_tray

pytestmark = pytest.mark.screen


async def sees(tray: RunningTray, there: str) -> None:
    """Waits until the program has seen that the tray is there, or is not."""
    async with asyncio.timeout(20):
        while await tray.says() != ["available", there]:
            pass


async def works(tray: RunningTray, panel: StatusNotifierHost) -> None:
    await panel.click(await panel.line("Open Whereby Desktop"))
    assert await tray.says() == ["open"]
    assert (await panel.item())["ToolTip"][2] == "Whereby Desktop"
    await panel.activate()
    assert await tray.says() == ["open"]


async def test_a_panel_comes_late(x_screen: XScreen, private_bus: PrivateBus) -> None:
    tray, available = await start_tray(x_screen.on_it(private_bus.environment))
    try:
        assert not available
        async with status_notifier_host(private_bus.address) as panel:
            await sees(tray, "True")
            await works(tray, panel)
    finally:
        await tray.end()


async def test_a_panel_ends_and_comes_back(x_screen: XScreen, private_bus: PrivateBus) -> None:
    async with status_notifier_host(private_bus.address) as panel:
        tray, available = await start_tray(x_screen.on_it(private_bus.environment))
        try:
            assert available
            await works(tray, panel)
        except BaseException:
            await tray.end()
            raise
    try:
        for _ in range(2):
            assert await tray.ask("look") == ["available", "False"]
            assert await tray.says() == ["there", "False"]
            assert await tray.says() == ["done", "look"]
            async with status_notifier_host(private_bus.address) as panel:
                await sees(tray, "True")
                await works(tray, panel)
    finally:
        await tray.end()


async def test_it_is_heard_at_once(x_screen: XScreen, private_bus: PrivateBus) -> None:
    """Looks are ten seconds apart while there is a tray."""
    async with status_notifier_host(private_bus.address):
        tray, available = await start_tray(x_screen.on_it(private_bus.environment))
        try:
            assert available
            await tray.do("follow")
        except BaseException:
            await tray.end()
            raise
    try:
        async with asyncio.timeout(5):
            assert await tray.says() == ["available", "False"]
    finally:
        await tray.end()


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "nonsense"])
async def test_without_a_bus_there_is_no_tray(
    x_screen: XScreen, private_bus: PrivateBus, address: str
) -> None:
    environment = x_screen.on_it(private_bus.environment)
    environment["DBUS_SESSION_BUS_ADDRESS"] = address
    tray, available = await start_tray(environment)
    try:
        assert not available
        await tray.do("rooms", [[1, 23]])
    finally:
        await tray.end()
