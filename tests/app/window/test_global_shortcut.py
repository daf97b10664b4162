"""A key from anywhere makes a meeting, where the desktop hands out keys; else words say how."""

from dataclasses import replace

import pytest
from dbus_fast import Variant
from PySide6.QtWidgets import QStyle

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, until
from tests.fixtures.desktop_portal import DesktopPortal, desktop_portal
from tests.fixtures.private_bus import PrivateBus
from whereby_desktop.ui.settings.keyboard_card import KeyboardCard

pytest_plugins = ["tests.fixtures.portal_of_the_session"]


async def card(run: Running) -> KeyboardCard:
    await run.in_front()
    run.keys("Ctrl+,")
    await until(lambda: run.seen(KeyboardCard))
    return run.seen(KeyboardCard)[0]


async def test_set_up_pressed_turned_off(portal: DesktopPortal, launch: Launch) -> None:
    run = await launch()
    await run.refreshed()
    shown = await card(run)
    await until(lambda: shown.anywhere.isEnabled() and shown.anywhere.text() == "Set up…")
    assert portal.bound.empty()  # nobody is asked before the person wants it
    run.click("New meeting from anywhere: Set up…", shown)
    await until(lambda: shown.anywhere.accessibleDescription() == "Key: Press Ctrl+Alt+N")
    assert run.program.furniture.preferences.now.global_shortcut
    portal.press("new-meeting")
    await until(lambda: len(run.connection.book.all()) == 1)
    await until(lambda: run.clipboard().startswith("https://"))
    run.click("New meeting from anywhere: Turn off", shown)
    await until(lambda: shown.anywhere.isEnabled() and shown.anywhere.text() == "Set up…")
    assert not run.program.furniture.preferences.now.global_shortcut
    await run.at_rest()


async def test_the_next_run_takes_it_up_by_itself(portal: DesktopPortal, launch: Launch) -> None:
    run = await launch(preferences=replace(CONNECTED, global_shortcut=True))
    await run.refreshed()
    await until(lambda: run.program.furniture.preferences.now.global_shortcut)
    await portal.bound.get()
    portal.press("new-meeting")
    await until(lambda: len(run.connection.book.all()) == 1)
    await run.at_rest()


async def test_a_refusal_is_remembered(bus: PrivateBus, launch: Launch) -> None:
    async with desktop_portal(bus.address, answer=1):
        run = await launch(preferences=replace(CONNECTED, global_shortcut=True))
        shown = await card(run)
        await until(lambda: shown.anywhere.accessibleDescription() == "The desktop gave no key")
        assert not run.program.furniture.preferences.now.global_shortcut
        await run.end()


async def test_where_no_keys_are_handed_out_the_command_is_copied(
    bus: PrivateBus, launch: Launch
) -> None:
    assert bus.address
    run = await launch()
    shown = await card(run)
    await until(lambda: shown.anywhere.text() == "Copy command")
    run.click("New meeting from anywhere: Copy command", shown)
    assert run.clipboard() == "whereby-desktop --quick-create"
    assert "Command copied" in run.status


async def test_a_portal_that_comes_back_gives_the_key_again(
    bus: PrivateBus, launch: Launch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("whereby_desktop.app.global_shortcut._FIRST_WAIT", 0.01)
    async with desktop_portal(bus.address) as first:
        run = await launch(preferences=replace(CONNECTED, global_shortcut=True))
        await first.bound.get()
        shown = await card(run)
        await until(lambda: shown.anywhere.text() == "Turn off")
    async with desktop_portal(bus.address, trigger="Press F8"):
        await until(lambda: shown.anywhere.accessibleDescription() == "Key: Press F8")
        await run.end()


async def test_high_contrast_of_the_desktop_is_followed(
    portal: DesktopPortal, launch: Launch
) -> None:
    run = await launch()
    await until(lambda: not run.shown.theme.high_contrast)
    portal.set("org.freedesktop.appearance", "contrast", Variant("u", 1))
    await until(lambda: run.shown.theme.high_contrast)
    before = run.window.grab().toImage()
    portal.set("org.freedesktop.appearance", "contrast", Variant("u", 0))
    await until(lambda: not run.shown.theme.high_contrast)
    assert run.window.grab().toImage() != before


async def test_the_wish_for_less_motion_is_followed(portal: DesktopPortal, launch: Launch) -> None:
    run = await launch()
    style, hint = run.window.style, QStyle.StyleHint.SH_Widget_Animation_Duration
    assert style().styleHint(hint, None, run.window)
    portal.set("org.freedesktop.appearance", "reduced-motion", Variant("u", 1))
    await until(lambda: style().styleHint(hint, None, run.window) == 0)
    portal.set("org.freedesktop.appearance", "reduced-motion", Variant("u", 0))
    await until(lambda: style().styleHint(hint, None, run.window))
