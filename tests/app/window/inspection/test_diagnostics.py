"""The diagnostics of the running program: what is told, and that nothing private is."""

import logging
import os
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.inspection.test_unexpected import fail
from tests.app.window.vault import MemoryVault
from tests.conftest import TOKEN
from whereby_desktop.app.diagnosis import Diagnosis
from whereby_desktop.app.diagnosis_facts import TOLD_PREFERENCES
from whereby_desktop.app.inspection_part import InspectionPart
from whereby_desktop.app.private_words import RoomWords
from whereby_desktop.log import RecentLines
from whereby_desktop.meetings.draft import (
    MeetingDraft,
    Mode,
    Recording,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
)
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.preferences import Preferences
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.diagnostics.diagnostics_dialog import DiagnosticsDialog
from whereby_desktop.ui.diagnostics.unexpected import Origin, UnexpectedErrors

STREAM_KEY, S3_SECRET = "x7f3-very-secret-stream", "wJalrXUtnFEMI/K7MDENG+bPxRfiCY"
LABEL, NOTE, ACCOUNT = "Ann K., first visit", "knee, left", "Clinic at the Lake"
log = logging.getLogger("whereby_desktop.somewhere")


async def told(run: Running, part: InspectionPart, *, room_names: bool = False) -> str:
    """The text on screen."""
    part.show_diagnostics()
    dialog = await run.dialog_opened(DiagnosticsDialog)
    await until(dialog.text.toPlainText, "the report")
    dialog.room_names.setChecked(room_names)
    text = dialog.text.toPlainText()
    dialog.close()
    await until(lambda: not run.seen(DiagnosticsDialog))
    return text


async def made_with_everything(run: Running) -> str:
    """A room with each kind of secret, a label and a note; its id."""
    storage = Storage(
        StorageProvider.S3,
        StorageAccess.ACCESS_KEY,
        "clinic-recordings",
        "eu-west-1",
        access_key_id="AKIAIOSFODNN7EXAMPLE",
        access_key_secret=Secret(S3_SECRET),
    )
    draft = MeetingDraft(
        datetime.now(UTC) + timedelta(hours=2),
        "private-",
        mode=Mode.GROUP,
        recording=Recording(storage=storage),
        streaming=Streaming(Secret(f"rtmps://live.example.org/app/{STREAM_KEY}")),
        host_link=True,
        viewer_link=True,
    )
    assert run.account.connection is not None
    book = run.account.connection.book
    made = (await book.create(draft, label=LABEL)).known.meeting_id
    run.workspace.commands.set_note(made, NOTE)
    await until(lambda: (known := book.get(made)) is not None and known.note == NOTE)
    return made


async def test_it_tells_what_helps_to_find_a_fault(
    running: Running, looking: InspectionPart
) -> None:
    running.keys("F5")
    await until(lambda: len(looking.log.calls) == 1)
    log.warning("a line of the log")
    text = await told(running, looking)
    for line in (
        "  server              127.0.0.1",
        "  keyring             Test Keyring",
        "  accounts            1",
        "  rooms               3",
        "  Qt platform  offscreen",
        "  refresh_seconds                        0",
        "Requests: 1, 0 failed. The latest 1:",
    ):
        assert line in text.splitlines(), f"{line!r} in\n{text}"
    assert "WARNING whereby_desktop.somewhere: a line of the log" in text
    assert "list 200 done" in text
    for name in ("Python", "packages", "system", "screens", "language", "proxy", "clock", "left"):
        assert f"\n  {name} " in text


