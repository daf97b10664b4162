"""The commands, as the window's menu gives them: what gets out, what is said, what is asked."""

import asyncio
import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, unquote

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from tests.ui.share.share_desk import (
    END,
    HOST_KEY,
    URL,
    VIEWER_KEY,
    ShareDesk,
    meeting,
    on_screen,
    until,
)
from whereby_desktop.meetings.invitation import InvitedAs
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.ui.dialogs import Question
from whereby_desktop.ui.share.invitation_dialog import InvitationDialog
from whereby_desktop.ui.share.way_out import WayOut

LEFT = Qt.MouseButton.LeftButton
KNOCK = "The room is locked. Knock, and the host lets you in."


def pasted() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def confidential() -> bool:
    return pasted().hasFormat("x-kde-passwordManagerHint")


async def opened(desk: ShareDesk, meeting_id: str = "open") -> InvitationDialog:
    desk.commands.invite(meeting_id)
    await until(lambda: on_screen(InvitationDialog))
    dialog = on_screen(InvitationDialog)
    assert dialog is not None
    return dialog


async def with_links(desk: ShareDesk, carried: InvitedAs) -> InvitationDialog:
    """The dialog after its links have been got and one of them was chosen."""
    dialog = await opened(desk)
    desk.service.put(meeting())
    QTest.mouseClick(dialog.form.links.get, LEFT)
    option = dialog.form.links.options[carried]
    await until(option.isEnabled)
    QTest.mouseClick(option, LEFT)
    return dialog


async def answer(words: str) -> str:
    """Presses that button of the question; returns what was asked."""
    await until(lambda: on_screen(Question))
    question = on_screen(Question)
    assert question is not None
    asked = f"{question.windowTitle()}|{question.accessibleDescription()}"
    buttons = {each.text(): each for each in question.findChildren(QPushButton)}
    QTest.mouseClick(buttons[words], LEFT)
    return asked


async def save_to(path: Path) -> None:
    await until(lambda: on_screen(QFileDialog))
    dialog = on_screen(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("Intake, morning clinic.ics")
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(path))
    dialog.accept()


def unfolded(path: Path) -> str:
    return path.read_bytes().decode().replace("\r\n ", "")


async def test_the_invitation_is_copied_with_its_html(desk: ShareDesk) -> None:
    dialog = await opened(desk)
    QTest.mouseClick(dialog.footer.ways[WayOut.COPY], LEFT)
    await until(lambda: desk.said == "Invitation copied: consult-7f3a…")
    assert URL in pasted().text()
    assert KNOCK in pasted().text()
    assert f'<a href="{URL}">' in pasted().html()
    assert not confidential()
    assert dialog.footer.ways[WayOut.COPY].text() == "Copied"
    QTest.mouseClick(dialog.footer.ways[WayOut.MARKDOWN], LEFT)
    await until(lambda: pasted().text().startswith("**Intake, morning clinic**"))
    assert not pasted().hasHtml()


async def test_all_of_it_works_offline(desk: ShareDesk, tmp_path: Path) -> None:
    desk.service.trouble = TroubleKind.OFFLINE
    dialog = await opened(desk)
    for way in (WayOut.COPY, WayOut.MARKDOWN, WayOut.MAIL):
        QTest.mouseClick(dialog.footer.ways[way], LEFT)
        await until(lambda: not desk.background.running("send invitation"))
        assert dialog.footer.ways[way].text() in ("Copied", "Mail opened")
    QTest.mouseClick(dialog.footer.ways[WayOut.CALENDAR_FILE], LEFT)
    await save_to(tmp_path / "a.ics")
    await until(lambda: desk.said == "Calendar file saved")
    assert desk.service.asked == 0
    assert desk.failures == []


async def test_a_host_link_asks_once_for_each_way_out(desk: ShareDesk) -> None:
    dialog = await with_links(desk, InvitedAs.HOST)
    copy, markdown, mail = (
        dialog.footer.ways[way] for way in (WayOut.COPY, WayOut.MARKDOWN, WayOut.MAIL)
    )
    QTest.mouseClick(copy, LEFT)
    asked = await answer("Keep")
    assert asked == ("This invitation carries the host link|Anyone who has it can run the room.")
    await until(lambda: not desk.background.running("send invitation"))
    assert HOST_KEY not in QGuiApplication.clipboard().text()

    QTest.mouseClick(copy, LEFT)
    await answer("Copy it anyway")
    await until(lambda: HOST_KEY in QGuiApplication.clipboard().text())
    assert confidential()
    assert HOST_KEY in pasted().html()
    assert desk.said == "Invitation with the host link copied. It leaves the clipboard in 60 s"

    QTest.mouseClick(markdown, LEFT)  # the clipboard again: it was asked
    await until(lambda: not pasted().hasHtml())
    assert confidential()
    assert on_screen(Question) is None

    QTest.mouseClick(mail, LEFT)
    await answer("Write the mail anyway")
    await until(lambda: desk.opened)
    assert HOST_KEY in unquote(desk.opened[0])


