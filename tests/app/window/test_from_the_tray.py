"""What is asked for in the tray, while the window is hidden, is answered there."""

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, settled, until
from tests.app.window.test_create import fill
from tests.conftest import TOKEN
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.faults import Fault, Reply
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.settings.settings_page import SettingsPage
from whereby_desktop.ui.tray.tray import Tray


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the tray's own messages say; this desktop has no other notifications."""
    said: list[str] = []
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda _icon, title, text, *_: said.append(f"{title} {text}"),
    )
    return said


@pytest.fixture
async def hidden(launch: Launch, told: list[str], three_rooms: list[str]) -> Running:
    run = await launch()
    await run.refreshed()
    assert told == []
    assert len(run.rooms()) == len(three_rooms)
    run.window.hide()
    await until(lambda: QApplication.activeWindow() is None)
    return run


def tray(run: Running) -> Tray:
    (found,) = run.window.findChildren(Tray)
    return found


async def test_a_room_with_one_click(hidden: Running, told: list[str], sandbox: Sandbox) -> None:
    tray(hidden).create_wished.emit("")
    await until(lambda: told)
    assert told[0].startswith("Room created, link copied")
    assert "Used 3 point" in told[0]
    assert sandbox.requests.count("create") == 1
    assert "consult-" in hidden.clipboard()


async def test_trouble_is_told_there_too(
    hidden: Running, told: list[str], sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(Reply(403, {"message": "No"}), "create"))
    tray(hidden).create_wished.emit("")
    await until(lambda: told)
    assert told[0].startswith("Not allowed with this key")
    hidden.window.bring_to_front()
    await until(lambda: hidden.notice("Not allowed with this key"))


async def test_a_host_link_is_told_once_it_is_there(
    hidden: Running, told: list[str], sandbox: Sandbox, three_rooms: list[str]
) -> None:
    sandbox.faults.add(Fault(Reply(500), "get"))
    tray(hidden).copy_wished.emit(three_rooms[1], LinkKind.HOST)
    await until(lambda: sandbox.requests.count("get") == 1)
    await until(lambda: not hidden.workspace.background.running("copy host link"))
    assert told == []
    tray(hidden).copy_wished.emit(three_rooms[1], LinkKind.HOST)
    await until(lambda: told)
    assert len(told) == 1


async def test_what_is_done_in_the_window_is_not_told_again(
    launch: Launch, told: list[str]
) -> None:
    run = await launch()
    await run.refreshed()
    run.keys("Ctrl+Shift+N")
    await until(lambda: run.status == "Room created, link copied")
    await fill(run)
    run.keys("Ctrl+Return")
    await until(lambda: len(run.rooms()) == 2 and not run.seen(NewMeetingDialog))
    run.window.activateWindow()
    run.keys("Ctrl+C")
    await settled()
    assert told == []


async def test_after_a_new_key_it_still_is_told_once(hidden: Running, told: list[str]) -> None:
    for _ in range(3):
        await hidden.account.open_with(Secret(TOKEN))
        await hidden.refreshed()
    tray(hidden).create_wished.emit("support")
    await until(lambda: told)
    assert len(told) == 1


async def test_settings_and_quit(hidden: Running) -> None:
    tray(hidden).settings_wished.emit()
    await until(lambda: hidden.seen(SettingsPage))
    tray(hidden).quit_wished.emit()
    await until(hidden.program.stopped.is_set)


async def test_without_a_key_there_is_nothing_to_create(
    hidden: Running, told: list[str], sandbox: Sandbox
) -> None:
    await hidden.account.close()
    tray(hidden).create_wished.emit("")
    assert sandbox.requests.count("create") == 0
    assert told == []
