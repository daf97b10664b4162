"""The switch among the settings, and the file it stands for."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from whereby_desktop.app.options import Options
from whereby_desktop.paths import APP_ID
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.settings.toggle_switch import ToggleSwitch

NAME = "Start at login"


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    return tmp_path / "config" / "autostart" / f"{APP_ID}.desktop"


async def switch(run: Running) -> ToggleSwitch:
    run.keys("Ctrl+,")
    await until(lambda: run.seen(SettingsPage))
    await until(lambda: [each for each in run.seen(ToggleSwitch) if each.accessibleName() == NAME])
    return run.named(ToggleSwitch, NAME)


async def test_the_switch_shows_what_is_on_disk(launch: Launch, entry: Path) -> None:
    run = await launch()
    await run.refreshed()
    control = await switch(run)
    assert not control.isChecked()
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)
    await until(entry.exists)
    await until(control.isChecked)
    run.keys("Ctrl+1")
    await asyncio.to_thread(entry.unlink)  # by the desktop's own settings
    control = await switch(run)
    await until(lambda: not control.isChecked())


async def test_a_switch_that_cannot_be_set_says_so(launch: Launch, entry: Path) -> None:
    entry.parents[1].write_text("a file where the folder ought to be")
    run = await launch()
    await run.refreshed()
    control = await switch(run)
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)
    await until(lambda: run.notice("Start at login was not changed"))
    await until(lambda: not control.isChecked())


async def test_not_for_a_profile_of_its_own(launch: Launch, tmp_path: Path, entry: Path) -> None:
    run = await launch(options=Options(profile_dir=tmp_path))
    await run.refreshed()
    run.keys("Ctrl+,")
    await until(lambda: run.seen(SettingsPage))
    (page,) = set(run.seen(SettingsPage))
    await until(lambda: not run.program.furniture.background.running("start at login"))
    assert not page.desktop.start_at_login.isVisible()
    assert not await asyncio.to_thread(entry.exists)
