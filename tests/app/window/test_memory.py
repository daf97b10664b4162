"""What this computer remembers of meetings, and the history of those that are gone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, until
from tests.app.window.test_create import fill
from tests.app.window.test_presets import settings
from whereby_desktop.preferences import KeepHistory
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.meetings.meetings_filter import Filter

NOTE = "Zimmer 7, bring the X-rays"


def details(run: Running) -> str:
    assert run.workspace.detail.isVisible()
    return run.texts(run.workspace.detail)


def show_past(run: Running) -> None:
    """Ticks “Show past rooms”, as in the Filter's menu."""
    item = run.workspace.page.toolbar.filter.item(Filter.HISTORY)
    assert item.text() == "Show past rooms"
    item.trigger()


async def search(run: Running, words: str) -> None:
    await run.in_front()
    run.keys("Ctrl+F")
    run.type(words)


async def noted(run: Running, room: str, note: str = NOTE) -> None:
    run.select(room)
    run.keys("Shift+F2")
    run.type(note)
    run.keys("Ctrl+Return")
    await run.at_rest()
    assert note in details(run)


async def deleted(run: Running, room: str) -> None:
    run.select(room)
    run.keys("Del")
    run.click("Delete room", await run.dialog_opened(Question))
    await until(lambda: run.status.startswith("Deleted "))
    await run.at_rest()
    await run.in_front()


def left_on_disk(run: Running, words: str) -> list[str]:
    """The memory's files that hold the words."""
    files = run.profile.glob("meetings.sqlite3*")
    return [each.name for each in files if words.encode() in each.read_bytes()]


async def test_label_and_note_are_kept_and_found(
    running: Running, launch: Launch, three_rooms: list[str]
) -> None:
    await noted(running, three_rooms[0])
    running.keys("F2")
    running.type("Morning clinic")
    running.keys("Return")
    await until(lambda: "Morning clinic" in details(running))
    await search(running, "X-RAYS zimmer")
    await until(lambda: running.rooms() == three_rooms[:1])
    await running.end()
    again = await launch(profile=running.profile, preferences=None)
    await again.refreshed()
    again.select(three_rooms[0])
    if not again.workspace.detail.isVisible():  # the small screen made the window narrow
        again.keys("F4")
    assert NOTE in details(again)
    assert "Morning clinic" in details(again)
    await search(again, "morning")
    await until(lambda: again.rooms() == three_rooms[:1])


@pytest.mark.parametrize("width", [700, 1100])
async def test_the_keys_show_the_details_first(
    running: Running, three_rooms: list[str], width: int
) -> None:
    running.window.resize(width, 700)
    running.select(three_rooms[0])
    if running.workspace.detail.isVisible():
        running.keys("F4")
    assert not running.workspace.detail.isVisible()
    await noted(running, three_rooms[0])
    running.keys("F2")
    running.type("Morning clinic")
    running.keys("Return")
    await until(lambda: "Morning clinic" in details(running))


async def test_a_note_that_is_dropped_is_not_kept(running: Running, three_rooms: list[str]) -> None:
    running.select(three_rooms[0])
    running.keys("Shift+F2")
    running.type("no")
    running.key(Qt.Key.Key_Escape)
    running.select(three_rooms[1])
    running.select(three_rooms[0])
    assert "Add a note…" in details(running)


async def test_what_it_was_made_with_and_by_which_preset(running: Running) -> None:
    running.workspace.page.toolbar.new_meeting.presets_menu.actions()[2].trigger()
    await until(lambda: running.status == "Room created, link copied")
    (made,) = running.selected()
    shown = details(running)
    for words in ("Created with", "Group lesson", "Group, up to 200", "Locked at creation"):
        assert words in shown
    assert "in this app" in shown
    assert "Short, readable" in shown
    await search(running, "group lesson")
    await until(lambda: running.rooms() == [made])


async def test_made_elsewhere_its_options_are_unknown(
    running: Running, three_rooms: list[str]
) -> None:
    running.select(three_rooms[0])
    assert "Unknown" in details(running)
    assert ", elsewhere" in details(running)


