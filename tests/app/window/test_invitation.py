"""What people are sent: on the clipboard, in a mail, in a calendar file; and its wording."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from ical.calendar_stream import CalendarStream
from ical.event import Event
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTimeEdit

from tests.app.window.conftest import Launch
from tests.app.window.driver import Running, until
from whereby_desktop.sandbox.rooms import Room
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.share.invitation_dialog import InvitationDialog
from whereby_desktop.ui.share.share_menu import ShareMenu

KDE_HINT = "x-kde-passwordManagerHint"


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The contents of the files handed to the desktop."""
    contents: list[str] = []

    def take(path: Path) -> bool:
        contents.append(path.read_text("utf-8"))
        return True

    monkeypatch.setattr("whereby_desktop.app.furniture._open_file", take)
    return contents


async def made(run: Running) -> Room:
    """A room of this program: it is known to be locked, and its host link."""
    run.keys("Ctrl+Shift+N")
    await until(lambda: run.status == "Room created, link copied")
    await until(lambda: run.sandbox.rooms.all()[-1].meeting_id in run.selected())
    await run.at_rest()
    return run.sandbox.rooms.all()[-1]


async def invited(run: Running) -> InvitationDialog:
    run.keys("Ctrl+I")
    return await run.dialog_opened(InvitationDialog)


def link_to(room: Room) -> str:
    return f"https://example-clinic.whereby.com{room.name}"


def strictly_read(text: str) -> Event:
    """By a reader that forgives nothing."""
    (calendar,) = CalendarStream.from_ics(text).calendars
    (event,) = calendar.events
    return event


async def test_as_plain_text_and_as_html_together(running: Running) -> None:
    room = await made(running)
    dialog = await invited(running)
    running.enter("Title", "Intake <Mrs Smith>", dialog)
    running.keys("Ctrl+Return")
    await until(lambda: running.status.startswith("Invitation copied: consult-"))
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasText()
    assert data.hasHtml()
    text, html = data.text(), data.html()
    assert text.startswith("Intake <Mrs Smith>\n")
    assert f"Join here:\n{link_to(room)}\n" in text
    assert re.search(r"\d\d:\d\d to \d\d:\d\d \(.+\)", text)
    assert "The room is locked. Knock, and the host lets you in." in text
    assert "Intake &lt;Mrs Smith&gt;" in html
    assert f'<a href="{link_to(room)}"' in html
    assert not data.hasFormat(KDE_HINT)
    assert "roomKey" not in text + html


async def test_as_markdown(running: Running) -> None:
    room = await made(running)
    running.keys("Ctrl+Shift+M")
    await until(lambda: running.status.startswith("Invitation copied as Markdown: "))
    assert link_to(room) in running.clipboard()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    dialog = await invited(running)
    running.click("Markdown", dialog)
    assert running.clipboard().splitlines()[0] in running.texts(dialog)


async def test_the_host_link_is_marked_and_asked_about_once(
    running: Running, three_rooms: list[str], sandbox: Sandbox
) -> None:
    running.select(three_rooms[0])
    dialog = await invited(running)
    assert not running.button("Host link", dialog).isEnabled()
    running.click("Get host and viewer link (1 point)", dialog)
    await until(lambda: running.button("Host link", dialog).isEnabled())
    room = sandbox.rooms.get(three_rooms[0])
    assert room is not None
    running.click("Host link", dialog)
    assert "Anyone with this link is host of the room." in running.texts(dialog)
    assert room.host_key not in running.texts()
    running.click("Copy", dialog)
    question = await running.dialog_opened(Question)
    assert question.windowTitle() == "This invitation carries the host link"
    running.key(Qt.Key.Key_Escape)
    await until(lambda: not running.workspace.background.running("send invitation"))
    assert room.host_key not in running.clipboard()
    dialog.activateWindow()
    running.click("Copy", dialog)
    running.click("Copy it anyway", await running.dialog_opened(Question))
    await until(lambda: room.host_key in running.clipboard())
    words = "Invitation with the host link copied. It leaves the clipboard in 60 s"
    assert running.status == words
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data(KDE_HINT).data()) == b"secret"
    assert room.host_key in data.html()
    running.click("Copy as Markdown", dialog)
    await until(lambda: not QGuiApplication.clipboard().mimeData().hasHtml())
    assert room.host_key in running.clipboard()
    assert not running.seen(Question)


