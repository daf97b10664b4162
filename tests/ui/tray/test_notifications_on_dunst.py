"""Both ways to a notification service, to a daemon people use: dunst, on an X screen."""

import asyncio
import json
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from dbus_fast.aio import MessageBus
from desktop_notifier.backends import dbus as library_on_linux

from tests.fixtures.private_bus import PrivateBus
from tests.fixtures.x_screen import XScreen
from whereby_desktop.ui.tray.freedesktop_notifications import FreedesktopNotifications
from whereby_desktop.ui.tray.notification_service import NotificationService, OnAction
from whereby_desktop.ui.tray.notification_words import Words
from whereby_desktop.ui.tray.system_notifications import SystemNotifications

pytestmark = pytest.mark.screen
SERVICE = "org.freedesktop.Notifications"
BUTTONS = (("default", "Open Whereby Desktop"), ("open", "Open in browser"), ("undo", "Undo"))
WORDS = Words("Deleting consult-723a…", "Its links stop working.")


@dataclass
class Dunst:
    """The daemon; `wanted` is what a person chooses in its menu of buttons."""

    environment: dict[str, str]
    wanted: Path

    async def tell(self, *words: str) -> str:
        telling = await asyncio.create_subprocess_exec(
            *("dunstctl", *words), env=self.environment, stdout=asyncio.subprocess.PIPE
        )
        said, _ = await asyncio.wait_for(telling.communicate(), 20)
        return said.decode()

    async def press(self, button: str) -> None:
        await asyncio.to_thread(self.wanted.write_text, button)
        await self.tell("context")

    async def displayed(self) -> int:
        return int(await self.tell("count", "displayed"))

    async def history(self) -> list[tuple[str, str]]:
        """Title and text of what was on the screen, latest first."""
        (entries,) = json.loads(await self.tell("history"))["data"]
        return [(each["summary"]["data"], each["body"]["data"]) for each in entries]


@pytest.fixture
def dunst(x_screen: XScreen, private_bus: PrivateBus) -> Iterator[Dunst]:
    if shutil.which("dunst") is None:
        pytest.skip("needs dunst (Debian: dunst)")
    folder = private_bus.folder
    menu, wanted, settings = folder / "menu", folder / "wanted", folder / "dunstrc"
    menu.write_text(f'#!/bin/sh\ngrep "$(cat {wanted})" | head -n 1\n')
    menu.chmod(0o755)
    settings.write_text(f"[global]\n dmenu = {menu}\n browser = /bin/true\n")
    environment = x_screen.on_it(private_bus.environment)
    command = ["dunst", "-conf", str(settings)]
    with private_bus.appearance_of(SERVICE):
        daemon = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        yield Dunst(environment, wanted)
    finally:
        daemon.terminate()
        daemon.wait()


@pytest.fixture
async def connections(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """Closes those of desktop-notifier, which has one for a whole run."""
    opened: list[MessageBus] = []

    class Closed(MessageBus):
        def __init__(self) -> None:
            super().__init__()
            opened.append(self)

    monkeypatch.setattr(library_on_linux, "MessageBus", Closed)
    yield
    for connection in opened:
        connection.disconnect()
        await connection.wait_for_disconnect()  # type: ignore[no-untyped-call]


def freedesktop(on_action: OnAction) -> NotificationService:
    return FreedesktopNotifications(on_action=on_action)


@pytest.mark.parametrize("kind", [freedesktop, SystemNotifications])
@pytest.mark.usefixtures("connections")
async def test_shown_pressed_and_withdrawn(
    dunst: Dunst,
    private_bus: PrivateBus,
    monkeypatch: pytest.MonkeyPatch,
    kind: Callable[[OnAction], NotificationService],
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private_bus.address)
    heard: asyncio.Queue[tuple[int, str]] = asyncio.Queue()
    service = kind(lambda number, key: heard.put_nowait((number, key)))
    first = await service.show(WORDS, BUTTONS)
    assert await dunst.displayed() == 1
    await dunst.press("Undo")
    assert await asyncio.wait_for(heard.get(), 20) == (first, "undo")

    second = await service.show(WORDS, BUTTONS)
    await dunst.tell("action", "0")
    assert await asyncio.wait_for(heard.get(), 20) == (second, "default")

    third = await service.show(WORDS, BUTTONS)
    shown = await dunst.displayed()
    await service.withdraw(third)
    assert await dunst.displayed() == shown - 1
    await service.close()
    await dunst.tell("close-all")
    assert set(await dunst.history()) == {(WORDS.title, WORDS.text)}
