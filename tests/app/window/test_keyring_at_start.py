"""The keyring gives no key at the start: what is said, and the ways on."""

from dataclasses import replace

import pytest

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import time_for_a_refresh, until
from tests.app.window.vault import MemoryVault
from tests.conftest import TOKEN
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.welcome.key_dialog import KeyDialog
from whereby_desktop.ui.welcome.welcome_page import WelcomePage


@pytest.fixture
def locked() -> MemoryVault:
    return MemoryVault(Secret(TOKEN), TroubleKind.KEYRING_LOCKED, locked=True)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (TroubleKind.KEYRING_LOCKED, ("Test Keyring is locked", "", "Waiting for keyring")),
        (TroubleKind.KEYRING_MISSING, ("No keyring found", "", "Not connected")),
        (
            TroubleKind.KEYRING_HUNG,
            ("Waiting for Test Keyring", "Test Keyring does not answer", "Waiting for keyring"),
        ),
        (
            TroubleKind.KEYRING_REFUSED,
            (
                "Waiting for Test Keyring",
                "Test Keyring refused The API key could not be read from Test Keyring. Dismissed",
                "Not connected",
            ),
        ),
    ],
)
async def test_each_has_its_words(
    launch: Launch, sandbox: Sandbox, kind: TroubleKind, said: tuple[str, str, str]
) -> None:
    """`said`: by the face, by a notice, in the status bar."""
    face, notice, status = said
    vault = MemoryVault(Secret(TOKEN), kind, locked=kind is TroubleKind.KEYRING_LOCKED)
    run = await launch(vault=vault)
    await until(lambda: run.face() == face, f"{face}, not {run.face()}")
    assert run.status == status
    assert len(run.notices()) == (1 if notice else 0)
    assert run.notice(notice) or not notice
    assert sandbox.requests.count() == 0


async def test_unlock_and_it_goes_on(
    launch: Launch, locked: MemoryVault, three_rooms: list[str]
) -> None:
    run = await launch(vault=locked)
    await until(lambda: run.face() == "Test Keyring is locked")
    run.click("Unlock…")
    locked.unlock()
    await until(lambda: len(run.rooms()) == len(three_rooms))
    await run.refreshed()
    assert not run.notices()


async def test_unlocked_elsewhere_it_goes_on_by_itself(
    launch: Launch, locked: MemoryVault, three_rooms: list[str]
) -> None:
    run = await launch(vault=locked)
    await until(lambda: run.face() == "Test Keyring is locked")
    locked.unlock()
    await until(lambda: len(run.rooms()) == len(three_rooms))


async def test_a_key_is_used_once(launch: Launch, three_rooms: list[str]) -> None:
    vault = MemoryVault(None, TroubleKind.KEYRING_HUNG)
    run = await launch(vault=vault)
    await until(run.face)
    run.click("Use key once…")
    dialog = await run.dialog_opened(KeyDialog)
    assert dialog.windowTitle() == "Use a key once"
    run.type(TOKEN)
    run.click("Use key", dialog)
    await until(lambda: len(run.rooms()) == len(three_rooms))
    await run.refreshed()
    assert "store" not in vault.asked
    assert run.notices() == ["The key stays in memory until you quit."]


async def test_without_a_keyring_the_key_is_entered_at_each_start(
    launch: Launch, three_rooms: list[str]
) -> None:
    run = await launch(vault=MemoryVault(None, TroubleKind.KEYRING_MISSING))
    await until(lambda: run.face() == "No keyring found")
    run.click("How to")
    await until(lambda: run.notice("How to get a keyring"))
    run.click("Enter key")
    dialog = await run.dialog_opened(KeyDialog)
    run.type(TOKEN)
    run.click("Connect", dialog)
    await until(lambda: len(run.rooms()) == len(three_rooms))
    assert run.notice("No keyring found. The key stays in memory until you quit.")


async def test_settings_tell_where_a_key_is_only_once_there_is_one(
    launch: Launch, locked: MemoryVault, three_rooms: list[str]
) -> None:
    run = await launch(vault=locked)
    await until(lambda: run.face() == "Test Keyring is locked")
    await run.in_front()
    run.keys("Ctrl+,")
    await until(lambda: run.window.shown_page == "settings")
    await until(lambda: not run.program.furniture.background.running("find keyring name"))
    assert "Key in " not in run.texts()
    locked.unlock()
    await until(lambda: len(run.rooms()) == len(three_rooms))
    run.keys("Ctrl+,")
    await until(lambda: "key in Test Keyring" in run.texts())


async def test_the_clock_asks_nothing_without_a_key(launch: Launch, locked: MemoryVault) -> None:
    run = await launch(vault=locked, preferences=replace(CONNECTED, refresh_seconds=1))
    await until(lambda: run.face() == "Test Keyring is locked")
    await until(time_for_a_refresh(run))
    run.workspace.refresher.look()  # as the timer does
    assert not run.workspace.background.running("refresh")


async def test_a_key_that_has_gone_from_the_keyring(launch: Launch) -> None:
    run = await launch(vault=MemoryVault())
    await until(lambda: run.seen(WelcomePage))
