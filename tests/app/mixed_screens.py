"""The demo on screens of different scale, moved from one to the other.

    python -m tests.app.mixed_screens FOLDER SCREEN [SCREEN ...]

Begins on the first screen and goes on to the others; on each the window and a dialog are taken, as
`SCREEN.png` and `SCREEN-about.png`. On the last one all popups are opened: a line of output for
each, with its screen and whether that shows all of it.
"""

import asyncio
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget

from tests.screens.stage import Stage, stage
from tests.screens.variant import Variant
from whereby_desktop.app.first_paint import application
from whereby_desktop.preferences import Theme
from whereby_desktop.ui.about.about_dialog import AboutDialog
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.event_loop import EventLoop
from whereby_desktop.ui.gauge.points_popover import PointsPopover
from whereby_desktop.ui.palette.palette import Palette

LEFT = Qt.MouseButton.LeftButton


def _screen(name: str) -> QScreen:
    return next(each for each in QGuiApplication.screens() if each.name() == name)


async def _move(on: Stage, widget: QWidget, name: str) -> None:
    screen = _screen(name)
    widget.move(screen.geometry().topLeft() + QPoint(30, 30))
    await on.until(lambda: _if_on(widget, screen), f"a window on {name}")
    await on.still(widget)


def _if_on(widget: QWidget, screen: QScreen) -> QWidget | None:
    there = widget.screen() is screen and widget.devicePixelRatio() == screen.devicePixelRatio()
    return widget if there else None


async def _take(on: Stage, name: str, about: AboutDialog) -> None:
    await _move(on, on.shown.window, name)
    await _move(on, about, name)
    await on.take(name)
    await on.take(f"{name}-about", about)


async def _tell(on: Stage, what: str, popup: QWidget) -> None:
    screen = on.shown.window.screen()
    await on.until(lambda: _if_on(popup, screen), f"{what} on the window's screen")
    whole = screen.geometry().contains(QRect(popup.mapToGlobal(QPoint(0, 0)), popup.size()))
    sys.stdout.write(f"{what} {popup.screen().name()} {whole}\n")
    popup.close()


async def _popups(on: Stage) -> None:
    window, page = on.shown.window, on.workspace.page
    for what, button in (
        ("menu", window.navigation.menu),
        ("accounts", window.navigation.account),
        ("new", page.toolbar.new_meeting.arrow),
        ("filter", page.toolbar.filter),
    ):
        QTest.mouseClick(button, LEFT)
        await _tell(on, what, await on.until(_open_menu, what))
    on.do(Do.POINTS)
    await _tell(on, "points", await on.dialog(PointsPopover))
    on.do(Do.PALETTE)
    found = window.findChildren(Palette)
    await _tell(on, "palette", await on.until(lambda: next(iter(found), None), "the palette"))
    on.do(Do.NEW_MEETING)
    form = await on.dialog(NewMeetingDialog)
    combo = next(each for each in form.findChildren(QComboBox) if each.isVisible())
    combo.showPopup()
    await _tell(on, "list", combo.view().window())
    await _tell(on, "form", form)
    await on.leave_dialogs()


def _open_menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


async def _play(app: QApplication, folder: Path, names: list[str]) -> None:
    async with stage(app, folder, Variant()) as on:
        on.workspace.page.select(on.ids[0])
        on.do(Do.ABOUT)
        about = await on.dialog(AboutDialog)
        about.list.setFocus()
        for name in names:
            await _take(on, name, about)
            for theme in (Theme.DARK, Theme.LIGHT):  # everything is drawn for this screen
                on.program.furniture.theme.choose(theme)
        await on.leave_dialogs()
        await _popups(on)


def main(folder: str, *names: str) -> None:
    app = application()
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        runner.run(_play(app, Path(folder), list(names)))


if __name__ == "__main__":
    main(*sys.argv[1:])
