"""What the commands start: in which order, with which environment, and whose exit status counts."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

Load = Callable[[str], ModuleType]
Program = Callable[[str, str], Path]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="uses small shell programs")


@pytest.fixture
def commands(load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The commands on a machine that lacks nothing and has no screen."""
    module = load("commands")
    monkeypatch.setattr(module.system_packages, "ensure", lambda *_, **__: None)
    monkeypatch.setattr(module, "PICTURE", tmp_path / "build" / "picture.png")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return module


def environment(python: Path) -> SimpleNamespace:
    """A private environment that is ready, with a shell program as its interpreter."""
    return SimpleNamespace(python=python, is_ready=lambda _: True, ensure=lambda *_: None)


ONLY_LINUX_KNOWS = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere there is always a screen"
)


@ONLY_LINUX_KNOWS
def test_without_a_screen_the_demo_leaves_a_picture_and_says_where(
    commands: ModuleType, program: Program, capfd: pytest.CaptureFixture[str]
) -> None:
    python = program(
        "python",
        'echo "$QT_QPA_PLATFORM $PYTHONPATH $*"\n'
        'for last; do :; done; echo picture > "$last"; exit 3',
    )

    status = commands.demo(environment(python), ["--profile-dir", "here"])

    started, told = capfd.readouterr().out.splitlines()
    assert status == 3
    assert started == (
        f"offscreen {commands.ROOT} -m whereby_desktop --demo --profile-dir here "
        f"--screenshot {commands.PICTURE}"
    )
    assert told.endswith(str(commands.PICTURE))


@ONLY_LINUX_KNOWS
def test_an_older_picture_is_not_passed_off_as_new(
    commands: ModuleType, program: Program, capfd: pytest.CaptureFixture[str]
) -> None:
    commands.PICTURE.parent.mkdir()
    commands.PICTURE.touch()

    assert commands.demo(environment(program("python", "exit 1")), []) == 1
    assert not capfd.readouterr().out
    assert not commands.PICTURE.exists()


@ONLY_LINUX_KNOWS
@pytest.mark.parametrize("given", [["--screenshot", "mine.png"], ["--screenshot=mine.png"]])
def test_a_picture_asked_for_goes_where_it_was_asked(
    commands: ModuleType, program: Program, capfd: pytest.CaptureFixture[str], given: list[str]
) -> None:
    assert commands.demo(environment(program("python", 'echo "$@"')), given) == 0

    assert capfd.readouterr().out == f"-m whereby_desktop --demo {' '.join(given)}\n"


def test_with_a_screen_the_demo_simply_runs(
    commands: ModuleType,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    python = program("python", 'echo "${QT_QPA_PLATFORM-unset} $*"')

    assert commands.demo(environment(python), []) == 0

    assert capfd.readouterr().out == "unset -m whereby_desktop --demo\n"


def test_a_failing_check_stops_nothing_and_pytest_has_the_last_word(
    commands: ModuleType, program: Program, capfd: pytest.CaptureFixture[str]
) -> None:
    python = program(
        "python", 'case "$2" in mypy) exit 1;; pytest) echo "9 passed in 1.00s";; esac'
    )

    assert commands.test(environment(python), []) == 1

    lines = capfd.readouterr().out.splitlines()
    assert lines[-2:] == ["== checks: failed: mypy (see above)", "9 passed in 1.00s"]
    assert [line for line in lines if line.startswith("== ")][:-1] == [
        "== ruff check",
        "== ruff format",
        "== mypy",
        "== lint-imports",
    ]


def test_pytests_own_status_is_passed_on(commands: ModuleType, program: Program) -> None:
    python = program("python", 'case "$2" in pytest) exit 4;; esac')

    assert commands.test(environment(python), []) == 4


def test_arguments_to_test_run_pytest_alone(
    commands: ModuleType, program: Program, capfd: pytest.CaptureFixture[str]
) -> None:
    python = program("python", 'echo "$QT_QPA_PLATFORM $*"; pwd')

    assert commands.test(environment(python), ["-q", "tests/api"]) == 0

    assert capfd.readouterr().out.splitlines() == [
        "offscreen -m pytest -q tests/api",
        str(commands.ROOT),
    ]


def test_no_other_pythons_modules_get_in(commands: ModuleType) -> None:
    environ = {"PYTHONPATH": "/elsewhere", "PYTHONHOME": "/elsewhere", "HOME": "/home/me"}

    assert commands.clean_environ(environ) == {"HOME": "/home/me"}


def test_a_killed_program_counts_as_a_shell_counts_it(commands: ModuleType) -> None:
    assert commands.call(["sh", "-c", "kill -9 $$"], os.environ) == 128 + signal.SIGKILL


def test_sigterm_is_passed_on_and_the_end_waited_for(commands: ModuleType) -> None:
    before = signal.getsignal(signal.SIGTERM)
    count = "i=0; while [ $i -lt 3000000 ]; do i=$((i + 1)); done"
    script = f"trap 'exit 9' TERM; kill -TERM {os.getpid()}; {count}"

    assert commands.call(["sh", "-c", script], os.environ) == 9
    assert signal.getsignal(signal.SIGTERM) == before


def test_the_gallery_goes_into_the_folder_that_is_named(
    commands: ModuleType, program: Program, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    python = environment(program("python", 'echo "$*"; pwd'))

    assert commands.gallery(python, [str(tmp_path / "here"), "--theme", "dark"]) == 0
    assert commands.gallery(python, ["--all"]) == 0

    started, where, told, without_folder, *_ = capfd.readouterr().out.splitlines()
    assert started == f"-m tests.screens.gallery {tmp_path / 'here'} --theme dark"
    assert where == str(commands.ROOT)
    assert told.endswith(str(tmp_path / "here"))
    assert without_folder == f"-m tests.screens.gallery {commands.GALLERY} --all"
    assert commands.gallery(environment(program("failing", "exit 3")), []) == 3
