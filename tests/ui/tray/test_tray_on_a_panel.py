"""The tray as a panel sees it: over StatusNotifierItem and DBusMenu, in a program of its own."""

import pytest

from tests.fixtures.status_notifier_host import StatusNotifierHost
from tests.ui.tray.conftest import RunningTray

pytestmark = pytest.mark.screen

THREE = [[1, 23], [2, 168], [3, -20]]


async def test_menu_says_what_can_be_done(tray: RunningTray, host: StatusNotifierHost) -> None:
    await tray.do("rooms", THREE)

    assert await host.texts() == [
        "New meeting now (1-hour consult)",
        "New meeting with preset",
        "Recent: click to copy the link",
        "consult-713a…, ends in 23 min",
        "consult-723a…, ends in 2 h 48 min",
        "consult-733a…, host link, 40 min",
        "842 of 1,000 points left",
        "Open Whereby Desktop",
        "Settings…",
        "Quit",
    ]
    presets = await host.line("New meeting with preset")
    assert [each.text for each in presets.lines] == [
        "1-hour consult",
        "Support call, 30 min",
        "Group lesson",
        "Webinar with viewers",
        "",
        "Edit presets…",
    ]


async def test_each_line_says_what_it_is_for(tray: RunningTray, host: StatusNotifierHost) -> None:
    await tray.do("rooms", THREE)
    told = {}
    for text in (
        "New meeting now (1-hour consult)",
        "Support call, 30 min",
        "consult-713a…, ends in 23 min",
        "consult-733a…, host link, 40 min",
        "Open Whereby Desktop",
        "Settings…",
        "Quit",
    ):
        await host.click(await host.line(text))
        told[text] = await tray.says()

    assert list(told.values()) == [
        ["create", ""],
        ["create", "support"],
        ["copy", "1", "guest"],
        ["copy", "3", "host"],
        ["open"],
        ["settings"],
        ["quit"],
    ]


async def test_heading_and_points_are_no_buttons(
    tray: RunningTray, host: StatusNotifierHost
) -> None:
    await tray.do("rooms", THREE)

    for text in ("Recent: click to copy the link", "842 of 1,000 points left"):
        assert not (await host.line(text)).enabled


async def test_lines_have_their_icons(tray: RunningTray, host: StatusNotifierHost) -> None:
    await tray.do("rooms", THREE)

    icons = {each.text: each.icon for each in await host.menu()}
    guest, another = (
        icons["consult-713a…, ends in 23 min"],
        icons["consult-723a…, ends in 2 h 48 min"],
    )
    assert guest == another != b""
    assert icons["consult-733a…, host link, 40 min"] not in (guest, b"")
    assert icons["842 of 1,000 points left"] != b""


async def test_icon_and_tooltip(tray: RunningTray, host: StatusNotifierHost) -> None:
    assert (await host.item())["ToolTip"][2] == "Whereby Desktop"
    await tray.do("rooms", THREE)

    async def tells_points() -> bool:
        tooltip = (await host.item())["ToolTip"]
        return bool(tooltip[2] == "Whereby Desktop, 842 of 1,000 points left")

    await host.until(tells_points)
    pictures = (await host.item())["IconPixmap"]
    assert {22, 48} <= {width for width, _, _ in pictures}
    assert all(any(argb[::4]) for _, _, argb in pictures)  # not empty


async def test_points_follow_the_meter(tray: RunningTray, host: StatusNotifierHost) -> None:
    await tray.do("rooms", THREE)
    ring = (await host.line("842 of 1,000 points left")).icon
    await tray.do("points", 839)

    async def says_839() -> bool:
        return "839 of 1,000 points left" in await host.texts()

    await host.until(says_839)
    await tray.do("points", 100)

    async def says_100() -> bool:
        return "100 of 1,000 points left" in await host.texts()

    await host.until(says_100)
    assert (await host.line("100 of 1,000 points left")).icon != ring


async def test_without_a_key_only_open_and_quit(
    tray: RunningTray, host: StatusNotifierHost
) -> None:
    assert await host.texts() == ["Open Whereby Desktop", "Quit"]
    await tray.do("rooms", THREE)
    await tray.do("no key")
    assert await host.texts() == ["Open Whereby Desktop", "Quit"]


async def test_no_rooms_no_heading(tray: RunningTray, host: StatusNotifierHost) -> None:
    await tray.do("rooms", [[1, -90]])  # waits for its deletion: none of its links is of use

    assert (await host.texts())[2:4] == ["842 of 1,000 points left", "Open Whereby Desktop"]


async def test_line_that_has_gone_copies_nothing(
    tray: RunningTray, host: StatusNotifierHost
) -> None:
    """A panel may still show the menu of a moment ago."""
    await tray.do("rooms", THREE)
    old, kept = (
        await host.line("consult-713a…, ends in 23 min"),
        await host.line("consult-723a…, ends in 2 h 48 min"),
    )
    await tray.do("now rooms", [[2, 168], [4, 10]])

    async def is_told() -> bool:
        return "consult-743a…, ends in 10 min" in await host.texts()

    await host.until(is_told)
    await host.click(old)
    await host.click(kept)

    assert await tray.says() == ["copy", "2", "guest"]


async def test_default_preset_follows_the_list_of_presets(
    tray: RunningTray, host: StatusNotifierHost
) -> None:
    await tray.do("rooms", THREE)
    await tray.do("preset", "lesson")

    assert (await host.texts())[0] == "New meeting now (Group lesson)"


async def test_left_click_does_what_the_settings_say(
    tray: RunningTray, host: StatusNotifierHost
) -> None:
    await host.activate()
    assert await tray.says() == ["open"]
    await tray.do("click", "new meeting")
    await host.activate()
    assert await tray.says() == ["open"]  # without a key there is nothing to create with
    await tray.do("rooms", THREE)
    await host.activate()
    assert await tray.says() == ["create", ""]
