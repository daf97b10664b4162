"""Secret parts of meetings and presets: in the keyring, and nowhere else."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.test_all_options import SECRET, STREAM, created, opened, with_a_key
from whereby_desktop.meetings.draft import Streaming
from whereby_desktop.meetings.presets import BUILT_IN
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.secrets_in_memory import SecretsInMemory
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.presets.preset_dialog import PresetDialog

STREAM_KEY = STREAM.rpartition("/")[2]


class LoggedLines(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """What the program's own modules log at the most talkative, before anything is hidden."""
    logger, handler = logging.getLogger("whereby_desktop"), LoggedLines()
    before = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)
    yield handler.lines
    logger.removeHandler(handler)
    logger.setLevel(before)


class DeafKeyring(SecretsInMemory):
    """Takes nothing."""

    async def store(self, name: str, secret: Secret) -> None:
        raise TroubleError(Trouble(TroubleKind.KEYRING_REFUSED, subject="Test Keyring"))


def in_files(folder: Path) -> list[str]:
    """The files that hold a secret part, whatever its encoding."""
    files = [each for each in folder.rglob("*") if each.is_file()]
    parts = [part.encode(code) for part in (SECRET, STREAM_KEY) for code in ("utf-8", "utf-16-le")]
    return [each.name for each in files if any(part in each.read_bytes() for part in parts)]


def destinations(body: Mapping[str, object]) -> tuple[object, object]:
    recording, streaming = body["recording"], body["streaming"]
    assert isinstance(recording, dict)
    assert isinstance(streaming, dict)
    return recording["destination"]["accessKeySecret"], streaming["destination"]["url"]


async def made_with_secrets(run: Running, sandbox: Sandbox) -> str:
    """The id of a room that is recorded to S3 and streamed."""
    await opened(run)
    run.choose("Recording", "In the cloud")
    with_a_key(run, "Recording")
    run.choose("Streaming", "Starts by itself")
    run.enter("Streaming address, concealed", STREAM)
    body = await created(run, sandbox)
    assert destinations(body) == (SECRET, STREAM)
    room = sandbox.rooms.all()[-1]
    await until(lambda: run.selected() == [room.meeting_id])
    await run.in_front()
    return room.meeting_id


async def duplicated(run: Running, meeting_id: str) -> NewMeetingDialog:
    run.select(meeting_id)
    run.keys("Ctrl+D")
    return await run.dialog_opened(NewMeetingDialog)


async def test_a_duplicate_has_them_though_no_file_does(
    running: Running, sandbox: Sandbox, logged: list[str]
) -> None:
    room = await made_with_secrets(running, sandbox)
    dialog = await duplicated(running, room)
    running.click("Advanced", dialog)
    for name in ("Recording: Secret key, concealed", "Streaming address, concealed"):
        line = running.named(QLineEdit, name, dialog)
        assert line.echoMode() is QLineEdit.EchoMode.Password
    assert destinations(await created(running, sandbox)) == (SECRET, STREAM)
    await running.end()
    assert in_files(running.profile) == []
    assert any("POST" in line for line in logged)
    assert not [line for line in logged if SECRET in line or STREAM_KEY in line]


async def test_the_next_run_gets_them_from_the_keyring(
    running: Running, launch: Launch, sandbox: Sandbox
) -> None:
    room = await made_with_secrets(running, sandbox)
    keyring = running.account.place.secrets
    assert isinstance(keyring, SecretsInMemory)
    await running.end()
    again = await launch(profile=running.profile, preferences=None, secrets=keyring)
    await again.refreshed()
    await duplicated(again, room)
    assert destinations(await created(again, sandbox)) == (SECRET, STREAM)


async def test_what_the_keyring_has_lost_is_asked_for(
    running: Running, launch: Launch, sandbox: Sandbox
) -> None:
    room = await made_with_secrets(running, sandbox)
    await running.end()
    again = await launch(profile=running.profile, preferences=None, secrets=SecretsInMemory())
    await again.refreshed()
    dialog = await duplicated(again, room)
    again.keys("Ctrl+Return")
    await until(lambda: "Enter the secret of this access key." in again.texts(dialog))
    assert sandbox.requests.count("create") == 1
    again.keys("Ctrl+Return")
    assert sandbox.requests.count("create") == 1
    again.enter("Recording: Secret key, concealed", SECRET)
    again.enter("Streaming address, concealed", STREAM)
    assert destinations(await created(again, sandbox)) == (SECRET, STREAM)


async def test_a_keyring_that_takes_nothing_keeps_no_room_from_being_made(
    launch: Launch, sandbox: Sandbox
) -> None:
    run = await launch(secrets=DeafKeyring())
    await run.refreshed()
    room = await made_with_secrets(run, sandbox)
    await until(lambda: run.notice("Test Keyring did not take a secret part"))
    assert run.notice("stays in memory until you quit")
    await duplicated(run, room)
    assert destinations(await created(run, sandbox)) == (SECRET, STREAM)
    await run.end()
    assert in_files(run.profile) == []


async def test_a_preset_keeps_and_forgets_them(
    running: Running, sandbox: Sandbox, tmp_path: Path
) -> None:
    dialog = await opened(running)
    running.choose("Streaming", "Starts by itself")
    running.enter("Streaming address, concealed", STREAM)
    running.click("Save as preset", dialog)
    name = await running.dialog_opened(PresetDialog)
    running.type("Broadcast")
    running.click("Save preset", name)
    await until(lambda: running.status == "Preset saved: Broadcast")
    running.key(Qt.Key.Key_Escape)
    await until(lambda: not running.seen(NewMeetingDialog))
    (kept,) = [each for each in running.account.presets.now.presets if each.name == "Broadcast"]
    assert kept.streaming is not None
    assert kept.streaming.address == Secret("")
    running.workspace.page.toolbar.new_meeting.preset_chosen.emit(kept.key)
    await until(lambda: sandbox.requests.count("create") == 1)
    assert STREAM in str(sandbox.requests.all("create")[0].body)
    await until(lambda: running.status == "Room created, link copied")
    await running.end()
    assert in_files(tmp_path) == []


async def test_at_once_with_a_preset_whose_part_is_lost_says_so(
    running: Running, sandbox: Sandbox
) -> None:
    lost = replace(BUILT_IN[0], key="lost", streaming=Streaming(Secret(""), kept_as="gone"))
    await running.account.presets.change_to(running.account.presets.now.with_preset(lost))
    running.workspace.page.toolbar.new_meeting.presets_menu.actions()[-1].trigger()
    await until(lambda: running.notice("The keyring did not give a secret part"))
    assert sandbox.requests.count("create") == 0
