"""The whole program on a day that stands still, for taking pictures of it."""

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QMenu, QWidget

from tests.screens.variant import Variant
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.app.account import Account
from whereby_desktop.app.connection import Connection
from whereby_desktop.app.first_paint import Shown, frame
from whereby_desktop.app.options import Options
from whereby_desktop.app.patience import Patience
from whereby_desktop.app.program import Program
from whereby_desktop.paths import profile_in
from whereby_desktop.preferences import AccountColour, AccountEntry, Contrast, Preferences, Theme
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.preferences_file import PreferencesFile
from whereby_desktop.ui.actions import Do
from whereby_desktop.ui.icons import Icons
from whereby_desktop.ui.in_turns import InTurns
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.meetings.refresher import REFRESH_TASK
from whereby_desktop.ui.meetings.rows import RoomRow
from whereby_desktop.ui.theme import Theme as Look
from whereby_desktop.ui.workspace import Workspace

FONTS = Path(__file__).with_name("fonts")
SCREEN = Path(__file__).with_name("screen.json")  # Qt's own is too small for some dialogs
MORNING = datetime(2026, 11, 25, 11, 42, 7, tzinfo=UTC)  # a Wednesday; 12:42 in Oslo
ACCOUNTS = (
    AccountEntry("default", "Example Clinic", AccountColour.TEAL, True, "example-clinic"),
    AccountEntry("night", "Example Clinic, night duty", AccountColour.VIOLET, True, "example"),
    AccountEntry("test", "Test sandbox", AccountColour.ORANGE, True, "north"),
)
_WITHIN = 20.0  # seconds, for anything that ought to appear
_TURNS = 20
_NARROWEST = 320  # pixels, of a dialog: no screen is narrower
_STILL = 0.03  # seconds between two looks that are alike
W = TypeVar("W", bound=QWidget)


class StoppedClock(SystemClock):
    """It is always the same second, though never twice the same moment; waiting goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._looks = 0

    def now(self) -> datetime:
        self._looks += 1
        return MORNING + timedelta(microseconds=self._looks)


@dataclass
class Stage:
    """Brings the program's screens on, one after the other, and takes their pictures."""

    program: Program
    shown: Shown
    folder: Path
    variant: Variant
    place: Path  # for files a scene needs; gone with the stage

    @property
    def theme(self) -> Look:
        return self.shown.theme

    @property
    def icons(self) -> Icons:
        return self.shown.icons

    @property
    def window(self) -> MainWindow:
        return self.shown.window

    @property
    def connection(self) -> Connection:
        assert self.account.connection is not None
        return self.account.connection

    @property
    def sandbox(self) -> Sandbox:
        assert self.account.place.sandbox is not None
        return self.account.place.sandbox

    @property
    def account(self) -> Account:
        assert self.program.account is not None
        return self.program.account

    @property
    def workspace(self) -> Workspace:
        assert self.account.workspace is not None
        return self.account.workspace

    @property
    def ids(self) -> list[str]:
        """Of the rooms in the list, top to bottom."""
        rows = self.workspace.page.view.rooms.flat
        return [row.meeting_id for row in rows if isinstance(row, RoomRow)]

    def do(self, do: Do) -> None:
        self.program.furniture.actions[do].trigger()

    def select(self, *places: int) -> None:
        """The rooms at these places of the list."""
        page = self.workspace.page
        page.view.clearSelection()
        ids, flags = [self.ids[place] for place in places], QItemSelectionModel.SelectionFlag
        page.select(ids[0])
        for at, row in enumerate(page.view.rooms.flat):
            if isinstance(row, RoomRow) and row.meeting_id in ids[1:]:
                index = page.view.rooms.index(at, 0)
                page.view.selectionModel().select(index, flags.Select | flags.Rows)

    async def refresh(self) -> None:
        self.workspace.refresher.refresh()
        await self.workspace.background.finish(REFRESH_TASK)

    async def until(self, look: Callable[[], W | None], what: str) -> W:
        async with asyncio.timeout(_WITHIN):
            while (found := look()) is None:  # noqa: ASYNC110 - a window that comes sets no event
                await asyncio.sleep(0.01)
        assert found is not None, what
        return found

    async def when(self, condition: Callable[[], bool], what: str) -> None:
        await self.until(lambda: self.window if condition() else None, what)

    async def dialog(self, kind: type[W]) -> W:
        """The one in front, once it is there."""
        dialog = await self.until(lambda: _front(kind), f"a {kind.__name__}")
        await self.still(dialog)
        return dialog

    async def still(self, widget: QWidget) -> None:
        """Returns when the widget looks as it did a moment ago."""
        async with asyncio.timeout(_WITHIN):
            before = None
            while (now := widget.grab().toImage()) != before:
                before = now
                await asyncio.sleep(_STILL)

    async def take(self, name: str, widget: QWidget | None = None) -> None:
        """`widget`: the window, if it is none."""
        widget = widget or self.shown.window
        await self.still(widget)
        self.folder.mkdir(parents=True, exist_ok=True)
        widget.grab().save(str(self.folder / f"{name}.png"))

    async def take_through(self, name: str, widget: QWidget) -> None:
        """All that is in its largest scroll area: a picture for each screenful."""
        await self.take(name, widget)
        areas = [each for each in widget.findChildren(QAbstractScrollArea) if each.isVisible()]
        if not areas:
            return
        bar = max(areas, key=lambda area: area.width() * area.height()).verticalScrollBar()
        step, number = max(50, bar.pageStep() - 40), 2
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + step)
            await self.take(f"{name}-{number}", widget)
            number += 1

    async def take_menu(self, name: str, menu: QMenu) -> None:
        menu.popup(self.shown.window.mapToGlobal(QPoint(0, 0)))
        await self.take(name, menu)
        menu.close()

    async def take_dialog(self, name: str, *, through: bool = True) -> None:
        """The dialog that is in front, or comes; then it is left."""
        dialog = await self.dialog(QDialog)
        if self.variant.narrow:
            width = max(_NARROWEST, dialog.minimumSizeHint().width())
            dialog.resize(QSize(width, dialog.height()))
        if through:
            await self.take_through(name, dialog)
        else:
            await self.take(name, dialog)
        await self.leave_dialogs()

    async def take_opened(self, name: str, dialog: QDialog, *, through: bool = False) -> None:
        """Opens a dialog that a scene has made."""
        dialog.open()
        await self.take_dialog(name, through=through)

    async def leave_dialogs(self) -> None:
        while (dialog := _front(QDialog)) is not None:
            dialog.reject()
        for _ in range(_TURNS):  # whoever opened it hears of its end
            await asyncio.sleep(0)
        self.shown.window.activateWindow()


