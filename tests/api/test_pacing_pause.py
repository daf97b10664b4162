"""A 429 is obeyed to the second and never answered by hammering."""

import asyncio
from itertools import pairwise

import pytest

from tests.api.clocks import StillClock, settle
from tests.api.points_server import PointsServer, call
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.meetings.quota import CallKind, Level, Priority

LIST, CREATE = CallKind.LIST, CallKind.CREATE


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


async def refuse(pacing: Pacing, reading: RateReading) -> None:
    async with pacing.turn(LIST) as turn:
        turn.answered(reading, 429)


async def paused_for(pacing: Pacing, clock: StillClock, reading: RateReading) -> float:
    """How long the next call really waits after a 429 that said this."""
    await refuse(pacing, reading)
    begun = clock.passed
    gone: list[float] = []

    async def probe() -> None:
        async with pacing.turn(LIST, Priority.USER) as turn:
            gone.append(clock.passed - begun)
            turn.answered(RateReading(100, 50, 60.0), 200)

    task = asyncio.ensure_future(probe())
    await settle()
    instant = clock.monotonic()
    shown = pacing.quota.paused_for(instant)
    assert pacing.quota.level(instant) is Level.PAUSED
    assert pacing.quota.waiting == 1
    await clock.pass_by(86_400)
    await task
    assert gone == [shown]
    assert pacing.quota.paused_until is None
    return gone[0]


@pytest.mark.parametrize(
    ("reading", "seconds"),
    [
        (RateReading(retry_after=12.0), 12.0),
        (RateReading(retry_after=38.689), 38.689),
        (RateReading(retry_after=12.0, reset_in=45.0, remaining=0, limit=100), 12.0),
        (RateReading(retry_after=45.0, reset_in=12.0, remaining=0, limit=100), 45.0),
        (RateReading(reset_in=20.0, remaining=0, limit=100), 20.0),
        # A reset of hours beside a Retry-After is a wrong clock, not a wait.
        (RateReading(retry_after=12.0, reset_in=7_200.0, remaining=0, limit=100), 12.0),
        (RateReading(retry_after=600.0), 600.0),
        (RateReading(), 1.0),
        (RateReading(retry_after=0.0), 1.0),
        # Refused although points were left: then the count is not the whole truth.
        (RateReading(retry_after=5.0, remaining=90, limit=100), 5.0),
    ],
)
async def test_the_pause_is_as_long_as_the_server_said(
    clock: StillClock, reading: RateReading, seconds: float
) -> None:
    assert await paused_for(Pacing(clock), clock, reading) == pytest.approx(seconds)


async def test_who_obeyed_and_is_refused_again_waits_for_the_reset(clock: StillClock) -> None:
    pacing = Pacing(clock)
    placeholder = RateReading(retry_after=1.0, reset_in=45.0, remaining=0, limit=100)
    await refuse(pacing, placeholder)
    assert pacing.quota.paused_for(clock.monotonic()) == 1.0
    await clock.pass_by(1)
    await refuse(pacing, placeholder)
    assert pacing.quota.paused_for(clock.monotonic()) == 45.0


async def test_a_refusal_that_names_no_points_says_that_none_are_left(clock: StillClock) -> None:
    pacing = Pacing(clock)
    async with pacing.turn(LIST) as turn:
        turn.answered(RateReading(100, 50, 60.0), 200)
    await refuse(pacing, RateReading(retry_after=10.0))
    assert pacing.quota.remaining == 0


async def test_without_a_word_from_the_server_each_refusal_doubles_the_pause(
    clock: StillClock,
) -> None:
    pacing = Pacing(clock)
    gone: list[float] = []

    async def refused_again() -> None:
        async with pacing.turn(LIST) as turn:
            gone.append(clock.passed)
            turn.answered(RateReading(), 429)

    for _ in range(9):
        task = asyncio.ensure_future(refused_again())
        await clock.pass_by(0)
        while not task.done():
            await clock.pass_by(1)
    waits = [later - earlier for earlier, later in pairwise(gone)]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]
    await clock.pass_by(60)
    async with pacing.turn(LIST) as turn:
        turn.answered(RateReading(), 200)
    assert await paused_for(pacing, clock, RateReading()) == 1.0


