"""A deletion that can still be undone."""

import asyncio
from collections.abc import Sequence

from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import Clock


class PendingDelete:
    """Meetings that have left the list and will be deleted at Whereby unless it is undone."""

    def __init__(self, meetings: Sequence[Meeting]) -> None:
        self.meetings = tuple(meetings)
        self._decided = asyncio.Event()
        self.undone = False

    def undo(self) -> None:
        if not self._decided.is_set():
            self.undone = True
            self._decided.set()

    def send_now(self) -> None:
        """Ends the time for Undo: the program is about to quit, say."""
        self._decided.set()

    async def decided(self, clock: Clock, seconds: float) -> None:
        waiting = asyncio.ensure_future(self._decided.wait())
        sleeping = asyncio.ensure_future(clock.sleep(seconds))
        try:
            await asyncio.wait({waiting, sleeping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
            sleeping.cancel()
            self._decided.set()