async def test_nothing_private_gets_into_it(
    running: Running, looking: InspectionPart, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    """The program is full of it, and what fails speaks of nothing else."""
    made = await made_with_everything(running)
    room = next(each for each in sandbox.rooms.all() if each.meeting_id == made)
    home, user, host = str(Path.home()), os.environ.get("USER", "root"), socket.gethostname()
    running.program.furniture.preferences.change_account("default", name=ACCOUNT)
    secrets = [TOKEN, room.host_key, room.viewer_key, STREAM_KEY, S3_SECRET]
    private = [*secrets, home + "/", LABEL, NOTE, ACCOUNT]
    for words in [*private, user, host, room.name, made]:
        log.error("%s: %r, %s and /%s/", words, words, quote(words, safe=""), words)
        looking.unexpected.report(Origin.TASK, RuntimeError(words), f"with {words}")
    running.program.furniture.background.start(_fail_with(*private), name="made to fail")
    await until(lambda: any(each.name == "KeyError" for each in looking.unexpected.found))
    with_names = await told(running, looking, room_names=True)
    without = await told(running, looking)
    for text in (with_names, without):
        assert [each for each in private if each in text] == []
        parts = set(text.replace("/", " ").replace(":", " ").split())
        assert not {user, host} & parts
    assert made not in without
    assert room.name.strip("/") not in without
    assert "private-" not in without
    assert room.name.strip("/") in with_names
    # Nor is it in what was written to the log of it.
    own = UnexpectedErrors.__module__
    written = "".join(each.getMessage() for each in caplog.records if each.name == own)
    assert "KeyError" in written
    assert [each for each in secrets if each in written] == []


async def _fail_with(*words: str) -> None:
    fail_at = ", ".join(words)
    try:
        fail()
    except ArithmeticError as error:
        raise KeyError(fail_at) from error


async def test_names_of_rooms_are_told_only_when_asked_for(
    running: Running, looking: InspectionPart
) -> None:
    await made_with_everything(running)
    assert "room private-" not in await told(running, looking)
    assert "create 201 done" in await told(running, looking)
    assert "room private-" in await told(running, looking, room_names=True)


async def test_without_an_account_there_is_a_report_all_the_same(
    launch: Launch,
) -> None:
    run = await launch(preferences=Preferences(told_no_tray=True), vault=MemoryVault())
    part = InspectionPart(run.program.furniture)
    part.follow(run.account)
    text = await told(run, part)
    assert "\nPoints:\n  state  no connection\n" in text
    part.close()


async def test_a_keyring_that_hangs_keeps_nobody_waiting_for_ever(
    running: Running, looking: InspectionPart, monkeypatch: pytest.MonkeyPatch
) -> None:
    import asyncio

    async def hang() -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr("whereby_desktop.app.diagnosis_facts._KEYRING_SECONDS", 0.05)
    monkeypatch.setattr(running.vault, "describe", hang)
    assert "  keyring             no answer" in (await told(running, looking)).splitlines()


async def test_of_a_proxy_only_that_there_is_one(
    running: Running, looking: InspectionPart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://ann:pa55word@proxy.example.org:3128")
    monkeypatch.setenv("no_proxy", "")
    text = await told(running, looking)
    assert "  proxy               yes, by the system, with a password" in text.splitlines()
    assert "pa55word" not in text
    assert "proxy.example.org" not in text


def test_the_settings_told_are_settings() -> None:
    names = set(Preferences.__dataclass_fields__)
    assert set(TOLD_PREFERENCES) <= names
    private = {"accounts", "account_key", "invitation", "private_browser", "window_geometry"}
    assert not private & set(TOLD_PREFERENCES)


_KEYS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=50)


@settings(max_examples=20, deadline=None)
@given(
    token=_KEYS,
    room_key=_KEYS,
    stream_key=st.text(st.sampled_from("abcdefghijklmnop0123456789-"), min_size=8, max_size=40),
    s3_secret=_KEYS,
    user=st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=3, max_size=8),
)
def test_whatever_the_secrets_are_they_are_in_no_report(
    token: str, room_key: str, stream_key: str, s3_secret: str, user: str
) -> None:
    held = [
        Secret(token),
        Secret(f"https://acme.whereby.com/consult-1?roomKey={quote(room_key, safe='')}"),
        Secret(f"rtmps://live.example.org/app/{stream_key}"),
        Secret(s3_secret),
    ]
    lines = RecentLines()
    home = f"/home/{user}"
    secrets = (token, room_key, stream_key, s3_secret)
    for each in secrets:
        for line in (each, f"x {each!r} y", f"({quote(each, safe='')})", f"roomKey={each}"):
            lines.note(line)
    lines.note(f'File "{home}/app.py", by {user}')
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("HOME", home)
        patched.setenv("USER", user)
        now = datetime.now(UTC)
        text = Diagnosis(now, (), (), (), lines.lines, RoomWords((), ()), ()).text(room_names=True)
    body = text.partition("Log, the latest")[2]
    assert [each for each in secrets if each in body] == []
    assert home not in body
    assert len(held) == 4
