"""What opens over the window."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QDialog

from tests.screens.stage import Stage
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.create.disclosure import Disclosure
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog

OPTIONS = LinkOptions((("displayName", "Dr. Ada Lovelace"), ("lang", "de"), ("audio", "off")))


async def create(on: Stage) -> None:
    on.do(Do.NEW_MEETING)
    await on.take_dialog("new-meeting")
    on.do(Do.NEW_MEETING)
    dialog = await on.dialog(NewMeetingDialog)
    dialog.form.advanced.header.setChecked(True)
    await on.take_dialog("new-meeting-advanced")


async def create_refused(on: Stage) -> None:
    on.do(Do.NEW_MEETING)
    dialog = await on.dialog(NewMeetingDialog)
    dialog.show_trouble(
        "Whereby did not accept the settings",
        "“endDate must be in the future” Check the end time. Reply 400 at 12:42:07",
    )
    await on.take_dialog("new-meeting-refused")


async def presets(on: Stage) -> None:
    on.workspace.rooms.presets.add()
    await on.take_dialog("preset-new")
    on.workspace.page.select(on.ids[0])
    on.do(Do.SAVE_AS_PRESET)
    _open_all(await on.dialog(QDialog))
    await on.take_dialog("preset-from-room")


async def invitation(on: Stage) -> None:
    on.workspace.page.select(on.ids[0])
    on.do(Do.INVITE)
    await on.take_dialog("invitation")


async def link_options(on: Stage) -> None:
    assert on.account.connection is not None
    await on.account.connection.book.change_memory(
        on.ids[0], lambda before: replace(before, link_options=OPTIONS)
    )
    on.workspace.page.select(on.ids[0])
    on.do(Do.LINK_OPTIONS)
    await on.take_dialog("link-options")
    on.workspace.page.select(on.ids[1])
    on.do(Do.LINK_OPTIONS)
    _open_all(await on.dialog(QDialog))
    await on.take_dialog("link-options-more")


async def code(on: Stage) -> None:
    on.workspace.page.select(on.ids[0])
    on.do(Do.SHOW_QR)
    await on.take_dialog("qr-code", through=False)


async def extend(on: Stage) -> None:
    on.workspace.page.select(on.ids[0])
    on.do(Do.EXTEND)
    await on.take_dialog("extend")


async def questions(on: Stage) -> None:
    on.workspace.page.select(on.ids[0])
    on.do(Do.DELETE)
    await on.take_dialog("delete", through=False)


async def log_and_diagnostics(on: Stage) -> None:
    on.do(Do.REQUEST_LOG)
    await on.take_dialog("request-log", through=False)
    on.do(Do.DIAGNOSTICS)
    await on.take_dialog("diagnostics", through=False)


def _open_all(dialog: QDialog) -> None:
    for each in dialog.findChildren(Disclosure):
        button: QAbstractButton = each
        button.setChecked(True)


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    create, create_refused, presets, invitation, link_options, code, extend, questions,
    log_and_diagnostics,
)  # fmt: skip
