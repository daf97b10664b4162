"""A server that counts points, answers late, and writes its headers in any spelling."""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

from tests.api.leaping_loop import LeapingClock
from tests.api.simulated_account import Account
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.rate_headers import parse
from whereby_desktop.meetings.quota import STARTING_PRICES, CallKind, Priority

Slowness = Callable[[random.Random], float]
Rounding = Callable[[float], int]
EVERYTHING = frozenset({"Limit", "Remaining", "Reset", "Retry-After", "Date"})
_MILLISECONDS = 1000


def _epoch(at: datetime, round_: Rounding) -> datetime:
    return at.fromtimestamp(round_(at.timestamp()), at.tzinfo)


def _javascript(at: datetime, round_: Rounding) -> str:
    there = _epoch(at, round_).astimezone(timezone(timedelta(hours=1)))
    return there.strftime("%a %b %d %Y %H:%M:%S GMT+0100 (Central European Standard Time)")


# How a moment that is `left` seconds away is told, whole units rounded as the server does it.
SPELLINGS: Mapping[str, Callable[[datetime, float, Rounding], str]] = {
    "seconds": lambda _, left, round_: str(max(0, round_(left))),
    "fraction": lambda _, left, __: f"{left:.3f}",
    "epoch": lambda at, _, round_: str(round_(at.timestamp())),
    "epoch-ms": lambda at, _, round_: str(round_(at.timestamp() * _MILLISECONDS)),
    "http-date": lambda at, _, round_: format_datetime(_epoch(at, round_), usegmt=True),
    "iso": lambda at, _, __: at.isoformat(timespec="milliseconds"),
    "javascript": lambda at, _, round_: _javascript(at, round_),
}
ROUNDINGS: Mapping[str, Rounding] = {"up": math.ceil, "down": math.floor, "nearest": round}


@dataclass
class Manners:
    """How a server tells what it knows."""

    spelling: str = "fraction"
    rounding: str = "up"
    told: frozenset[str] = EVERYTHING
    fractional_counts: bool = False
    clock_ahead: timedelta = timedelta()


def steady(seconds: float) -> Slowness:
    """Answers that take about so long, there and back."""
    return lambda chance: chance.uniform(0.4, 0.6) * seconds


@dataclass(eq=False)
class Surprise:
    """Others spent at `at`. `calls` went out, or were out, before any answer could tell of it."""

    at: float
    calls: int


@dataclass
class SimulatedServer:
    """`slowness` gives the seconds of each way; what it saw is in the lists."""

    clock: LeapingClock
    account: Account
    manners: Manners = field(default_factory=Manners)
    prices: dict[CallKind, int] = field(default_factory=lambda: dict(STARTING_PRICES))
    slowness: Slowness = field(default_factory=lambda: steady(0.2))
    chance: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311
    accepted: list[float] = field(default_factory=list)  # seconds since the start
    refused: list[float] = field(default_factory=list)
    least_left: float = math.inf  # after a call of the background
    under_way: int = 0
    most_under_way: int = 0
    untold: list[Surprise] = field(default_factory=list)  # nobody was told of these yet

    def others_spend(self, points: float) -> Surprise:
        """As much of it as is left."""
        now = self.clock.monotonic()
        self.account.spend(int(min(points, self.account.left(now))), now)
        surprise = Surprise(now, self.under_way)
        self.untold.append(surprise)
        return surprise

    async def call(
        self, pacing: Pacing, kind: CallKind, priority: Priority = Priority.USER
    ) -> tuple[int, float]:
        """One call as the client makes it. The status, and how long it waited for its turn."""
        asked = self.clock.monotonic()
        async with pacing.turn(kind, priority) as turn:
            waited = self.clock.monotonic() - asked
            self.under_way += 1
            self.most_under_way = max(self.most_under_way, self.under_way)
            for surprise in self.untold:
                surprise.calls += 1
            await self.clock.sleep(self.slowness(self.chance))
            status, headers = self._answer(kind, priority)
            answered = self.clock.monotonic()
            await self.clock.sleep(self.slowness(self.chance))
            self.under_way -= 1
            self.untold = [each for each in self.untold if each.at > answered]
            turn.answered(parse(headers, None, self.clock.now()), status)
        return status, waited

    def _answer(self, kind: CallKind, priority: Priority) -> tuple[int, dict[str, str]]:
        now, price = self.clock.monotonic(), self.prices[kind]
        if self.account.left(now) < price:
            self.refused.append(self.clock.passed)
            return 429, self._headers(now, self.account.free_at(price, now) - now)
        self.account.spend(price, now)
        self.accepted.append(self.clock.passed)
        if priority is Priority.BACKGROUND:
            self.least_left = min(self.least_left, self.account.left(now))
        return 200, self._headers(now, None)

    def _headers(self, now: float, wait: float | None) -> dict[str, str]:
        manners, told = self.manners, self.manners.told
        round_ = ROUNDINGS[manners.rounding]
        wall = self.clock.true_now() + manners.clock_ahead
        left = max(0.0, self.account.resets(now) - now)
        points = self.account.left(now)
        headers = {
            "X-RateLimit-Limit": str(self.account.limit),
            "X-RateLimit-Remaining": (
                f"{points:.2f}" if manners.fractional_counts else str(math.floor(points))
            ),
            "X-RateLimit-Reset": SPELLINGS[manners.spelling](
                wall + timedelta(seconds=left), left, round_
            ),
            "Date": format_datetime(_epoch(wall, math.floor), usegmt=True),
        }
        if wait is not None:
            headers["Retry-After"] = str(math.ceil(wait - 1e-6))
        return {
            name: text for name, text in headers.items() if name.split("RateLimit-")[-1] in told
        }