async def test_after_the_pause_one_goes_first_and_the_others_after_its_answer(
    clock: StillClock,
) -> None:
    pacing = Pacing(clock)
    await refuse(pacing, RateReading(retry_after=12.0))
    gone: list[float] = []

    async def one() -> None:
        async with pacing.turn(LIST) as turn:
            gone.append(clock.passed)
            await clock.sleep(2)
            turn.answered(RateReading(1_000, 900, 48.0), 200)

    tasks = [asyncio.ensure_future(one()) for _ in range(5)]
    await clock.pass_by(11.999)
    assert gone == []
    assert pacing.quota.waiting == 5
    await clock.pass_by(1)
    assert gone == [12.0]
    await clock.pass_by(5)
    assert gone == [12.0, 14.0, 14.0, 14.0, 14.0]
    await asyncio.gather(*tasks)


async def test_a_probe_that_is_refused_again_keeps_the_others_back(clock: StillClock) -> None:
    pacing = Pacing(clock)
    await refuse(pacing, RateReading(retry_after=10.0))
    statuses = iter([429, 200, 200, 200])
    gone: list[float] = []

    async def one() -> None:
        async with pacing.turn(LIST) as turn:
            gone.append(clock.passed)
            status = next(statuses)
            turn.answered(RateReading(retry_after=30.0 if status == 429 else None), status)

    tasks = [asyncio.ensure_future(one()) for _ in range(4)]
    await clock.pass_by(39.999)
    assert gone == [10.0]
    await clock.pass_by(1)
    assert gone == [10.0, 40.0, 40.0, 40.0]
    await asyncio.gather(*tasks)


async def test_a_probe_that_is_cancelled_or_breaks_lets_the_next_one_probe(
    clock: StillClock,
) -> None:
    pacing = Pacing(clock)
    await refuse(pacing, RateReading(retry_after=10.0))
    server = PointsServer(clock)

    async def breaks() -> int:
        async with pacing.turn(LIST):
            await clock.sleep(5)
            raise ConnectionResetError

    probe = asyncio.ensure_future(breaks())
    follower = asyncio.ensure_future(breaks())
    last = asyncio.ensure_future(call(pacing, server))
    await clock.pass_by(12)
    probe.cancel()
    await clock.pass_by(4.9)
    assert not last.done()
    await clock.pass_by(0.1)
    assert isinstance(follower.exception(), ConnectionResetError)
    assert await last == 200
    assert probe.cancelled()


async def test_calls_that_were_under_way_together_are_refused_once(clock: StillClock) -> None:
    pacing = Pacing(clock)
    async with pacing.turn(LIST) as one, pacing.turn(LIST) as two, pacing.turn(LIST) as three:
        for turn in (one, two, three):
            turn.answered(RateReading(), 429)
    assert pacing.quota.paused_for(clock.monotonic()) == 1.0


async def test_a_shorter_wait_said_later_shortens_nothing(clock: StillClock) -> None:
    pacing = Pacing(clock)
    async with pacing.turn(LIST) as late:
        await refuse(pacing, RateReading(retry_after=30.0))
        late.answered(RateReading(retry_after=10.0), 429)
    assert pacing.quota.paused_for(clock.monotonic()) == 30.0


async def test_a_good_answer_of_an_earlier_call_ends_no_pause(clock: StillClock) -> None:
    pacing = Pacing(clock)
    async with pacing.turn(LIST) as early:
        await refuse(pacing, RateReading(retry_after=30.0))
        early.answered(RateReading(100, 50, 60.0), 200)
    assert pacing.quota.paused_for(clock.monotonic()) == 30.0
    gone = asyncio.ensure_future(call(pacing, PointsServer(clock)))
    await clock.pass_by(29.9)
    assert not gone.done()
    await clock.pass_by(0.1)
    assert await gone == 200


async def test_retry_after_on_a_good_answer_blocks_nothing(clock: StillClock) -> None:
    pacing = Pacing(clock)
    async with pacing.turn(LIST) as turn:
        turn.answered(RateReading(100, 90, 60.0, retry_after=60.0), 200)
    assert await call(pacing, PointsServer(clock)) == 200
    assert clock.passed == 0


async def test_the_pause_is_shown_from_its_beginning(clock: StillClock) -> None:
    pacing = Pacing(clock)
    await clock.pass_by(3)
    since = clock.monotonic()
    await refuse(pacing, RateReading(retry_after=12.0))
    await clock.pass_by(5)
    assert pacing.quota.paused_since == since
    assert pacing.quota.paused_until == since + 12.0
    assert pacing.quota.paused_for(clock.monotonic()) == 7.0
