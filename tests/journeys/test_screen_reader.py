"""The program as somebody hears it who does not see it."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from tests.fixtures.program import WITHIN, Desktop
from whereby_desktop.sandbox.server import DEMO_ORGANISATION, Sandbox

pytestmark = pytest.mark.screen
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = "/usr/bin/python3"  # gi is of the system's packages
READER = Path(__file__).with_name("screen_reader.py")
SPOKEN = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


class ScreenReader:
    def __init__(self, desktop: Desktop) -> None:
        self._environment = desktop.environment

    def find(self, role: str, name: str) -> dict[str, object]:
        told: dict[str, object] = json.loads(self._run("find", role, name))
        return told

    def press(self, role: str, name: str) -> None:
        self._run("press", role, name)

    def type(self, name: str, text: str) -> None:
        self._run("type", "text|password text", name, typed=text)

    def choose(self, role: str, name: str) -> None:
        self._run("choose", role, name)

    def read(self) -> str:
        return self._run("read")

    @contextmanager
    def listening(self) -> Iterator[Callable[[], str]]:
        """What was announced so far, within."""
        command = [PYTHON, str(READER), "listen"]
        with (
            tempfile.TemporaryFile("w+") as heard,
            subprocess.Popen(command, env=self._environment, stdout=heard) as listener,
        ):
            try:
                yield lambda: _all_of(heard)
            finally:
                listener.terminate()

    def _run(self, *words: str, typed: str = "") -> str:
        done = subprocess.run(
            [PYTHON, READER, *words],
            env=self._environment,
            input=typed,
            capture_output=True,
            encoding="utf-8",
            timeout=WITHIN,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def _all_of(file: IO[str]) -> str:
    file.seek(0)
    return file.read()


@pytest.fixture
def screen_reader(desktop: Desktop) -> Iterator[ScreenReader]:
    if not LAUNCHER.exists() or not _has_gi():
        pytest.skip(
            "needs the accessibility bus (Debian: at-spi2-core, gir1.2-atspi-2.0, python3-gi)"
        )
    with _accessibility_bus(desktop):
        yield ScreenReader(desktop)


@contextmanager
def _accessibility_bus(desktop: Desktop) -> Iterator[None]:
    command = [str(LAUNCHER), "--launch-immediately"]
    silent = subprocess.DEVNULL
    with desktop.bus.appearance_of("org.a11y.Bus"):
        launcher = subprocess.Popen(command, env=desktop.environment, stdout=silent, stderr=silent)
    with launcher:
        try:
            yield
        finally:
            launcher.terminate()


def _has_gi() -> bool:
    if sys.platform != "linux" or not Path(PYTHON).exists():
        return False
    code = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return subprocess.run([PYTHON, "-c", code], capture_output=True, check=False).returncode == 0


def test_a_meeting_is_made_by_ear(desktop: Desktop, screen_reader: ScreenReader) -> None:
    program = desktop.start("--demo", **SPOKEN)
    screen_reader.find("push button", "API points: 999 of 1,000 left$")
    screen_reader.press("push button", "New meeting$")
    program.until_title("^New meeting")
    screen_reader.press("push button", "Create and copy link$")
    program.until(lambda: DEMO_ORGANISATION in program.clipboard(), "the link")
    name = program.clipboard().rpartition("/")[2]
    screen_reader.find("push button", "API points: 996 of 1,000 left$")
    screen_reader.find("label", f"{name}$")
    assert "roomKey" not in screen_reader.read()


def test_the_whole_job_without_eyes_or_mouse(
    desktop_with_keyring: Desktop, screen_reader: ScreenReader, sandbox: Sandbox
) -> None:
    """Connect, create, hear the points, copy, delete, undo: through the tree of controls alone."""
    program = desktop_with_keyring.start("--api-url", sandbox.url, **SPOKEN)
    screen_reader.type("API key", sandbox.token)
    screen_reader.press("push button", "Connect$")
    screen_reader.find("label", "No rooms yet$")
    with screen_reader.listening() as heard:
        program.until(lambda: "listening" in heard(), "somebody listens")

        screen_reader.press("push button", "New meeting$")
        screen_reader.type("Name prefix", "visit-")
        screen_reader.press("push button", "Create and copy link$")
        program.until(lambda: len(sandbox.rooms.all()) == 1, "the room")
        made = sandbox.rooms.all()[0]
        program.until(lambda: program.clipboard().endswith(made.name), "its link")
        program.until(lambda: "ink copied" in heard(), "word of the link")
        screen_reader.find("push button", r"API points: 99\d of 1,000 left$")

        program.copy("something else")
        screen_reader.choose("table cell", "visit, name ending")
        screen_reader.press("push button", "Copy guest link of visit-")
        program.until(lambda: program.clipboard().endswith(made.name), "the link once more")

        screen_reader.press("push button", "Delete visit-")
        screen_reader.press("push button", "Delete room$")
        program.until(lambda: "Deleting visit-" in heard(), "word of it")
        screen_reader.press("push button", "Undo")
        screen_reader.choose("table cell", "visit, name ending")
        assert sandbox.rooms.all() == [made]

        screen_reader.press("push button", "Delete visit-")
        screen_reader.press("push button", "Delete room$")
        program.until(lambda: "Deleted visit-" in heard(), "word of the end")
        assert sandbox.rooms.all() == []
        assert "roomKey" not in heard()
    assert program.end() == 0


def test_a_host_link_is_revealed_on_purpose(desktop: Desktop, screen_reader: ScreenReader) -> None:
    program = desktop.start("--demo", **SPOKEN)
    screen_reader.press("push button", "Get host link")
    screen_reader.find("push button", "Copy host link$")
    assert "roomKey" not in screen_reader.read()
    screen_reader.press("push button", "Reveal host link for 30 seconds$")
    screen_reader.find("label", "Host link, revealed$")
    assert program.end() == 0


def test_damaged_files_are_set_aside_aloud(
    desktop: Desktop, screen_reader: ScreenReader, tmp_path: Path
) -> None:
    (tmp_path / "preferences.json").write_text("{ not JSON")
    (tmp_path / "meetings.sqlite3").write_bytes(b"no database " * 100)
    program = desktop.start("--demo", "--profile-dir", tmp_path, **SPOKEN)
    screen_reader.find("label", "It is kept as .*preferences.json.damaged-")
    screen_reader.find("label", "It is kept as .*meetings.sqlite3.damaged-")
    assert program.end() == 0
    kept = {path.read_bytes()[:10] for path in tmp_path.iterdir() if path.is_file()}
    assert {b"{ not JSON", b"no databas"} <= kept


def test_a_log_that_cannot_be_written_is_said(
    desktop: Desktop, screen_reader: ScreenReader, tmp_path: Path
) -> None:
    (tmp_path / "whereby-desktop.log").mkdir()
    program = desktop.start("--demo", "--profile-dir", tmp_path, **SPOKEN)
    program.until_title("^Meetings – Example Clinic – ")
    screen_reader.find("label", ".*whereby-desktop.log: Is a directory")
    assert program.end() == 0
