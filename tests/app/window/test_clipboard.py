"""What carries a key is marked for clipboard managers, and leaves the clipboard in time."""

import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

from tests.app.window.driver import Running, until
from tests.app.window.test_from_the_tray import tray
from tests.app.window.test_invitation import invited, made
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.clipboard import LinkClipboard
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.meetings.link_kind import LinkKind

HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': bytes(4),
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
}


def entry() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def marked() -> bool:
    """Whether all of the conventions say that it is confidential; False: none of them does."""
    said = {name: bytes(entry().data(name).data()) for name in HINTS if entry().hasFormat(name)}
    assert said in ({}, HINTS)
    return bool(said)


def time_passes(run: Running) -> None:
    """As after the seconds of the settings, without waiting for them."""
    clipboard = run.window.findChild(LinkClipboard)
    assert clipboard is not None
    (timer,) = clipboard.findChildren(QTimer)
    if timer.isActive():
        timer.stop()
        timer.timeout.emit()


@pytest.mark.parametrize("by", ["key", "tray", "invitation", "Markdown"])
async def test_a_host_link_is_marked_and_leaves(running: Running, by: str) -> None:
    room = await made(running)
    if by == "key":
        running.keys("Ctrl+Shift+C")
    elif by == "tray":
        tray(running).copy_wished.emit(room.meeting_id, LinkKind.HOST)
    else:
        dialog = await invited(running)
        running.click("Host link", dialog)
        running.click("Copy" if by == "invitation" else "Copy as Markdown", dialog)
        running.click("Copy it anyway", await running.dialog_opened(Question))
    await until(lambda: room.host_key in running.clipboard())
    assert marked()
    time_passes(running)
    assert running.clipboard() == ""


async def test_what_was_copied_since_stays(running: Running) -> None:
    room = await made(running)
    running.keys("Ctrl+Shift+C")
    await until(lambda: room.host_key in running.clipboard())
    QGuiApplication.clipboard().setText("somebody's own words")
    time_passes(running)
    assert running.clipboard() == "somebody's own words"


async def test_a_viewer_link_is_marked_and_stays(running: Running, sandbox: Sandbox) -> None:
    running.workspace.page.toolbar.new_meeting.presets_menu.actions()[3].trigger()
    await until(lambda: running.status == "Room created, link copied")
    await running.at_rest()
    room = sandbox.rooms.all()[-1]
    dialog = await invited(running)
    running.click("Viewer link", dialog)
    running.click("Copy", dialog)
    running.click("Copy it anyway", await running.dialog_opened(Question))
    await until(lambda: room.viewer_key in running.clipboard())
    assert marked()
    time_passes(running)
    assert room.viewer_key in running.clipboard()


async def test_a_guest_link_is_not_marked(running: Running) -> None:
    room = await made(running)
    for keys in ("Ctrl+C", "Ctrl+Shift+M"):
        running.keys(keys)
        assert room.name in running.clipboard()
        assert not marked()


async def test_quitting_takes_it_along(running: Running) -> None:
    room = await made(running)
    dialog = await invited(running)
    running.click("Host link", dialog)
    running.click("Copy", dialog)
    running.click("Copy it anyway", await running.dialog_opened(Question))
    await until(lambda: room.host_key in running.clipboard())
    await running.end()
    assert running.clipboard() == ""
