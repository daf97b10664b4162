"""What the next run finds: the last list, the settings, and files that were damaged."""

from dataclasses import replace
from pathlib import Path

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, until
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.preferences_file import PreferencesFile


async def test_the_last_list_is_there_while_the_server_is_not(
    running: Running, launch: Launch, sandbox: Sandbox
) -> None:
    rooms = running.rooms()
    await running.end()
    sandbox.refuse()
    again = await launch(profile=running.profile, preferences=None)
    await until(lambda: again.notice("You are offline"))
    assert again.rooms() == rooms
    assert again.status.startswith("List from ")
    again.select(rooms[0])
    again.keys("Ctrl+C")
    assert again.clipboard().startswith("https://example-clinic.whereby.com/open-")
    assert again.status.startswith("Link copied: open-")


async def test_geometry_is_kept(running: Running, launch: Launch) -> None:
    running.window.resize(running.window.width(), 613)
    await running.end()
    again = await launch(profile=running.profile, preferences=None)
    assert again.window.height() == 613


async def test_damaged_preferences_are_set_aside_and_said(launch: Launch, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    folder.mkdir()
    (folder / "preferences.json").write_text("{ no", "utf-8")
    run = await launch(profile=folder, preferences=None)
    await until(lambda: run.notice("A damaged file was set aside"))
    assert run.notice("preferences")


async def test_a_damaged_memory_is_set_aside_and_said(launch: Launch, tmp_path: Path) -> None:
    folder = tmp_path / "damaged"
    folder.mkdir()
    (folder / "meetings.sqlite3").write_bytes(b"no database at all" * 100)
    run = await launch(profile=folder)
    await until(lambda: run.notice("A damaged file was set aside"))
    await run.refreshed()


async def test_no_tray_is_said_once(launch: Launch) -> None:
    run = await launch(preferences=replace(CONNECTED, told_no_tray=False))
    await until(lambda: run.notice("No tray on this desktop Closing the window quits the app."))
    await run.end()
    kept = PreferencesFile(run.profile / "preferences.json").load().preferences
    assert kept.told_no_tray
    again = await launch(profile=run.profile, preferences=None)
    assert not again.notices()
