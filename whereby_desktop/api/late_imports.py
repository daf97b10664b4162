"""What httpx imports at its first call, imported before it in several turns of the event loop."""

import asyncio
from contextlib import suppress
from importlib import import_module

# In this order no one takes longer than a frame; together they take three. Nothing goes wrong where
# one has another name by now: httpx imports what it needs, in one turn.
_MODULES = (
    "h11",
    "certifi",
    "httpcore",
    "anyio.lowlevel",
    "anyio.streams.stapled",
    "anyio.streams.tls",
    "anyio._backends._asyncio",
)


async def import_before_first_call() -> None:
    for name in _MODULES:
        with suppress(ImportError):
            import_module(name)
        await asyncio.sleep(0)
