"""Deleting: at once with Undo, or after a question; and when it fails."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from tests.app.window.conftest import UNHURRIED, Launch
from tests.app.window.driver import Running, settled, until
from whereby_desktop.sandbox.faults import Fault, Reply
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.dialogs import Question


@pytest.fixture
async def unhurried(launch: Launch, three_rooms: list[str]) -> Running:
    """Time enough for Undo."""
    run = await launch(patience=UNHURRIED)
    await run.refreshed()
    await until(lambda: len(run.rooms()) == len(three_rooms))
    return run


def at_the_server(sandbox: Sandbox) -> set[str]:
    return {each.meeting_id for each in sandbox.rooms.all()}


async def test_an_ended_room_goes_at_once_and_comes_back(
    unhurried: Running, three_rooms: list[str], sandbox: Sandbox
) -> None:
    ended = three_rooms[2]
    unhurried.select(ended)
    unhurried.key(Qt.Key.Key_Delete)
    await until(lambda: ended not in unhurried.rooms())
    await until(lambda: unhurried.notice("Deleting ended-"))
    assert not unhurried.seen(Question)
    unhurried.click("Undo")
    await until(lambda: ended in unhurried.rooms())
    await until(lambda: unhurried.status == "Nothing was deleted")
    assert not unhurried.notices()
    assert sandbox.requests.count("delete") == 0
    assert ended in at_the_server(sandbox)


async def test_ctrl_z_brings_back_what_went_last(
    unhurried: Running, three_rooms: list[str], sandbox: Sandbox
) -> None:
    ended = three_rooms[2]
    unhurried.select(ended)
    unhurried.key(Qt.Key.Key_Delete)
    await until(lambda: unhurried.notice("Deleting ended-"))
    unhurried.keys("Ctrl+Z")
    await until(lambda: ended in unhurried.rooms())
    await until(lambda: unhurried.status == "Nothing was deleted")
    assert not unhurried.notices()
    unhurried.keys("Ctrl+Z")  # nothing is left to undo
    assert sandbox.requests.count("delete") == 0


async def test_after_its_time_it_is_sent_once(
    running: Running, three_rooms: list[str], sandbox: Sandbox
) -> None:
    running.select(three_rooms[2])
    running.key(Qt.Key.Key_Delete)
    await until(lambda: running.status.startswith("Deleted ended-"))
    assert at_the_server(sandbox) == set(three_rooms[:2])
    assert sandbox.requests.count("delete") == 1
    assert not running.notices()
    await until(lambda: running.gauge == "997 of 1,000 points")


async def test_an_open_room_asks_first(
    running: Running, three_rooms: list[str], sandbox: Sandbox
) -> None:
    running.select(three_rooms[0])
    running.key(Qt.Key.Key_Delete)
    question = await running.dialog_opened(Question)
    words = running.texts(question)
    assert "Everyone in it is thrown out at once." in words
    assert "2 point" in words
    assert running.button("Keep room", question).hasFocus()
    running.key(Qt.Key.Key_Escape)
    await until(lambda: not running.seen(Question))
    running.window.activateWindow()
    await until(lambda: not running.workspace.background.running("ask before delete"))
    assert three_rooms[0] in running.rooms()
    running.key(Qt.Key.Key_Delete)
    question = await running.dialog_opened(Question)
    running.click("Delete room", question)
    await until(lambda: three_rooms[0] not in at_the_server(sandbox))


async def test_several_at_once(running: Running, three_rooms: list[str], sandbox: Sandbox) -> None:
    running.select(*three_rooms[1:])
    assert set(running.selected()) == set(three_rooms[1:])
    running.key(Qt.Key.Key_Delete)
    await until(lambda: at_the_server(sandbox) == {three_rooms[0]})
    await until(lambda: running.rooms() == [three_rooms[0]])
    assert sandbox.requests.count("delete") == 2


async def test_what_could_not_be_deleted_is_back(
    running: Running, three_rooms: list[str], sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(Reply(500, "Sorry"), "delete"))
    running.select(three_rooms[2])
    running.key(Qt.Key.Key_Delete)
    await until(lambda: running.notice("Whereby has a problem"))
    assert running.notice("was not deleted and is back in the list.")
    assert three_rooms[2] in running.rooms()
    running.click("Try again")
    await until(lambda: three_rooms[2] not in at_the_server(sandbox))
    assert not running.notice("Whereby has a problem")


async def test_quitting_sends_what_was_decided(
    unhurried: Running, three_rooms: list[str], sandbox: Sandbox
) -> None:
    unhurried.select(three_rooms[2])
    unhurried.key(Qt.Key.Key_Delete)
    await until(lambda: unhurried.notice("Deleting ended-"))
    assert sandbox.requests.count("delete") == 0
    unhurried.keys("Ctrl+Q")
    await until(unhurried.program.stopped.is_set)
    await unhurried.end()
    assert at_the_server(sandbox) == set(three_rooms[:2])


async def _until_left(run: Running, ids: list[str], left: set[str]) -> None:
    await until(lambda: set(run.rooms()) & set(ids) == left)


async def test_every_undo_stays_within_reach(unhurried: Running, sandbox: Sandbox) -> None:
    ids = [sandbox.add_meeting(timedelta(hours=-4)).meeting_id for _ in range(5)]
    unhurried.keys("F5")
    await until(lambda: set(ids) <= set(unhurried.rooms()))
    for number, meeting_id in enumerate(ids, 1):
        unhurried.select(meeting_id)
        unhurried.key(Qt.Key.Key_Delete)
        left = set(ids[number:])
        await _until_left(unhurried, ids, left)
    await until(lambda: len(unhurried.notices()) == 5)
    while unhurried.notices():
        unhurried.click("Undo")
        await settled()
    await until(lambda: set(ids) <= set(unhurried.rooms()))
    assert sandbox.requests.count("delete") == 0


async def test_no_room_is_deleted_from_the_page_of_settings(
    running: Running, sandbox: Sandbox, three_rooms: list[str]
) -> None:
    running.select(three_rooms[2])
    running.keys("Ctrl+,")
    await until(lambda: running.window.shown_page == "settings")
    running.window.navigation.current.setFocus()
    running.key(Qt.Key.Key_Delete)
    await settled()
    running.keys("Ctrl+1")
    await until(lambda: running.window.shown_page == "meetings")
    assert three_rooms[2] in running.rooms()
    assert sandbox.requests.count("delete") == 0
