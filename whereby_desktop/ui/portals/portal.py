"""One connection to the desktop's portals, as XDG Desktop Portal documents them.

A call that takes the person's time answers with a request at first, and with a signal of that
request once it is done.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, suppress
from typing import Any

from whereby_desktop.paths import NAME
from whereby_desktop.ui.session_bus import connect

_SERVICE = "org.freedesktop.portal.Desktop"
_OBJECT = "/org/freedesktop/portal/desktop"
_REQUEST = "org.freedesktop.portal.Request"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_BUS, _BUS_OBJECT = "org.freedesktop.DBus", "/org/freedesktop/DBus"
_DEADLINE = 4.0  # seconds, for what no person is asked about
_DONE = 0  # of the answers of a request


class NoPortalError(Exception):
    """There is no bus, no portal, or it does not do what was asked."""


class RefusedError(Exception):
    """The person, or the desktop, does not want it."""


class Signals:
    """Those that have arrived, in their order."""

    def __init__(self, arrived: "asyncio.Queue[Any]") -> None:
        self._arrived = arrived

    async def next(self) -> tuple[str, tuple[Any, ...]]:
        """Its name and its values. Raises NoPortalError where the portal ends."""
        from jeepney import HeaderFields  # type: ignore[import-untyped]

        message = await self._arrived.get()
        member = str(message.header.fields[HeaderFields.member])
        if member == "NameOwnerChanged":
            raise NoPortalError("The portal has ended")
        return member, message.body


class Portal:
    """Opened with `opened`; good until that ends."""

    def __init__(self, router: Any) -> None:  # noqa: ANN401 - jeepney has no types
        self._router = router

    async def call(
        self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:  # noqa: ANN401 - D-Bus values
        """The answer's values. Raises NoPortalError."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

        address = DBusAddress(_OBJECT, bus_name=_SERVICE, interface=interface)
        message = new_method_call(address, method, signature or None, body)
        try:
            async with asyncio.timeout(_DEADLINE):
                return unwrap_msg(await self._router.send_and_get_reply(message))
        except Exception as error:
            raise NoPortalError(f"{method}: {type(error).__name__}") from error

    async def version(self, interface: str) -> int:
        """Of one of the portals. Raises NoPortalError where it is not there."""
        (found,) = await self.call(_PROPERTIES, "Get", "ss", (interface, "version"))
        return int(found[1])

    async def introduce(self) -> None:
        """Says which program this is, where the portal cannot see that by itself."""
        with suppress(NoPortalError):  # older portals, and sandboxes that know it anyway
            await self.call(_REGISTRY, "Register", "sa{sv}", (NAME, {}))

    async def request(
        self,
        interface: str,
        method: str,
        signature: str,
        body: tuple[Any, ...],
        options: dict[str, Any],
    ) -> dict[str, Any]:
        """Waits as long as the person takes. `options` are the last argument of the call.

        Raises NoPortalError or RefusedError.
        """
        token = f"whereby_{secrets.token_hex(8)}"
        options = {**options, "handle_token": ("s", token)}
        path = f"{_OBJECT}/request/{self._sender}/{token}"
        async with self.signals(_REQUEST, "Response", path=path) as responses:
            (handle,) = await self.call(interface, method, signature, (*body, options))
            if handle != path:
                raise NoPortalError(f"{method}: another request")  # portals before 0.9
            _member, (answer, results) = await responses.next()
        if answer != _DONE:
            raise RefusedError(method)
        return dict(results)

    @asynccontextmanager
    async def signals(
        self, interface: str, *members: str, path: str = _OBJECT
    ) -> "AsyncIterator[Signals]":
        """The portal's signals of those names, from here on. Raises NoPortalError."""
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]

        gone = MatchRule(type="signal", interface=_BUS, member="NameOwnerChanged", path=_BUS_OBJECT)
        gone.add_arg_condition(0, _SERVICE)
        asked, arrived = [gone], [gone]
        for member in members:
            of = {"type": "signal", "interface": interface, "member": member, "path": path}
            asked.append(MatchRule(sender=_SERVICE, **of))
            # Signals bear the unique name of whoever sends them.
            arrived.append(MatchRule(**of))
        queue: asyncio.Queue[Any] = asyncio.Queue()
        with ExitStack() as filters:
            for rule in arrived:
                filters.enter_context(self._router.filter(rule, queue=queue))
            for rule in asked:
                await self._to_the_bus(message_bus.AddMatch(rule))
            try:
                yield Signals(queue)
            finally:
                with suppress(NoPortalError):
                    for rule in asked:
                        await self._to_the_bus(message_bus.RemoveMatch(rule))

    @property
    def _sender(self) -> str:
        return str(self._router.unique_name).removeprefix(":").replace(".", "_")

    async def _to_the_bus(self, message: Any) -> None:  # noqa: ANN401
        try:
            async with asyncio.timeout(_DEADLINE):
                await self._router.send_and_get_reply(message)
        except Exception as error:
            raise NoPortalError(type(error).__name__) from error


@asynccontextmanager
async def opened() -> AsyncIterator[Portal]:
    """A connection of its own to the session's bus. Raises NoPortalError where there is none."""
    stack = AsyncExitStack()
    try:
        async with asyncio.timeout(_DEADLINE):
            from jeepney.io.asyncio import DBusRouter  # type: ignore[import-untyped]

            connection = await stack.enter_async_context(await connect())
            router = await stack.enter_async_context(DBusRouter(connection))
    except Exception as error:
        await _close(stack)
        raise NoPortalError(type(error).__name__) from error
    try:
        yield Portal(router)
    finally:
        await _close(stack)


async def _close(stack: AsyncExitStack) -> None:
    # The bus has gone already; or jeepney ends a call that was given up a moment ago once more.
    with suppress(OSError, EOFError, asyncio.InvalidStateError):
        await stack.aclose()
