"""Dark, high contrast and motion as the desktop has them, where Qt does not find out by itself."""

import asyncio
import logging
import sys

from PySide6.QtCore import QObject

from whereby_desktop.app.furniture import Furniture

_TASK = "system look"
_WAIT = 30.0  # seconds until a portal that has ended is asked again
log = logging.getLogger(__name__)


class SystemLookPart(QObject):
    def __init__(self, furniture: Furniture) -> None:
        super().__init__(furniture.window)
        self._furniture = furniture

    def start(self) -> None:
        if sys.platform.startswith("linux"):
            self._furniture.background.start(self._follow(), name=_TASK, once=True)

    async def _follow(self) -> None:
        from whereby_desktop.ui.portals.portal import NoPortalError
        from whereby_desktop.ui.portals.system_look import SystemLook, follow

        told = False

        def tell(look: SystemLook) -> None:
            nonlocal told
            told = True
            self._furniture.theme.take_system(
                dark=look.dark,
                high_contrast=look.high_contrast,
                reduced_motion=look.reduced_motion,
            )

        while True:
            before, told = told, False
            try:
                await follow(tell)
            except NoPortalError as error:
                log.info("The portal of settings: %s", error)
            if not told and not before:
                return  # there is none
            await asyncio.sleep(_WAIT)