async def test_another_link_is_another_question(desk: ShareDesk) -> None:
    dialog = await with_links(desk, InvitedAs.VIEWER)
    QTest.mouseClick(dialog.footer.ways[WayOut.COPY], LEFT)
    assert await answer("Copy it anyway") == (
        "This invitation carries the viewer link|Anyone who has it can watch the meeting."
    )
    await until(lambda: VIEWER_KEY in QGuiApplication.clipboard().text())
    assert confidential()
    assert desk.said == "Invitation with the viewer link copied"
    QTest.mouseClick(dialog.form.links.options[InvitedAs.HOST], LEFT)
    QTest.mouseClick(dialog.footer.ways[WayOut.COPY], LEFT)
    assert "host link" in await answer("Keep")
    await until(lambda: not desk.background.running("send invitation"))
    assert HOST_KEY not in QGuiApplication.clipboard().text()


async def test_a_file_with_a_key_is_asked_for_and_for_this_user_alone(
    desk: ShareDesk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    dialog = await with_links(desk, InvitedAs.HOST)
    QTest.mouseClick(dialog.footer.ways[WayOut.CALENDAR_FILE], LEFT)
    await answer("Save it anyway")
    await save_to(tmp_path / "host.ics")
    await until(lambda: desk.said == "Calendar file saved")
    assert HOST_KEY in unfolded(tmp_path / "host.ics")
    assert "CLASS:PRIVATE" in unfolded(tmp_path / "host.ics")  # shared calendars show the time only
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "host.ics").stat().st_mode) == 0o600
    # Not even in pieces: the file's lines are folded, and the log is written at its lowest level.
    assert caplog.records
    assert "roomKey" not in caplog.text
    assert [n for n in range(len(HOST_KEY) - 7) if HOST_KEY[n : n + 8] in caplog.text] == []


async def test_links_that_cannot_be_got_are_said_in_the_dialog(desk: ShareDesk) -> None:
    dialog = await opened(desk)
    desk.service.trouble = TroubleKind.OFFLINE
    QTest.mouseClick(dialog.form.links.get, LEFT)
    await until(dialog.trouble.isVisible)
    assert dialog.trouble.text.startswith("You are offline")
    assert dialog.form.links.get.isVisible()


async def test_a_begin_is_remembered(desk: ShareDesk) -> None:
    dialog = await opened(desk)
    dialog.form.begins.time.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(dialog.form.begins.time, "12:40")
    begins = datetime(2026, 11, 25, 11, 40, tzinfo=UTC)
    await until(lambda: desk.memory.remembered and desk.memory.remembered[-1].begins == begins)
    assert desk.memory.remembered[-1].label == "Intake, morning clinic"
    desk.memory.full = True
    QTest.keyClick(dialog.form.begins.time, Qt.Key.Key_Up)
    await until(dialog.trouble.isVisible)
    assert dialog.trouble.text == "Could not save meetings: disk full."


async def test_the_wording_is_kept_and_used(desk: ShareDesk) -> None:
    dialog = await opened(desk)
    QTest.mouseClick(dialog.form.edit, LEFT)
    dialog.editor.edit.selectAll()
    QTest.keyClicks(dialog.editor.edit, "Here: {link}")
    QTest.mouseClick(dialog.wording_footer.done, LEFT)
    assert desk.desk.preferences.now.invitation == "Here: {link}"
    desk.commands.copy_markdown("open")
    assert pasted().text() == f"Here: <{URL}>"


async def test_a_room_that_goes_meanwhile_is_not_sent(desk: ShareDesk) -> None:
    dialog = await opened(desk)
    desk.service.rooms.clear()
    await desk.book.refresh()
    assert dialog.trouble.text.startswith("This room no longer exists")
    assert not dialog.footer.ways[WayOut.COPY].isEnabled()


async def test_there_is_one_dialog_at_a_time(desk: ShareDesk) -> None:
    dialog = await opened(desk)
    desk.commands.invite("ended")
    assert on_screen(InvitationDialog) is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: not desk.background.running("invitation"))
    again = await opened(desk)
    assert again is not dialog


