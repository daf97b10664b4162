"""The program in this process, driven by mouse and keys, read off the screen."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from tests.app.window.vault import MemoryVault
from whereby_desktop.app.account import Account
from whereby_desktop.app.connection import Connection
from whereby_desktop.app.first_paint import Shown
from whereby_desktop.app.program import Program
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.ui.decided_tasks import DECIDED
from whereby_desktop.ui.in_turns import InTurns
from whereby_desktop.ui.main_window import MainWindow
from whereby_desktop.ui.meetings.rows import RoomRow
from whereby_desktop.ui.notices import NoticeBar
from whereby_desktop.ui.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)


async def until(condition: Callable[[], object], what: str = "", seconds: float = 8.0) -> None:
    """Lets the loop run until `condition` holds; fails with `what` (or where it was asked)."""
    try:
        async with asyncio.timeout(seconds):
            while not condition():  # noqa: ASYNC110 - what is on screen sets no events
                await asyncio.sleep(0.005)
    except TimeoutError:
        raise AssertionError(f"never came: {what or condition}") from None


async def settled(turns: int = 20) -> None:
    """Lets what has been started take its first steps."""
    for _ in range(turns):
        await asyncio.sleep(0)


@dataclass
class Running:
    """One run of the program. What is asked of it is what a person could see or do."""

    program: Program
    shown: Shown
    sandbox: Sandbox
    vault: MemoryVault
    profile: Path
    shelves: list[MeetingShelf]
    vaults: dict[str, MemoryVault]
    ended: bool = False

    async def end(self) -> None:
        if not self.ended:
            self.ended = True
            await self.program.end()

    @property
    def window(self) -> MainWindow:
        return self.shown.window

    @property
    def account(self) -> Account:
        assert self.program.account is not None
        return self.program.account

    @property
    def connection(self) -> Connection:
        assert self.account.connection is not None
        return self.account.connection

    @property
    def workspace(self) -> Workspace:
        assert self.account.workspace is not None
        return self.account.workspace

    # what is to be seen

    @property
    def status(self) -> str:
        return self.window.status.message

    @property
    def gauge(self) -> str:
        assert self.account.gauge is not None
        return self.account.gauge.text()

    def rooms(self) -> list[str]:
        """The ids of the rooms in the list, top to bottom; none while something covers it."""
        if self.account.workspace is None:
            return []
        view = self.workspace.page.view
        if not view.isVisible():
            return []
        return [row.meeting_id for row in view.rooms.flat if isinstance(row, RoomRow)]

    def short_name(self, meeting_id: str) -> str:
        """What the screen calls that room."""
        known = self.connection.book.recall(meeting_id)
        assert known is not None
        return known.meeting.short_name

    def selected(self) -> list[str]:
        return self.workspace.page.selected_ids()

    def notices(self) -> list[str]:
        """What each notice on screen says, newest first."""
        bars = self.seen(NoticeBar)
        bars.sort(key=lambda bar: bar.mapToGlobal(QPoint(0, 0)).y())
        return [bar.accessibleName() for bar in bars]

    def notice(self, words: str) -> bool:
        return any(words in each for each in self.notices())

    def face(self) -> str:
        """The title that stands in the list's place, "" for the list itself."""
        if self.account.workspace is None:
            return ""
        face = self.workspace.page.face
        return face.accessibleName() if face.isVisible() else ""

    def texts(self, below: QWidget | None = None) -> str:
        """Every word on screen, or said of what is on screen."""
        parts: list[str] = []
        for widget in self.seen(QWidget, below):
            parts += [widget.windowTitle(), widget.toolTip()]
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                parts.append(widget.text())
            if isinstance(widget, QComboBox):
                parts.append(widget.currentText())
            if isinstance(widget, QTextEdit):
                parts.append(widget.toPlainText())
            spoken = QAccessible.queryAccessibleInterface(widget)
            if spoken is not None:
                for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
                    parts.append(spoken.text(kind))
        return "\n".join(filter(None, parts))

    def seen(self, kind: type[W], below: QWidget | None = None) -> list[W]:
        roots = [below] if below is not None else list(QApplication.topLevelWidgets())
        found: list[W] = []
        for root in roots:
            if root.isVisible():
                found += [each for each in root.findChildren(kind) if each.isVisible()]
                found += [root] if isinstance(root, kind) else []
        return found

    def dialog(self, kind: type[W]) -> W | None:
        return next(iter(self.seen(kind)), None)

    async def dialog_opened(self, kind: type[W]) -> W:
        await until(lambda: self.dialog(kind), kind.__name__)
        found = self.dialog(kind)
        assert found is not None
        await until(lambda: QApplication.activeWindow() is found, "the keyboard in the dialog")
        return found

    def button(self, words: str, below: QWidget | None = None) -> QAbstractButton:
        """The button on screen that says `words`, or is called so."""
        for each in self.seen(QAbstractButton, below):
            if words in (each.text().replace("&", ""), each.accessibleName()):
                return each
        raise AssertionError(f"no button {words!r} in\n{self.texts(below)}")

    def named(self, kind: type[W], name: str, below: QWidget | None = None) -> W:
        """The widget on screen that a screen reader calls `name`."""
        for each in self.seen(kind, below):
            if each.accessibleName() == name:
                return each
        raise AssertionError(f"no {kind.__name__} called {name!r} in\n{self.texts(below)}")

    # what is done

    async def in_front(self) -> None:
        """The window has the keyboard again, once a dialog has gone."""
        self.window.activateWindow()
        await until(lambda: QApplication.activeWindow() is self.window, "the window in front")

    def enter(self, name: str, text: str, below: QWidget | None = None) -> None:
        """Clicks into the line of that name and types `text` in the place of what is there."""
        line = self.named(QLineEdit, name, below)
        QTest.mouseClick(line, LEFT)
        QTest.keySequence(line, QKeySequence.StandardKey.SelectAll)
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)

    def choose(self, name: str, choice: str, below: QWidget | None = None) -> None:
        """Goes to the choice of that name and down to `choice`."""
        combo = self.named(QComboBox, name, below)
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText() == choice:
                return
            QTest.keyClick(combo, Qt.Key.Key_Down)
        raise AssertionError(f"no {choice!r}: {[combo.itemText(n) for n in range(combo.count())]}")

    async def choose_file(self, path: Path) -> None:
        """Types the path into the dialog that asks for a file."""
        dialog = await self.dialog_opened(QFileDialog)
        line = next(iter(dialog.findChildren(QLineEdit)))
        line.selectAll()
        QTest.keyClicks(line, str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)
        await until(lambda: not self.seen(QFileDialog), "the end of the file dialog")

    def click(self, words: str, below: QWidget | None = None) -> None:
        QTest.mouseClick(self.button(words, below), LEFT)

    def keys(self, keys: str) -> None:
        """Into whatever has the keyboard's focus."""
        target = QApplication.activeModalWidget() or self.window
        QTest.keySequence(QApplication.focusWidget() or target, QKeySequence(keys))
        # Lets go of Ctrl and Shift, as a person would.
        QTest.keyRelease(self.window, Qt.Key.Key_Control)

    def key(self, key: Qt.Key) -> None:
        target = QApplication.activeModalWidget() or self.window
        QTest.keyClick(QApplication.focusWidget() or target, key)

    def type(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def select(self, *meeting_ids: str) -> None:
        """Clicks the rooms' rows, with Ctrl from the second on."""
        view = self.workspace.page.view
        for number, meeting_id in enumerate(meeting_ids):
            at = next(
                at
                for at, row in enumerate(view.rooms.flat)
                if isinstance(row, RoomRow) and row.meeting_id == meeting_id
            )
            view.scrollTo(view.rooms.index(at, 0))
            place = view.visualRect(view.rooms.index(at, 0)).center()
            held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier(0)
            QTest.mouseClick(view.viewport(), LEFT, held, place)

    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    async def at_rest(self) -> None:
        """All that was decided is done: what is under way when a test ends has no loop any more."""
        running = self.workspace.background.running
        await until(lambda: not any(map(running, DECIDED)), "the end of what was begun")

    async def refreshed(self) -> None:
        """The list has come, and nothing goes on any more."""
        await until(lambda: self.status.startswith("Up to date at "), "an up to date list")
        await until(lambda: not self.workspace.background.running("refresh"))
        (settling_in,) = self.workspace.findChildren(InTurns)
        await until(lambda: not settling_in.active, "the first room's details")


def time_for(run: Running, seconds: float) -> Callable[[], bool]:
    """Holds once it could have happened, if it were to: for what must not happen."""
    clock = run.connection.clock
    due = clock.monotonic() + seconds
    return lambda: clock.monotonic() > due


def time_for_a_refresh(run: Running) -> Callable[[], bool]:
    return time_for(run, run.program.furniture.preferences.now.refresh_seconds)
