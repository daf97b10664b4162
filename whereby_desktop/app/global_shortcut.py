"""A key for a new meeting from anywhere, where the desktop hands out such keys."""

import asyncio
import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from whereby_desktop.app.furniture import Furniture
from whereby_desktop.ui.settings.keyboard_card import Anywhere, AnywhereKey

if TYPE_CHECKING:
    from collections.abc import Coroutine

_TASK = "global shortcut"
_FIRST_WAIT, _LONGEST_WAIT = 2.0, 60.0  # seconds until a portal that has ended is asked again
log = logging.getLogger(__name__)


class GlobalShortcut(QObject):
    """`pressed` when the key was; `changed` when `now` is another.

    Once the person has asked for the key, each run asks the desktop for it again, which then asks
    nobody.
    """

    pressed = Signal()
    changed = Signal()

    def __init__(self, furniture: Furniture) -> None:
        super().__init__(furniture.window)
        self._furniture = furniture
        self.now = AnywhereKey()

    def start(self) -> None:
        """Takes up the key of former runs; without one nothing is asked until somebody looks."""
        if self._furniture.preferences.now.global_shortcut:
            self.set_up()

    def look(self) -> None:
        """Finds out whether the desktop hands out keys, unless that is known."""
        if self.now.state is Anywhere.ASKING:
            self._start(self._look(), once=True)

    def set_up(self) -> None:
        """The desktop may ask the person which key it is to be."""
        self._start(self._keep())

    def turn_off(self) -> None:
        self._furniture.background.cancel(_TASK)
        self._furniture.preferences.change(global_shortcut=False)
        self._become(Anywhere.OFFERED)

    def _start(self, work: "Coroutine[None, None, None]", *, once: bool = False) -> None:
        self._furniture.background.start(work, name=_TASK, replace=not once, once=once)

    async def _look(self) -> None:
        self._become(Anywhere.OFFERED if await _handed_out() else Anywhere.NONE)

    async def _keep(self) -> None:
        """Listens, and again when the desktop's portal was gone for a while."""
        from whereby_desktop.ui.portals.global_shortcut import listen
        from whereby_desktop.ui.portals.portal import NoPortalError, RefusedError

        wait = _FIRST_WAIT
        self._become(Anywhere.ASKING)
        while await _handed_out() or self.now.state is Anywhere.GIVEN:
            try:
                await listen(self.tr("New meeting now"), self._given, self.pressed.emit)
            except RefusedError:
                self._furniture.preferences.change(global_shortcut=False)
                self._become(Anywhere.REFUSED)
                return
            except NoPortalError as error:
                log.info("The portal of global shortcuts: %s", error)
            await asyncio.sleep(wait)
            wait = min(wait * 2, _LONGEST_WAIT)
        self._become(Anywhere.NONE)

    def _given(self, key: str) -> None:
        self._furniture.preferences.change(global_shortcut=True)
        self._become(Anywhere.GIVEN, key)

    def _become(self, state: Anywhere, key: str = "") -> None:
        self.now = AnywhereKey(state, key)
        self.changed.emit()


async def _handed_out() -> bool:
    if not sys.platform.startswith("linux"):
        return False
    from whereby_desktop.ui.portals.global_shortcut import handed_out

    return await handed_out()
