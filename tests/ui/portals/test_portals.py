"""The desktop's portals on a real bus: a key from anywhere, and how programs are to look."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from dbus_fast import Variant

from tests.fixtures.desktop_portal import DesktopPortal, desktop_portal
from tests.fixtures.private_bus import PrivateBus
from whereby_desktop.ui.portals.global_shortcut import handed_out, listen
from whereby_desktop.ui.portals.portal import NoPortalError, RefusedError
from whereby_desktop.ui.portals.system_look import SystemLook, follow

pytest_plugins = ["tests.fixtures.portal_of_the_session"]
APPEARANCE, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"


class Listener:
    """Listens for the key; what came is in two queues."""

    def __init__(self) -> None:
        self.given: asyncio.Queue[str] = asyncio.Queue()
        self.pressed: asyncio.Queue[None] = asyncio.Queue()
        self.task = asyncio.ensure_future(
            listen("New meeting now", self.given.put_nowait, lambda: self.pressed.put_nowait(None))
        )


@asynccontextmanager
async def listening() -> AsyncIterator[Listener]:
    listener = Listener()
    try:
        yield listener
    finally:
        listener.task.cancel()
        await asyncio.wait({listener.task})


async def test_the_key_is_given_and_heard(portal: DesktopPortal) -> None:
    assert await handed_out()
    async with asyncio.timeout(10), listening() as listener:
        assert await listener.given.get() == "Press Ctrl+Alt+N"
        assert await portal.bound.get() == ("new-meeting", "New meeting now", "CTRL+ALT+n")
        assert portal.registered == ["whereby-desktop"]
        portal.press("new-meeting")
        await listener.pressed.get()
        portal.press("another-key")
        portal.press("new-meeting", session="/another/session")
        portal.change_trigger("new-meeting", "Press F9")
        assert await listener.given.get() == "Press F9"
        assert listener.pressed.empty()


async def test_a_key_without_words_is_still_given(bus: PrivateBus) -> None:
    async with desktop_portal(bus.address, trigger=""), asyncio.timeout(10), listening() as heard:
        assert await heard.given.get() == ""


async def test_the_person_says_no(bus: PrivateBus) -> None:
    async with desktop_portal(bus.address, answer=1), asyncio.timeout(10):
        with pytest.raises(RefusedError):
            await listen("New meeting now", lambda _key: None, lambda: None)


async def test_a_portal_that_hands_out_no_keys(bus: PrivateBus) -> None:
    async with desktop_portal(bus.address, version=0):
        assert not await handed_out()


async def test_no_portal_on_the_bus(bus: PrivateBus) -> None:
    assert bus.address
    assert not await handed_out()
    with pytest.raises(NoPortalError):
        await listen("New meeting now", lambda _key: None, lambda: None)
    with pytest.raises(NoPortalError):
        await follow(lambda _look: None)


async def test_no_bus_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    assert not await handed_out()
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert not await handed_out()


async def test_a_portal_that_ends_is_noticed(bus: PrivateBus) -> None:
    async with asyncio.timeout(10), AsyncExitStack() as running:
        await running.enter_async_context(desktop_portal(bus.address))
        async with listening() as listener:
            await listener.given.get()
            await running.aclose()
            with pytest.raises(NoPortalError):
                await listener.task


async def test_what_the_person_has_set_is_followed(portal: DesktopPortal) -> None:
    looks: asyncio.Queue[SystemLook] = asyncio.Queue()
    task = asyncio.ensure_future(follow(looks.put_nowait))
    async with asyncio.timeout(10):
        assert await looks.get() == SystemLook()
        portal.set(APPEARANCE, "contrast", Variant("u", 1))
        assert await looks.get() == SystemLook(high_contrast=True)
        portal.set(APPEARANCE, "color-scheme", Variant("u", 1))
        assert await looks.get() == SystemLook(dark=True, high_contrast=True)
        portal.set("org.example.else", "contrast", Variant("u", 0))
        portal.set(APPEARANCE, "color-scheme", Variant("u", 2))
        assert await looks.get() == SystemLook(dark=False, high_contrast=True)
        portal.set(APPEARANCE, "color-scheme", Variant("u", 0))
        assert await looks.get() == SystemLook(dark=None, high_contrast=True)
        portal.set(APPEARANCE, "contrast", Variant("s", "nonsense"))
        assert await looks.get() == SystemLook()
        assert looks.empty()
    task.cancel()
    await asyncio.wait({task})


async def test_the_wish_for_less_motion_is_heard_in_both_ways(portal: DesktopPortal) -> None:
    looks: asyncio.Queue[SystemLook] = asyncio.Queue()
    task = asyncio.ensure_future(follow(looks.put_nowait))
    async with asyncio.timeout(10):
        assert await looks.get() == SystemLook(reduced_motion=None)
        portal.set(GNOME, "enable-animations", Variant("b", False))
        assert await looks.get() == SystemLook(reduced_motion=True)
        portal.set(GNOME, "clock-format", Variant("s", "24h"))  # nothing to look for
        portal.set(GNOME, "enable-animations", Variant("b", True))
        assert await looks.get() == SystemLook(reduced_motion=False)
        portal.set(APPEARANCE, "reduced-motion", Variant("u", 1))
        assert await looks.get() == SystemLook(reduced_motion=True)
        portal.set(APPEARANCE, "reduced-motion", Variant("u", 0))
        assert await looks.get() == SystemLook(reduced_motion=False)
        assert looks.empty()
    task.cancel()
    await asyncio.wait({task})
