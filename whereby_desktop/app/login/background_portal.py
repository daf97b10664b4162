"""Starting at login from within Flatpak: the desktop is asked, through its portal, to do so.

See org.freedesktop.portal.Background. The entry it makes lies outside the sandbox, so its last
answer is kept in a file.
"""

import asyncio
import os
from pathlib import Path
from typing import Any

from whereby_desktop.app.login.login_command import HIDDEN
from whereby_desktop.paths import NAME, user_profile
from whereby_desktop.ui.session_bus import connect

_PORTAL = "org.freedesktop.portal.Desktop"
_OBJECT = "/org/freedesktop/portal/desktop"
_BACKGROUND = "org.freedesktop.portal.Background"
_REQUEST = "org.freedesktop.portal.Request"
_DEADLINE = 120.0  # seconds: the person may be asked
_GRANTED = 0


class RefusedError(OSError):
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
            raise RefusedError(0, "the desktop did not allow it", str(self._answer))

    async def _request(self, on: bool) -> bool:
        """Whether it will be started. Raises OSError where there is no portal."""
        from jeepney import MatchRule  # type: ignore[import-untyped]
        from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
        from jeepney.io.asyncio import DBusRouter  # type: ignore[import-untyped]

        # The request's place is known beforehand, so that its answer cannot be missed.
        token = f"whereby{os.urandom(8).hex()}"
        connection = await connect()
        async with connection, DBusRouter(connection) as router, asyncio.timeout(_DEADLINE):
            sender = connection.unique_name.removeprefix(":").replace(".", "_")
            place = f"{_OBJECT}/request/{sender}/{token}"
            rule = MatchRule(type="signal", interface=_REQUEST, member="Response", path=place)
            await router.send_and_get_reply(message_bus.AddMatch(rule))
            with router.filter(rule) as answers:
                await self._ask(router, token, on)
                response, results = (await answers.get()).body
        return response == _GRANTED and bool(results.get("autostart", ("b", on))[1])

    async def _ask(self, router: Any, token: str, on: bool) -> None:  # noqa: ANN401
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg  # type: ignore[import-untyped]

        portal = DBusAddress(_OBJECT, bus_name=_PORTAL, interface=_BACKGROUND)
        options = {
            "handle_token": ("s", token),
            "autostart": ("b", on),
            "commandline": ("as", [NAME, HIDDEN]),
        }
        call = new_method_call(portal, "RequestBackground", "sa{sv}", ("", options))
        try:
            unwrap_msg(await router.send_and_get_reply(call))
        except DBusErrorResponse as error:
            raise RefusedError(0, error.name, _PORTAL) from error
