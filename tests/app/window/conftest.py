"""The whole program on the test's own event loop, with a profile of its own, at the sandbox."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from tests.app.window.driver import Running, until
from tests.app.window.vault import MemoryVault
from tests.conftest import TOKEN
from whereby_desktop.app.door import HeldDoor
from whereby_desktop.app.first_paint import frame
from whereby_desktop.app.options import Options
from whereby_desktop.app.patience import Patience
from whereby_desktop.app.place import Place
from whereby_desktop.app.program import Program
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.paths import profile_in
from whereby_desktop.preferences import AccountEntry, Preferences
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.account_key import account_key
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.storage.preferences_file import PreferencesFile
from whereby_desktop.storage.preset_file import PresetFile
from whereby_desktop.storage.secrets_in_memory import SecretsInMemory

QUICK = Patience(answer=3.0, undo=0.05, unlock=5.0, locked_look=0.02, quit=3.0)
UNHURRIED = Patience(answer=3.0, undo=60.0, unlock=5.0, locked_look=0.02, quit=3.0)
CONNECTED = Preferences(
    accounts=(AccountEntry(name="Example Clinic", connected=True),),
    refresh_seconds=0,
    told_no_tray=True,
)


class Launch(Protocol):
    def __call__(
        self,
        *,
        vault: MemoryVault | None = None,
        preferences: Preferences | None = CONNECTED,
        patience: Patience = QUICK,
        options: Options | None = None,
        profile: Path | None = None,
        other_server: str = "",
        vaults: dict[str, MemoryVault] | None = None,
        secrets: SecretsInMemory | None = None,
        proxy_logins: SecretsInMemory | None = None,
        door: HeldDoor | None = None,
    ) -> Awaitable[Running]: ...


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            # The offscreen platform has no tray, and Qt says so in its own way.
            item.add_marker(pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True))


@pytest.fixture
async def launch(
    qapp: QApplication, sandbox: Sandbox, tmp_path: Path
) -> AsyncIterator[Callable[..., Awaitable[Running]]]:
    """Starts the program. `preferences` None: the file as it is (or is not).

    `other_server` is where every account but the first one is.
    """
    font = QFont("Inter")
    font.setPixelSize(13)
    qapp.setFont(font)
    runs: list[Running] = []
    tasks_before = asyncio.all_tasks()

    async def start(
        *,
        vault: MemoryVault | None = None,
        preferences: Preferences | None = CONNECTED,
        patience: Patience = QUICK,
        options: Options | None = None,
        profile: Path | None = None,
        other_server: str = "",
        vaults: dict[str, MemoryVault] | None = None,
        secrets: SecretsInMemory | None = None,
        proxy_logins: SecretsInMemory | None = None,
        door: HeldDoor | None = None,
    ) -> Running:
        folder = profile or tmp_path / "profile"
        paths = profile_in(folder)
        paths.make()
        if preferences is not None:
            PreferencesFile(paths.preferences_file).save_now(preferences)
        key = MemoryVault(Secret(TOKEN)) if vault is None else vault
        vaults = vaults or {"default": key}
        shelves: list[MeetingShelf] = []

        def home(account: str) -> Place:
            account = account or program.furniture.preferences.now.account.key
            server = other_server if other_server and account != "default" else sandbox.url
            owner = account_key(account, server)
            shelf = MeetingShelf(paths.shelf_file, owner)
            shelves.append(shelf)
            return Place(
                account,
                server,
                vaults.setdefault(account, MemoryVault()),
                kept,
                shelf,
                PresetFile(paths.presets_folder, owner),
            )

        kept = secrets or SecretsInMemory()
        options = options or Options()
        shown = frame(qapp, paths, demo=options.demo)
        logins = proxy_logins or SecretsInMemory()
        program = Program(
            *(options, paths, shown),
            home=home,
            patience=patience,
            proxy_logins=lambda _: logins,
            door=door,
        )
        run = Running(program, shown, sandbox, key, folder, shelves, vaults)
        runs.append(run)
        await program.start()
        shown.window.activateWindow()
        return run

    yield start
    for run in reversed(runs):
        await run.end()
        for each in QApplication.topLevelWidgets():
            each.deleteLater()
        run.shown.theme.deleteLater()
    qapp.setStyleSheet("")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def left() -> set[asyncio.Task[object]]:
        return asyncio.all_tasks() - tasks_before - {asyncio.current_task()}

    with suppress(AssertionError):  # a server of the test's own hears of the end a little later
        await until(lambda: not left(), seconds=3)
    assert left() == set(), "tasks were left behind"


@pytest.fixture
def mailed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses handed to the desktop by a program that is started after this."""
    addresses: list[str] = []

    def take(address: str) -> bool:
        addresses.append(address)
        return True

    monkeypatch.setattr("whereby_desktop.app.furniture._open_url", take)
    return addresses


@pytest.fixture
def three_rooms(sandbox: Sandbox) -> list[str]:
    """The ids of an open room, one with host rights left, one that waits for its end."""
    return [
        sandbox.add_meeting(timedelta(hours=2), prefix="open-").meeting_id,
        sandbox.add_meeting(timedelta(minutes=-20), prefix="hosted-").meeting_id,
        sandbox.add_meeting(timedelta(hours=-3), prefix="ended-").meeting_id,
    ]


@pytest.fixture
async def running(launch: Launch, three_rooms: list[str]) -> Running:
    """Connected, with the three rooms in the list and the first of them selected."""
    run = await launch()
    await run.refreshed()
    await until(lambda: set(run.rooms()) == set(three_rooms))
    await until(run.selected)
    return run