async def test_markdown_at_once(desk: ShareDesk) -> None:
    desk.commands.copy_markdown("open")
    assert pasted().text().startswith("**Intake, morning clinic**\n\nWednesday, 25 November 2026")
    assert desk.said == "Invitation copied as Markdown: consult-7f3a…"


async def test_a_mail_draft(desk: ShareDesk) -> None:
    desk.commands.mail("open")
    address, _, query = desk.opened[0].partition("?")
    fields = parse_qs(query)
    assert address == "mailto:"
    assert fields["subject"] == ["Intake, morning clinic"]
    assert URL in fields["body"][0]
    assert desk.said == "Mail opened"


async def test_no_mail_program(desk: ShareDesk) -> None:
    desk.takes_addresses = False
    desk.commands.mail("open")
    assert desk.noticed == ["No mail program answered"]
    desk.takes_addresses = True
    desk.commands.mail("open")
    assert desk.noticed == []


async def test_an_invitation_too_long_for_a_mail(desk: ShareDesk) -> None:
    desk.desk.preferences.change(invitation="{link} " + "ö" * 2000)
    desk.commands.mail("open")
    assert desk.opened == []
    assert desk.noticed == ["The invitation is too long for a mail draft"]
    dialog = await opened(desk)
    QTest.mouseClick(dialog.footer.ways[WayOut.MAIL], LEFT)
    await until(dialog.trouble.isVisible)
    assert dialog.trouble.text.startswith("The invitation is too long for a mail draft")


async def test_into_the_calendar(desk: ShareDesk) -> None:
    desk.clock.set(END - timedelta(minutes=30))
    desk.commands.add_to_calendar("open")
    await until(lambda: desk.files)
    first = desk.files[0]
    assert first.name == "Intake, morning clinic.ics"
    if sys.platform != "win32":
        assert stat.S_IMODE(first.stat().st_mode) == 0o600
        assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    text = unfolded(first)
    assert f"LOCATION:{URL}" in text
    assert "DTSTART;TZID=Europe/Berlin:20261125T130500" in text
    assert "UID:open@example-clinic.whereby.com" in text
    assert "CLASS:PRIVATE" not in text
    assert desk.said == "Opened in your calendar"
    desk.clock.go(180)
    desk.commands.add_to_calendar("open")
    await until(lambda: len(desk.files) == 2)
    assert not first.parent.exists()  # the next one takes its place
    assert "SEQUENCE:30" in text
    assert "SEQUENCE:33" in unfolded(desk.files[1])
    desk.commands.close()
    assert not desk.files[1].parent.exists()


async def test_no_calendar_program(desk: ShareDesk, tmp_path: Path) -> None:
    desk.takes_files = False
    desk.commands.add_to_calendar("open")
    asked = await answer("Save calendar file…")
    assert asked.startswith("No calendar program answered|Save the meeting as a file")
    await save_to(tmp_path / "meeting.ics")
    await until(lambda: desk.said == "Calendar file saved")
    assert "BEGIN:VEVENT" in unfolded(tmp_path / "meeting.ics")


async def test_a_file_that_cannot_be_written_is_said(desk: ShareDesk, tmp_path: Path) -> None:
    desk.commands.save_calendar("open")
    await save_to(tmp_path / "none" / "meeting.ics")
    await until(lambda: desk.failures)
    failure = desk.failures[0]
    assert isinstance(failure, TroubleError)
    assert failure.trouble.kind is TroubleKind.DISK
    dialog = await opened(desk)
    QTest.mouseClick(dialog.footer.ways[WayOut.CALENDAR_FILE], LEFT)
    await save_to(tmp_path / "none" / "meeting.ics")
    await until(dialog.trouble.isVisible)
    assert dialog.trouble.text.startswith("Could not save")


async def test_a_past_meeting_is_not_shared(desk: ShareDesk) -> None:
    before = QGuiApplication.clipboard().text()
    commands = desk.commands
    for command in (
        commands.invite,
        commands.copy_markdown,
        commands.mail,
        commands.add_to_calendar,
        commands.save_calendar,
    ):
        command("past")
        command("nobody")
    await asyncio.sleep(0)
    assert desk.noticed == ["This room no longer exists"]
    assert QGuiApplication.clipboard().text() == before
    assert (desk.opened, desk.files, on_screen(InvitationDialog)) == ([], [], None)


async def test_an_ended_meeting_is_shared_with_a_hint(desk: ShareDesk) -> None:
    desk.commands.copy_markdown("ended")
    assert URL in pasted().text()
    assert desk.noticed == ["This room has ended. Deleted by Thu 10:42."]
    dialog = await opened(desk, "ended")
    assert dialog.form.ended.isVisible()