async def test_the_wording_is_the_users_and_stays(
    running: Running, launch: Launch, three_rooms: list[str]
) -> None:
    running.select(three_rooms[0])
    dialog = await invited(running)
    running.click("Edit wording…", dialog)
    (edit,) = running.seen(QPlainTextEdit, dialog)
    edit.selectAll()
    running.type("Welcome")
    assert not running.button("Done", dialog).isEnabled()
    running.click("Insert the place “Link”", dialog)
    running.type(" at {begins}, {tittle}!")
    assert "Welcome" in running.texts(dialog)
    running.click("Done", dialog)
    running.click("Copy", dialog)
    await until(lambda: running.clipboard().startswith("Welcome"))
    await running.end()
    again = await launch(profile=running.profile, preferences=None)
    await again.refreshed()
    again.select(three_rooms[0])
    again.keys("Ctrl+Shift+M")
    await until(lambda: again.clipboard().startswith("Welcome"))
    dialog = await invited(again)
    again.click("Edit wording…", dialog)
    again.click("Restore the program’s wording", dialog)
    again.click("Done", dialog)
    again.click("Copy", dialog)
    await until(lambda: "Join here:" in again.clipboard())
    assert again.program.furniture.preferences.now.invitation == ""


async def test_a_mail_draft(mailed: list[str], running: Running) -> None:
    room = await made(running)
    running.keys("Ctrl+Shift+E")
    await until(lambda: mailed)
    parts = urlsplit(mailed[0])
    assert (parts.scheme, parts.path) == ("mailto", "")
    sent = parse_qs(parts.query)
    assert link_to(room) in sent["body"][0]
    assert sent["subject"] == ["Video meeting"]
    assert running.status == "Mail opened"


async def test_no_mail_program(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", staticmethod(lambda _url: False))
    await made(running)
    running.keys("Ctrl+Shift+E")
    await until(lambda: running.notice("No mail program answered"))
    assert running.notice("Copy the invitation and paste it into a mail.")


async def test_a_calendar_file(running: Running, tmp_path: Path) -> None:
    room = await made(running)
    dialog = await invited(running)
    running.enter("Title", "Intake, room 7", dialog)
    file = tmp_path / "intake.ics"
    running.click("Save calendar file…", dialog)
    await running.choose_file(file)
    await until(lambda: running.status == "Calendar file saved")
    event = strictly_read(file.read_text("utf-8"))
    assert event.summary == "Intake, room 7"
    assert event.location == link_to(room) == str(event.url)
    assert [str(each.uri) for each in event.conference] == [link_to(room)]
    assert event.uid == f"{room.meeting_id}@example-clinic.whereby.com"
    assert event.dtend == room.end
    assert file.stat().st_mode & 0o077 == 0


async def test_into_the_calendar(launch: Launch, opened_files: list[str]) -> None:
    run = await launch()
    await run.refreshed()
    room = await made(run)
    run.keys("Ctrl+E")
    await until(lambda: opened_files)
    await until(lambda: run.status == "Opened in your calendar")
    first = strictly_read(opened_files[0])
    run.keys("Ctrl+E")
    await until(lambda: len(opened_files) == 2)
    await until(lambda: not run.workspace.background.running("add to calendar"))
    assert strictly_read(opened_files[1]).uid == first.uid
    assert first.location == link_to(room)


async def test_when_it_begins_is_remembered(running: Running, launch: Launch) -> None:
    room = await made(running)
    dialog = await invited(running)
    begins = running.named(QTimeEdit, "Begin time", dialog)
    begins.setFocus(Qt.FocusReason.TabFocusReason)
    begins.setCurrentSection(QTimeEdit.Section.MinuteSection)
    before = begins.time()
    later = before.minute() < 30  # neither into another hour nor into another day
    QTest.keyClick(begins, Qt.Key.Key_Up if later else Qt.Key.Key_Down)
    wanted = begins.time()
    assert wanted == before.addSecs(60 if later else -60)
    running.click("Close", dialog)
    await running.at_rest()
    await running.end()
    again = await launch(profile=running.profile, preferences=None)
    await again.refreshed()
    again.select(room.meeting_id)
    again.keys("Ctrl+Shift+M")
    await until(lambda: wanted.toString("HH:mm") in again.clipboard())


async def test_each_way_is_in_the_share_menu(running: Running, three_rooms: list[str]) -> None:
    running.select(three_rooms[0])
    running.click(f"Share {running.short_name(three_rooms[0])}")
    menu = running.seen(ShareMenu)[0]
    words = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert words == [
        "Invitation…",
        "Copy as Markdown",
        "Write a mail",
        "Add to calendar",
        "QR code…",
        "Link options…",
        "Open in a private window",
    ]
    action: QAction = menu.actions()[0]
    menu.close()
    action.trigger()
    await running.dialog_opened(InvitationDialog)