async def test_a_room_that_was_deleted_is_in_the_history(
    running: Running, launch: Launch, three_rooms: list[str], sandbox: Sandbox
) -> None:
    await noted(running, three_rooms[0])
    await deleted(running, three_rooms[0])
    assert three_rooms[0] not in running.rooms()
    show_past(running)
    await until(lambda: three_rooms[0] in running.rooms())
    running.select(three_rooms[0])
    assert NOTE in details(running)
    assert "Deleted" in details(running)
    running.keys("Ctrl+C")  # its links are of no use any more
    assert running.clipboard() == ""
    await running.end()
    again = await launch(profile=running.profile, preferences=None)
    await again.refreshed()
    assert set(again.rooms()) == set(three_rooms[1:])
    show_past(again)
    await search(again, "x-rays")
    await until(lambda: again.rooms() == three_rooms[:1])
    assert sandbox.requests.count("delete") == 1


async def test_one_that_vanished_is_there_too_and_can_be_made_again(
    running: Running, sandbox: Sandbox, three_rooms: list[str]
) -> None:
    await fill(running, "lost")
    running.enter("Label", "Mrs Smith")
    running.keys("Ctrl+Return")
    await until(lambda: running.status == "Room created, link copied")
    room = sandbox.rooms.all()[-1]
    await until(lambda: running.selected() == [room.meeting_id])
    sandbox.rooms.remove(room.meeting_id)
    await running.in_front()
    running.keys("F5")
    await until(lambda: set(running.rooms()) == set(three_rooms))
    show_past(running)
    await until(lambda: room.meeting_id in running.rooms())
    running.select(room.meeting_id)
    assert "No longer at Whereby" in details(running)
    assert "Mrs Smith" in details(running)
    name = running.short_name(room.meeting_id)
    running.click(f"Duplicate {name}", running.workspace.detail)
    dialog = await running.dialog_opened(NewMeetingDialog)
    assert running.named(QLineEdit, "Label", dialog).text() == "Mrs Smith"
    running.keys("Ctrl+Return")
    await until(lambda: not running.seen(NewMeetingDialog))
    await running.at_rest()
    first, second = (each.body for each in sandbox.requests.all("create"))
    assert first == second


@pytest.mark.parametrize("answer", ["Keep room", "Forget room"])
async def test_forget(running: Running, three_rooms: list[str], answer: str) -> None:
    await noted(running, three_rooms[0])
    await deleted(running, three_rooms[0])
    show_past(running)
    running.select(three_rooms[0])
    name = running.short_name(three_rooms[0])
    running.click(f"Forget {name}", running.workspace.detail)
    question = await running.dialog_opened(Question)
    assert "This cannot be undone." in running.texts(question)
    running.click(answer, question)
    if answer == "Keep room":
        await until(lambda: not running.seen(Question))
        assert three_rooms[0] in running.rooms()
        return
    await until(lambda: running.status == f"Forgotten: {name}")
    assert three_rooms[0] not in running.rooms()
    await running.end()
    assert left_on_disk(running, NOTE) == []


async def test_not_at_all(launch: Launch, three_rooms: list[str], sandbox: Sandbox) -> None:
    run = await launch(preferences=replace(CONNECTED, keep_history=KeepHistory.NOT_AT_ALL))
    await run.refreshed()
    await noted(run, three_rooms[0])
    await deleted(run, three_rooms[0])
    sandbox.rooms.remove(three_rooms[1])
    run.keys("F5")
    await until(lambda: run.rooms() == three_rooms[2:])
    show_past(run)
    await until(lambda: not run.workspace.background.running("refresh"))
    assert run.rooms() == three_rooms[2:]
    await run.end()
    assert left_on_disk(run, NOTE) == []


@pytest.mark.parametrize("answer", ["Keep", "Erase"])
async def test_erase(running: Running, three_rooms: list[str], answer: str) -> None:
    await noted(running, three_rooms[1], "a note to go")
    await noted(running, three_rooms[0])
    await deleted(running, three_rooms[0])
    await settings(running)
    running.click("Erase history and labels on this computer")
    question = await running.dialog_opened(Question)
    running.click(answer, question)
    if answer == "Keep":
        await until(lambda: not running.seen(Question))
        assert left_on_disk(running, NOTE) != []
        return
    await until(lambda: running.status == "Labels and history erased")
    await running.in_front()
    running.keys("Ctrl+1")
    await until(lambda: set(running.rooms()) == set(three_rooms[1:]))
    show_past(running)
    assert set(running.rooms()) == set(three_rooms[1:])
    running.select(three_rooms[1])
    assert "a note to go" not in running.texts()
    await running.end()
    assert left_on_disk(running, NOTE) == []
    assert left_on_disk(running, "a note to go") == []
