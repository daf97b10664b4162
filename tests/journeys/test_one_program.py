"""One program for each profile: later starts hand over what they wish, and end."""

import re
import signal
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.fixtures.program import Desktop, Program
from whereby_desktop.sandbox.server import Sandbox

pytestmark = pytest.mark.screen

WELCOME = "^Welcome – "


def doors(desktop: Desktop) -> list[Path]:
    folder = Path(desktop.environment["XDG_RUNTIME_DIR"], "whereby-desktop")
    return list(folder.glob("*.socket"))


def test_a_second_start_brings_the_first_to_the_front(desktop: Desktop) -> None:
    first = desktop.start()
    first.until_title(WELCOME)
    other = desktop.start("--demo", "--profile-dir", desktop.folder / "other")
    other.until_title("Example Clinic")
    second = desktop.start(XDG_ACTIVATION_TOKEN="a-token_TIME1")
    assert second.ended() == 0
    assert (second.said, second.complained) == ("", "")
    first.until_title(WELCOME)
    assert len(doors(desktop)) == 2
    assert first.end() == other.end() == 0
    assert doors(desktop) == []


def test_many_starts_in_the_same_moment_are_one_program(desktop: Desktop) -> None:
    started = [desktop.start() for _ in range(6)]

    def all_but_one_ended() -> list[Program]:
        running = [each for each in started if each.process.poll() is None]
        return running if len(running) == 1 else []

    deadline = started[0]
    while not (running := all_but_one_ended()):
        deadline.wait_at_most(0.1)
        assert [each.process.poll() for each in started].count(None) >= 1
    (first,) = running
    first.until_title(WELCOME)
    assert {each.process.returncode for each in started if each is not first} == {0}
    assert len([title for title in first.titles() if re.search(WELCOME, title)]) == 1
    assert first.end() == 0


def test_after_a_crash_the_next_start_is_the_program(desktop: Desktop) -> None:
    first = desktop.start()
    first.until_title(WELCOME)
    first.kill()
    assert len(doors(desktop)) == 1  # left behind
    second = desktop.start()
    second.until_title(WELCOME)
    assert desktop.start().ended() == 0
    assert second.end() == 0


def test_a_program_that_hangs_is_told_of(desktop: Desktop) -> None:
    first = desktop.start()
    first.until_title(WELCOME)
    first.process.send_signal(signal.SIGSTOP)
    try:
        second = desktop.start()
        assert second.ended() == 1
        assert second.complained == (
            f"whereby-desktop: Whereby Desktop is running (process {first.process.pid}) "
            "but does not answer. End it, then start it again.\n"
        )
    finally:
        first.process.send_signal(signal.SIGCONT)
    assert desktop.start().ended() == 0
    assert first.end() == 0


def test_a_meeting_is_made_by_the_program_that_runs(
    desktop_with_keyring: Desktop, sandbox: Sandbox
) -> None:
    desktop = desktop_with_keyring
    desktop.keep_key(sandbox.token, urlsplit(sandbox.url).netloc)
    first = desktop.start("--api-url", sandbox.url)
    first.until_title("^Meetings – ")
    second = desktop.start("--api-url", sandbox.url, "--quick-create")
    assert second.ended() == 0
    link = second.said.removesuffix("\n")
    assert re.search(r"/consult-[0-9a-f-]{36}$", link)
    assert second.complained == ""
    assert sandbox.requests.count("create") == 1
    assert first.clipboard() == link
    assert desktop.start("--quick-create").ended() == 1  # another server than that of the first
    assert first.end() == 0


def test_a_link_asks_in_the_program_that_runs(
    desktop_with_keyring: Desktop, sandbox: Sandbox
) -> None:
    desktop = desktop_with_keyring
    desktop.keep_key(sandbox.token, urlsplit(sandbox.url).netloc)
    first = desktop.start("--api-url", sandbox.url)
    first.until_title("^Meetings – ")
    second = desktop.start("--api-url", sandbox.url, "whereby-desktop:new?preset=Group%20lesson")
    assert second.ended() == 0
    first.until_title("^A link asks for a new meeting")
    first.keys("Tab", "Return")
    first.until(lambda: sandbox.requests.count("create"), "the create")
    assert first.end() == 0


def test_a_link_starts_the_program(desktop_with_keyring: Desktop, sandbox: Sandbox) -> None:
    desktop = desktop_with_keyring
    desktop.keep_key(sandbox.token, urlsplit(sandbox.url).netloc)
    program = desktop.start("--api-url", sandbox.url, "whereby-desktop:new")
    program.until_title("^A link asks for a new meeting")
    program.keys("Return")
    program.until_title("^Meetings – ")
    assert program.end() == 0
    assert sandbox.requests.count("create") == 0


def test_demos_are_alone(desktop: Desktop) -> None:
    demos = [desktop.start("--demo") for _ in range(2)]
    # With its list each of them hears what it is told; before that, what ends it is the system.
    lists = "Meetings – Example Clinic – "
    demos[0].until(lambda: sum(each.startswith(lists) for each in demos[0].titles()) == 2, lists)
    assert doors(desktop) == []
    assert [each.end() for each in demos] == [0, 0]
