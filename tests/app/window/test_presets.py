"""Presets from the form, from a meeting, from the settings and from a file, and where they are."""

import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu, QSystemTrayIcon

from tests.app.window.conftest import UNHURRIED, Launch
from tests.app.window.driver import Running, until
from tests.app.window.test_accounts import choose_account, other, two
from tests.app.window.test_from_the_tray import tray
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.presets.preset_dialog import PresetDialog
from whereby_desktop.ui.settings.presets_row import ListedPreset
from whereby_desktop.ui.settings.settings_page import SettingsPage

__all__ = ["other", "two"]
OWN = ["1-hour consult", "Support call, 30 min", "Group lesson", "Webinar with viewers"]


def in_the_menu(run: Running) -> list[str]:
    menu = run.workspace.page.toolbar.new_meeting.presets_menu
    return [each.text() for each in menu.actions()]


def in_the_list(run: Running) -> list[str]:
    rows = run.seen(SettingsPage)[0].findChildren(ListedPreset)
    return [row.words[0] for row in rows if row.isVisible()]


def row_of(run: Running, name: str) -> ListedPreset:
    (row,) = [each for each in run.seen(ListedPreset) if each.words[0] == name]
    return row


def called(run: Running, name: str) -> Preset:
    (found,) = [each for each in run.account.presets.now.presets if each.name == name]
    return found


def on_disk(run: Running) -> Mapping[str, Any]:
    (file,) = (run.profile / "presets").iterdir()
    kept: Mapping[str, Any] = json.loads(file.read_text("utf-8"))
    return kept


async def settings(run: Running) -> SettingsPage:
    await run.in_front()
    run.keys("Ctrl+,")
    await until(lambda: run.seen(SettingsPage))
    return run.seen(SettingsPage)[0]


async def saved_from_form(run: Running, name: str, *, default: bool = False) -> NewMeetingDialog:
    """A preset of ten people who talk until 18:00, by way of the form; the form stays open."""
    run.keys("Ctrl+N")
    form = await run.dialog_opened(NewMeetingDialog)
    run.enter("Name prefix", "team-", form)
    run.click("Save as preset", form)
    dialog = await run.dialog_opened(PresetDialog)
    run.type(name)
    if default:
        run.click("Use for New meeting now", dialog)
    run.keys("Ctrl+Return")
    await until(lambda: run.status == f"Preset saved: {name}")
    await until(lambda: not run.seen(PresetDialog))
    await run.at_rest()
    return form


async def test_kept_from_the_form_it_is_wherever_presets_are(
    running: Running, sandbox: Sandbox
) -> None:
    form = await saved_from_form(running, "Team")
    combo = running.named(QComboBox, "Preset", form)
    assert [combo.itemText(row) for row in range(combo.count())] == [*OWN, "Team"]
    form.activateWindow()
    await running.dialog_opened(NewMeetingDialog)
    running.choose("Preset", "Team", form)
    running.keys("Ctrl+Return")
    await until(lambda: running.status == "Room created, link copied")
    await until(lambda: not running.seen(NewMeetingDialog))
    assert running.clipboard().startswith("https://example-clinic.whereby.com/team-")
    assert "Team" in running.texts(running.workspace.detail)
    assert in_the_menu(running) == [*OWN, "Team"]
    lines = in_the_tray(running)
    assert list(lines)[:5] == [*OWN, "Team"]
    lines["Team"].trigger()
    await until(lambda: len(running.rooms()) == 5)
    assert sandbox.rooms.all()[-1].plan.prefix == "team-"
    await running.at_rest()
    await settings(running)
    assert in_the_list(running) == [*OWN, "Team"]


def in_the_tray(run: Running) -> dict[str, QAction]:
    """The lines of the tray's menu of presets, by their words."""
    (icon,) = tray(run).findChildren(QSystemTrayIcon)
    (menu,) = [each for each in icon.contextMenu().findChildren(QMenu) if each.actions()]
    return {each.text(): each for each in menu.actions()}


async def test_the_default_is_what_new_meeting_now_makes(
    running: Running, launch: Launch, sandbox: Sandbox
) -> None:
    form = await saved_from_form(running, "Team", default=True)
    form.reject()
    await running.in_front()
    running.keys("Ctrl+Shift+N")
    await until(lambda: running.status == "Room created, link copied")
    assert sandbox.rooms.all()[-1].plan.prefix == "team-"
    await running.end()
    again = await launch(profile=running.profile, preferences=None)
    await again.refreshed()
    assert in_the_menu(again) == [*OWN, "Team"]
    again.keys("Ctrl+Shift+N")
    await until(lambda: again.status == "Room created, link copied")
    await again.at_rest()
    assert sandbox.requests.count("create") == 2
    assert sandbox.rooms.all()[-1].plan.prefix == "team-"
    await settings(again)
    assert row_of(again, "Team").words[2] == "Default"


async def test_from_a_meeting(running: Running, three_rooms: list[str]) -> None:
    running.keys("Ctrl+Shift+N")
    await until(lambda: running.status == "Room created, link copied")
    await until(lambda: running.selected() not in ([], three_rooms[:1]))
    running.keys("Ctrl+S")
    dialog = await running.dialog_opened(PresetDialog)
    assert dialog.windowTitle() == "Save as preset"
    running.keys("Ctrl+Return")
    assert "Enter a name." in running.texts(dialog)
    running.type("1-hour CONSULT")
    assert "Another preset is called “1-hour CONSULT”." in running.texts(dialog)
    running.click("Call it “1-hour CONSULT (2)”", dialog)
    running.keys("Ctrl+Return")
    await until(lambda: running.status == "Preset saved: 1-hour CONSULT (2)")
    kept = called(running, "1-hour CONSULT (2)")
    (consult, *_) = running.account.presets.now.presets
    assert (kept.prefix, kept.mode, kept.locked, kept.ends) == (
        consult.prefix,
        consult.mode,
        consult.locked,
        consult.ends,
    )


