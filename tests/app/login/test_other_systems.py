"""Starting at login on Windows, on macOS and in Flatpak: the form of what is left behind."""

import asyncio
import os
import plistlib
import re
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from hypothesis import given
from hypothesis import strategies as st

from tests.app.login.windows_words import words
from tests.fixtures.private_bus import PrivateBus
from whereby_desktop.app.login.background_portal import BackgroundPortal, NotAllowedError
from whereby_desktop.app.login.launch_agent import LaunchAgent
from whereby_desktop.app.login.login_command import LoginCommand
from whereby_desktop.app.login.run_value import APPROVED, RUN, VALUE, RunValue
from whereby_desktop.paths import APP_ID, BUNDLE_ID
from whereby_desktop.ui.windows_identity import be_known_by_name


@pytest.fixture
def installed(tmp_path: Path) -> LoginCommand:
    program = tmp_path / "Program Files" / "Whereby Desktop" / "whereby-desktop.exe"
    program.parent.mkdir(parents=True)
    program.touch()
    return LoginCommand(str(program))


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


async def test_windows_has_a_value_below_run(installed: LoginCommand) -> None:
    registry = Registry()
    value = RunValue(installed, registry)
    assert not await value.is_on()
    await value.switch(on=True)
    assert registry.keys[RUN] == {VALUE: f'"{installed.program}" --hidden'}
    assert words(str(registry.keys[RUN][VALUE])) == list(installed.line)
    assert await value.is_on()
    registry.keys[APPROVED] = {VALUE: b"\x03" + b"\0" * 11}  # by the Task Manager
    assert not await value.is_on()
    await value.switch(on=True)
    assert await value.is_on()
    await value.switch(on=False)
    await value.switch(on=False)
    assert not await value.is_on()
    assert registry.keys[RUN] == {}


async def test_windows_starts_no_program_that_has_gone(installed: LoginCommand) -> None:
    registry = Registry()
    value = RunValue(installed, registry)
    await value.switch(on=True)
    await asyncio.to_thread(Path(installed.program).unlink)
    assert not await value.is_on()
    registry.keys[RUN][VALUE] = 7
    assert not await value.is_on()


async def test_windows_starts_nothing_too_long() -> None:
    registry = Registry()
    fits, too_long = ("C:\\" + "a" * (length - len(" --hidden") - 3) for length in (260, 261))
    with pytest.raises(OSError, match="too long") as raised:
        await RunValue(LoginCommand(too_long), registry).switch(on=True)
    assert raised.value.filename == f"{too_long} --hidden"
    assert registry.keys == {}
    await RunValue(LoginCommand(fits), registry).switch(on=True)
    assert registry.keys[RUN][VALUE] == f"{fits} --hidden"


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), max_size=4))
def test_windows_reads_what_was_written(arguments: list[str]) -> None:
    program = r"C:\Program Files\a b\c.exe"
    assert words(subprocess.list2cmdline([program, *arguments])) == [program, *arguments]


async def test_windows_shows_the_programs_name_above_notifications() -> None:
    registry = Registry()
    be_known_by_name(registry)
    (key,) = registry.keys
    assert key.endswith(rf"\AppUserModelId\{APP_ID}")
    assert registry.keys[key] == {"DisplayName": "Whereby Desktop"}


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


async def test_macos_keeps_what_was_switched_off_elsewhere(tmp_path: Path) -> None:
    """In the system's settings; launchd tells of it in the words of `launchctl print-disabled`."""
    program, launchctl, off = (tmp_path / name for name in ("program", "launchctl", "off"))
    program.touch()
    launchctl.write_text(
        "#!/bin/sh\n"
        f'if [ "$1" = enable ]; then echo "$2" >> "{tmp_path}/enabled"; rm "{off}"; fi\n'
        f'[ -e "{off}" ] && state=disabled || state=enabled\n'
        "echo '\tdisabled services = {'\n"
        "echo '\t\t\"com.example.other\" => disabled'\n"
        f"echo '\t\t\"{BUNDLE_ID}\" => '$state\n"
    )
    launchctl.chmod(0o755)
    agent = LaunchAgent(LoginCommand(str(program)), tmp_path / "agents", launchctl)
    await agent.switch(on=True)
    assert await agent.is_on()
    await asyncio.to_thread(off.touch)
    assert not await agent.is_on()
    await agent.switch(on=True)
    assert await agent.is_on()
    enabled = await asyncio.to_thread((tmp_path / "enabled").read_text)
    assert enabled == f"gui/{os.getuid()}/{BUNDLE_ID}\n"


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
        with pytest.raises(NotAllowedError):
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
