"""What hangs on the tray: its menu, the question before the window goes there, followed links."""

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QMenu

from tests.screens.stage import MORNING, Stage
from tests.ui.gauge.fakes import KNOWN, LOW, NO_REPLY_YET, OFFLINE, PAUSED
from whereby_desktop.meetings.presets import BUILT_IN
from whereby_desktop.ui.create.link_question import link_question
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.gauge.points_words import headline
from whereby_desktop.ui.tray.points_ring import points_ring
from whereby_desktop.ui.tray.recent_rooms import recent_rooms
from whereby_desktop.ui.tray.stay_in_tray import StayInTrayQuestion
from whereby_desktop.ui.tray.tray_menu import TrayMenu

INSTANT = 1000.0


async def tray_menu(on: Stage) -> None:
    """Where the desktop leaves it to the program to draw it."""
    menu = TrayMenu(on.icons)
    await on.take_menu("tray-no-key", menu)
    menu.show_connected(connected=True)
    menu.show_presets(on.account.presets.now)
    menu.show_rooms(recent_rooms(on.connection.book.meetings(), MORNING))
    for name, quota in (("known", KNOWN), ("low", LOW), ("paused", PAUSED), ("unknown", OFFLINE)):
        menu.show_points(headline(quota, INSTANT), points_ring(on.theme, quota, INSTANT))
        await on.take_menu(f"tray-{name}", menu)
    for presets in menu.findChildren(QMenu):
        await on.take_menu("tray-presets", presets)


async def stay_in_tray(on: Stage) -> None:
    await on.take_opened("stay-in-tray", StayInTrayQuestion(on.theme, on.icons, on.window))


async def link_asked(on: Stage) -> None:
    for name, quota in (("known", KNOWN), ("unknown", NO_REPLY_YET)):
        preset = preset_name(BUILT_IN[0])
        question = link_question(on.theme, on.icons, preset, 3, quota, on.window)
        await on.take_opened(f"link-asks-{name}", question)


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (tray_menu, stay_in_tray, link_asked)
