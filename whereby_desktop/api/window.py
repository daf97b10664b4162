"""What the server says about the points, and what may still be spent of them."""

import math
from collections import deque
from dataclasses import dataclass
from datetime import datetime

from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.api.spent import SpentPoints, UnsaidLimit
from whereby_desktop.api.turns import Turn
from whereby_desktop.meetings.quota import Priority

# Points are counted by the minute: a reset much further away comes from a clock that is wrong.
_CREDIBLE_RESET = 3_600.0
# A moment is counted from the server's clock, which tells whole seconds.
_CLOCK_STEP = 1.0
_REPLIES_KEPT = 64
_TOO_MANY_REQUESTS = 429


@dataclass(frozen=True, slots=True)
class Fall:
    """What an answer tells of what was spent since the last one."""

    by: int | None = None  # points, if only the answered call lay between
    elsewhere: int = 0  # points that no call of ours explains


@dataclass(frozen=True, slots=True)
class _Reply:
    number: int
    remaining: int
    at: float
    resets_from: float  # the reset lies between these two
    resets_by: float

    @property
    def told_reset(self) -> bool:
        return self.resets_by < math.inf

    def follows(self, other: "_Reply") -> bool:
        """Whether the server wrote it surely later: resets never go back."""
        return self.resets_from > other.resets_by


