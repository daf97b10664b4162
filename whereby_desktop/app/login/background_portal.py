"""Starting at login from within Flatpak: the desktop is asked, through its portal, to do so.

See org.freedesktop.portal.Background. The entry it makes lies outside the sandbox, so its last
answer is kept in a file.
"""

import asyncio
import os
from pathlib import Path

from whereby_desktop.app.login.login_command import HIDDEN
from whereby_desktop.paths import NAME, user_profile
from whereby_desktop.ui.portals.portal import NoPortalError, RefusedError, opened

_BACKGROUND = "org.freedesktop.portal.Background"
_DEADLINE = 120.0  # seconds: the person may be asked


class NotAllowedError(OSError):
    """The portal, or the person it asked, did not want it."""


def in_sandbox() -> bool:
    return "FLATPAK_ID" in os.environ


class BackgroundPortal:
    def __init__(self, answer: Path | None = None) -> None:
        """`answer`: the file that is there while the program is started at login."""
        self._answer = answer or user_profile().data / "starts-at-login"

    async def is_on(self) -> bool:
        return await asyncio.to_thread(self._answer.is_file)

    async def switch(self, *, on: bool) -> None:
        granted = await self._request(on)
        if granted:
            await asyncio.to_thread(self._answer.touch)
        else:
            await asyncio.to_thread(self._answer.unlink, missing_ok=True)
        if granted is not on:
            raise NotAllowedError(0, "the desktop did not allow it", str(self._answer))

    async def _request(self, on: bool) -> bool:
        """Whether it will be started. Raises OSError where there is no portal."""
        options = {"autostart": ("b", on), "commandline": ("as", [NAME, HIDDEN])}
        try:
            async with asyncio.timeout(_DEADLINE), opened() as portal:
                results = await portal.request(
                    _BACKGROUND, "RequestBackground", "sa{sv}", ("",), options
                )
        except RefusedError:
            return False
        except NoPortalError as error:
            raise NotAllowedError(0, str(error), _BACKGROUND) from error
        return bool(results.get("autostart", ("b", on))[1])
