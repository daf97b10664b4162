"""How a link leaves the program: invitation, link options, QR code, private window."""

import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from tests.screens.create_scenes import open_all
from tests.screens.stage import Stage
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.browsers.private_commands import OPEN_TASK
from whereby_desktop.ui.share.invitation_dialog import InvitationDialog

OPTIONS = LinkOptions((("displayName", "Dr. Ada Lovelace"), ("lang", "de"), ("audio", "off")))


async def invitation(on: Stage) -> None:
    on.select(0)
    on.do(Do.INVITE)
    await on.take_dialog("invitation")
    on.do(Do.INVITE)
    dialog = await on.dialog(InvitationDialog)
    dialog.edit_wording()
    await on.take_through("invitation-wording", dialog)
    dialog.reject()
    dialog.show_gone()
    await on.take("invitation-gone", dialog)
    await on.leave_dialogs()


async def link_options(on: Stage) -> None:
    await on.connection.book.change_memory(
        on.ids[0], lambda before: replace(before, link_options=OPTIONS)
    )
    on.select(0)
    on.do(Do.LINK_OPTIONS)
    await on.take_dialog("link-options")
    on.select(1)
    on.do(Do.LINK_OPTIONS)
    open_all(await on.dialog(QDialog))
    await on.take_dialog("link-options-more")


async def code(on: Stage) -> None:
    on.select(0)
    on.do(Do.SHOW_QR)
    await on.take_dialog("qr-code", through=False)


async def private_window(on: Stage) -> None:
    on.select(0)
    with _browsers(on.place, "firefox", "chromium"):
        on.workspace.rooms.private.choose(on.ids[0], on.window.mapToGlobal(QPoint(40, 40)))
        menu = await on.until(_menu, "the menu of browsers")
        await on.take("private-window-choice", menu)
        menu.close()
        on.do(Do.OPEN_PRIVATE)
        await on.workspace.background.finish(OPEN_TASK)
        await on.take("private-window")
    with _browsers(on.place):
        on.do(Do.OPEN_PRIVATE)
        await on.workspace.background.finish(OPEN_TASK)
        await on.take("private-window-none")


def _menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


@contextmanager
def _browsers(place: Path, *names: str) -> Iterator[None]:
    """Programs are found in a folder with these only, which do nothing."""
    folder = place / f"{len(names)} browsers"
    folder.mkdir()
    for name in names:
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    before = os.environ["PATH"]
    os.environ["PATH"] = str(folder)
    try:
        yield
    finally:
        os.environ["PATH"] = before


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    invitation, link_options, code, private_window,
)  # fmt: skip
