"""The log of an account's calls: every one once, in order, beyond the life of a connection."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from whereby_desktop.meetings.quota import Call, CallKind, Quota
from whereby_desktop.meetings.request_log import KEPT, RequestLog

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def call(number: int) -> Call:
    return Call(NOON + timedelta(seconds=number), CallKind.LIST, "", 1, number, 0.2, 200)


@dataclass
class Meter:
    """Keeps a few calls only, as the real one does."""

    calls: Sequence[Call] = ()
    quota: Quota = field(default_factory=Quota)
    listeners: list[Callable[[], None]] = field(default_factory=list)
    kept: int = 5

    def price(self, kind: CallKind) -> int:
        return 1

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def make(self, *numbers: int) -> None:
        """All of them before anybody is told."""
        self.calls = (*self.calls, *map(call, numbers))[-self.kept :]
        self.tell()

    def tell(self) -> None:
        for listener in tuple(self.listeners):
            listener()


def numbers(log: RequestLog) -> list[int | None]:
    return [each.left for each in log.calls]


def test_takes_over_each_call_once() -> None:
    log, meter = RequestLog(), Meter()
    log.follow(meter)
    meter.make(1)
    meter.tell()  # of something else: points that came back
    meter.make(2, 3)
    assert numbers(log) == [1, 2, 3]


def test_what_the_meter_knew_before_is_somebody_elses() -> None:
    log, meter = RequestLog(), Meter()
    meter.make(1, 2)
    log.follow(meter)
    meter.make(3)
    assert numbers(log) == [3]


def test_more_than_the_meter_keeps_is_no_reason_to_lose_the_rest() -> None:
    log, meter = RequestLog(), Meter()
    log.follow(meter)
    for number in range(1, 13):
        meter.make(number)
    assert numbers(log) == list(range(1, 13))
    meter.make(*range(13, 22))  # all at once: the meter itself has lost four
    assert numbers(log) == [*range(1, 13), *range(17, 22)]


def test_equal_calls_are_two() -> None:
    log, meter = RequestLog(), Meter()
    log.follow(meter)
    meter.make(1)
    meter.make(1)
    assert numbers(log) == [1, 1]


def test_goes_on_after_the_connection_has_ended() -> None:
    log, first, second = RequestLog(), Meter(), Meter()
    end = log.follow(first)
    first.make(1)
    end()
    first.make(2)
    log.follow(second)
    second.make(3)
    assert numbers(log) == [1, 3]
    assert first.listeners == []


def test_keeps_the_latest() -> None:
    log = RequestLog(kept=3)
    log.add([call(number) for number in range(5)])
    assert numbers(log) == [2, 3, 4]
    assert log.kept == 3
    assert [each.left for each in log.latest(2)] == [3, 4]
    assert RequestLog().kept == KEPT >= 1000


def test_tells_what_came() -> None:
    log = RequestLog()
    heard: list[int | None] = []
    end = log.subscribe(lambda calls: heard.extend(each.left for each in calls))
    log.add([call(1), call(2)])
    end()
    end()
    log.add([call(3)])
    assert heard == [1, 2]
