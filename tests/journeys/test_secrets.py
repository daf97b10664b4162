"""The key and the room keys are nowhere to be found, however much is logged."""

from pathlib import Path

import pytest

from tests.fixtures.program import Desktop, Program
from whereby_desktop.sandbox.faults import Cut, Fault, Reply
from whereby_desktop.sandbox.server import Sandbox

pytestmark = pytest.mark.screen


def secrets_of(sandbox: Sandbox) -> list[str]:
    rooms = sandbox.rooms.all()
    keys = [key for room in rooms for key in (room.host_key, room.viewer_key)]
    return [sandbox.token, sandbox.token.rpartition(".")[2], *keys]


def found_in(text: bytes, secrets: list[str]) -> bool:
    return any(secret.encode(code) in text for secret in secrets for code in ("utf-8", "utf-16-le"))


def shown_to_other_users(program: Program) -> bytes:
    place = Path(f"/proc/{program.process.pid}")
    return (place / "cmdline").read_bytes() + (place / "environ").read_bytes()


def refresh(program: Program, sandbox: Sandbox) -> None:
    before = sandbox.requests.count("list")
    program.until_by("F5", lambda: sandbox.requests.count("list") > before)


def test_at_the_most_talkative(desktop_with_keyring: Desktop, sandbox: Sandbox) -> None:
    desktop = desktop_with_keyring
    sandbox.add_meeting(prefix="shared", viewer_mode=True)
    program = desktop.start("--api-url", sandbox.url, "--log-level", "DEBUG")
    program.until_title("^Welcome – ")
    program.copy(f"Authorization: Bearer {sandbox.token}\n")
    program.keys("ctrl+v", "Return")
    program.until_title("^Meetings – ")
    program.until(lambda: sandbox.requests.count("list") == 2, "the list")
    program.keys("ctrl+shift+n")
    program.until(lambda: len(sandbox.rooms.all()) == 2, "the room")
    program.until(lambda: sandbox.rooms.all()[1].name in program.clipboard(), "its link")
    program.keys("ctrl+shift+c")
    host_link = f"roomKey={sandbox.rooms.all()[1].host_key}"
    program.until(lambda: host_link in program.clipboard(), "the host link, copied on purpose")
    seen = shown_to_other_users(program)
    for trouble in (Reply(401, {"error": sandbox.token}), Reply(503, "down"), Cut("body")):
        sandbox.faults.add(Fault(trouble, "list"))
        refresh(program, sandbox)
    assert program.end() == 0
    assert "roomKey" not in program.clipboard()

    secrets = secrets_of(sandbox)
    files = [path for path in desktop.files() if path.suffix != ".keyring"]
    log = Path(desktop.environment["XDG_STATE_HOME"], "whereby-desktop/log/whereby-desktop.log")
    assert log in files
    assert "KeyRejectedError" in log.read_text("utf-8")
    assert [path for path in files if found_in(path.read_bytes(), secrets)] == []
    assert not found_in((program.said + program.complained).encode(), secrets)
    assert not found_in(seen, secrets)
    assert b"DISPLAY=" in seen


def test_in_the_demo(desktop: Desktop, tmp_path: Path) -> None:
    from whereby_desktop.sandbox.server import DEMO_TOKEN

    program = desktop.start("--demo", "--profile-dir", tmp_path, "--log-level", "DEBUG")
    program.until_title("^Meetings – ")
    program.until_by("ctrl+shift+c", lambda: "roomKey=" in program.clipboard())
    key = program.clipboard().partition("roomKey=")[2]
    assert program.end() == 0
    secrets = [DEMO_TOKEN, key]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {"whereby-desktop.log", "meetings.sqlite3"} <= {path.name for path in files}
    assert [path for path in files if found_in(path.read_bytes(), secrets)] == []
    assert not found_in((program.said + program.complained).encode(), secrets)
