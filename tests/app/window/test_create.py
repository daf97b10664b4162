"""A room by form, at once, from a preset; its link on the clipboard."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.app.window.conftest import CONNECTED, Launch
from tests.app.window.driver import Running, until
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.sandbox.faults import Fault, Hang, Reply
from whereby_desktop.sandbox.rooms import Room
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog


def made(sandbox: Sandbox, prefix: str) -> list[Room]:
    return [each for each in sandbox.rooms.all() if each.plan.prefix.startswith(prefix)]


async def fill(run: Running, name: str = "intake") -> NewMeetingDialog:
    """Opens the form by its key and types the end of the prefix."""
    run.keys("Ctrl+N")
    dialog = await run.dialog_opened(NewMeetingDialog)
    run.type(name)
    return dialog


async def test_by_form_with_the_keyboard_alone(running: Running, sandbox: Sandbox) -> None:
    await fill(running)
    running.keys("Ctrl+Return")
    await until(lambda: running.status == "Room created, link copied")
    (room,) = made(sandbox, "consult-intake")
    assert sandbox.requests.count("create") == 1
    assert running.clipboard().endswith(room.name)
    await until(lambda: running.selected() == [room.meeting_id])
    view = running.workspace.page.view
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert not running.seen(NewMeetingDialog)
    assert room.name.removeprefix("/") in running.texts(running.workspace.detail)


async def test_a_new_room_is_scrolled_to(launch: Launch, sandbox: Sandbox) -> None:
    for _ in range(60):
        sandbox.add_meeting()
    run = await launch()
    await run.refreshed()
    bar = run.workspace.page.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    run.keys("Ctrl+Shift+N")
    await until(lambda: made(sandbox, "consult-") and run.selected())
    (room,) = made(sandbox, "consult-")
    await until(lambda: run.selected() == [room.meeting_id])
    view = run.workspace.page.view
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


async def test_now(running: Running, sandbox: Sandbox) -> None:
    running.keys("Ctrl+Shift+N")
    await until(lambda: running.status == "Room created, link copied")
    (room,) = made(sandbox, "consult-")
    assert running.clipboard().endswith(room.name)
    await until(lambda: running.gauge == "996 of 1,000 points")


async def test_a_held_key_makes_one_room(running: Running) -> None:
    window = running.window
    assert [each for each in window.actions() if each.text() == "New meeting now"]
    for each in window.actions():
        if each.text() in {"New meeting now", "Delete…", "Refresh"}:
            assert not each.autoRepeat()


async def test_with_a_preset_of_the_menu(running: Running, sandbox: Sandbox) -> None:
    menu = running.workspace.page.toolbar.new_meeting.presets_menu
    names = [each.text() for each in menu.actions()]
    assert len(names) == 4
    menu.actions()[1].trigger()
    await until(lambda: running.status == "Room created, link copied")
    assert len(made(sandbox, "support-")) == 1


async def test_the_servers_objection_leaves_the_form_as_it_was(
    running: Running, sandbox: Sandbox
) -> None:
    wrong = Reply(400, {"message": "roomNamePrefix is too short"})
    sandbox.faults.add(Fault(wrong, "create"))
    dialog = await fill(running)
    running.keys("Ctrl+Return")
    await until(lambda: "roomNamePrefix is too short" in running.texts(dialog))
    assert "Whereby did not accept the settings" in running.texts(dialog)
    assert dialog.draft().prefix == "consult-intake"
    running.keys("Ctrl+Return")
    await until(lambda: running.status == "Room created, link copied")
    assert len(made(sandbox, "consult-intake")) == 1


async def test_not_allowed(running: Running, sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault(Reply(403, {"message": "Not in your plan"}), "create"))
    dialog = await fill(running)
    running.keys("Ctrl+Return")
    await until(lambda: "Not allowed with this key" in running.texts(dialog))
    assert "Not in your plan" in running.texts(dialog)
    assert made(sandbox, "consult-") == []


async def test_offline_the_form_waits_for_another_try(running: Running, sandbox: Sandbox) -> None:
    dialog = await fill(running)
    sandbox.refuse()
    running.keys("Ctrl+Return")
    await until(lambda: "You are offline" in running.texts(dialog))
    sandbox.welcome()
    running.keys("Ctrl+Return")
    await until(lambda: running.status == "Room created, link copied")
    assert len(made(sandbox, "consult-intake")) == 1


async def test_cancel_while_creating_says_what_came_of_it(
    running: Running, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(Hang(), "create"))
    dialog = await fill(running)
    running.keys("Ctrl+Return")
    await until(lambda: sandbox.requests.count("create") == 1)
    assert "Creating…" in running.texts(dialog)
    running.key(Qt.Key.Key_Escape)
    await until(lambda: not running.seen(NewMeetingDialog))
    sandbox.release()
    await until(lambda: running.status == "Room created, link copied")
    assert len(made(sandbox, "consult-intake")) == 1


async def test_cancel_while_it_waits_for_points_sends_nothing(
    running: Running, sandbox: Sandbox
) -> None:
    sandbox.points.spend(1000)
    running.keys("F5")
    await until(lambda: running.gauge.startswith("Paused"))
    dialog = await fill(running)
    running.keys("Ctrl+Return")
    await until(lambda: re.search("2 request.* wait", running.gauge))
    assert "Creating…" in running.texts(dialog)
    running.key(Qt.Key.Key_Escape)
    await until(lambda: running.status == "Nothing was created")
    await until(lambda: re.search("1 request.* wait", running.gauge))
    assert sandbox.requests.count("create") == 0


async def test_quitting_while_creating_does_not_lose_the_room(
    running: Running, launch: Launch, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(Hang(), "create"))
    running.keys("Ctrl+Shift+N")
    await until(lambda: sandbox.requests.count("create") == 1)
    running.window.close()
    await until(running.program.stopped.is_set)
    sandbox.release()
    await running.end()
    assert len(made(sandbox, "consult-")) == 1
    again = await launch(profile=running.profile)
    await again.refreshed()
    assert not again.notices()  # its answer had come: there is nothing to look for
    assert sandbox.requests.count() == 3


@pytest.mark.parametrize("wish", ["copy host link", "nothing"])
async def test_what_follows_a_create_is_chosen_in_the_settings(
    launch: Launch, sandbox: Sandbox, wish: str
) -> None:
    run = await launch(preferences=replace(CONNECTED, after_create=AfterCreate(wish)))
    await run.refreshed()
    run.keys("Ctrl+Shift+N")
    words = {"copy host link": "Room created, host link copied", "nothing": "Room created"}
    await until(lambda: run.status == words[wish])
    (room,) = made(sandbox, "consult-")
    if wish == "nothing":
        assert run.clipboard() == ""
    else:
        assert room.host_key in run.clipboard()


async def test_a_room_is_not_made_twice_because_its_host_link_is_late(
    launch: Launch, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(Reply(503), "get", times=None))
    preferences = replace(CONNECTED, after_create=AfterCreate.COPY_HOST)
    run = await launch(preferences=preferences)
    await run.refreshed()
    form = await fill(run)
    run.click("Host link", form)  # not asked for with the create
    run.keys("Ctrl+Return")
    await until(lambda: run.status == "Room created, link copied")
    assert not run.seen(NewMeetingDialog)
    assert sandbox.requests.count("create") == 1


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (AfterCreate.COPY_GUEST, "Create and copy link"),
        (AfterCreate.COPY_HOST, "Create and copy host link"),
        (AfterCreate.NOTHING, "Create room"),
    ],
)
async def test_the_button_promises_what_will_follow(
    launch: Launch, wish: AfterCreate, words: str
) -> None:
    run = await launch(preferences=replace(CONNECTED, after_create=wish))
    await run.refreshed()
    run.keys("Ctrl+N")
    form = await run.dialog_opened(NewMeetingDialog)
    assert run.button(words, form).isEnabled()
