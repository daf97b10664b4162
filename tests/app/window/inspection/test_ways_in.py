"""The ways to the request log and the diagnostics."""

import pytest

from tests.app.window.driver import Running, until
from whereby_desktop.ui.diagnostics.diagnostics_dialog import DiagnosticsDialog
from whereby_desktop.ui.gauge.points_popover import PointsPopover
from whereby_desktop.ui.requests.requests_window import RequestsWindow
from whereby_desktop.ui.settings.settings_page import SettingsPage


async def closed(run: Running) -> None:
    for window in run.seen(RequestsWindow):
        window.close()
    await run.in_front()


async def test_by_the_points(running: Running) -> None:
    running.keys("Ctrl+G")
    await until(lambda: "of 1,000 points left" in running.texts())
    running.click("Request log…")
    await until(lambda: running.seen(RequestsWindow))
    assert not running.seen(PointsPopover)
    await closed(running)


async def test_by_a_key(running: Running) -> None:
    running.keys("Ctrl+Shift+L")
    await until(lambda: running.seen(RequestsWindow))
    await closed(running)


@pytest.mark.parametrize("words", ["Open the request log", "Show diagnostics for a bug report"])
async def test_by_the_settings(running: Running, words: str) -> None:
    running.keys("Ctrl+,")
    await until(lambda: running.seen(SettingsPage))
    running.click(words)
    if words.startswith("Open"):
        await until(lambda: running.seen(RequestsWindow))
        await closed(running)
    else:
        dialog = await running.dialog_opened(DiagnosticsDialog)
        dialog.reject()
        await running.in_front()
