"""A guest link in a private window of a browser that a program plays."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.test_presets import settings
from tests.ui.browsers.conftest import fake_browser
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.link_options.link_options_dialog import LinkOptionsDialog
from whereby_desktop.ui.notices import NoticeBar

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="browsers are looked for in PATH"),
    pytest.mark.usefixtures("own_path"),
]
__all__ = ["fake_browser"]


@pytest.fixture
def own_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs are found in the folder of the made-up browsers only."""
    monkeypatch.setenv("PATH", str(tmp_path))


def given(seen: Path) -> list[str]:
    """The arguments of the browser's run, once it has ended."""
    words = seen.read_text("utf-8").splitlines() if seen.exists() else []
    return words[:-1] if words[-1:] == ["end"] else []


async def test_it_gets_the_guest_link_with_its_options(
    running: Running, three_rooms: list[str], fake_browser: Callable[[str], Path]
) -> None:
    seen = fake_browser("firefox")
    running.select(three_rooms[0])
    running.keys("Ctrl+Shift+O")
    await until(lambda: running.status == "Opened in a private window of Firefox")
    running.keys("Ctrl+C")
    await until(lambda: given(seen) == ["--private-window", running.clipboard()])
    running.keys("Ctrl+L")
    dialog = await running.dialog_opened(LinkOptionsDialog)
    running.click("Camera off", dialog)
    running.click("Keep for this room", dialog)
    await until(lambda: running.status == "Link options kept")
    await running.in_front()
    seen.unlink()
    running.keys("Ctrl+Shift+O")
    await until(lambda: given(seen))
    assert given(seen)[1].endswith("?video=off")


async def test_the_host_key_never_gets_there(
    running: Running,
    three_rooms: list[str],
    sandbox: Sandbox,
    fake_browser: Callable[[str], Path],
) -> None:
    seen = fake_browser("chromium")
    running.select(three_rooms[0])
    running.keys("Ctrl+Shift+C")
    room = sandbox.rooms.get(three_rooms[0])
    assert room is not None
    await until(lambda: room.host_key in running.clipboard())
    running.keys("Ctrl+Shift+O")
    await until(lambda: given(seen))
    assert given(seen) == ["--incognito", f"https://example-clinic.whereby.com{room.name}"]


async def test_the_one_of_the_settings(
    launch: Launch,
    three_rooms: list[str],
    fake_browser: Callable[[str], Path],
) -> None:
    unused, seen = fake_browser("firefox"), fake_browser("chromium")
    run = await launch()
    await run.refreshed()
    await settings(run)
    browsers = run.named(QComboBox, "Private windows of")
    await until(lambda: browsers.count() == 3, "the browsers found")
    run.choose("Private windows of", "Chromium")
    run.keys("Ctrl+1")
    run.select(three_rooms[0])
    run.keys("Ctrl+Shift+O")
    await until(lambda: run.status == "Opened in a private window of Chromium")
    await until(lambda: given(seen))
    assert not unused.exists()


async def test_without_a_browser_the_link_can_be_copied(
    running: Running, three_rooms: list[str]
) -> None:
    running.select(three_rooms[0])
    running.keys("Ctrl+Shift+O")
    await until(lambda: running.notice("No browser with private windows found"))
    assert running.notice("a browser logged in at Whereby is host whatever link it opens")
    running.click("Copy link", running.seen(NoticeBar)[0])
    assert running.clipboard().startswith("https://example-clinic.whereby.com/open-")
    assert running.status == "Link copied"