class PointsWindow:
    """Counts on nothing but what was told, less what was sent since, plus what is surely back.

    Whether a reset really brings everything back is hoped first and learned then. Instants are
    seconds of the monotonic clock.
    """

    def __init__(self) -> None:
        self.limit: int | None = None
        self.known: int | None = None  # as of the last answer, less what was lost since
        self.resets: float | None = None  # as the server told it, also when it has passed
        self.replied_at: datetime | None = None
        self.replied_instant: float | None = None
        self.refills_before_reset = False
        self._spent = SpentPoints()
        self._unsaid = UnsaidLimit()
        self._replies: deque[_Reply] = deque(maxlen=_REPLIES_KEPT)
        self._replies_so_far = 0
        self._told_at = -math.inf
        self._back = 0  # of our own, since it was told
        self._resets_by: float | None = None  # the latest instant the server can have meant
        self._reset_fills: bool | None = None  # as seen at a reset
        self._expected: int | None = None  # would be left at the least, were nobody else there
        self._last: _Reply | None = None  # if nothing happened since
        self._most_seen: int | None = None

    def spendable(self, instant: float) -> int | None:
        """Points to count on, before what is under way; None: not known."""
        self._back += self._spent.come_back(instant)
        most = self.most
        if self.known is None:
            return None if most is None else max(0, most - self._spent.total)
        return self.known + self._back if most is None else min(most, self.known + self._back)

    def more_in(self, points: int, instant: float) -> float:
        """Seconds until so many more are surely there; infinite: nobody knows."""
        return self._spent.back_in(points, instant)

    def hope_in(self, turn: Turn, instant: float) -> float:
        """Seconds until everything may be back, so that one call may find out."""
        if self.known is None:
            return math.inf
        hopeful = self._told_at + self._spent.length.seconds
        if self._resets_by is not None and self._reset_is_worth_a_try(turn):
            hopeful = min(hopeful, self._resets_by)
        return max(0.0, hopeful - instant)

    def sent(self, turn: Turn) -> None:
        turn.replies_before = self._replies_so_far
        if self._expected is not None:
            self._expected -= turn.price

    def lose(self, turn: Turn, instant: float) -> None:
        """A call went out and nothing was told: its points count as spent."""
        self._last = None
        self._note_spent(turn, instant)
        if self.known is not None:
            self.known = max(0, self.known - turn.price)

    def take(
        self, turn: Turn, reading: RateReading, at: datetime, instant: float, under_way: int
    ) -> Fall:
        """Takes an answer in; `under_way`: points of the calls that have none yet."""
        self.replied_at, self.replied_instant = at, instant
        if reading.limit is not None and reading.limit != self.limit:
            self.limit, self._expected, self._last = reading.limit, None, None
        self._hear_of_reset(turn, reading, instant)
        if turn.status == _TOO_MANY_REQUESTS:
            self._refused(turn, reading, instant)
        else:
            self._note_spent(turn, instant)
        if reading.remaining is None:
            self._nothing_told(turn, instant)
            return Fall()
        reply = self._reply(turn, reading.remaining, reading, instant)
        if any(other.follows(reply) for other in self._replies):
            self._forget_what_is_back()
            return Fall()
        fall = self._fall(turn, reply)
        self._settle(turn, reading, reply, under_way)
        return fall

    @property
    def has_news_to_come(self) -> bool:
        """Whether points are counted on that no answer has told of yet."""
        return self._back > 0

    @property
    def most(self) -> int | None:
        if self.limit is not None:
            return self.limit
        return self._unsaid.points if self.known is None else self._most_seen

    def _reset_is_worth_a_try(self, turn: Turn) -> bool:
        """Some servers tell when everything is back, some when anything is."""
        if self._reset_fills:
            return True
        most, known = self.most, self.known or 0
        all_ours = most is not None and most - known <= self._spent.total
        if self._reset_fills is None:
            return not all_ours or self._spent.oldest >= turn.price
        return not all_ours and turn.priority is Priority.USER

    def _hear_of_reset(self, turn: Turn, reading: RateReading, instant: float) -> None:
        if reading.reset_in is not None and reading.reset_in <= _CREDIBLE_RESET:
            self._spent.length.told(reading.reset_in + reading.reset_slack, instant)

    def _refused(self, turn: Turn, reading: RateReading, instant: float) -> None:
        self._unsaid.refused(turn.sent_instant, instant, self._spent.total)
        if turn.hoped:
            self._spent.length.too_short()
        if reading.remaining is None:
            if self.known is None and self.most is not None:  # others spent the rest
                rest = self.most - self._spent.total
                self._spent.add(rest, turn.sent_instant, instant, sure=False)
            self.known = None if self.known is None else 0

    def _nothing_told(self, turn: Turn, instant: float) -> None:
        self._last = None
        if self.known is None or turn.status == _TOO_MANY_REQUESTS:
            return
        # What was told last is worth nothing any more, once a minute has gone over it.
        late = turn.hoped and self.hope_in(turn, instant) <= 0
        self.known = None if late else max(0, self.known - turn.price)

    def _note_spent(self, turn: Turn, instant: float) -> None:
        self._unsaid.spent(turn.price)
        self._spent.add(turn.price, turn.sent_instant, instant, sure=turn.succeeded)

    def _settle(self, turn: Turn, reading: RateReading, reply: _Reply, under_way: int) -> None:
        self._learn_of_reset(turn, reply)
        overtaken = [
            other.remaining
            for other in self._replies
            if other.number >= turn.replies_before and not reply.follows(other)
        ]
        self._replies.append(reply)
        self._replies_so_far += 1
        self._told_at, self._back = reply.at, 0
        # Which of those that crossed each other is the latest is not known: the least is.
        self.known = min([reply.remaining, *overtaken])
        self._most_seen = max(self._most_seen or 0, reply.remaining)
        self._forget_what_is_back()
        if reading.reset_in is not None and reading.reset_in <= _CREDIBLE_RESET:
            self.resets = reply.at + reading.reset_in
            self._resets_by = reply.resets_by
        elif self.resets is not None and self.resets <= reply.at:
            self.resets = self._resets_by = None
        left = self.known - under_way
        self._expected = left if self._expected is None else max(left, self._expected)

    def _forget_what_is_back(self) -> None:
        if self.most is not None and self.known is not None:
            self._spent.no_more_than(max(0, self.most - self.known))

    def _learn_of_reset(self, turn: Turn, reply: _Reply) -> None:
        most, known = self.most, self.known
        if self._resets_by is None or most is None or known is None:
            return
        if turn.sent_instant >= self._resets_by and 2 * known < most:
            self._reset_fills = 2 * reply.remaining >= most

    def _fall(self, turn: Turn, reply: _Reply) -> Fall:
        last, elsewhere = self._last, 0
        self._last = reply
        if self._expected is not None and reply.remaining < self._expected:
            elsewhere = self._expected - reply.remaining
            self._expected = None
        if not turn.alone or last is None:
            return Fall(None, elsewhere)
        fell, before_reset = last.remaining - reply.remaining, reply.at < last.resets_from
        if turn.succeeded and fell <= 0 and before_reset:
            self.refills_before_reset = True
        # Around a reset some points may be back between the two answers, or all.
        hidden = reply.follows(last) or (fell < turn.price and not before_reset)
        return Fall(None if hidden and reply.told_reset else fell, elsewhere)

    def _reply(self, turn: Turn, remaining: int, reading: RateReading, instant: float) -> _Reply:
        earliest, latest = -math.inf, math.inf
        if reading.reset_in is not None:
            earliest = turn.sent_instant + reading.reset_in - _CLOCK_STEP
            latest = instant + reading.reset_in + reading.reset_slack
        return _Reply(self._replies_so_far, remaining, instant, earliest, latest)
