"""Accounts of points as servers keep them, in plain arithmetic; instants are seconds."""

from collections import deque
from typing import Protocol

MINUTE = 60.0
_NOISE = 1e-6  # of floating point


class Account(Protocol):
    """What a server knows. Every method may be asked at a later instant only."""

    limit: int

    def left(self, instant: float) -> float: ...

    def spend(self, points: int, instant: float) -> None: ...

    def resets(self, instant: float) -> float:
        """The instant the server names in its Reset header."""
        ...

    def free_at(self, points: int, instant: float) -> float:
        """When this many points will be left if nobody spends any."""
        ...


class FirstSpendWindow:
    """Fixed: all points come back one length after the first was spent."""

    def __init__(self, limit: int, length: float = MINUTE) -> None:
        self.limit = limit
        self.length = length
        self._ends = 0.0
        self._spent = 0

    def left(self, instant: float) -> float:
        if instant >= self._ends - _NOISE:
            self._spent = 0
        return max(0, self.limit - self._spent)

    def spend(self, points: int, instant: float) -> None:
        if self.left(instant) == self.limit:
            self._ends = instant + self.length
        self._spent += points

    def resets(self, instant: float) -> float:
        return self._ends if self.left(instant) < self.limit else instant + self.length

    def free_at(self, points: int, instant: float) -> float:
        return instant if self.left(instant) >= points else self._ends


class AlignedWindow(FirstSpendWindow):
    """Fixed: all points come back at every full length of the server's clock."""

    def __init__(self, limit: int, length: float = MINUTE, phase: float = 0.0) -> None:
        super().__init__(limit, length)
        self._phase = phase
        self._window = -1

    def left(self, instant: float) -> float:
        window = int((instant - self._phase + _NOISE) // self.length)
        if window != self._window:
            self._window, self._spent = window, 0
        self._ends = self._phase + (window + 1) * self.length
        return max(0, self.limit - self._spent)

    def spend(self, points: int, instant: float) -> None:
        self.left(instant)
        self._spent += points

    def resets(self, instant: float) -> float:
        self.left(instant)
        return self._ends


class SlidingWindow:
    """Each point comes back one length after it was spent."""

    def __init__(self, limit: int, length: float = MINUTE, *, tells_oldest: bool = False) -> None:
        self.limit = limit
        self.length = length
        self._tells_oldest = tells_oldest
        self._entries: deque[tuple[float, int]] = deque()
        self._spent = 0

    def left(self, instant: float) -> float:
        while self._entries and self._entries[0][0] + self.length <= instant + _NOISE:
            self._spent -= self._entries.popleft()[1]
        return max(0, self.limit - self._spent)

    def spend(self, points: int, instant: float) -> None:
        self.left(instant)
        self._entries.append((instant, points))
        self._spent += points

    def resets(self, instant: float) -> float:
        """When everything is back; or, as some servers mean it, when anything is."""
        self.left(instant)
        if not self._entries:
            return instant
        return self._entries[0 if self._tells_oldest else -1][0] + self.length

    def free_at(self, points: int, instant: float) -> float:
        missing = points - self.limit + self._spent
        for at, price in self._entries:
            if missing <= 0:
                break
            missing -= price
            instant = max(instant, at + self.length)
        return instant


class Bucket:
    """Points come back evenly, the whole limit in one length."""

    def __init__(self, limit: int, length: float = MINUTE) -> None:
        self.limit = limit
        self.length = length
        self._level = float(limit)
        self._at = 0.0

    def left(self, instant: float) -> float:
        self._level = min(self.limit, self._level + (instant - self._at) * self.limit / self.length)
        self._at = instant
        return self._level + _NOISE

    def spend(self, points: int, instant: float) -> None:
        self._level = self.left(instant) - _NOISE - points

    def resets(self, instant: float) -> float:
        return self.free_at(self.limit, instant)

    def free_at(self, points: int, instant: float) -> float:
        missing = max(0.0, points - self.left(instant))
        return instant + missing * self.length / self.limit
