"""The secret parts of a meeting are in the real keyring, and nowhere else, from run to run."""

import re
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.fixtures.program import WITHIN, Desktop, Program
from tests.journeys.test_secrets import found_in
from whereby_desktop.sandbox.server import Sandbox

pytestmark = pytest.mark.screen
KEY_ID, SECRET = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY"
FORM = "^New meeting"
STREAM_KEY = "stream-key-of-the-tests-0815"
STREAM = f"rtmps://live.example.org/app/{STREAM_KEY}"


def attributes(server: str, name: str) -> list[str]:
    return ["service", "whereby-desktop", "username", f"{name} of default@{server}"]


def in_keyring(desktop: Desktop, server: str, name: str) -> str:
    command = ["secret-tool", "lookup", *attributes(server, name)]
    done = subprocess.run(
        command, env=desktop.environment, capture_output=True, check=False, timeout=WITHIN
    )
    return done.stdout.decode()


def lose(desktop: Desktop, server: str, name: str) -> None:
    """Somebody else takes it out of the keyring."""
    command = ["secret-tool", "clear", *attributes(server, name)]
    subprocess.run(command, env=desktop.environment, check=True, timeout=WITHIN)


def started(desktop: Desktop, sandbox: Sandbox) -> Program:
    before = sandbox.requests.count("list")
    program = desktop.start("--api-url", sandbox.url, "--log-level", "DEBUG")
    program.until_title("^Meetings – ")
    program.until(lambda: sandbox.requests.count("list") > before, "the list")
    return program


def created(program: Program, sandbox: Sandbox, number: int) -> tuple[object, object]:
    """Creates, and gives the secret parts of what the server was sent."""
    program.keys("ctrl+Return")
    program.until(lambda: sandbox.requests.count("create") == number, f"create {number}")
    program.until_title("^Meetings – ")
    body: Any = sandbox.requests.all("create")[-1].body
    bucket, stream = body["recording"]["destination"], body["streaming"]["destination"]
    return bucket["accessKeySecret"], stream["url"]


def fill_by_keys(program: Program) -> None:
    """A recording into a bucket and a stream; each choice by its mnemonic, the rest by Tab."""
    program.keys("ctrl+n")
    program.until_title(FORM)
    program.keys("alt+x", "Tab", "Tab", "space")  # past the extra links: Advanced
    program.keys("alt+d", "i")  # Recording: In the cloud
    program.keys("Tab", "Tab", "Tab", "i")  # past its start and its format: In my own bucket
    program.keys("Tab", "Tab")  # past the access: With an access key
    program.type("clinic-recordings")
    program.keys("Tab")
    program.type("eu-north-1")
    program.keys("Tab")
    program.type(KEY_ID)
    program.keys("Tab")
    program.type(SECRET)
    program.keys("alt+g", "s", "Tab")  # Streaming: Started by hand
    program.type(STREAM)


def test_from_run_to_run(desktop_with_keyring: Desktop, sandbox: Sandbox) -> None:
    desktop, server = desktop_with_keyring, urlsplit(sandbox.url).netloc
    desktop.keep_key(sandbox.token, server)
    program = started(desktop, sandbox)
    fill_by_keys(program)
    assert created(program, sandbox, 1) == (SECRET, STREAM)
    program.until(lambda: in_keyring(desktop, server, f"s3 {KEY_ID}") == SECRET, "the keyring")
    assert program.end() == 0

    again = started(desktop, sandbox)
    again.until_title_by("ctrl+d", FORM)
    assert created(again, sandbox, 2) == (SECRET, STREAM)
    assert again.end() == 0

    lose(desktop, server, f"s3 {KEY_ID}")
    third = started(desktop, sandbox)
    third.until_title_by("ctrl+d", FORM)
    third.keys("ctrl+Return")
    assert third.end() == 0
    assert sandbox.requests.count("create") == 2  # nothing is sent without it

    log = Path(desktop.environment["XDG_STATE_HOME"], "whereby-desktop/log/whereby-desktop.log")
    assert re.search("DEBUG.*POST", log.read_text("utf-8"))
    files = [path for path in desktop.files() if path.suffix != ".keyring"]
    secrets = [SECRET, STREAM_KEY]
    assert log in files
    assert [path for path in files if found_in(path.read_bytes(), secrets)] == []
    for run in (program, again, third):
        assert not found_in((run.said + run.complained).encode(), secrets)
