"""What every test of extending has: the dialog alone, and the whole flow at the sandbox."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimeZone
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.conftest import TOKEN
from tests.ui.create.fakes import NOON, SetMeter, StoppedClock
from tests.ui.extend.desk import ClockAhead, Keyring, Presets, Work
from tests.ui.in_front import in_front
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.batches import Batches
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.delete_now import delete_now
from whereby_desktop.meetings.draft import MeetingDraft, Mode, Recording, RecordingTrigger
from whereby_desktop.meetings.kept_secrets import KeptSecrets
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.preset_book import PresetBook
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.preferences import Preferences
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.ui.actions import Actions
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.create.create_flow import CreateFlow
from whereby_desktop.ui.desk import Desk
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.extend.extend_flow import ExtendFlow, ExtendMeans
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.meetings.meeting_commands import MeetingCommands
from whereby_desktop.ui.notices import Notices
from whereby_desktop.ui.settings.current_preferences import CurrentPreferences
from whereby_desktop.ui.theme import Theme
from whereby_desktop.ui.unused_secrets import UnusedSecrets

MakeDialog = Callable[[KnownMeeting], ExtendDialog]
DRAFT = MeetingDraft(
    NOON,
    prefix="consult-",
    mode=Mode.GROUP,
    locked=True,
    recording=Recording(trigger=RecordingTrigger.AUTOMATIC),
    host_link=True,
)


def room(meeting_id: str = "7f3a", *, minutes: float = 23) -> Meeting:
    """Ends on a full minute, so long after the clock's now."""
    name = f"consult-{meeting_id}9c2e-55d1-4e0b-9c1d-2f6b8e1fa7f4"
    end = NOON.replace(second=0, microsecond=0) + timedelta(minutes=minutes)
    url = f"https://example-clinic.whereby.com/{name}"
    return Meeting(meeting_id, name, url, NOON - timedelta(hours=1), end)


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def meter() -> SetMeter:
    return SetMeter()


@pytest.fixture
def old() -> KnownMeeting:
    """13:05 in Berlin, 23 minutes from now."""
    return KnownMeeting(room(), Remembered("7f3a", "Intake, morning clinic", DRAFT, NOON))


@pytest.fixture
def elsewhere() -> KnownMeeting:
    return KnownMeeting(room())


@pytest.fixture
def new() -> KnownMeeting:
    made = room("90be", minutes=83)
    return KnownMeeting(made, Remembered("90be", "Intake, morning clinic", DRAFT, NOON))


@pytest.fixture
def make_dialog(
    qtbot: QtBot, theme: Theme, icons: Icons, clock: StoppedClock, meter: SetMeter
) -> MakeDialog:
    """On screen, in Berlin."""

    def make(known: KnownMeeting) -> ExtendDialog:
        zone = QTimeZone(b"Europe/Berlin")
        dialog = ExtendDialog(theme, icons, clock, meter, known, zone=zone)
        in_front(qtbot, dialog)
        return dialog

    return make


@pytest.fixture
def dialog(make_dialog: MakeDialog, old: KnownMeeting) -> ExtendDialog:
    return make_dialog(old)


@pytest.fixture
async def work(theme: Theme, icons: Icons, sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[Work]:
    clock, keyring = ClockAhead(), Keyring()
    pacing = Pacing(clock)
    client = WherebyClient(sandbox.url, Secret(TOKEN), pacing, clock, timeout=5)
    shelf = MeetingShelf(tmp_path / "meetings.sqlite3", "default@127.0.0.1")
    book = MeetingBook(client, shelf, clock)
    batches = Batches(client, shelf, book, pacing, clock)
    window = MainWindow(theme, icons)
    notices = Notices(theme, icons)
    window.set_notices(notices)
    window.show()
    desk = Desk(
        theme,
        icons,
        Actions(theme, icons, window),
        window,
        notices,
        Background(window),
        LinkClipboard(QGuiApplication.clipboard(), window),
        CurrentPreferences(Preferences(), window),
        PresetBook(Presets()),
        KeptSecrets(keyring),
        clock,
        pacing,
        lambda _url: True,
        undo_seconds=0.02,
    )
    forms: list[str] = []

    def delete(meeting_ids: Sequence[str]) -> None:
        pending = book.take_away(meeting_ids)
        desk.background.start(delete_now(batches, book, pending, seconds=0), name="delete")

    means = ExtendMeans(
        hand_over=CreateFlow(desk, book, window).hand_over,
        delete=delete,
        copy_guest=MeetingCommands(
            desk, book, UnusedSecrets(desk, list).forget_after, window
        ).copy_guest,
        open_form=forms.append,
    )
    flow = ExtendFlow(desk, book, means, window)
    work = Work(sandbox, desk, book, batches, clock, keyring, flow, forms)
    desk.background.failed.connect(lambda error, task: work.failures.append((error, task)))
    yield work
    flow.close()
    await desk.background.close()
    await client.aclose()
    await shelf.close()
    window.deleteLater()


@pytest.fixture
async def made(work: Work) -> str:
    """The id of a room made here, with a label, a note and a preset; it ends in half an hour."""
    end = work.clock.now().replace(microsecond=0) + timedelta(minutes=30)
    draft = replace(DRAFT, end=end, recording=None)
    created = await work.book.create(draft, label="Intake", preset="consult")
    meeting_id = created.known.meeting_id
    await work.book.change_memory(
        meeting_id, lambda before: replace(before, note="Ask for the card")
    )
    return meeting_id
