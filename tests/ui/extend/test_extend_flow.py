"""From the wish for more time to two rooms, with a real book at the sandbox."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.extend.conftest import DRAFT
from tests.ui.extend.desk import Work, settled, shown_dialog, until
from whereby_desktop.meetings.draft import Streaming, StreamingTrigger
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.sandbox.faults import Cut, Fault, Reply
from whereby_desktop.ui.decided_tasks import EXTEND_TASK
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.extend.longer_chips import TWO_HOURS
from whereby_desktop.ui.extend.old_room import OldRoom

TWO_HOURS_MORE = timedelta(hours=2)


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def created(work: Work, dialog: ExtendDialog, old: str) -> KnownMeeting:
    """Presses Create; the new meeting, when both are shown."""
    click(dialog.create_button)
    await until(dialog.form.done.isVisible)
    await until(lambda: not work.desk.background.running(EXTEND_TASK))
    (new,) = work.others(old)
    return new


async def test_a_new_room_with_the_same_settings_and_a_later_end(work: Work, made: str) -> None:
    options = LinkOptions((("lang", "de"),))
    await work.book.change_memory(made, lambda before: replace(before, link_options=options))
    old = work.known(made)
    dialog = await work.opened(made)
    click(dialog.form.longer.chips.chip(TWO_HOURS))
    new = await created(work, dialog, made)

    assert new.meeting.end == old.meeting.end + TWO_HOURS_MORE
    assert new.remembered is not None
    assert old.remembered is not None
    assert old.remembered.draft is not None
    assert new.remembered.draft == replace(old.remembered.draft, end=new.meeting.end)
    assert (new.label, new.note, new.remembered.preset) == ("Intake", "Ask for the card", "consult")
    assert new.link_options == options
    assert QGuiApplication.clipboard().text() == new.guest_link
    assert work.desk.window.status.message == "Room created, link copied"
    assert dialog.form.old.name.text() == old.meeting.short_name
    assert dialog.form.new.name.text() == new.meeting.short_name

    click(dialog.form.old.copy)
    assert QGuiApplication.clipboard().text() == old.guest_link
    click(dialog.close_button)
    await until(lambda: shown_dialog() is None)
    await settled()
    assert work.at_whereby == {made, new.meeting_id}
    assert work.delete_at(made) is None
    assert work.failures == []


async def test_delete_it_when_it_ends(work: Work, made: str) -> None:
    dialog = await work.opened(made)
    click(dialog.form.question.radio(OldRoom.DELETE_AT_END))
    await created(work, dialog, made)
    # Wished at once: the program may end before the dialog is closed.
    assert work.delete_at(made) == work.known(made).meeting.end
    click(dialog.close_button)
    await settled()
    assert work.delete_at(made) == work.known(made).meeting.end
    assert work.deletes_sent == 0


async def test_the_second_answer_counts(work: Work, made: str) -> None:
    dialog = await work.opened(made)
    click(dialog.form.question.radio(OldRoom.DELETE_AT_END))
    await created(work, dialog, made)
    click(dialog.form.question.radio(OldRoom.KEEP))
    click(dialog.close_button)
    await until(lambda: work.delete_at(made) is None)
    assert work.deletes_sent == 0

    dialog = await work.opened(made)
    assert dialog.form.question.choice is OldRoom.KEEP


async def test_delete_it_now(work: Work, made: str) -> None:
    dialog = await work.opened(made)
    click(dialog.form.question.radio(OldRoom.DELETE_NOW))
    new = await created(work, dialog, made)
    assert work.deletes_sent == 0  # not before the last press
    click(dialog.delete)
    await until(lambda: work.at_whereby == {new.meeting_id})
    assert work.failures == []


async def test_delete_now_and_escape_keeps_it(work: Work, made: str) -> None:
    dialog = await work.opened(made)
    click(dialog.form.question.radio(OldRoom.DELETE_NOW))
    await created(work, dialog, made)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await until(lambda: shown_dialog() is None)
    await settled()
    assert work.deletes_sent == 0
    assert work.book.get(made)


async def test_a_room_made_elsewhere_gets_the_default_preset(work: Work) -> None:
    room = work.sandbox.add_meeting(timedelta(minutes=20), prefix="theirs-")
    await work.book.refresh()
    dialog = await work.opened(room.meeting_id)
    new = await created(work, dialog, room.meeting_id)
    assert new.meeting.room_name.startswith("consult-")
    assert new.locked
    assert new.remembered is not None
    assert new.remembered.preset == "consult"
    dialog.leave_open()

    dialog = await work.opened(room.meeting_id)
    click(dialog.form.use_form)
    assert work.forms == [room.meeting_id]
    assert shown_dialog() is None


async def test_secret_parts_come_from_the_keyring(work: Work) -> None:
    end = work.clock.now().replace(microsecond=0) + timedelta(minutes=30)
    address = Secret("rtmp://live.example.com/app/made-up-key")
    streaming = Streaming(address, StreamingTrigger.PROMPT, kept_as="k1")
    draft = replace(DRAFT, end=end, recording=None, streaming=streaming)
    work.keyring.kept["stream k1"] = address
    made = (await work.book.create(draft)).known.meeting_id
    kept = replace(draft, streaming=replace(streaming, address=Secret("")))
    await work.book.change_memory(made, lambda before: replace(before, draft=kept))

    dialog = await work.opened(made)
    await created(work, dialog, made)
    sent = work.sandbox.requests.all("create")[-1].body
    assert isinstance(sent, dict)
    assert "made-up-key" in str(sent["streaming"])
    assert "made-up-key" not in repr(work.known(made))


async def test_a_secret_that_is_gone_is_said_and_nothing_is_sent(work: Work, made: str) -> None:
    streaming = Streaming(Secret(""), kept_as="gone")
    draft = replace(DRAFT, recording=None, streaming=streaming)
    await work.book.change_memory(made, lambda before: replace(before, draft=draft))
    before = work.sandbox.requests.count("create")
    dialog = await work.opened(made)
    click(dialog.create_button)
    await until(dialog.banner.isVisible)
    assert "did not give a secret part" in dialog.banner.text
    assert "Nothing was created." in dialog.banner.text
    assert work.sandbox.requests.count("create") == before
    assert not dialog.creating


async def test_a_refusal_is_said_in_the_dialog_and_can_be_tried_again(
    work: Work, made: str
) -> None:
    work.sandbox.faults.add(Fault(Reply(400, {"error": "Nope"}), operation="create"))
    dialog = await work.opened(made)
    click(dialog.create_button)
    await until(dialog.banner.isVisible)
    assert "Whereby did not accept the settings" in dialog.banner.text
    assert work.others(made) == []
    await created(work, dialog, made)
    assert not dialog.banner.isVisible()
    assert work.failures == []


async def test_a_room_that_may_exist_closes_the_dialog(work: Work, made: str) -> None:
    work.sandbox.faults.add(Fault(Cut("start"), operation="create"))
    for _ in range(9):
        work.sandbox.faults.add(Fault(Cut("start"), operation="list"))
    dialog = await work.opened(made)
    click(dialog.form.question.radio(OldRoom.DELETE_AT_END))
    click(dialog.create_button)
    await until(lambda: work.failures)
    error, task = work.failures[0]
    assert isinstance(error, TroubleError)
    assert (error.trouble.kind, task) == (TroubleKind.MAY_EXIST, EXTEND_TASK)
    assert shown_dialog() is None
    assert work.delete_at(made) is None
    (left,) = work.book.unfinished
    assert (left.label, left.preset) == ("Intake", "consult")


async def test_closed_meanwhile_the_room_is_handed_over_and_the_old_one_stays(
    work: Work, made: str
) -> None:
    dialog = await work.opened(made)
    click(dialog.form.question.radio(OldRoom.DELETE_AT_END))
    click(dialog.create_button)
    click(dialog.cancel)
    assert shown_dialog() is None
    await until(lambda: work.others(made))
    (new,) = work.others(made)
    await until(lambda: QGuiApplication.clipboard().text() == new.meeting.room_url)
    await until(lambda: not work.desk.background.running(EXTEND_TASK))
    assert work.known(new.meeting_id).note == "Ask for the card"
    assert work.delete_at(made) is None
    assert work.deletes_sent == 0


async def test_what_waits_for_points_is_not_sent_after_cancel(work: Work, made: str) -> None:
    work.sandbox.faults.add(Fault(Reply(429, headers=(("Retry-After", "30"),)), operation="list"))
    refresh = asyncio.ensure_future(work.book.refresh())
    await until(lambda: work.desk.meter.quota.paused_until)
    before = work.sandbox.requests.count("create")
    dialog = await work.opened(made)
    click(dialog.create_button)
    await until(lambda: work.desk.meter.quota.waiting >= 2)
    click(dialog.cancel)
    await until(lambda: not work.desk.background.running(EXTEND_TASK))
    assert work.desk.window.status.message == "Nothing was created"
    assert work.sandbox.requests.count("create") == before
    refresh.cancel()
    await asyncio.wait({refresh})


async def test_a_room_that_has_gone_is_said(work: Work) -> None:
    work.flow.open("gone")
    assert shown_dialog() is None
    assert work.desk.window.status.message == "This room no longer exists"


async def test_opening_another_closes_the_first(work: Work, made: str) -> None:
    first = await work.opened(made)
    second = await work.opened(made)
    assert first is not second
    assert shown_dialog() is second
    work.flow.close()
    assert shown_dialog() is None


@pytest.mark.parametrize("choice", list(OldRoom))
async def test_closing_the_flow_decides_nothing(work: Work, made: str, choice: OldRoom) -> None:
    dialog = await work.opened(made)
    await created(work, dialog, made)
    dialog.form.question.choose(choice)
    work.flow.close()
    await settled()
    assert work.delete_at(made) is None
    assert work.deletes_sent == 0