@asynccontextmanager
async def stage(app: QApplication, folder: Path, variant: Variant) -> AsyncIterator[Stage]:
    """The demo workspace, as that variant wants it to look."""
    _dress(app, variant)
    with tempfile.TemporaryDirectory(prefix="gallery-") as place:
        profile = profile_in(Path(place))
        profile.make()
        PreferencesFile(profile.preferences_file).save_now(
            Preferences(
                accounts=ACCOUNTS,
                language=variant.language,
                theme=Theme(variant.theme),
                contrast=Contrast.HIGH if variant.high_contrast else Contrast.SYSTEM,
                refresh_seconds=0,
                told_no_tray=True,
                remind_before_end_minutes=0,
                remind_before_host_rights_end_minutes=0,
            )
        )
        shown = frame(app, profile, demo=True)
        program = Program(
            Options(demo=True), profile, shown, patience=replace(Patience(), undo=3_600.0),
            clock=StoppedClock(),
        )  # fmt: skip
        account = await program.start()
        shown.window.resize(variant.size)
        shown.window.show()
        shown.window.activateWindow()
        assert account.workspace is not None
        await account.workspace.background.finish(REFRESH_TASK)
        await _settled_in(account.workspace)
        try:
            yield Stage(program, shown, folder, variant, Path(place))
        finally:
            await program.end()


async def _settled_in(workspace: Workspace) -> None:
    """The first room is selected some turns after the list has come."""
    (settling_in,) = workspace.findChildren(InTurns)
    async with asyncio.timeout(_WITHIN):
        while settling_in.active:  # noqa: ASYNC110 - it sets no events
            await asyncio.sleep(_STILL)


def _dress(app: QApplication, variant: Variant) -> None:
    """The same letters on every machine."""
    for file in sorted(FONTS.glob("*.otf")):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0, file
    font = QFont("Inter")
    font.setPixelSize(variant.text)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if variant.right_to_left else Qt.LayoutDirection.LeftToRight
    )


def _front(kind: type[W]) -> W | None:
    active = QApplication.activeModalWidget() or QApplication.activeWindow()
    if isinstance(active, kind) and active.isVisible():
        return active
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
    seen = [each for each in found if each.isVisible()]
    return seen[-1] if seen else None


def prepared_environment(variant: Variant) -> dict[str, str]:
    """For the process that takes the pictures: nothing of this machine is to be seen in them."""
    return os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}",
        "QT_SCALE_FACTOR": str(variant.scale),
        "TZ": "Europe/Oslo",
        "LC_ALL": "C.UTF-8",
        "FONTCONFIG_FILE": str(FONTS / "fonts.conf"),
        "XDG_CURRENT_DESKTOP": "",
    }
