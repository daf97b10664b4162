"""Closing the window: it asks once where there is a tray, and quits where there is none."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSystemTrayIcon

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, settled, until
from whereby_desktop.app.tray_part import TrayPart
from whereby_desktop.preferences import OnClose
from whereby_desktop.storage.preferences_file import PreferencesFile
from whereby_desktop.ui.tray.stay_in_tray import StayInTrayQuestion


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop that says it has a tray."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))


async def test_without_a_tray_it_quits(running: Running) -> None:
    running.window.close()
    await until(running.program.stopped.is_set)
    assert not running.seen(StayInTrayQuestion)


@pytest.mark.usefixtures("with_tray")
async def test_it_asks_once_and_remembers_to_stay(launch: Launch) -> None:
    run = await launch()
    await run.refreshed()
    run.keys("Ctrl+W")
    question = await run.dialog_opened(StayInTrayQuestion)
    run.click("Keep running", question)
    await until(lambda: not run.window.isVisible())
    assert not run.program.stopped.is_set()
    run.window.bring_to_front()
    await until(run.window.isActiveWindow)
    run.keys("Ctrl+W")
    await until(lambda: not run.window.isVisible())
    assert not run.seen(StayInTrayQuestion)
    await run.end()
    kept = PreferencesFile(run.profile / "preferences.json").load().preferences
    assert kept.on_close is OnClose.TRAY


@pytest.mark.usefixtures("with_tray")
async def test_it_asks_once_and_remembers_to_quit(launch: Launch) -> None:
    run = await launch()
    await run.refreshed()
    run.window.close()
    question = await run.dialog_opened(StayInTrayQuestion)
    run.click("Quit", question)
    await until(run.program.stopped.is_set)
    await run.end()
    kept = PreferencesFile(run.profile / "preferences.json").load().preferences
    assert kept.on_close is OnClose.QUIT


@pytest.mark.usefixtures("with_tray")
async def test_a_question_that_is_closed_changes_nothing(launch: Launch) -> None:
    run = await launch()
    await run.refreshed()
    run.window.close()
    await run.dialog_opened(StayInTrayQuestion)
    run.key(Qt.Key.Key_Escape)
    await until(lambda: not run.seen(StayInTrayQuestion))
    await settled()
    assert run.window.isVisible()
    assert not run.program.stopped.is_set()
    assert run.program.furniture.preferences.now.on_close is OnClose.ASK


@pytest.mark.usefixtures("with_tray")
async def test_a_tray_that_goes_gives_the_window_back(
    launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = await launch(preferences=replace(CONNECTED, on_close=OnClose.TRAY))
    await run.refreshed()
    run.keys("Ctrl+W")
    await until(lambda: not run.window.isVisible())
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    (tray,) = run.window.findChildren(TrayPart)
    assert not tray.available  # as it finds out by itself, in time
    await until(run.window.isVisible)


async def test_quit_by_key(running: Running) -> None:
    running.keys("Ctrl+Q")
    await until(running.program.stopped.is_set)
    await running.end()
    assert not running.window.isVisible()
