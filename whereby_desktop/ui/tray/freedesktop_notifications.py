"""The notification service of Linux: the Desktop Notifications Specification 1.2, over D-Bus.

QtDBus cannot send the unsigned numbers of `Notify`; jeepney can, and is there wherever the keyring
is reached over D-Bus.
"""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from typing import Any

from whereby_desktop.paths import APP_ID
from whereby_desktop.ui.session_bus import connect
from whereby_desktop.ui.tray.notification_service import NoNotificationsError, OnAction
from whereby_desktop.ui.tray.notification_words import Words

_SERVICE = "org.freedesktop.Notifications"
_OBJECT = "/org/freedesktop/Notifications"
_DEADLINE = 4.0  # seconds: the service may have to be started for the first notification
_NORMAL = 1  # of the three urgencies
_AS_THE_DESKTOP_DOES = -1  # for how long it is shown


class FreedesktopNotifications:
    """One connection to it, opened with the first notification. `icon` is an address."""

    def __init__(self, icon: str = "", on_action: OnAction | None = None) -> None:
        self._icon, self._on_action = icon, on_action
        self._opened = AsyncExitStack()
        self._router: Any = None
        self._listening: asyncio.Task[None] | None = None
        self._capabilities: frozenset[str] = frozenset()

    async def show(self, words: Words, buttons: Sequence[tuple[str, str]] = ()) -> int:
        try:
            async with asyncio.timeout(_DEADLINE):
                if self._router is None:
                    await self._connect()
                return int((await self._call("Notify", *self._notification(words, buttons)))[0])
        except Exception as error:
            await self.close()
            raise NoNotificationsError(type(error).__name__) from error

    async def withdraw(self, number: int) -> None:
        if self._router is None:
            return
        with suppress(Exception):  # whatever it is, there is nobody to be told
            async with asyncio.timeout(_DEADLINE):
                await self._call("CloseNotification", "u", (number,))

    async def close(self) -> None:
        self._router = None
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.wait({self._listening})
            self._listening = None
        with suppress(OSError, EOFError):  # the bus has gone already
            await self._opened.aclose()

    async def _connect(self) -> None:
        from jeepney.io.asyncio import DBusRouter  # type: ignore[import-untyped]

        open_context = self._opened.enter_async_context
        connection = await open_context(await connect())
        self._router = await open_context(DBusRouter(connection))
        (capabilities,) = await self._call("GetCapabilities")
        self._capabilities = frozenset(capabilities)
        if self._on_action is not None:
            await self._listen(self._on_action)

    async def _listen(self, on_action: OnAction) -> None:
        from jeepney import MatchRule  # type: ignore[import-untyped]
        from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]

        pressed = MatchRule(
            type="signal",
            sender=_SERVICE,
            interface=_SERVICE,
            member="ActionInvoked",
            path=_OBJECT,
        )
        await self._router.send_and_get_reply(message_bus.AddMatch(pressed))
        # Signals bear the unique name of whoever sends them, which may change.
        here = MatchRule(type="signal", interface=_SERVICE, member="ActionInvoked", path=_OBJECT)
        self._listening = asyncio.create_task(self._hand_on(here, on_action), name="notifications")

    async def _hand_on(self, rule: Any, on_action: OnAction) -> None:  # noqa: ANN401
        with self._router.filter(rule, queue=asyncio.Queue()) as signals:
            while True:
                number, key = (await signals.get()).body
                on_action(int(number), str(key))

    async def _call(self, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:  # noqa: ANN401 - D-Bus values
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

        address = DBusAddress(_OBJECT, bus_name=_SERVICE, interface=_SERVICE)
        call = new_method_call(address, method, signature or None, body)
        return unwrap_msg(await self._router.send_and_get_reply(call))

    def _notification(
        self, words: Words, buttons: Sequence[tuple[str, str]]
    ) -> tuple[str, tuple[Any, ...]]:
        from html import escape  # half a megabyte, not needed before the first notification

        # Only a service that knows markup turns escaped letters back.
        markup = "body-markup" in self._capabilities
        text = escape(words.text, quote=False) if markup else words.text
        actions = [part for button in buttons for part in button]
        if "actions" not in self._capabilities:
            actions = []
        hints = {"desktop-entry": ("s", APP_ID), "urgency": ("y", _NORMAL)}
        body = (
            "Whereby Desktop",
            0,
            self._icon,
            words.title,
            text,
            actions,
            hints,
            _AS_THE_DESKTOP_DOES,
        )
        return "susssasa{sv}i", body
