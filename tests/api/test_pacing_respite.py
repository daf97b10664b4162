"""Retry-After on a 503: the background keeps still, a person may try, and the answer tells."""

import asyncio
from dataclasses import dataclass, field

import pytest

from tests.api.clocks import StillClock, settle
from tests.api.leaping_loop import LeapingClock
from tests.api.points_server import PointsServer, call
from tests.api.simulated_account import FirstSpendWindow
from tests.api.simulated_batch import Event, run_batch
from tests.api.simulated_server import SimulatedServer
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.meetings.quota import CallKind, Level, Priority

LIST, CREATE = CallKind.LIST, CallKind.CREATE
BACKGROUND, USER = Priority.BACKGROUND, Priority.USER


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


async def answered(pacing: Pacing, status: int, wait: float | None, by: Priority = USER) -> None:
    async with pacing.turn(LIST, by) as turn:
        turn.answered(RateReading(1_000, 900, 60.0, wait), status)


@pytest.mark.parametrize("status", [302, 409, 500, 502, 503])
async def test_the_background_keeps_still_for_as_long_as_was_asked(
    clock: StillClock, status: int
) -> None:
    pacing = Pacing(clock)
    await answered(pacing, status, 30.0)
    later = asyncio.ensure_future(call(pacing, PointsServer(clock), priority=BACKGROUND))
    await clock.pass_by(29.9)
    assert not later.done()
    assert pacing.quota.waiting == 1
    assert pacing.quota.background_held_for(clock.monotonic()) == pytest.approx(0.1)
    await clock.pass_by(0.1)
    assert await later == 200
    assert clock.sleepers == 0
    assert pacing.quota.background_until is None


async def test_a_person_may_try_at_once_and_a_good_answer_ends_it(clock: StillClock) -> None:
    pacing = Pacing(clock)
    await answered(pacing, 503, 600.0)
    assert pacing.quota.level(clock.monotonic()) is not Level.PAUSED
    later = asyncio.ensure_future(call(pacing, PointsServer(clock), priority=BACKGROUND))
    await clock.pass_by(1)
    assert not later.done()
    assert await call(pacing, PointsServer(clock)) == 200
    await settle()
    assert await later == 200
    assert clock.passed == 1


async def test_a_person_who_meets_it_again_puts_the_background_off_further(
    clock: StillClock,
) -> None:
    pacing = Pacing(clock)
    await answered(pacing, 503, 10.0)
    await clock.pass_by(5)
    await answered(pacing, 503, 10.0)
    later = asyncio.ensure_future(call(pacing, PointsServer(clock), priority=BACKGROUND))
    await clock.pass_by(9.9)
    assert not later.done()
    await clock.pass_by(0.1)
    assert await later == 200


async def test_a_trouble_that_names_no_wait_neither_begins_nor_ends_it(clock: StillClock) -> None:
    pacing = Pacing(clock)
    await answered(pacing, 500, None)
    await answered(pacing, 200, None, BACKGROUND)
    await answered(pacing, 503, 10.0)
    await answered(pacing, 500, None)
    later = asyncio.ensure_future(call(pacing, PointsServer(clock), priority=BACKGROUND))
    await clock.pass_by(9.9)
    assert not later.done()
    await clock.pass_by(0.1)
    assert await later == 200


async def test_a_good_answer_of_an_earlier_call_ends_nothing(clock: StillClock) -> None:
    pacing = Pacing(clock)
    async with pacing.turn(LIST) as early:
        await clock.pass_by(1)
        await answered(pacing, 503, 30.0)
        early.answered(RateReading(1_000, 900, 60.0), 200)
    later = asyncio.ensure_future(call(pacing, PointsServer(clock), priority=BACKGROUND))
    await clock.pass_by(29.9)
    assert not later.done()
    await clock.pass_by(0.1)
    assert await later == 200


async def test_afterwards_one_goes_alone_and_the_others_after_its_answer(
    clock: StillClock,
) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, 1_000)
    for _ in range(3):
        await call(pacing, server)  # what it costs is known
    async with pacing.turn(LIST) as turn:
        turn.answered(RateReading(retry_after=30.0), 503)
    gone: list[float] = []

    async def one() -> None:
        async with pacing.turn(LIST, BACKGROUND) as turn:
            gone.append(clock.passed)
            await clock.sleep(2)
            turn.answered(*server.answer(LIST))

    tasks = [asyncio.ensure_future(one()) for _ in range(4)]
    await clock.pass_by(31)
    assert gone == [30.0]
    await clock.pass_by(5)
    assert gone == [30.0, 32.0, 32.0, 32.0]
    await asyncio.gather(*tasks)


@dataclass
class Outage(SimulatedServer):
    """Out of service between two moments, and says for how long at the most."""

    down: tuple[float, float] = (20.0, 65.0)
    asks_for: float = 10.0
    while_down: list[float] = field(default_factory=list)

    def _answer(self, kind: CallKind, priority: Priority) -> tuple[int, dict[str, str]]:
        if self.down[0] <= self.clock.passed < self.down[1]:
            self.while_down.append(self.clock.passed)
            return 503, {"Retry-After": f"{self.asks_for:.0f}"}
        return super()._answer(kind, priority)


def _outage(clock: LeapingClock) -> Outage:
    return Outage(clock, FirstSpendWindow(1_000))


def test_a_batch_asks_a_server_that_is_down_once_for_each_of_its_waits() -> None:
    """What is under way when it goes down comes on top of that, and is the only haste there is."""
    outcome = run_batch(_outage, 900)
    server = outcome.server
    assert isinstance(server, Outage)
    begun = [at for at in server.while_down if at < 21]
    later = [at for at in server.while_down if at >= 21]
    assert len(begun) <= 12
    assert len(later) <= 45 / 10
    # It is back with the first call after the outage.
    assert min(at for at in server.accepted if at > 65) < 65 + 10 + 1
    assert outcome.refused == 0


def test_clicks_while_it_is_down_wait_for_nothing() -> None:
    clicks = [Event(at, click=LIST) for at in (25.0, 33.0, 66.0)]
    outcome = run_batch(_outage, 900, clicks)
    server = outcome.server
    assert isinstance(server, Outage)
    assert outcome.clicks == [0.0, 0.0, 0.0]
    # The last one tells that it is over: the batch goes on at once, not when its wait ends.
    assert min(at for at in server.accepted if at > 66.2) < 66.6
