"""Start at login: switched on in the settings, then started as the system would."""

import asyncio
import os
import subprocess
from pathlib import Path

import pytest

from tests.app.login.desktop_exec import arguments, values
from tests.fixtures.program import Desktop, Program
from tests.fixtures.status_notifier_host import status_notifier_host
from whereby_desktop.app.login.autostart_entry import AutostartEntry
from whereby_desktop.app.login.login_command import login_command

pytestmark = pytest.mark.screen


def start_as_at_login(desktop: Desktop, entry: Path) -> Program:
    """As a session manager does: the entry's line, in its folder, in an environment of no shell."""
    read = values(entry)
    assert os.access(read["TryExec"], os.X_OK)
    folder = desktop.folder / "at-login"
    folder.mkdir()
    with (folder / "stdout").open("wb") as out, (folder / "stderr").open("wb") as complaints:
        process = subprocess.Popen(
            arguments(read["Exec"]),
            cwd=read.get("Path", "/"),
            env=desktop.environment,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=complaints,
        )
    program = Program(process, desktop.environment, folder)
    desktop.programs.append(program)
    return program


def shown(program: Program) -> list[str]:
    return [title for title in program.titles() if "Whereby" in title]


async def written_entry(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", desktop.environment["XDG_CONFIG_HOME"])
    entry = AutostartEntry(login_command())
    await entry.switch(on=True)
    assert await entry.is_on()
    return entry.path


async def test_it_waits_hidden_for_a_panel_that_comes_late(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_as_at_login(desktop, await written_entry(desktop, monkeypatch))
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
