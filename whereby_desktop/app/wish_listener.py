"""The running program's ear: later starts knock at its door and say what they wish."""

import asyncio
import hmac
import logging
import os
from collections.abc import Awaitable, Callable

from whereby_desktop.app.door import HeldDoor, peer
from whereby_desktop.app.wish import LONGEST, REFUSED, TAKEN, Wish, spell, wish_in

log = logging.getLogger(__name__)

_SPEAKS_WITHIN = 5.0  # seconds

Tell = Callable[[dict[str, str]], None]


class WishListener:
    """`refusal` says why a wish is not carried out, or ""; `carry_out` does it and may tell more.

    A wish is taken before it is carried out: then nobody tries to do it a second time.
    """

    def __init__(
        self,
        door: HeldDoor,
        refusal: Callable[[Wish], str],
        carry_out: Callable[[Wish, Tell], Awaitable[None]],
    ) -> None:
        self._door, self._refusal, self._carry_out = door, refusal, carry_out
        self._server: asyncio.Server | None = None
        self._visits: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Without a door, where that cannot be, every later start is a program of its own."""
        try:
            listening = self._door.open()
        except OSError as error:
            log.warning("Later starts will not find this program: %s", error.strerror)
            return
        self._server = await asyncio.start_server(self._visited, sock=listening, limit=LONGEST)

    async def close(self) -> None:
        """Whoever comes from now on waits until this program has ended."""
        self._door.shut()
        if self._server is not None:
            self._server.close()
            self._server = None
        for visit in self._visits:
            visit.cancel()
        if self._visits:
            await asyncio.wait(self._visits)

    def _visited(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        visit = asyncio.get_running_loop().create_task(self._hear(reader, writer), name="visit")
        self._visits.add(visit)
        visit.add_done_callback(self._visits.discard)

    async def _hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def tell(words: dict[str, str]) -> None:
            writer.write(spell(words))

        try:
            wish = await self._wish(reader, writer)
            if refusal := self._refusal(wish):
                tell({"answer": REFUSED, "words": refusal})
            else:
                tell({"answer": TAKEN})
                await self._carry_out(wish, tell)
        except (OSError, ValueError, EOFError) as error:
            log.info("a visit ended early: %s", type(error).__name__)
        finally:
            writer.close()

    async def _wish(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Wish:
        """Raises ValueError, OSError or EOFError for a visitor that is none of the user's."""
        user, _ = peer(writer.get_extra_info("socket")._sock)  # noqa: SLF001 - no other way
        if user is not None and user != os.getuid():
            raise PermissionError("somebody else's program")
        async with asyncio.timeout(_SPEAKS_WITHIN):
            if self._door.password:
                said = await reader.readuntil()
                if not hmac.compare_digest(said, self._door.password):
                    raise PermissionError("it does not know the word")
            return wish_in(await reader.readuntil())
