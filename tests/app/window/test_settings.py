"""The page of settings, and what follows from a change on it."""

import json
from collections.abc import Mapping

import pytest
from PySide6.QtCore import QPoint

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.notices import Notice
from whereby_desktop.ui.settings.points_spin_box import PointsSpinBox
from whereby_desktop.ui.settings.rename_dialog import RenameDialog
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.welcome.key_dialog import KeyDialog


@pytest.fixture
async def page(running: Running) -> SettingsPage:
    running.keys("Ctrl+,")
    await until(lambda: running.seen(SettingsPage))
    return running.seen(SettingsPage)[0]


def on_disk(run: Running) -> Mapping[str, object]:
    kept: Mapping[str, object] = json.loads((run.profile / "preferences.json").read_text("utf-8"))
    return kept


def names(run: Running) -> list[str]:
    accounts = on_disk(run)["accounts"]
    assert isinstance(accounts, list)
    return [each["name"] for each in accounts]


async def test_the_theme_changes_at_once(running: Running, page: SettingsPage) -> None:
    before = running.window.palette().window().color().name()
    icons = running.button("Add account…", page).icon().cacheKey()
    running.click("Dark", page)
    await until(lambda: on_disk(running)["theme"] == "dark")
    assert running.shown.theme.dark
    assert running.window.palette().window().color().name() != before
    assert running.button("Add account…", page).icon().cacheKey() != icons
    picture = running.window.grab().toImage()
    assert picture.pixelColor(600, 300).lightness() < 80
    running.click("Light", page)
    await until(lambda: on_disk(running)["theme"] == "light")
    assert running.window.palette().window().color().name() == before


@pytest.mark.parametrize("twice", [("Ctrl+,", "Ctrl+,"), ("Ctrl+1", "Ctrl+1")])
async def test_messages_stay_above_the_page_when_it_is_asked_for_again(
    running: Running, twice: tuple[str, str]
) -> None:
    notices = running.program.furniture.notices
    for keys in twice:
        running.keys(keys)
        notices.show_notice(Notice("Look", keys, seconds=60))
        await until(lambda: running.notice("Look"))
        top = notices.mapTo(running.window, QPoint(0, 0)).y()
        assert top < running.window.height() // 4, keys


async def test_where_the_key_is_and_how_many_points(running: Running, page: SettingsPage) -> None:
    await until(lambda: "1,000 points per minute, key in Test Keyring" in running.texts(page))


async def test_the_points_are_told_once_they_are_known(launch: Launch, sandbox: Sandbox) -> None:
    sandbox.refuse()
    run = await launch()
    await until(lambda: run.notice("You are offline"))
    run.keys("Ctrl+,")
    await until(lambda: "Key in Test Keyring" in run.texts())
    sandbox.welcome()
    run.workspace.refresher.refresh()
    await until(lambda: "1,000 points per minute, key in Test Keyring" in run.texts())


async def test_a_search_is_over_when_the_page_is_left(running: Running, page: SettingsPage) -> None:
    page.search.setFocus()
    running.type("clear host")
    assert not page.look.isVisible()
    running.window.hide()
    running.window.show()
    assert page.search.text() == "clear host"  # it is still the page that is shown
    running.keys("Ctrl+1")
    running.keys("Ctrl+,")
    assert page.isVisible()
    assert page.search.text() == ""
    assert page.look.isVisible()


async def test_a_new_name_is_everywhere_at_once(running: Running, page: SettingsPage) -> None:
    page.accounts.rows["default"].rename_wished.emit()
    dialog = await running.dialog_opened(RenameDialog)
    running.type("North Clinic")
    running.click("Rename", dialog)
    await until(lambda: running.window.windowTitle() == "Settings – North Clinic – Whereby Desktop")
    assert running.window.navigation.account.accessibleName().startswith("Account North Clinic, ")
    await until(lambda: names(running) == ["North Clinic"])


async def test_the_key_is_replaced(running: Running, page: SettingsPage, sandbox: Sandbox) -> None:
    other = "another.key-by-now.of-the-same-account"
    page.accounts.rows["default"].replace_key_wished.emit()
    dialog = await running.dialog_opened(KeyDialog)
    assert dialog.windowTitle() == "Replace the key"
    sandbox.operations.token = other
    running.type(other)
    running.click("Replace key", dialog)
    await until(lambda: running.vault.stored == Secret(other))
    await until(lambda: running.window.shown_page == "meetings")
    await running.refreshed()
    assert len(running.rooms()) == 3
    assert running.window.windowTitle() == "Meetings – Example Clinic – Whereby Desktop"


async def test_a_disk_that_refuses_to_save_is_said(running: Running, page: SettingsPage) -> None:
    file = running.profile / "preferences.json"
    file.unlink()
    file.mkdir()
    (file / "in-the-way").touch()
    running.click("Dark", page)
    await until(lambda: running.notice("Could not save"))
    (file / "in-the-way").unlink()
    file.rmdir()


async def test_change_in_the_pop_over_leads_to_the_reserve(running: Running) -> None:
    running.keys("Ctrl+G")
    await until(lambda: "of 1,000 points left" in running.texts())
    running.click("Change…")
    await until(lambda: running.seen(PointsSpinBox))
    spin_box = running.seen(PointsSpinBox)[0]
    await until(lambda: spin_box.hasFocus() or spin_box.lineEdit().hasFocus())


async def test_a_label_outlives_the_run(
    running: Running, launch: Launch, three_rooms: list[str]
) -> None:
    running.select(three_rooms[0])
    running.keys("F2")
    running.type("Morning clinic")
    running.keys("Return")
    await until(lambda: "Morning clinic" in running.texts(running.workspace.detail))
    await running.end()
    again = await launch(profile=running.profile, preferences=None)
    await again.refreshed()
    again.select(three_rooms[0])
    if not again.workspace.detail.isVisible():  # the small screen made the window narrow
        again.keys("F4")
    assert "Morning clinic" in again.texts(again.workspace.detail)
