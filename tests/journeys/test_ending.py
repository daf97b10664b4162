"""Ctrl-C and SIGTERM end it in order, whatever goes on."""

import random
import signal
from pathlib import Path

import pytest

from tests.fixtures.program import Desktop, Program
from tests.journeys.silent_keyring import silent_keyring
from whereby_desktop.sandbox.faults import Fault, Hang
from whereby_desktop.sandbox.server import Sandbox

pytestmark = pytest.mark.screen
BOTH = pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
SOON = 5.0  # seconds; what hangs would take far longer


def ends_soon(program: Program, number: int) -> None:
    assert program.end(number, within=SOON) == 0


@BOTH
def test_in_the_demo(desktop: Desktop, number: int) -> None:
    before = set(desktop.files())
    program = desktop.start("--demo")
    program.until_title("^Meetings – Example Clinic – ")
    ends_soon(program, number)
    assert set(desktop.files()) == before
    assert desktop.temporary() == []


@BOTH
def test_while_a_request_hangs(
    desktop_with_keyring: Desktop, sandbox: Sandbox, number: int
) -> None:
    desktop_with_keyring.keep_key(sandbox.token, sandbox.origin.removeprefix("http://"))
    sandbox.faults.add(Fault(Hang(), times=None))
    program = desktop_with_keyring.start("--api-url", sandbox.url)
    program.until(lambda: sandbox.requests.count("list"), "the request")
    ends_soon(program, number)


@BOTH
def test_while_the_keyring_hangs(desktop: Desktop, sandbox: Sandbox, number: int) -> None:
    with silent_keyring(desktop.bus.address) as until_asked:
        program = desktop.start("--api-url", sandbox.url)
        until_asked()
        ends_soon(program, number)
    assert sandbox.requests.count() == 0


@BOTH
@pytest.mark.parametrize(
    ("keys", "title"), [("ctrl+n", "^New meeting"), ("Delete", "^Delete .*\\?")]
)
def test_while_a_dialog_is_open(desktop: Desktop, number: int, keys: str, title: str) -> None:
    program = desktop.start("--demo")
    program.until_title("^Meetings – Example Clinic – ")
    program.until_title_by(keys, title)
    ends_soon(program, number)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_at_any_moment_of_the_start(desktop: Desktop, number: int) -> None:
    """Before the window is there it ends as any program does; nothing is left either way."""
    chance = random.Random(number)  # noqa: S311 - moments to be ended at
    for _ in range(5):
        program = desktop.start("--demo")
        program.wait_at_most(chance.uniform(0.3, 1.2))
        assert program.end(number) in (0, -number)
        assert desktop.temporary() == []


def test_the_last_word_is_saved(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start("--demo", "--profile-dir", tmp_path)
    program.until_title("^Meetings – Example Clinic – ")
    ends_soon(program, signal.SIGTERM)
    assert "window_geometry" in (tmp_path / "preferences.json").read_text("utf-8")
