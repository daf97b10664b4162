"""Which Debian packages are asked for, on which kind of screen, and how missing ones get in."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
Program = Callable[[str, str], Path]

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is Debian's")

BOOKWORM = """\
ii \tlibgl1\t
hi \tlibegl1\t
rc \tlibfontconfig1\t
ii \tlibglib2.0-0\t
ii \tmawk\tawk
"""
TRIXIE = """\
ii \tlibglib2.0-0t64\tlibglib2.0-0 (= 2.84.4-3), libglib2.0-0-other
"""


@pytest.fixture
def debian(load: Load) -> ModuleType:
    return load("system_packages")


def names(packages: tuple[tuple[str, str, str], ...]) -> set[str]:
    return {package[0] for package in packages}


def test_only_what_is_missing_is_named(debian: ModuleType) -> None:
    missing = debian.missing(debian.QT, BOOKWORM)

    assert missing == ["libfontconfig1", "libdbus-1-3", "libxkbcommon0"]


def test_a_package_under_its_newer_name_counts(debian: ModuleType) -> None:
    assert "libglib2.0-0" not in debian.missing(debian.QT, TRIXIE)


def test_every_package_has_its_reason_and_stands_once(debian: ModuleType) -> None:
    everything = [*debian.QT, *debian.X_SCREEN, *debian.WAYLAND_SCREEN, *debian.TESTS]

    assert all(package.why for package in everything)
    assert len({package.name for package in everything}) == len(everything)


@linux_only
@pytest.mark.parametrize(
    ("environ", "is_there"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=800x800"}, False),
        ({"QT_QPA_PLATFORM": "vnc"}, True),
    ],
)
def test_a_screen_is_recognised(
    debian: ModuleType, environ: dict[str, str], is_there: bool
) -> None:
    assert debian.screen(environ) is is_there


@linux_only
def test_the_demo_asks_for_no_more_than_its_screen_needs(debian: ModuleType) -> None:
    offscreen = names(debian.for_demo({}))
    on_x = names(debian.for_demo({"DISPLAY": ":0"}))
    on_wayland = names(debian.for_demo({"WAYLAND_DISPLAY": "wayland-0"}))

    assert "libgl1" in offscreen
    assert "libxcb-cursor0" not in offscreen
    assert "libxcb-cursor0" in on_x
    assert "libwayland-egl1" not in on_x
    assert "libwayland-egl1" in on_wayland
    assert "xvfb" not in on_x | on_wayland


@pytest.fixture
def machine(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A made-up Debian on the PATH; returns the file that apt-get's and sudo's calls end up in."""
    calls = tmp_path / "calls"
    calls.touch()
    program("dpkg-query", r"printf 'ii \tlibgl1\t\n'")
    program("apt-get", f'echo "apt-get $DEBIAN_FRONTEND $*" >> "{calls}"; echo chatter')
    program("env", 'export "$1"; shift; exec "$@"')
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    return calls


def ensure(debian: ModuleType, *wanted: str) -> None:
    packages = [debian.Package(name, "for the test") for name in wanted]
    debian.ensure(packages, os.environ, with_venv=False)


@linux_only
def test_nothing_is_called_where_nothing_is_missing(debian: ModuleType, machine: Path) -> None:
    ensure(debian, "libgl1")

    assert not machine.read_text(encoding="utf-8")


@linux_only
def test_missing_packages_are_installed_after_one_update(
    debian: ModuleType, machine: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    ensure(debian, "libgl1", "libegl1", "xvfb")

    update, install = machine.read_text(encoding="utf-8").splitlines()
    assert update.startswith("apt-get noninteractive")
    assert update.endswith("update")
    assert install.endswith("install -y --no-install-recommends libegl1 xvfb")
    assert capfd.readouterr().out == "Installing Debian packages: libegl1 xvfb\n"


@linux_only
def test_who_is_not_root_goes_through_sudo(
    debian: ModuleType, machine: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("sudo", f'echo sudo >> "{machine}"; exec "$@"')
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    ensure(debian, "xvfb")

    sudo, update, *_ = machine.read_text(encoding="utf-8").splitlines()
    assert sudo == "sudo"
    assert update.startswith("apt-get noninteractive")


@linux_only
@pytest.mark.usefixtures("machine")
def test_neither_root_nor_sudo_ends_with_the_command_to_run(
    debian: ModuleType, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(load("interpreter").SetupError) as trouble:
        ensure(debian, "xvfb")

    command = "apt-get update && apt-get install -y --no-install-recommends xvfb"
    assert str(trouble.value).endswith(command)


@linux_only
@pytest.mark.usefixtures("machine")
def test_a_failing_apt_ends_with_the_command_to_try(
    debian: ModuleType, load: Load, program: Program
) -> None:
    program("apt-get", "exit 100")

    with pytest.raises(load("interpreter").SetupError, match="by hand"):
        ensure(debian, "xvfb")


@linux_only
def test_another_linux_is_told_which_libraries_it_lacks(
    debian: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    wanted = [debian.Package("a", "", "libc.so.6"), debian.Package("b", "", "libnowhere.so.7")]

    debian.ensure(wanted, os.environ, with_venv=True)

    told = capsys.readouterr().err
    assert "libnowhere.so.7" in told
    assert "libc.so.6" not in told
