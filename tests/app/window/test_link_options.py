"""Options of the links: of one room, of one link, of a preset; on whatever carries the link."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from PySide6.QtGui import QGuiApplication

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from tests.app.window.test_presets import called, saved_from_form, settings
from tests.ui.qr.reading import expected, read
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.link_options.link_options_dialog import LinkOptionsDialog
from whereby_desktop.ui.presets.preset_dialog import PresetDialog
from whereby_desktop.ui.qr.qr_dialog import QrDialog

MUTED = {"displayName": ["Room 7"], "lang": ["de"], "audio": ["off"]}


async def opened(run: Running) -> LinkOptionsDialog:
    run.keys("Ctrl+L")
    return await run.dialog_opened(LinkOptionsDialog)


def fill(run: Running, dialog: LinkOptionsDialog | PresetDialog) -> None:
    run.enter("Display name", "Room 7", dialog)
    run.choose("Language", "Deutsch", dialog)
    run.click("Microphone off", dialog)


def options_of(link: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(link).query)


async def kept(run: Running, room: str) -> None:
    run.select(room)
    dialog = await opened(run)
    fill(run, dialog)
    run.click("Keep for this room", dialog)
    await until(lambda: run.status == "Link options kept")
    await run.in_front()


async def test_kept_they_are_on_everything_that_carries_the_link(
    running: Running, launch: Launch, three_rooms: list[str], sandbox: Sandbox
) -> None:
    await kept(running, three_rooms[0])
    running.keys("Ctrl+C")
    assert options_of(running.clipboard()) == MUTED
    running.keys("Ctrl+Shift+M")
    assert "displayName=Room%207" in running.clipboard()
    running.keys("Ctrl+Shift+C")
    await until(lambda: "roomKey" in running.clipboard())
    room = sandbox.rooms.get(three_rooms[0])
    assert room is not None
    assert options_of(running.clipboard()) == {**MUTED, "roomKey": [room.host_key]}
    await running.end()
    again = await launch(profile=running.profile, preferences=None)
    await again.refreshed()
    again.select(three_rooms[0])
    again.keys("Ctrl+C")
    assert options_of(again.clipboard()) == MUTED
    again.select(three_rooms[1])
    again.keys("Ctrl+C")
    assert options_of(again.clipboard()) == {}


async def test_in_the_code_too(running: Running, three_rooms: list[str], tmp_path: Path) -> None:
    await kept(running, three_rooms[0])
    running.keys("Ctrl+C")
    link = running.clipboard()
    running.keys("Ctrl+K")
    dialog = await running.dialog_opened(QrDialog)
    running.click("Copy image", dialog)
    code = expected(link)
    assert read(QGuiApplication.clipboard().image(), len(code)) == code
    running.click("Save…", dialog)
    await running.choose_file(tmp_path / "room.png")
    await until(lambda: running.status == "Saved room.png")
    assert (tmp_path / "room.png").read_bytes().startswith(b"\x89PNG")


async def test_for_one_link_only(running: Running, three_rooms: list[str]) -> None:
    running.select(three_rooms[0])
    dialog = await opened(running)
    fill(running, dialog)
    running.click("Copy once", dialog)
    await until(lambda: running.status.startswith("Link copied: open-"))
    assert options_of(running.clipboard()) == MUTED
    await running.in_front()
    running.keys("Ctrl+C")
    assert options_of(running.clipboard()) == {}


async def test_what_the_vendor_refuses_is_not_kept(
    running: Running, three_rooms: list[str]
) -> None:
    running.select(three_rooms[0])
    dialog = await opened(running)
    running.enter("Display name", "Dr. <Smith>", dialog)
    assert "Whereby refuses $ ! < > : and ;." in running.texts(dialog)
    assert not running.button("Keep for this room", dialog).isEnabled()
    assert not running.button("Copy once", dialog).isEnabled()


async def test_of_a_preset_they_come_with_its_rooms(running: Running) -> None:
    form = await saved_from_form(running, "Team")
    form.reject()
    await settings(running)
    running.workspace.rooms.presets.edit(called(running, "Team"))
    dialog = await running.dialog_opened(PresetDialog)
    running.click("Link options", dialog)
    fill(running, dialog)
    running.click("Save preset", dialog)
    await until(lambda: called(running, "Team").link_options)
    await running.in_front()
    running.keys("Ctrl+1")
    running.workspace.page.toolbar.new_meeting.presets_menu.actions()[-1].trigger()
    await until(lambda: running.status == "Room created, link copied")
    assert options_of(running.clipboard()) == MUTED
    (room,) = running.selected()
    running.keys("Ctrl+D")
    await running.dialog_opened(NewMeetingDialog)
    running.keys("Ctrl+Return")
    await until(lambda: running.selected() not in ([], [room]))
    await running.at_rest()
    assert options_of(running.clipboard()) == MUTED
    assert len(running.rooms()) == 5
