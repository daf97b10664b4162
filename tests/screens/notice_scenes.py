"""Messages inside the window: of every trouble there is, of what was done, several at once."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication

from tests.screens.stage import MORNING, Stage
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.sandbox.faults import Cut, Fault, Reply
from whereby_desktop.ui.create.link_question import (
    not_connected,
    not_understood,
    something_is_open,
    unknown_preset,
)
from whereby_desktop.ui.notices import Notice

translate = QCoreApplication.translate

HOST, KEYRING, FILE = "api.whereby.dev", "GNOME Keyring", "/home/ada/rooms.csv"
# What each kind comes with, where it comes with anything.
TOLD = {
    TroubleKind.OFFLINE: Trouble(TroubleKind.OFFLINE, subject=HOST),
    TroubleKind.NOT_ALLOWED: Trouble(TroubleKind.NOT_ALLOWED, status=403, at=MORNING),
    TroubleKind.NOT_ACCEPTED: Trouble(
        TroubleKind.NOT_ACCEPTED, "endDate must be in the future", 400, "endDate", MORNING
    ),
    TroubleKind.SLOWED_DOWN: Trouble(TroubleKind.SLOWED_DOWN, seconds=12.0),
    TroubleKind.SERVER: Trouble(TroubleKind.SERVER, status=503, at=MORNING),
    TroubleKind.UNSAFE: Trouble(TroubleKind.UNSAFE, subject=HOST),
    TroubleKind.REDIRECTED: Trouble(TroubleKind.REDIRECTED, subject="elsewhere.example.net"),
    TroubleKind.CLOCK_OFF: Trouble(TroubleKind.CLOCK_OFF, seconds=420.0),
    TroubleKind.DISK: Trouble(TroubleKind.DISK, "No space left on device", subject=FILE),
    TroubleKind.DAMAGED_FILE: Trouble(TroubleKind.DAMAGED_FILE, detail="preferences.json.damaged"),
    TroubleKind.UNEXPECTED: Trouble(TroubleKind.UNEXPECTED, "KeyError"),
}
TROUBLES = {kind: TOLD.get(kind, Trouble(kind, subject=KEYRING)) for kind in TroubleKind}


async def notices(on: Stage) -> None:
    """As they come up in a run."""
    for name, fault in (
        ("offline", Fault(Cut("start"), "list", 3)),
        ("error-500", Fault(Reply(500), "list", 3)),
        ("slowed-down", Fault(Reply(429), "list", 1)),
    ):
        on.sandbox.faults.add(fault)
        await on.refresh()
        await on.take(f"notice-{name}")
        on.sandbox.faults.clear()
        await on.refresh()
    on.workspace.rooms.deletes.delete_without_asking(on.ids[:3])
    await on.take("notice-undo")


async def every_trouble(on: Stage) -> None:
    """Three at a time."""
    shown, kinds = on.program.furniture.notices, list(TROUBLES)
    for first in range(0, len(kinds), 3):
        keys = [kind.value for kind in kinds[first : first + 3]]
        for kind in kinds[first : first + 3]:
            if kind is not TroubleKind.KEY_REJECTED:  # it has a face instead
                on.workspace.troubles.show_trouble(TROUBLES[kind], key=kind.value)
        await on.take(f"notices-{first // 3 + 1}")
        shown.withdraw(*keys)


async def notices_stacked(on: Stage) -> None:
    shown = on.program.furniture.notices
    deleting = translate("DeleteCommands", "Deleting {0}").format("consult-7f3a…a7f4")
    undo = translate("DeleteCommands", "Undo")
    shown.show_notice(Notice(deleting, action=undo, on_action=lambda: None))
    on.workspace.troubles.show_trouble(TROUBLES[TroubleKind.SERVER], key="server")
    stored = translate("ConnectFlow", "The key is in {0}, “{1}” collection.")
    shown.show_notice(Notice(stored.format("GNOME Keyring", "Login"), seconds=600))
    await on.take("notices-stacked")
    for notice in shown.shown:
        shown.withdraw(notice.key)


async def link_notices(on: Stage) -> None:
    """What is said of a followed link that makes nothing."""
    shown = on.program.furniture.notices
    for name, notice in (
        ("not-understood", not_understood("whereby-desktop:delete?all")),
        ("unknown-preset", unknown_preset("Board meeting")),
        ("not-connected", not_connected()),
        ("something-open", something_is_open()),
    ):
        shown.show_notice(notice)
        await on.take(f"link-{name}")


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    notices, every_trouble, notices_stacked, link_notices,
)  # fmt: skip
