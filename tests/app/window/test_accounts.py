"""Several accounts: each with its own list, presets, points and key."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.vault import MemoryVault
from tests.conftest import TOKEN
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.preferences import AccountEntry
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.accounts.account_menu import AccountMenu
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.settings.rename_dialog import RenameDialog
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.welcome.key_dialog import KeyDialog
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

OTHER_TOKEN = "another.key-of-a.sandbox-for-the-tests"


@pytest.fixture
def other() -> Iterator[Sandbox]:
    """The server of every account but the first one."""
    with Sandbox(token=OTHER_TOKEN, organisation="north-clinic", limit=100, seed=8) as running:
        running.add_meeting(prefix="north-")
        yield running


async def at_the_window(run: Running) -> None:
    run.window.activateWindow()
    await until(lambda: QApplication.activeWindow() is run.window)


async def choose_account(run: Running, name: str) -> None:
    await at_the_window(run)
    run.keys("Ctrl+Shift+A")
    (menu,) = (each for each in run.window.findChildren(AccountMenu) if each.isVisible())
    (action,) = (each for each in menu.actions() if each.text() == name)
    menu.close()
    action.trigger()


async def add_account(run: Running, name: str = "North Clinic", key: str = OTHER_TOKEN) -> None:
    await choose_account(run, "Add account…")
    dialog = await run.dialog_opened(KeyDialog)
    assert dialog.windowTitle() == "Add an account"
    run.type(key)
    dialog.form.name_field.setFocus()
    dialog.form.name_field.clear()
    run.type(name)
    run.click("Add account", dialog)


@pytest.fixture
async def two(launch: Launch, other: Sandbox, three_rooms: list[str]) -> Running:  # noqa: ARG001
    """Two accounts, the second one open."""
    run = await launch(other_server=other.url)
    await run.refreshed()
    await add_account(run)
    await until(lambda: run.window.windowTitle() == "Meetings – North Clinic – Whereby Desktop")
    await run.refreshed()
    await at_the_window(run)
    return run


async def test_an_account_is_added_and_has_its_own_list(
    two: Running, three_rooms: list[str]
) -> None:
    assert len(two.rooms()) == 1
    assert two.vaults[two.account.place.account].stored == Secret(OTHER_TOKEN)
    assert "100 points/min" in two.window.navigation.account.accessibleName()
    await choose_account(two, "Example Clinic")
    await until(lambda: two.window.windowTitle() == "Meetings – Example Clinic – Whereby Desktop")
    await two.refreshed()
    assert set(two.rooms()) == set(three_rooms)
    assert "1,000 points/min" in two.window.navigation.account.accessibleName()


async def test_a_key_goes_straight_to_an_account(two: Running, three_rooms: list[str]) -> None:
    two.keys("Ctrl+Alt+1")
    await until(lambda: two.window.windowTitle() == "Meetings – Example Clinic – Whereby Desktop")
    await two.refreshed()
    assert set(two.rooms()) == set(three_rooms)
    two.keys("Ctrl+Alt+3")  # there is no third one
    two.keys("Ctrl+Alt+2")
    await until(lambda: two.window.windowTitle() == "Meetings – North Clinic – Whereby Desktop")


async def test_labels_stay_with_their_account(two: Running, three_rooms: list[str]) -> None:
    two.select(two.rooms()[0])
    two.keys("F2")
    two.type("North only")
    two.keys("Return")
    await until(lambda: "North only" in two.texts())
    await choose_account(two, "Example Clinic")
    await until(lambda: set(two.rooms()) == set(three_rooms))
    assert "North only" not in two.texts()
    await choose_account(two, "North Clinic")
    await until(lambda: len(two.rooms()) == 1)
    assert two.workspace.page.model.room(two.rooms()[0]) is not None


async def test_the_next_start_opens_the_account_that_was_open(
    two: Running, launch: Launch, other: Sandbox
) -> None:
    await two.end()
    again = await launch(
        profile=two.profile, preferences=None, other_server=other.url, vaults=two.vaults
    )
    await again.refreshed()
    assert again.window.windowTitle() == "Meetings – North Clinic – Whereby Desktop"
    assert len(again.rooms()) == 1


async def test_a_key_that_does_not_work_adds_nothing(launch: Launch, other: Sandbox) -> None:
    run = await launch(other_server=other.url)
    await run.refreshed()
    await add_account(run, key="wrong.key-of-a.sandbox-for-the-tests")
    dialog = run.seen(KeyDialog)[0]
    await until(lambda: "rejected the key" in run.texts(dialog))
    run.keys("Escape")
    await until(lambda: not run.seen(KeyDialog))
    assert len(run.program.furniture.preferences.now.accounts) == 1
    assert run.window.windowTitle() == "Meetings – Example Clinic – Whereby Desktop"


async def test_points_are_shared_within_an_organisation(launch: Launch, sandbox: Sandbox) -> None:
    """The second key is of the same organisation: its gauge knows the points at once."""
    sandbox.add_meeting()
    run = await launch(other_server=sandbox.url)
    await run.refreshed()
    await add_account(run, "Second key", TOKEN)
    await until(lambda: run.window.windowTitle() == "Meetings – Second key – Whereby Desktop")
    await run.refreshed()
    entries = run.program.furniture.preferences.now.accounts
    assert entries[0].organisation == entries[1].organisation != ""
    second = run.account.connection
    await choose_account(run, "Example Clinic")
    await until(lambda: run.window.windowTitle() == "Meetings – Example Clinic – Whereby Desktop")
    assert second is not None
    first = run.account.connection
    assert first is not None
    assert first.pacing is second.pacing
    assert first.pacing.quota.remaining is not None
    await at_the_window(run)
    run.keys("Ctrl+,")
    await until(lambda: "Shares its points with" in run.texts())


async def test_an_account_is_renamed_and_recoloured(two: Running) -> None:
    two.keys("Ctrl+,")
    page = (await shown(two))[0]
    key = two.account.place.account
    row = page.accounts.rows[key]
    row.rename_wished.emit()
    await until(lambda: two.seen(RenameDialog))
    dialog = two.seen(RenameDialog)[0]
    dialog.activateWindow()
    await until(lambda: QApplication.activeWindow() is dialog)
    two.type("South Clinic")
    two.click("Rename", dialog)
    await until(lambda: two.window.windowTitle() == "Settings – South Clinic – Whereby Desktop")


async def shown(run: Running) -> list[SettingsPage]:
    await until(lambda: run.seen(SettingsPage))
    return run.seen(SettingsPage)


async def test_a_removed_account_leaves_nothing_behind(two: Running) -> None:
    key = two.account.place.account
    two.keys("Ctrl+,")
    page = (await shown(two))[0]
    page.accounts.rows[key].remove_wished.emit()
    question = await two.dialog_opened(Question)
    two.click("Keep account", question)
    await until(lambda: not two.program.furniture.background.running("remove account"))
    assert two.vaults[key].stored is not None
    page.accounts.rows[key].remove_wished.emit()
    question = await two.dialog_opened(Question)
    two.click("Remove account", question)
    await until(lambda: two.window.windowTitle().startswith("Meetings – Example Clinic"))
    await two.refreshed()
    assert two.vaults[key].stored is None
    kept = json.loads((two.profile / "preferences.json").read_text("utf-8"))
    assert [each["key"] for each in kept["accounts"]] == ["default"]
    await two.end()
    left = b"".join(each.read_bytes() for each in two.profile.rglob("*") if each.is_file())
    assert b"north-" not in left


async def test_the_last_account_removed_leads_to_the_welcome(launch: Launch) -> None:
    run = await launch()
    await run.refreshed()
    run.keys("Ctrl+,")
    page = (await shown(run))[0]
    page.accounts.rows["default"].remove_wished.emit()
    question = await run.dialog_opened(Question)
    run.click("Remove account", question)
    await until(lambda: run.seen(WelcomePage))
    assert run.vault.stored is None
    (left,) = run.program.furniture.preferences.now.accounts
    assert left == AccountEntry()


async def test_a_keyring_that_refuses_keeps_the_account(two: Running) -> None:
    key = two.account.place.account
    two.vaults[key].trouble = TroubleKind.KEYRING_REFUSED
    two.keys("Ctrl+,")
    page = (await shown(two))[0]
    page.accounts.rows[key].remove_wished.emit()
    question = await two.dialog_opened(Question)
    two.click("Remove account", question)
    await until(lambda: two.notice("Test Keyring refused"))
    assert key in page.accounts.rows


async def test_to_the_demo_and_back(two: Running) -> None:
    await choose_account(two, "Demo workspace")
    await until(lambda: two.window.windowTitle() == "Meetings – Example Clinic – Whereby Desktop")
    await until(lambda: two.account.place.sandbox is not None and len(two.rooms()) > 1)
    await choose_account(two, "North Clinic")
    await until(lambda: two.window.windowTitle() == "Meetings – North Clinic – Whereby Desktop")
    await two.refreshed()
    assert len(two.rooms()) == 1
    assert isinstance(two.account.place.vault, MemoryVault)
