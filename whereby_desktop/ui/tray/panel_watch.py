"""Hearing of it at once when the panel that takes icons over D-Bus comes or goes (Linux)."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from whereby_desktop.ui.session_bus import connect

_PANEL = "org.kde.StatusNotifierWatcher"  # named so on every desktop
_BUS, _BUS_OBJECT = "org.freedesktop.DBus", "/org/freedesktop/DBus"


async def follow_panel(heard: Callable[[], None]) -> None:
    """`heard` at first and each time it has come or gone, until cancelled or the bus ends.

    Raises what jeepney does where there is no bus.
    """
    from jeepney import MatchRule  # type: ignore[import-untyped]
    from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
    from jeepney.io.asyncio import DBusRouter  # type: ignore[import-untyped]

    rule = MatchRule(
        type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged", path=_BUS_OBJECT
    )
    rule.add_arg_condition(0, _PANEL)
    arrived: asyncio.Queue[Any] = asyncio.Queue()
    with suppress(OSError, EOFError):  # on leaving: the bus has gone already
        async with await connect() as connection, DBusRouter(connection) as router:
            with router.filter(rule, queue=arrived):
                await router.send_and_get_reply(message_bus.AddMatch(rule))
                while True:
                    heard()
                    await arrived.get()
