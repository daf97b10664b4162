"""Telling somebody outside the window that Whereby asked for a wait."""

from collections.abc import Callable

from whereby_desktop.app.connection import Connection
from whereby_desktop.app.quick_words import one_line, trouble_words
from whereby_desktop.meetings.trouble import Trouble, TroubleKind


class WaitingTold:
    """Says it once, in one line; `end` stops listening."""

    def __init__(self, connected: Connection, say: Callable[[str], object]) -> None:
        self._connected, self._say = connected, say
        self.end = connected.pacing.subscribe(self._look)
        self._look()

    def _look(self) -> None:
        pacing, clock = self._connected.pacing, self._connected.clock
        if seconds := pacing.quota.paused_for(clock.monotonic()):
            self.end()
            trouble = Trouble(TroubleKind.SLOWED_DOWN, seconds=seconds)
            self._say(one_line(trouble_words(trouble)))
