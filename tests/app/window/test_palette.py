"""The palette in the whole program: from any page to anything by its name."""

import json

import pytest
from PySide6.QtCore import Qt

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.vault import MemoryVault
from whereby_desktop.ui.help.help_window import HelpWindow
from whereby_desktop.ui.palette.palette import Palette
from whereby_desktop.ui.settings.setting_names import setting_names
from whereby_desktop.ui.settings.settings_page import SettingsPage


async def opened(run: Running) -> Palette:
    run.keys("Ctrl+Shift+P")
    await until(lambda: run.seen(Palette), "the palette")
    palette = run.seen(Palette)[0]
    await until(palette.line.hasFocus)
    return palette


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in palette.results.results.entries]


async def test_a_meeting_with_a_preset(running: Running) -> None:
    palette = await opened(running)
    running.type("new meet support")
    assert titles(palette)[0] == "New meeting: Support call, 30 min"
    running.key(Qt.Key.Key_Return)
    await until(lambda: len(running.rooms()) == 4)
    await until(lambda: running.clipboard().startswith("https://"))
    await running.at_rest()


async def test_a_room_by_its_label_from_the_settings(
    running: Running, three_rooms: list[str]
) -> None:
    running.select(three_rooms[2])
    running.keys("F2")
    running.type("Morning clinic")
    running.keys("Return")
    await until(lambda: running.connection.book.recall(three_rooms[2]).label)  # type: ignore[union-attr]
    running.select(three_rooms[0])
    running.workspace.page.toolbar.search.setText("open-")
    await until(lambda: running.rooms() == [three_rooms[0]])
    running.keys("Ctrl+,")
    await until(lambda: running.seen(SettingsPage))
    palette = await opened(running)
    running.type("mrngcl")
    await until(lambda: titles(palette) == ["Morning clinic"])
    running.key(Qt.Key.Key_Return)
    await until(lambda: running.selected() == [three_rooms[2]])
    assert running.window.shown_page == "meetings"
    assert len(running.rooms()) == 3
    assert not palette.isVisible()


async def test_a_setting_gets_the_focus(running: Running) -> None:
    await opened(running)
    running.type("refresh the list")
    running.key(Qt.Key.Key_Return)
    await until(lambda: running.seen(SettingsPage))
    page = running.seen(SettingsPage)[0]
    await until(page.points.refresh.hasFocus)


@pytest.mark.parametrize(
    ("typed", "card", "control"),
    [
        ("proxy", "network", "proxy"),
        ("start at login", "desktop", "start_at_login"),
        ("meeting from anywhere", "keyboard", "anywhere"),
    ],
)
async def test_what_the_desktop_has_a_say_in_is_found_too(
    launch: Launch, typed: str, card: str, control: str
) -> None:
    run = await launch()
    await run.refreshed()
    await opened(run)
    run.type(typed)
    run.key(Qt.Key.Key_Return)
    await until(lambda: run.seen(SettingsPage))
    page = run.seen(SettingsPage)[0]
    await until(getattr(getattr(page, card), control).hasFocus)


async def test_every_setting_that_is_named_is_found_on_the_page(running: Running) -> None:
    running.keys("Ctrl+,")
    await until(lambda: running.seen(SettingsPage))
    page = running.seen(SettingsPage)[0]
    shown = {(card.title, row.name) for card in page.cards for row in card.named_rows()}
    assert {(name.card, name.row) for name in setting_names().values()} - shown == set()


async def test_what_was_used_comes_first_the_next_time(running: Running, launch: Launch) -> None:
    palette = await opened(running)
    running.type("keyboard and help")
    running.key(Qt.Key.Key_Return)
    await until(lambda: running.seen(HelpWindow))
    running.seen(HelpWindow)[0].close()
    await running.in_front()
    palette = await opened(running)
    assert titles(palette)[0] == "Keyboard and help"
    running.key(Qt.Key.Key_Escape)
    await running.end()
    kept = json.loads((running.profile / "preferences.json").read_text("utf-8"))
    assert kept["palette_latest"] == "do.HELP"
    again = await launch(profile=running.profile, preferences=None)
    await again.refreshed()
    assert titles(await opened(again))[0] == "Keyboard and help"


async def test_what_cannot_be_done_now_is_not_offered(running: Running) -> None:
    palette = await opened(running)
    running.type("copy host link")
    assert titles(palette)[0] == "Copy host link"
    running.key(Qt.Key.Key_Escape)
    running.keys("Ctrl+,")
    await until(lambda: running.seen(SettingsPage))
    palette = await opened(running)
    running.type("copy host link")
    assert "Copy host link" not in titles(palette)
    running.key(Qt.Key.Key_Escape)


async def test_the_same_keys_close_it(running: Running) -> None:
    palette = await opened(running)
    running.keys("Ctrl+Shift+P")
    await until(lambda: not palette.isVisible())
    assert running.workspace.page.view.hasFocus()


async def test_before_there_is_a_key(launch: Launch) -> None:
    run = await launch(vault=MemoryVault(), preferences=None)
    await until(lambda: run.window.shown_page == "welcome")
    await run.in_front()
    palette = await opened(run)
    run.type("new meeting")
    found = [title for title in titles(palette) if title.startswith("New meeting")]
    assert found == ["New meeting from anywhere"]  # the setting
    run.key(Qt.Key.Key_Escape)
