"""How a server counts points, as a model on the test's clock; no sockets."""

from collections.abc import Mapping

from tests.api.clocks import StillClock
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.meetings.quota import STARTING_PRICES, CallKind, Priority


class PointsServer:
    """A fixed window begins with its first call; a sliding one looks back a minute."""

    def __init__(
        self,
        clock: StillClock,
        limit: int = 100,
        prices: Mapping[CallKind, int] = STARTING_PRICES,
        *,
        sliding: bool = False,
        tells_reset: bool = True,
    ) -> None:
        self.clock = clock
        self.limit = limit
        self.prices = dict(prices)
        self.sliding = sliding
        self.tells_reset = tells_reset
        self.refused = 0
        self.let_in: list[tuple[float, CallKind]] = []
        self._spent: list[tuple[float, int]] = []
        self._began: float | None = None

    def others_spend(self, points: int) -> None:
        self._forget()
        self._spent.append((self.clock.monotonic(), points))

    def answer(self, kind: CallKind) -> tuple[RateReading, int]:
        self._forget()
        now = self.clock.monotonic()
        self._began = now if self._began is None else self._began
        if self._left() < self.prices[kind]:
            self.refused += 1
            return RateReading(self.limit, self._left(), self._reset(), self._free_in()), 429
        self._spent.append((now, self.prices[kind]))
        self.let_in.append((self.clock.passed, kind))
        return RateReading(self.limit, self._left(), self._reset(), None), 200

    def _left(self) -> int:
        return max(0, self.limit - sum(points for _, points in self._spent))

    def _free_in(self) -> float:
        oldest = self._spent[0][0] if self.sliding and self._spent else self._began
        return 60.0 if oldest is None else oldest + 60.0 - self.clock.monotonic()

    def _reset(self) -> float | None:
        return self._free_in() if self.tells_reset else None

    def _forget(self) -> None:
        now = self.clock.monotonic()
        if self.sliding:
            self._spent = [entry for entry in self._spent if now - entry[0] < 60.0]
        elif self._began is not None and now >= self._began + 60.0:
            self._spent, self._began = [], None


async def call(
    pacing: Pacing,
    server: PointsServer,
    kind: CallKind = CallKind.LIST,
    priority: Priority = Priority.USER,
    *,
    seconds: float = 0.0,
) -> int:
    """One call as the client makes it; the server counts it when it comes in. The status."""
    async with pacing.turn(kind, priority) as turn:
        reading, status = server.answer(kind)
        if seconds:
            await server.clock.sleep(seconds)
            reading = RateReading(
                reading.limit,
                reading.remaining,
                None if reading.reset_in is None else max(0.0, reading.reset_in - seconds),
                reading.retry_after,
            )
        turn.answered(reading, status)
    return status
