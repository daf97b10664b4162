"""The demo workspace: in, visibly a demo, and out again."""

import asyncio
from pathlib import Path

import pytest

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.vault import MemoryVault
from whereby_desktop.app.home import Home
from whereby_desktop.app.options import Options
from whereby_desktop.paths import profile_in
from whereby_desktop.preferences import AccountEntry, Preferences, Theme
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.preferences_file import PreferencesFile
from whereby_desktop.ui.demo_strip import DemoStrip
from whereby_desktop.ui.welcome.welcome_page import WelcomePage

NEW = Preferences(refresh_seconds=0, told_no_tray=True)
WORDS = "Demo workspace. Nothing here is real."


async def in_the_demo(run: Running) -> None:
    await until(lambda: run.account.place.sandbox is not None and run.account.workspace)
    await run.refreshed()
    await until(lambda: len(run.rooms()) >= 10)


async def test_in_from_the_welcome_screen_and_out_again(launch: Launch, sandbox: Sandbox) -> None:
    run = await launch(vault=MemoryVault(), preferences=NEW)
    await until(lambda: run.seen(WelcomePage))
    run.click("Open demo")
    await in_the_demo(run)
    assert WORDS in run.texts()
    assert "Example Clinic" in run.window.windowTitle()
    run.keys("Ctrl+,")
    await until(lambda: run.window.shown_page == "settings")
    assert WORDS in run.texts()
    place = run.account.place
    run.click("Connect a key…")
    await until(lambda: run.seen(WelcomePage))
    assert not run.seen(DemoStrip)
    assert run.account.place.vault is run.vault
    assert run.vault.stored is None
    assert sandbox.requests.count() == 0
    assert place.folder is not None
    assert not (await asyncio.to_thread(place.folder.exists))


async def test_begun_as_a_demo_it_leaves_for_the_users_own_list(
    launch: Launch, sandbox: Sandbox
) -> None:
    sandbox.add_meeting()
    run = await launch(options=Options(demo=True), preferences=NEW)
    await in_the_demo(run)
    assert run.vault.asked == []
    run.click("Connect a key…")
    await until(lambda: run.account.place.sandbox is None and run.account.workspace)
    await run.refreshed()
    assert len(run.rooms()) == 1
    assert WORDS not in run.texts()


async def test_a_demo_changes_nothing_of_the_users_account(launch: Launch) -> None:
    run = await launch(options=Options(demo=True), preferences=NEW)
    await in_the_demo(run)
    await run.end()
    kept = PreferencesFile(run.profile / "preferences.json").load().preferences
    assert kept.accounts == (AccountEntry(),)


async def test_leaving_a_demo_of_the_command_line_the_users_own_files_are_used(
    launch: Launch, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = profile_in(tmp_path / "own")
    own.make()
    theirs = Preferences(
        accounts=(AccountEntry(name="North Clinic"),), theme=Theme.DARK, told_no_tray=True
    )
    PreferencesFile(own.preferences_file).save_now(theirs)
    monkeypatch.setattr("whereby_desktop.app.home.user_profile", lambda: own)
    run = await launch(options=Options(demo=True), preferences=NEW)
    furniture = run.program.furniture
    place = Home(Options(demo=True), profile_in(run.profile), furniture).place()
    await place.close()
    assert furniture.preferences.now.account.name == "North Clinic"
    assert run.shown.theme.dark
    furniture.preferences.change(reserved_points=7)
    await furniture.background.finish("save preferences")
    assert PreferencesFile(own.preferences_file).load().preferences.reserved_points == 7
    run.shown.theme.choose(Theme.LIGHT)
