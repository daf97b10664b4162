"""Start at login: switched on in the settings, then started as the system would."""

import asyncio
import os
import plistlib
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.app.login.desktop_exec import arguments, values
from tests.app.login.test_other_systems import Registry
from tests.app.login.windows_words import words
from tests.fixtures.program import Desktop, Program
from tests.fixtures.status_notifier_host import status_notifier_host
from tests.journeys.installed import install, run
from whereby_desktop.app.login.autostart_entry import AutostartEntry
from whereby_desktop.app.login.launch_agent import LaunchAgent
from whereby_desktop.app.login.login_command import LoginCommand, login_command
from whereby_desktop.app.login.run_value import RUN, VALUE, RunValue

pytestmark = pytest.mark.screen
AtLogin = Callable[[Desktop, pytest.MonkeyPatch], Awaitable[Program]]


def shown(program: Program) -> list[str]:
    return [title for title in program.titles() if "Whereby" in title]


async def as_linux_does(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The entry's line, in its folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", desktop.environment["XDG_CONFIG_HOME"])
    entry = AutostartEntry(login_command())
    await entry.switch(on=True)
    assert await entry.is_on()
    read = await asyncio.to_thread(values, entry.path)
    assert os.access(read["TryExec"], os.X_OK)
    return run(desktop, arguments(read["Exec"]), read.get("Path", "/"))


async def as_windows_does(desktop: Desktop, _: pytest.MonkeyPatch) -> Program:
    """The registry's line, split as programs there split it."""
    registry = Registry()
    value = RunValue(LoginCommand(str(install(desktop, "whereby-desktop.exe"))), registry)
    await value.switch(on=True)
    assert await value.is_on()
    return run(desktop, words(str(registry.keys[RUN][VALUE])))


async def as_macos_does(desktop: Desktop, _: pytest.MonkeyPatch) -> Program:
    """The agent's arguments, in its folder."""
    program = install(desktop, "whereby-desktop")
    agent = LaunchAgent(LoginCommand(str(program)), desktop.folder / "LaunchAgents")
    await agent.switch(on=True)
    assert await agent.is_on()
    read = plistlib.loads(await asyncio.to_thread(agent.path.read_bytes))
    assert read["RunAtLoad"] is True
    return run(desktop, read["ProgramArguments"], read.get("WorkingDirectory", "/"))


@pytest.mark.parametrize("at_login", [as_linux_does, as_windows_does, as_macos_does])
async def test_it_waits_hidden_for_a_panel_that_comes_late(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, at_login: AtLogin
) -> None:
    program = await at_login(desktop, monkeypatch)
    doors = Path(desktop.environment["XDG_RUNTIME_DIR"], "whereby-desktop")
    await asyncio.to_thread(program.until, lambda: list(doors.glob("*.socket")), "that it listens")
    assert shown(program) == []
    async with status_notifier_host(desktop.bus.address) as panel:
        assert "Open Whereby Desktop" in await panel.texts()
        assert shown(program) == []
        await panel.click(await panel.line("Open Whereby Desktop"))
        await asyncio.to_thread(program.until_title, "Whereby Desktop$")
        await panel.click(await panel.line("Quit"))
        assert await asyncio.to_thread(program.ended) == 0