async def test_until_a_time_of_day(running: Running, sandbox: Sandbox) -> None:
    await settings(running)
    running.click("Add preset…")
    dialog = await running.dialog_opened(PresetDialog)
    running.type("Until six")
    running.click("At a time of day", dialog)
    running.click("Save preset", dialog)
    await until(lambda: running.status == "Preset saved: Until six")
    assert "Until 18:00" in row_of(running, "Until six").words[1]
    await running.in_front()
    running.keys("Ctrl+1")
    running.workspace.page.toolbar.new_meeting.presets_menu.actions()[-1].trigger()
    await until(lambda: running.status == "Room created, link copied")
    await running.at_rest()
    here = sandbox.rooms.all()[-1].end.astimezone()
    assert (here.hour, here.minute) == (18, 0)
    assert timedelta(0) < here - datetime.now().astimezone() <= timedelta(days=1, minutes=5)


async def test_edited_reordered_deleted_and_brought_back(launch: Launch) -> None:
    run = await launch(patience=UNHURRIED)
    await run.refreshed()
    await settings(run)
    QTest.mouseDClick(row_of(run, "Group lesson"), Qt.MouseButton.LeftButton)
    dialog = await run.dialog_opened(PresetDialog)
    assert dialog.windowTitle() == "Edit preset"
    run.enter("Name", "Choir", dialog)
    run.click("Save preset", dialog)
    await until(lambda: "Choir" in in_the_list(run))
    await run.in_front()
    row_of(run, "Choir").setFocus()
    run.keys("Alt+Up")
    await until(lambda: in_the_list(run)[1] == "Choir")
    run.keys("Alt+Up")
    await until(lambda: in_the_list(run)[0] == "Choir")
    await until(lambda: in_the_menu(run)[0] == "Choir")
    assert row_of(run, "Choir").hasFocus()
    run.keys("Del")
    await until(lambda: run.notice("Deleted the preset “Choir”"))
    await until(lambda: "Choir" not in in_the_menu(run))
    run.click("Undo")
    await until(lambda: in_the_list(run)[0] == "Choir")
    await until(lambda: in_the_menu(run)[0] == "Choir")
    await run.at_rest()
    assert on_disk(run)["presets"][0]["name"] == "Choir"


async def test_deleted_for_good_once_undo_has_passed(running: Running, launch: Launch) -> None:
    await settings(running)
    row_of(running, OWN[1]).setFocus()
    running.keys("Del")
    await until(lambda: in_the_list(running) == [OWN[0], *OWN[2:]])
    await until(lambda: not running.notices())
    await running.end()
    again = await launch(profile=running.profile, preferences=None)
    await again.refreshed()
    assert in_the_menu(again) == [OWN[0], *OWN[2:]]
    await settings(again)
    again.click("Restore the program’s presets")
    await until(lambda: set(in_the_list(again)) == set(OWN))


async def test_out_into_a_file_and_in_again(running: Running, tmp_path: Path) -> None:
    form = await saved_from_form(running, "Team")
    form.reject()
    await settings(running)
    file = tmp_path / "ours.json"
    running.click("Export presets…")
    await running.choose_file(file)
    await until(lambda: running.notice("5 presets saved to ours.json"))
    assert re.search(r'"name": *"Team"', file.read_text("utf-8"))
    await running.in_front()
    row_of(running, "Team").setFocus()
    running.keys("Del")
    await until(lambda: in_the_list(running) == OWN)
    running.click("Import presets…")
    await running.choose_file(file)
    await until(lambda: running.notice("5 presets added"))
    names = in_the_list(running)
    assert names == [*OWN, *(f"{name} (2)" for name in OWN), "Team"]
    assert in_the_menu(running) == names
    assert called(running, "Team").prefix == "team-"
    await running.at_rest()


async def test_what_is_no_file_of_presets_adds_nothing(running: Running, tmp_path: Path) -> None:
    file = tmp_path / "letter.json"
    file.write_text("Dear colleague", "utf-8")
    await settings(running)
    running.click("Import presets…")
    await running.choose_file(file)
    await until(lambda: running.notice("letter.json cannot be read as presets"))
    assert in_the_list(running) == OWN


@pytest.mark.parametrize("keys", ["menu", "tray"])
async def test_edit_presets_leads_to_them(running: Running, keys: str) -> None:
    if keys == "tray":
        running.window.hide()
        tray(running).edit_presets_wished.emit()
    else:
        menu = running.workspace.page.toolbar.new_meeting.new_menu
        (action,) = [each for each in menu.actions() if each.text() == "Edit presets…"]
        action.trigger()
    await until(lambda: running.seen(ListedPreset))
    assert running.window.isVisible()
    page = running.seen(SettingsPage)[0]
    seen = page.presets.visibleRegion().boundingRect()
    assert seen.height() > 40


async def test_each_account_has_its_own(two: Running) -> None:
    form = await saved_from_form(two, "North")
    form.reject()
    await until(lambda: in_the_menu(two) == [*OWN, "North"])
    await choose_account(two, "Example Clinic")
    await until(lambda: two.window.windowTitle().startswith("Meetings – Example Clinic"))
    await two.refreshed()
    assert in_the_menu(two) == OWN
    assert "North" not in in_the_tray(two)
    await choose_account(two, "North Clinic")
    await until(lambda: two.window.windowTitle().startswith("Meetings – North Clinic"))
    await two.refreshed()
    assert in_the_menu(two) == [*OWN, "North"]
    assert "North" in in_the_tray(two)
