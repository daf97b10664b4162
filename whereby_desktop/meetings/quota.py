"""The rate limit as a value: points left, when they come back, what each kind of call costs.

Instants are seconds of the monotonic clock the pacing runs on (`Clock.monotonic`), so that a wrong
or changed wall clock moves nothing; only `replied_at` and `Call.at` are wall time (aware UTC).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

LOW_BELOW = 0.2  # share of the limit under which the gauge warns
FRESH_FOR = 5.0  # seconds for which an answer counts as now


class CallKind(Enum):
    LIST = "list"
    GET = "get"
    CREATE = "create"
    DELETE = "delete"


# The vendor's reference page: read 1, delete 2, write 3. Only where learning starts.
STARTING_PRICES = {CallKind.LIST: 1, CallKind.GET: 1, CallKind.CREATE: 3, CallKind.DELETE: 2}


class Priority(Enum):
    """What the user does goes before what runs in the background."""

    USER = 0
    BACKGROUND = 1


class Level(Enum):
    KNOWN = "known"
    ESTIMATE = "estimate"
    LOW = "low"
    PAUSED = "paused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Points:
    """How many points are left: `known` from the last answer, `likely` by estimate (never less)."""

    known: int
    likely: int
    limit: int

    @property
    def estimated(self) -> bool:
        return self.likely > self.known


@dataclass(frozen=True, slots=True)
class Quota:
    """What is known of the points. None: not known."""

    limit: int | None = None
    remaining: int | None = None  # as of the last answer, less what has been sent since
    replied_at: datetime | None = None
    replied_instant: float | None = None
    resets_instant: float | None = None
    paused_since: float | None = None
    paused_until: float | None = None
    background_until: float | None = None  # the server asked for it; a person's calls go out
    waiting: int = 0  # calls that wait for points
    refills_before_reset: bool = False  # points were seen to come back before a reset
    offline: bool = False  # the last call did not reach the server

    def paused_for(self, instant: float) -> float:
        """Seconds until calls go out again; 0 when not paused."""
        return max(0.0, self.paused_until - instant) if self.paused_until is not None else 0.0

    def background_held_for(self, instant: float) -> float:
        """Seconds for which the server wants no calls but a person's; 0 where it takes all."""
        until = self.background_until
        return max(0.0, until - instant) if until is not None else 0.0

    def points(self, instant: float) -> Points | None:
        if self.limit is None or self.remaining is None or self.offline:
            return None
        known = max(0, min(self.remaining, self.limit))
        return Points(known, max(known, self._likely(known, self.limit, instant)), self.limit)

    def level(self, instant: float) -> Level:
        if self.paused_for(instant) > 0:
            return Level.PAUSED
        points = self.points(instant)
        if points is None:
            return Level.UNKNOWN
        if points.likely < LOW_BELOW * points.limit:
            return Level.LOW
        return Level.ESTIMATE if points.estimated else Level.KNOWN

    def full_in(self, instant: float) -> float | None:
        """Seconds until all points are back; 0 when they are; None when it is not known."""
        points = self.points(instant)
        if points is None:
            return None
        if points.known >= points.limit:
            return 0.0
        return None if self.resets_instant is None else max(0.0, self.resets_instant - instant)

    def _likely(self, known: int, limit: int, instant: float) -> int:
        if self.resets_instant is None or self.replied_instant is None:
            return known
        if instant >= self.resets_instant:
            return limit
        age = instant - self.replied_instant
        if not self.refills_before_reset or age < FRESH_FOR:
            return known
        share = age / max(0.001, self.resets_instant - self.replied_instant)
        return min(limit, known + int((limit - known) * min(1.0, share)))


@dataclass(frozen=True, slots=True)
class Call:
    """One call for the log of the last minute. `subject` is a room's short name, never a link.

    `cost` is what it was seen (or else known) to cost; `elsewhere` is how far the points fell
    beyond that: somebody else of the organisation spent them.
    """

    at: datetime
    kind: CallKind
    subject: str
    cost: int
    left: int | None
    seconds: float
    status: int | None
    elsewhere: int = 0
