"""What the server says about the points, and what may still be spent of them."""

from dataclasses import dataclass
from datetime import datetime

from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.api.turns import Turn

# The vendor: points per minute. Counted on only where the server names no reset.
MINUTE = 60.0
# Moments that are told in whole seconds are off by up to one, and answers take time.
_SLACK = 1.5


@dataclass(frozen=True, slots=True)
class _Told:
    """Where the points stood at the last answer, if nothing unknown happened since."""

    limit: int | None
    remaining: int
    resets: float | None


class PointsWindow:
    """A fixed window is assumed: full again at its reset. What an answer says always wins.

    Instants are seconds of the monotonic clock.
    """

    def __init__(self) -> None:
        self.limit: int | None = None
        self.known: int | None = None  # as of the last answer, less what was lost since
        self.resets: float | None = None  # as the server told it, also when it has passed
        self.replied_at: datetime | None = None
        self.replied_instant: float | None = None
        self.refills_before_reset = False
        self.assumed = False  # full by assumption: the reset has passed and no answer came yet
        self._spendable: int | None = None
        self._refills: float | None = None
        self._told: _Told | None = None

    @property
    def spendable(self) -> int | None:
        """Points to count on, before what is under way; None: not known."""
        return self._spendable

    def refill_in(self, instant: float) -> float:
        """Seconds until more points are to be expected."""
        return MINUTE if self._refills is None else max(0.0, self._refills - instant)

    def roll(self, instant: float) -> None:
        """Past the reset: the new window is full until an answer says otherwise."""
        if self._refills is not None and instant >= self._refills:
            self._spendable = self.limit
            self._refills = instant + MINUTE if self.limit is not None else None
            self.assumed = True
            self._told = None

    def lose(self, price: int) -> None:
        """A call went out and no answer came: its points count as spent."""
        self._told = None
        if self._spendable is not None:
            self._spendable = max(0, self._spendable - price)
        if self.known is not None:
            self.known = max(0, self.known - price)

    def take(self, turn: Turn, reading: RateReading, at: datetime, instant: float) -> int | None:
        """Takes an answer in. Returns how far the points fell over this call, where it tells."""
        self.replied_at = at
        self.replied_instant = instant
        self.limit = reading.limit if reading.limit is not None else self.limit
        if reading.remaining is None:
            self._told = None
            return None
        resets = None if reading.reset_in is None else instant + reading.reset_in
        if self._from_an_older_window(resets, turn):
            return None
        remaining = self._least_of_overlapping(reading.remaining, resets, turn, instant)
        fell = self._fall(turn, reading.remaining, instant)
        self._settle(remaining, resets, instant)
        return fell

    def _settle(self, remaining: int, resets: float | None, instant: float) -> None:
        if resets is None and self.resets is not None and self.resets > instant:
            resets = self.resets
        self.known = self._spendable = remaining
        self.resets = resets
        self._refills = resets if resets is not None else instant + MINUTE
        self.assumed = False
        self._told = _Told(self.limit, remaining, resets)

    def _from_an_older_window(self, resets: float | None, turn: Turn) -> bool:
        """Whether a late answer speaks of a window that a newer answer has followed."""
        return (
            not turn.alone
            and resets is not None
            and self.resets is not None
            and resets < self.resets - _SLACK
            and self.known is not None
        )

    def _least_of_overlapping(
        self, remaining: int, resets: float | None, turn: Turn, instant: float
    ) -> int:
        """Answers of calls under way together may overtake each other: the least is the latest."""
        if turn.alone or self.known is None or self.assumed:
            return remaining
        if self.resets is not None and (
            instant >= self.resets or (resets is not None and resets > self.resets + _SLACK)
        ):
            return remaining
        return min(remaining, self.known)

    def _fall(self, turn: Turn, remaining: int, instant: float) -> int | None:
        """How far the points fell since the last answer, if only this call lay between."""
        told = self._told
        if told is None or not turn.alone or told.limit != self.limit:
            return None
        if told.resets is not None and instant >= told.resets - _SLACK:
            return None
        if remaining > told.remaining and told.resets is not None:
            self.refills_before_reset = True
        return told.remaining - remaining
