"""The entry of the autostart folder, read by another reader, and by systemd's."""

import asyncio
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.app.login.desktop_exec import arguments, values
from whereby_desktop.app.login.autostart_entry import AutostartEntry, exec_line, would_start
from whereby_desktop.app.login.login_command import LoginCommand, login_command
from whereby_desktop.paths import APP_ID

GENERATOR = Path("/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's own way")
ODD = ["a b", 'a"b', "a$HOME`b`", "a\\b", "100%", "%u", "ü;&|*?#()~<>'"]


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    return tmp_path / "config"


def program_in(folder: Path) -> LoginCommand:
    folder.mkdir(parents=True)
    program = folder / "whereby-desktop"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return LoginCommand(str(program))


def switch(entry: AutostartEntry, *, on: bool) -> None:
    asyncio.run(entry.switch(on=on))


def is_on(entry: AutostartEntry) -> bool:
    return asyncio.run(entry.is_on())


@pytest.mark.parametrize("name", ODD)
def test_wherever_it_is_installed_it_is_found(config: Path, tmp_path: Path, name: str) -> None:
    command = program_in(tmp_path / name)
    entry = AutostartEntry(command)
    assert not is_on(entry)
    switch(entry, on=True)
    assert is_on(entry)
    assert entry.path == config / "autostart" / f"{APP_ID}.desktop"
    read = values(entry.path)
    assert read["TryExec"] == command.program
    assert arguments(read["Exec"]) == [command.program, "--hidden"]
    switch(entry, on=False)
    assert not is_on(entry)
    assert not entry.path.exists()
    switch(entry, on=False)  # it may be gone already


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=1))
def test_any_command_survives_its_quoting(words: list[str]) -> None:
    command = LoginCommand(words[0], tuple(words[1:]))
    assert arguments(exec_line(command)) == words


# A program below a folder with a % or a \\ in its name is found by every reader but systemd's.
@pytest.mark.parametrize("name", ["plain", *(each for each in ODD if not {"%", "\\"} & set(each))])
def test_systemd_starts_the_same(config: Path, tmp_path: Path, name: str) -> None:
    if not GENERATOR.exists():
        pytest.skip("systemd is not here")
    command = program_in(tmp_path / name)
    switch(AutostartEntry(command), on=True)
    units = tmp_path / "units"
    units.mkdir()
    environment = {"XDG_CONFIG_HOME": str(config), "XDG_CONFIG_DIRS": str(tmp_path / "none")}
    environment |= {"HOME": str(tmp_path), "PATH": "/usr/bin"}
    subprocess.run([GENERATOR, units, units, units], env=environment, check=True, timeout=30)
    (unit,) = units.glob("app-*.service")
    assert unit.name == f"app-{APP_ID}@autostart.service"  # by which the portals know it
    (started,) = re.findall(r"^ExecStart=:?(.*)$", unit.read_text(), re.MULTILINE)
    assert _unit_words(started) == [command.program, "--hidden"]


def _unit_words(line: str) -> list[str]:
    """As systemd.syntax(7) has them. %% is one %."""
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', line)
    return [re.sub(r"\\(.)", r"\1", quoted or bare).replace("%%", "%") for quoted, bare in words]


@pytest.mark.parametrize(
    "line",
    ["Hidden=true", "X-GNOME-Autostart-enabled=false", "OnlyShowIn=KDE;", "NotShowIn=GNOME;XFCE;"],
)
@pytest.mark.usefixtures("config")
def test_what_was_switched_off_elsewhere_is_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    entry = AutostartEntry(program_in(tmp_path / "app"))
    switch(entry, on=True)
    before = entry.path.read_text()
    entry.path.write_text(before.replace("X-GNOME-Autostart-enabled=true", line))
    assert not is_on(entry)
    switch(entry, on=True)
    assert entry.path.read_text() == before


@pytest.mark.usefixtures("config")
def test_a_program_that_has_gone_is_not_started(tmp_path: Path) -> None:
    command = program_in(tmp_path / "app")
    entry = AutostartEntry(command)
    switch(entry, on=True)
    Path(command.program).unlink()
    assert not is_on(entry)


@pytest.mark.parametrize("text", ["", "nonsense", "[Desktop Entry]\n", "[Other]\nExec=a\n"])
def test_a_damaged_entry_starts_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.desktop").write_text(text)
    assert not would_start(tmp_path / "a.desktop")


def test_a_folder_that_cannot_be_written_is_said(config: Path) -> None:
    config.write_text("a file where the folder ought to be")
    with pytest.raises(OSError):  # noqa: PT011 - of whatever kind
        switch(AutostartEntry(LoginCommand("/bin/true")), on=True)


def test_each_installation_is_started_its_own_way(tmp_path: Path) -> None:
    script = program_in(tmp_path / "bin")
    python = str(tmp_path / "bin" / "python")
    assert login_command({}, python) == script
    assert login_command({"APPIMAGE": "/opt/a b.AppImage"}, python).line == (
        "/opt/a b.AppImage",
        "--hidden",
    )
    sources = login_command({}, str(tmp_path / "python"))
    assert sources.line == (str(tmp_path / "python"), "-m", "whereby_desktop", "--hidden")
    assert sources.folder is not None
    assert Path(sources.folder, "whereby_desktop", "__main__.py").is_file()
