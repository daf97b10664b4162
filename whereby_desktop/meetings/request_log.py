"""The calls one account has made since the program was started."""

from collections import deque
from collections.abc import Callable, Sequence

from whereby_desktop.meetings.ports import PointsMeter
from whereby_desktop.meetings.quota import Call

KEPT = 10_000  # as many as one large batch makes


class RequestLog:
    """The latest calls, oldest first. It outlives the connections it is fed by.

    A meter keeps fewer, and is shared by the accounts of one organisation: what it knew before it
    was followed is somebody else's.
    """

    def __init__(self, kept: int = KEPT) -> None:
        self._calls: deque[Call] = deque(maxlen=kept)
        self._listeners: list[Callable[[Sequence[Call]], None]] = []

    @property
    def kept(self) -> int:
        """How many there are at the most."""
        return self._calls.maxlen or KEPT

    @property
    def calls(self) -> Sequence[Call]:
        return tuple(self._calls)

    def latest(self, count: int) -> Sequence[Call]:
        return self.calls[-count:]

    def add(self, calls: Sequence[Call]) -> None:
        self._calls.extend(calls)
        for listener in tuple(self._listeners):
            listener(calls)

    def follow(self, meter: PointsMeter) -> Callable[[], None]:
        """Takes over each call made from now on; returns what ends that."""
        heard = _latest(meter)

        def look() -> None:
            nonlocal heard
            latest = _latest(meter)
            if latest is not heard:
                came, heard = _after(heard, meter.calls), latest
                self.add(came)

        return meter.subscribe(look)

    def subscribe(self, listener: Callable[[Sequence[Call]], None]) -> Callable[[], None]:
        """Calls `listener` with the calls that came, oldest first; returns what ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end


def _latest(meter: PointsMeter) -> Call | None:
    return meter.calls[-1] if meter.calls else None


def _after(last: Call | None, calls: Sequence[Call]) -> Sequence[Call]:
    """Those that came after `last`; all, if that is gone already."""
    for at in reversed(range(len(calls))):
        if calls[at] is last:
            return calls[at + 1 :]
    return calls
