"""A vault and a tester whose answers the test gives when it wants to."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from whereby_desktop.meetings.ports import KeyringWords, KeyTest
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

KEY = "made-up-header.made-up-payload-for-tests.made-up-signature"
OTHER_KEY = "another-header.another-payload-for-tests.another-signature"
TEN_ROOMS = KeyTest(10, more_rooms=False, points_a_minute=1000)


@dataclass(frozen=True)
class Keyring:
    name: str = "GNOME Keyring"
    collection: str = "Login"
    locked: bool = False


class FakeVault:
    """Stores at once, unless `store_trouble` is set or `slow` says that it waits for `go_on`."""

    def __init__(self) -> None:
        self.keyring: Keyring | TroubleKind = Keyring()
        self.store_trouble: Trouble | None = None
        self.slow = False
        self.go_on = asyncio.Event()
        self.asked_to_store = asyncio.Event()
        self.stored: Secret | None = None
        self.held: Secret | None = None
        self.deadlines: list[float | None] = []

    @property
    def held_in_memory(self) -> bool:
        return self.held is not None

    def remember_for_session(self, token: Secret) -> None:
        self.held = token

    async def read(self, *, deadline: float | None = None) -> Secret | None:
        return self.held or self.stored

    async def store(self, token: Secret, *, deadline: float | None = None) -> None:
        self.deadlines.append(deadline)
        self.asked_to_store.set()
        if self.slow:
            await self.go_on.wait()
        if self.store_trouble is not None:
            raise TroubleError(self.store_trouble)
        self.stored, self.held = token, None

    async def forget(self, *, deadline: float | None = None) -> None:
        self.stored = self.held = None

    async def describe(self) -> KeyringWords:
        if isinstance(self.keyring, TroubleKind):
            raise TroubleError(Trouble(self.keyring, subject="GNOME Keyring"))
        return self.keyring


class FakeTester:
    """Answers with `outcome`; while `slow`, only once `go_on` is set."""

    def __init__(self) -> None:
        self.outcome: KeyTest | Trouble | Exception = TEN_ROOMS
        self.slow = False
        self.go_on = asyncio.Event()
        self.asked = asyncio.Event()
        self.tried: list[str] = []

    async def __call__(self, token: Secret) -> KeyTest:
        self.tried.append(token.reveal())
        self.asked.set()
        if self.slow:
            await self.go_on.wait()
        if isinstance(self.outcome, Trouble):
            raise TroubleError(self.outcome)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


async def until(condition: Callable[[], bool]) -> None:
    """Lets the loop run until `condition` holds; twenty seconds at most, for a busy machine."""
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - widgets set no events
            await asyncio.sleep(0.001)


def everything_said(window: QWidget) -> str:
    """Every text of the window that can be seen, heard or hovered for."""
    parts: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        parts += [widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        parts += [widget.objectName(), repr(widget)]
        if isinstance(widget, QLabel):
            parts.append(widget.text())
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None:
            parts += [spoken.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
            parts.append(spoken.text(QAccessible.Text.Description))
    return "\n".join(parts)


CONTROL = Qt.KeyboardModifier.ControlModifier
