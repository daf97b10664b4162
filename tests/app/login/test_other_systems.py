"""Starting at login on Windows, on macOS and in Flatpak: the form of what is left behind."""

import asyncio
import plistlib
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.fixtures.private_bus import PrivateBus
from whereby_desktop.app.login.background_portal import BackgroundPortal, RefusedError
from whereby_desktop.app.login.launch_agent import LaunchAgent
from whereby_desktop.app.login.login_command import LoginCommand
from whereby_desktop.app.login.run_value import APPROVED, RUN, VALUE, RunValue
from whereby_desktop.paths import BUNDLE_ID

COMMAND = LoginCommand(r"C:\Program Files\Whereby Desktop\whereby-desktop.exe")


class Registry:
    """A registry with the functions of winreg that are used."""

    HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = "user", 1, 2

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, object]] = {}

    @contextmanager
    def OpenKey(self, root: str, path: str, *_: int) -> Iterator[dict[str, object]]:  # noqa: N802
        assert root == self.HKEY_CURRENT_USER
        if path not in self.keys:
            raise FileNotFoundError(path)
        yield self.keys[path]

    @contextmanager
    def CreateKey(self, root: str, path: str) -> Iterator[dict[str, object]]:  # noqa: N802
        assert root == self.HKEY_CURRENT_USER
        yield self.keys.setdefault(path, {})

    def QueryValueEx(self, key: dict[str, object], name: str) -> tuple[object, int]:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], 1

    def SetValueEx(  # noqa: N802
        self, key: dict[str, object], name: str, _: int, kind: int, value: object
    ) -> None:
        assert kind == self.REG_SZ
        key[name] = value

    def DeleteValue(self, key: dict[str, object], name: str) -> None:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        del key[name]


async def test_windows_has_a_value_below_run() -> None:
    registry = Registry()
    value = RunValue(COMMAND, registry)
    assert not await value.is_on()
    await value.switch(on=True)
    assert registry.keys[RUN] == {
        VALUE: r'"C:\Program Files\Whereby Desktop\whereby-desktop.exe" --hidden'
    }
    assert await value.is_on()
    registry.keys[APPROVED] = {VALUE: b"\x03" + b"\0" * 11}  # by the Task Manager
    assert not await value.is_on()
    await value.switch(on=True)
    assert await value.is_on()
    await value.switch(on=False)
    await value.switch(on=False)
    assert not await value.is_on()
    assert registry.keys[RUN] == {}


async def test_macos_has_a_launch_agent(tmp_path: Path) -> None:
    program = tmp_path / "Whereby Desktop.app" / "Contents" / "MacOS" / "whereby-desktop"
    program.parent.mkdir(parents=True)
    program.touch()
    agent = LaunchAgent(LoginCommand(str(program), folder="/src"), tmp_path / "agents")
    assert not await agent.is_on()
    await agent.switch(on=True)
    assert await agent.is_on()
    written = plistlib.loads(agent.path.read_bytes())
    assert written["ProgramArguments"] == [str(program), "--hidden"]
    assert written["RunAtLoad"] is True
    assert written["Label"] == agent.path.stem
    assert written["AssociatedBundleIdentifiers"] == [BUNDLE_ID]
    assert re.fullmatch(r"[A-Za-z0-9.-]+", BUNDLE_ID)  # as Apple has it
    assert written["WorkingDirectory"] == "/src"
    agent.path.write_bytes(plistlib.dumps(written | {"Disabled": True}))
    assert not await agent.is_on()
    await agent.switch(on=True)
    program.unlink()
    assert not await agent.is_on()
    agent.path.write_text("nonsense")
    assert not await agent.is_on()
    await agent.switch(on=False)
    await agent.switch(on=False)
    assert not agent.path.exists()


class Portal:
    """The desktop's Background portal: `answer` is what the person says."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self.answer: tuple[int, dict[str, bool]] = (0, {})
        self.asked: list[dict[str, Any]] = []
        bus.add_message_handler(self._hear)

    def _hear(self, call: Message) -> Message | bool:
        if call.message_type is not MessageType.METHOD_CALL:
            return False
        if call.member != "RequestBackground" or call.signature != "sa{sv}":
            return False
        options = {name: variant.value for name, variant in call.body[1].items()}
        self.asked.append(options)
        sender = (call.sender or "").removeprefix(":").replace(".", "_")
        place = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token']}"
        code, results = self.answer
        told = {name: Variant("b", value) for name, value in results.items()}
        response = Message.new_signal(
            place, "org.freedesktop.portal.Request", "Response", "ua{sv}", [code, told]
        )
        asyncio.get_running_loop().call_soon(self._bus.send, response)
        return Message.new_method_return(call, "o", [place])


@asynccontextmanager
async def portal_on(address: str) -> AsyncIterator[Portal]:
    bus = await MessageBus(bus_address=address).connect()
    portal = Portal(bus)
    await bus.request_name("org.freedesktop.portal.Desktop")
    try:
        yield portal
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


async def test_flatpak_asks_the_portal(
    private_bus: PrivateBus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private_bus.address)
    way = BackgroundPortal(tmp_path / "starts-at-login")
    assert not await way.is_on()
    async with portal_on(private_bus.address) as portal:
        portal.answer = (0, {"background": True, "autostart": True})
        await way.switch(on=True)
        assert await way.is_on()
        assert portal.asked[0]["autostart"] is True
        assert portal.asked[0]["commandline"] == ["whereby-desktop", "--hidden"]
        portal.answer = (0, {"background": True, "autostart": False})
        await way.switch(on=False)
        assert not await way.is_on()
        portal.answer = (1, {})  # the person says no
        with pytest.raises(RefusedError):
            await way.switch(on=True)
        assert not await way.is_on()


async def test_flatpak_without_a_portal(
    private_bus: PrivateBus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    way = BackgroundPortal(tmp_path / "starts-at-login")
    for address in (private_bus.address, "unix:path=/nowhere/bus"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with pytest.raises(OSError):  # noqa: PT011 - of whatever kind
            await way.switch(on=True)
        assert not await way.is_on()
