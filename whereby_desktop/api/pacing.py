"""When a call may go out: points, pauses and priorities. Owns the Quota."""

import asyncio
import heapq
import math
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from whereby_desktop.api.pause import Pause, Respite
from whereby_desktop.api.prices import Prices
from whereby_desktop.api.turns import Turn
from whereby_desktop.api.under_way import UnderWay
from whereby_desktop.api.window import Fall, PointsWindow
from whereby_desktop.meetings.ports import Clock
from whereby_desktop.meetings.quota import Call, CallKind, Priority, Quota

_CALLS_KEPT = 500
_SECONDS_BETWEEN_DOUBTS = 15.0
_TOO_MANY_REQUESTS = 429


class Pacing:
    """Gives every call its turn. Fulfils `ports.PointsMeter`; belongs to one event loop.

    `reserved_points` is what work in the background leaves for the user's own clicks; a tenth of
    the limit it leaves anyhow. `most_at_once`: how many of its calls may be under way together.
    """

    def __init__(
        self,
        clock: Clock,
        reserved_points: Callable[[], int] | int = 0,
        *,
        most_at_once: int = 12,
    ) -> None:
        self._clock = clock
        self._reserved_points = reserved_points
        self._window = PointsWindow()
        self._pause = Pause()
        self._respite = Respite()
        self._prices = Prices()
        self._waiting: list[Turn] = []
        self._under_way = UnderWay(most_at_once)
        self._probe: Turn | None = None
        self._offline = False
        self._doubted = -math.inf
        self._alarm: asyncio.Task[None] | None = None
        self._serial = 0
        self._calls: deque[Call] = deque(maxlen=_CALLS_KEPT)
        self._listeners: list[Callable[[], None]] = []
        self._quota = Quota()

    @property
    def quota(self) -> Quota:
        return self._quota

    @property
    def calls(self) -> Sequence[Call]:
        return tuple(self._calls)

    def price(self, kind: CallKind) -> int:
        return self._prices.expected(kind)

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    @asynccontextmanager
    async def turn(
        self, kind: CallKind, priority: Priority = Priority.USER, subject: str = ""
    ) -> AsyncIterator[Turn]:
        """Waits until a call of this kind may go out; inside, the call is made and reported.

        Cancelling the wait takes the call out of the queue.
        """
        self._serial += 1
        admitted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        turn = Turn(kind, priority, subject, self._serial, admitted)
        await self._wait_for(turn)
        try:
            yield turn
        finally:
            self._finish(turn)

    async def _wait_for(self, turn: Turn) -> None:
        heapq.heappush(self._waiting, turn)
        self._go_on()
        try:
            await turn.admitted
        except asyncio.CancelledError:
            if turn in self._under_way:  # admitted in the same moment: it never went out
                turn.not_sent()
                self._leave(turn)
            elif turn in self._waiting:
                self._waiting.remove(turn)
                heapq.heapify(self._waiting)
            self._go_on()
            raise

    def _go_on(self) -> None:
        """Lets out whoever may go, and sets the alarm for the next one."""
        instant = self._clock.monotonic()
        hold = math.inf
        while self._waiting:
            if self._waiting[0].admitted.cancelled():  # its task has not heard of it yet
                heapq.heappop(self._waiting)
                continue
            hold = self._hold(self._waiting[0], instant)
            if hold > 0:
                break
            self._let_out(heapq.heappop(self._waiting), instant)
        self._set_alarm(hold if self._waiting else math.inf)
        self._publish()

    def _hold(self, turn: Turn, instant: float) -> float:
        """Seconds for which a turn has to wait; infinite: until something changes."""
        if (asked := self._asked_to_wait(turn, instant)) > 0:
            return asked
        turn.price = self._prices.expected(turn.kind)
        turn.hoped = turn.looks = False
        spendable = self._window.spendable(instant)
        if self._pause.cautious and self._probe is not None:
            return math.inf
        if self._pause.cautious and (turn.priority is Priority.USER or spendable is None):
            # The server named the moment to try again: the probe asks for no points first.
            return 0.0
        # A price that nobody has seen shows only while no other call is under way.
        # Nor does a server that asked for a respite say more than once that it still wants it.
        unsure = not self._prices.is_sure(turn.kind) or self._respite.doubtful
        turn.looks = turn.priority is Priority.BACKGROUND and unsure
        if not self._under_way.has_room_for(turn, spendable):
            return math.inf
        if spendable is None:
            return 0.0
        return self._hold_for_points(turn, spendable, instant)

    def _asked_to_wait(self, turn: Turn, instant: float) -> float:
        pause = self._pause.left(instant)
        if turn.priority is Priority.USER:
            return pause
        return max(pause, self._respite.left(instant))

    def _hold_for_points(self, turn: Turn, spendable: int, instant: float) -> float:
        need, under_way, most = self._need(turn), self._under_way.points, self._window.most
        hope = self._window.hope_in(turn, instant)
        turn.hoped = hope <= 0 or self._window.has_news_to_come
        missing = need - (spendable - under_way)
        if missing <= 0:
            return 0.0
        surely = self._window.more_in(missing, instant)
        if self._under_way.finds_out_for(turn) or (most is not None and most - under_way < need):
            return surely
        return min(surely, hope)

    def _need(self, turn: Turn) -> int:
        """Points that must be there. Never more than there can be, or the wait had no end."""
        need, limit = turn.price, self._window.most
        if turn.priority is Priority.BACKGROUND:
            wanted = self._reserved_points
            reserve = wanted() if callable(wanted) else wanted
            if limit is not None:
                reserve = min(max(reserve, math.ceil(limit / 10)), limit // 2)
            need += reserve
        return need if limit is None else min(need, limit)

    def _let_out(self, turn: Turn, instant: float) -> None:
        self._window.sent(turn)
        turn.sent_at = self._clock.now()
        turn.sent_instant = instant
        self._under_way.add(turn)
        if self._pause.cautious:
            self._probe = turn
        turn.admitted.set_result(None)

    def _finish(self, turn: Turn) -> None:
        instant = self._clock.monotonic()
        probed = turn is self._probe
        self._leave(turn)
        cost, elsewhere = (turn.price if turn.reached else 0), 0
        if turn.reading is not None and turn.status is not None:
            self._offline = False
            if turn.status == _TOO_MANY_REQUESTS:
                self._pause.refused(turn.reading, turn.sent_instant, instant)
            else:
                if probed:
                    self._pause.probe_passed()
                self._respite.heard(turn.status, turn.reading, turn.sent_instant, instant)
            fall = self._window.take(
                *(turn, turn.reading, self._clock.now(), instant), self._under_way.points
            )
            cost, elsewhere = self._learn(turn, fall, instant)
        elif turn.reached:
            self._window.lose(turn, instant)
        else:
            self._offline = True
        self._record(turn, cost, elsewhere, instant)
        self._go_on()

    def _leave(self, turn: Turn) -> None:
        self._under_way.discard(turn)
        if turn is self._probe:
            self._probe = None

    def _learn(self, turn: Turn, fall: Fall, instant: float) -> tuple[int, int]:
        """What the call cost, and how much somebody else spent since the last answer."""
        if fall.elsewhere and instant >= self._doubted + _SECONDS_BETWEEN_DOUBTS:
            self._doubted = instant
            self._prices.doubt()
        price = turn.price
        if not turn.succeeded:
            return price, 0
        if turn.alone:
            # Where points come back all the time, a fall is rather too small than the price lower.
            hidden = fall.by is not None and fall.by < price and self._window.refills_before_reset
            self._prices.observe(turn.kind, None if hidden else fall.by)
            price = self._prices.expected(turn.kind)
        if fall.by is None:
            return price, fall.elsewhere
        if fall.by <= 0:  # points came back meanwhile: the fall tells nothing
            return price, 0
        return min(price, fall.by), max(0, fall.by - price)

    def _record(self, turn: Turn, cost: int, elsewhere: int, instant: float) -> None:
        reading = turn.reading
        self._calls.append(
            Call(
                at=turn.sent_at or self._clock.now(),
                kind=turn.kind,
                subject=turn.subject,
                cost=cost,
                left=None if reading is None else reading.remaining,
                seconds=instant - turn.sent_instant,
                status=turn.status,
                elsewhere=elsewhere,
            )
        )

    def _set_alarm(self, seconds: float) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if seconds < math.inf:
            self._alarm = asyncio.create_task(self._ring_after(seconds), name="pacing alarm")

    async def _ring_after(self, seconds: float) -> None:
        await self._clock.sleep(seconds)
        self._alarm = None
        self._go_on()

    def _publish(self) -> None:
        window, pause, under_way = self._window, self._pause, self._under_way.points
        self._quota = Quota(
            limit=window.limit,
            remaining=None if window.known is None else max(0, window.known - under_way),
            replied_at=window.replied_at,
            replied_instant=window.replied_instant,
            resets_instant=window.resets,
            paused_since=pause.since,
            paused_until=pause.until,
            background_until=self._respite.until,
            waiting=len(self._waiting),
            refills_before_reset=window.refills_before_reset,
            offline=self._offline,
        )
        for listener in tuple(self._listeners):
            listener()
