"""What this program spent, and when it is back whatever kind of window the server keeps.

In a fixed window, a sliding one and a bucket that fills evenly alike, a point is back one length
of the window after it was spent, at the latest: that needs no word from the server.
"""

import math
from collections import deque
from dataclasses import dataclass, replace

MINUTE = 60.0  # the vendor: points per minute
_NEARLY = 2.0  # seconds; by so much may a minute be told wrongly in whole seconds
_LESS = 0.9
_REMEMBERED = 600.0  # seconds; longer ago the server may have been another one


class WindowLength:
    """How long points stay away: the longest reset that was told lately."""

    def __init__(self) -> None:
        self._latest = self._earlier = self._at_least = self._since = 0.0

    @property
    def seconds(self) -> float:
        told = max(self._latest, self._earlier)
        if not told or abs(told - MINUTE) <= _NEARLY:
            return MINUTE
        return max(told, self._at_least)

    def told(self, reset_in: float, instant: float) -> None:
        if instant - self._since >= _REMEMBERED:
            self._earlier, self._latest, self._since = self._latest, 0.0, instant
        self._latest = max(self._latest, reset_in)

    def too_short(self) -> None:
        """Points that should have been back were not: from now on it is a minute or more."""
        self._at_least = MINUTE


@dataclass(frozen=True, slots=True)
class _Spent:
    points: int
    sure: bool  # not only perhaps
    sent: float
    replied: float


class SpentPoints:
    """Instants are seconds of the monotonic clock; the server counted between two of them."""

    def __init__(self) -> None:
        self.length = WindowLength()
        self.total = 0  # all that may still be away
        self._entries: deque[_Spent] = deque()

    @property
    def oldest(self) -> int:
        """Points of the call that is back first."""
        return self._entries[0].points if self._entries else 0

    def add(self, points: int, sent: float, replied: float, *, sure: bool) -> None:
        if points > 0:
            self.total += points
            self._entries.append(_Spent(points, sure, sent, replied))

    def come_back(self, instant: float) -> int:
        """Forgets what is surely back by now. Returns how much of it was surely spent."""
        back, length = 0, self.length.seconds
        while self._entries and self._entries[0].replied + length <= instant:
            entry = self._entries.popleft()
            self.total -= entry.points
            back += entry.points if entry.sure else 0
        return back

    def back_in(self, points: int, instant: float) -> float:
        """Seconds until `come_back` will have given this many; infinite: never."""
        for entry in self._entries:
            points -= entry.points if entry.sure else 0
            if points <= 0:
                return max(0.0, entry.replied + self.length.seconds - instant)
        return math.inf

    def no_more_than(self, points: int) -> None:
        """The server says that so many are away: whatever is beyond came back before, oldest first.

        A fixed window gives back at once what had a minute to go.
        """
        while self.total > points:
            entry = self._entries.popleft()
            kept = max(0, entry.points - (self.total - points))
            self.total -= entry.points - kept
            if kept:
                self._entries.appendleft(replace(entry, points=kept))


class UnsaidLimit:
    """The limit of a server that tells no points: what could be spent until it refused."""

    def __init__(self) -> None:
        # One refusal may have come because others spent; three in a row tell the limit.
        self._seen: deque[int] = deque(maxlen=3)
        self._since = 0
        self._refused_at = -math.inf

    @property
    def points(self) -> int | None:
        return max(self._seen, default=None)

    def spent(self, points: int) -> None:
        self._since += points

    def refused(self, sent: float, instant: float, lately: int) -> None:
        """A call sent at `sent` was refused after `lately` points of ours within a minute."""
        if sent < self._refused_at:
            return  # it was under way together with one that was refused
        if instant - self._refused_at < MINUTE:
            # Points came back while they were counted: there are fewer in a minute than it seemed.
            self._seen = deque((int(seen * _LESS) for seen in self._seen), maxlen=3)
        elif (seen := min(lately, self._since)) > 0:
            self._seen.append(seen)
        self._since, self._refused_at = 0, instant
