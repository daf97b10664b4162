"""Points per minute for the whole organisation: what a call costs and when points come back."""

import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from whereby_desktop.sandbox.messages import Operation

Window = Literal["fixed", "sliding"]

#: The prices of the reference page: read 1, delete 2, write 3.
PRICES: Mapping[Operation, int] = {"list": 1, "get": 1, "delete": 2, "create": 3, "other": 0}


@dataclass(frozen=True, slots=True)
class Standing:
    """The account at one moment; `resets_at` (UTC) is when every point is back."""

    limit: int
    remaining: int
    resets_at: datetime


class Points:
    """The organisation's account of points. May be used from any thread.

    In a `fixed` window all points come back at once, one `length` after the first was spent; in a
    `sliding` one each comes back one `length` after it was spent.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        limit: int = 1000,
        window: Window = "fixed",
        length: timedelta = timedelta(minutes=1),
        prices: Mapping[Operation, int] | None = None,
    ) -> None:
        self.limit = limit
        self.window: Window = window
        self.length = length
        self.prices = {**PRICES, **(prices or {})}
        self._now = now
        self._spent: deque[tuple[datetime, int]] = deque()
        self._lock = threading.Lock()

    def take(self, operation: Operation) -> timedelta | None:
        """Pay for one call; when the points are not there, take none and tell how long to wait."""
        price = self.prices[operation]
        with self._lock:
            now = self._now()
            missing = price - self._remaining(now)
            if missing > 0:
                return self._wait(now, missing)
            if price:
                self._spent.append((now, price))
            return None

    def spend(self, points: int) -> None:
        """Another program of the organisation uses this many points (or all that are left)."""
        with self._lock:
            now = self._now()
            taken = min(points, self._remaining(now))
            if taken > 0:
                self._spent.append((now, taken))

    def refill(self) -> None:
        """All points are back, as after a quiet minute."""
        with self._lock:
            self._spent.clear()

    def standing(self) -> Standing:
        with self._lock:
            now = self._now()
            return Standing(self.limit, self._remaining(now), self._resets_at(now))

    def _remaining(self, now: datetime) -> int:
        spent = self._spent
        if self.window == "fixed":
            if spent and spent[0][0] + self.length <= now:
                spent.clear()
        else:
            while spent and spent[0][0] + self.length <= now:
                spent.popleft()
        return max(0, self.limit - sum(points for _, points in spent))

    def _resets_at(self, now: datetime) -> datetime:
        if not self._spent:
            return now + self.length if self.window == "fixed" else now
        deciding = self._spent[0] if self.window == "fixed" else self._spent[-1]
        return deciding[0] + self.length

    def _wait(self, now: datetime, missing: int) -> timedelta:
        if self.window == "sliding":
            for at, points in self._spent:
                missing -= points
                if missing <= 0:
                    return at + self.length - now
        return self._resets_at(now) - now
