"""A connection to the session's D-Bus that is not left open when nobody wants it any more."""

import asyncio
from contextlib import suppress
from typing import Any

_LAST_WORDS = 1.0  # seconds a connection that is half open may take to be closed again


async def connect() -> Any:  # noqa: ANN401 - jeepney has no types
    """A DBusConnection. Raises what jeepney does where there is no bus.

    jeepney's own, cancelled on its way, forgets its socket: it is opened to its end, then closed.
    """
    from jeepney.io.asyncio import open_dbus_connection  # type: ignore[import-untyped]

    opening = asyncio.create_task(open_dbus_connection("SESSION"), name="session bus")
    try:
        return await asyncio.shield(opening)
    except asyncio.CancelledError:
        with suppress(Exception):  # there was none, or it is gone
            async with asyncio.timeout(_LAST_WORDS):
                await (await opening).close()
        raise
