"""The form of a new meeting in its states, the presets, extending."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QAbstractButton, QDialog, QTimeEdit

from tests.screens.stage import MORNING, Stage
from whereby_desktop.meetings.draft import MeetingDraft, Mode
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.create.disclosure import Disclosure
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.extend.extend_dialog import ExtendDialog
from whereby_desktop.ui.wording import say

SOON = MORNING + timedelta(hours=1)


async def create(on: Stage) -> None:
    on.do(Do.NEW_MEETING)
    await on.take_dialog("new-meeting")
    dialog = await _form(on)
    dialog.form.advanced.header.setChecked(True)
    await on.take_dialog("new-meeting-advanced")


async def create_problems(on: Stage) -> None:
    """What the form says of what was entered."""
    for name, draft in (
        ("capitals", MeetingDraft(SOON, "Consult Intake")),
        ("long", MeetingDraft(SOON, "introduction-to-statistics-for-beginners-")),
        ("past", MeetingDraft(MORNING - timedelta(minutes=10), "consult-")),
        ("soon", MeetingDraft(MORNING + timedelta(minutes=4), "consult-")),
        ("viewers", MeetingDraft(SOON, "consult-", mode=Mode.NORMAL, viewer_mode=True)),
    ):
        dialog = await _form(on)
        dialog.fill_from(draft, "Intake, morning clinic")
        await on.take_dialog(f"new-meeting-{name}")


async def create_other_end(on: Stage) -> None:
    dialog = await _form(on)
    dialog.form.prefix.edit.setText("consult-")
    clock = dialog.findChild(QTimeEdit)
    assert clock is not None
    clock.setTime(QTime(17, 45))
    await on.take("new-meeting-other-end", dialog)
    await on.leave_dialogs()


async def create_sent(on: Stage) -> None:
    dialog = await _form(on)
    dialog.form.prefix.edit.setText("consult-")
    dialog.form.label.setText("Intake, morning clinic")
    dialog.set_creating(True)
    await on.take("new-meeting-creating", dialog)
    words = "endDate must be in the future"
    refused = say(Trouble(TroubleKind.NOT_ACCEPTED, words, 400, "endDate", MORNING))
    dialog.show_trouble(refused.title, f"{refused.text} {refused.small}")
    await on.take_through("new-meeting-refused", dialog)
    await on.leave_dialogs()
    on.sandbox.points.spend(on.sandbox.points.standing().remaining - 2)
    await on.refresh()
    dialog = await _form(on)
    await on.take_dialog("new-meeting-few-points", through=False)


async def presets(on: Stage) -> None:
    on.workspace.rooms.presets.add()
    await on.take_dialog("preset-new")
    on.select(0)
    on.do(Do.SAVE_AS_PRESET)
    dialog = await on.dialog(QDialog)
    open_all(dialog)
    await on.take_dialog("preset-from-room")


async def created(on: Stage) -> None:
    await on.workspace.create.make_now()
    await on.take("created")


async def extend(on: Stage) -> None:
    for name, place in (("extend", 0), ("extend-ended", 6)):
        on.select(place)
        on.do(Do.EXTEND)
        await on.take_dialog(name)
    on.select(0)
    on.do(Do.EXTEND)
    dialog = await on.dialog(ExtendDialog)
    dialog.set_creating(True)
    await on.take("extend-creating", dialog)
    dialog.set_creating(False)
    silent = say(Trouble(TroubleKind.NO_ANSWER))
    dialog.show_trouble(silent.title, silent.text)
    await on.take_dialog("extend-trouble")


def open_all(dialog: QDialog) -> None:
    for each in dialog.findChildren(Disclosure):
        button: QAbstractButton = each
        button.setChecked(True)


async def _form(on: Stage) -> NewMeetingDialog:
    on.do(Do.NEW_MEETING)
    return await on.dialog(NewMeetingDialog)


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    create, create_problems, create_other_end, create_sent, presets, created, extend,
)  # fmt: skip
