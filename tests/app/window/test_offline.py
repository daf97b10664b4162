"""All that needs no server works without one, and all of it works in the demo."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.test_demo import NEW, in_the_demo
from tests.app.window.test_invitation import invited, strictly_read
from tests.app.window.test_link_options import opened as link_options
from tests.app.window.test_link_options import options_of
from tests.app.window.test_memory import noted, search
from tests.app.window.test_presets import in_the_menu, saved_from_form
from whereby_desktop.app.options import Options
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.meetings.meetings_filter import Filter
from whereby_desktop.ui.qr.qr_dialog import QrDialog


@pytest.fixture
async def offline(
    mailed: list[str],  # noqa: ARG001 - before the program starts
    launch: Launch,
    three_rooms: list[str],
    sandbox: Sandbox,
) -> Running:
    """Started while there is no network, with the list of the last run; the first room selected."""
    before = await launch()
    await before.refreshed()
    await before.end()
    sandbox.refuse()
    run = await launch(profile=before.profile, preferences=None)
    await until(lambda: run.notice("You are offline"))
    await until(lambda: set(run.rooms()) == set(three_rooms))
    run.select(three_rooms[0])
    return run


async def test_label_note_and_search(offline: Running, three_rooms: list[str]) -> None:
    await noted(offline, three_rooms[0], "bring the X-rays")
    await search(offline, "x-rays")
    await until(lambda: offline.rooms() == three_rooms[:1])


async def test_link_options_and_everything_that_carries_them(
    offline: Running, mailed: list[str]
) -> None:
    dialog = await link_options(offline)
    offline.click("Camera off", dialog)
    offline.click("Keep for this room", dialog)
    await until(lambda: offline.status == "Link options kept")
    await offline.in_front()
    offline.keys("Ctrl+C")
    link = offline.clipboard()
    assert options_of(link) == {"video": ["off"]}
    offline.keys("Ctrl+Shift+M")
    assert link in offline.clipboard()
    offline.keys("Ctrl+Shift+E")
    await until(lambda: mailed)
    offline.keys("Ctrl+K")
    code = await offline.dialog_opened(QrDialog)
    offline.click("Copy image", code)
    assert QGuiApplication.clipboard().mimeData().hasImage()


async def test_an_invitation_and_a_calendar_file(offline: Running, tmp_path: Path) -> None:
    dialog = await invited(offline)
    offline.keys("Ctrl+Return")
    await until(lambda: "Join here:" in offline.clipboard())
    offline.click("Save calendar file…", dialog)
    await offline.choose_file(tmp_path / "meeting.ics")
    await until(lambda: offline.status == "Calendar file saved")
    event = strictly_read((tmp_path / "meeting.ics").read_text("utf-8"))
    assert event.location in offline.clipboard().splitlines()
    offline.click("Get host and viewer link (1 point)", dialog)
    await until(lambda: "You are offline" in offline.texts(dialog))


async def test_presets(offline: Running, launch: Launch) -> None:
    form = await saved_from_form(offline, "Team")
    form.reject()
    await until(lambda: in_the_menu(offline)[4:] == ["Team"])
    await offline.end()
    again = await launch(profile=offline.profile, preferences=None)
    await until(lambda: in_the_menu(again)[4:] == ["Team"])


async def test_what_needs_the_server_says_so_and_loses_nothing(
    offline: Running, sandbox: Sandbox
) -> None:
    offline.keys("Ctrl+Shift+D")
    dialog = await offline.dialog_opened(ExtendDialog)
    offline.keys("Ctrl+Return")
    await until(lambda: "You are offline" in offline.texts(dialog))
    sandbox.welcome()
    offline.keys("Ctrl+Return")
    await until(lambda: "Room created, link copied" in offline.texts(dialog))
    await offline.at_rest()
    assert sandbox.requests.count("create") == 1


async def test_all_of_it_in_the_demo(launch: Launch, tmp_path: Path) -> None:
    run = await launch(options=Options(demo=True), preferences=NEW)
    await in_the_demo(run)
    server = run.account.place.sandbox
    assert server is not None
    await a_meeting_with_a_preset_of_ones_own(run, server)
    (room,) = run.selected()
    await noted(run, room, "a note")
    await told_to_people(run, tmp_path)
    await extended_and_the_old_one_deleted(run, room)
    run.workspace.page.toolbar.filter.item(Filter.HISTORY).trigger()
    await until(lambda: room in run.rooms())
    run.select(room)
    assert "a note" in run.texts(run.workspace.detail)


async def a_meeting_with_a_preset_of_ones_own(run: Running, server: Sandbox) -> None:
    form = await saved_from_form(run, "Team")
    form.activateWindow()
    await run.dialog_opened(NewMeetingDialog)
    run.click("Advanced", form)
    run.choose("Recording", "In the cloud")
    run.choose("Streaming", "Starts by itself")
    run.enter("Streaming address, concealed", "rtmps://live.example.org/app/key")
    before = run.selected()
    run.keys("Ctrl+Return")
    await until(lambda: run.selected() not in ([], before))
    body = server.requests.all("create")[-1].body
    assert isinstance(body, dict)
    assert {"recording", "streaming"} <= set(body)
    await run.at_rest()
    await run.in_front()


async def told_to_people(run: Running, folder: Path) -> None:
    dialog = await link_options(run)
    run.click("Microphone off", dialog)
    run.click("Keep for this room", dialog)
    await until(lambda: run.status == "Link options kept")
    await run.in_front()
    invitation = await invited(run)
    run.keys("Ctrl+Return")
    await until(lambda: "audio=off" in run.clipboard())
    run.click("Save calendar file…", invitation)
    await run.choose_file(folder / "demo.ics")
    await until(lambda: run.status == "Calendar file saved")
    run.click("Close", invitation)
    await run.in_front()
    run.keys("Ctrl+K")
    code = await run.dialog_opened(QrDialog)
    run.click("Close", code)
    await run.in_front()


async def extended_and_the_old_one_deleted(run: Running, old: str) -> None:
    run.keys("Ctrl+Shift+D")
    dialog = await run.dialog_opened(ExtendDialog)
    run.keys("Ctrl+Return")
    await until(lambda: "Room created, link copied" in run.texts(dialog))
    run.click("Close", dialog)
    await run.in_front()
    run.select(old)
    run.keys("Del")
    run.click("Delete room", await run.dialog_opened(Question))
    await until(lambda: old not in run.rooms())
    await until(lambda: run.status.startswith("Deleted "))
    await run.in_front()
