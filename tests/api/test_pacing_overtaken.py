"""Answers that come in another order than the server counted their calls, or never."""

import asyncio

import pytest

from tests.api.clocks import StillClock, settle
from tests.api.points_server import PointsServer, call
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.meetings.quota import CallKind, Priority

CREATE = CallKind.CREATE


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


async def test_an_old_answer_does_not_hide_that_the_window_is_new(clock: StillClock) -> None:
    pacing = Pacing(clock)
    async with pacing.turn(CREATE) as first:
        first.answered(RateReading(100, 97, 60.0), 200)
    await clock.pass_by(58)
    async with pacing.turn(CREATE) as new:
        async with pacing.turn(CREATE) as old:
            await clock.pass_by(2.5)
            old.answered(RateReading(100, 0, 1.0), 200)
        await clock.pass_by(0.5)
        new.answered(RateReading(100, 97, 60.0), 200)
    assert pacing.quota.remaining == 97


async def test_points_that_a_newer_answer_has_counted_come_back_once(clock: StillClock) -> None:
    """In a sliding window of nine points: three are left, whatever came back in between."""
    pacing = Pacing(clock)
    async with pacing.turn(CREATE) as first:
        await clock.pass_by(0.5)
        first.answered(RateReading(9, 6, 59.5), 200)
    await clock.pass_by(58.5)
    async with pacing.turn(CREATE) as late:
        await clock.pass_by(1.05)
        async with pacing.turn(CREATE) as quick:
            quick.answered(RateReading(9, 3, 58.95), 200)
        late.answered(RateReading(9, 3, 1.0), 200)
    await clock.pass_by(1)

    async def create() -> None:
        async with pacing.turn(CREATE) as turn:
            await clock.sleep(1)
            turn.answered(RateReading(9, 0, 57.0), 200)

    both = [asyncio.ensure_future(create()) for _ in range(2)]
    await settle()
    assert pacing.quota.waiting == 1
    await clock.pass_by(70)
    await asyncio.gather(*both)


async def test_a_batch_that_is_cancelled_at_once_leaves_nothing_behind(clock: StillClock) -> None:
    """Those under way end before those that wait have heard of it."""
    pacing, server = Pacing(clock), PointsServer(clock)
    works = [
        asyncio.ensure_future(call(pacing, server, CREATE, Priority.BACKGROUND, seconds=5))
        for _ in range(8)
    ]
    await settle()
    assert 0 < pacing.quota.waiting < 8
    for work in works:
        work.cancel()
    ended = await asyncio.gather(*works, return_exceptions=True)
    assert all(isinstance(each, asyncio.CancelledError) for each in ended)
    assert pacing.quota.waiting == 0
    assert await call(pacing, server, CREATE) == 200
