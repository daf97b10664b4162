"""Prices and windows learned from how Remaining moves; whole days of it in milliseconds."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.api.clocks import StillClock
from tests.api.points_server import PointsServer, call
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.meetings.quota import CallKind, Priority

LIST, GET, CREATE, DELETE = CallKind.LIST, CallKind.GET, CallKind.CREATE, CallKind.DELETE
NEWER_PRICES = {LIST: 5, GET: 1, CREATE: 9, DELETE: 1}


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


async def test_other_prices_than_the_vendors_page_says_are_learned(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, 1_000, NEWER_PRICES)
    await call(pacing, server)
    for kind in CallKind:
        await call(pacing, server, kind)
        await call(pacing, server, kind)
    assert {kind: pacing.price(kind) for kind in CallKind} == NEWER_PRICES
    assert [entry.cost for entry in pacing.calls][-1] == NEWER_PRICES[DELETE]


async def test_learning_goes_on_across_windows_and_through_a_change(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, 1_000, NEWER_PRICES)
    for minute in range(60):
        server.prices[CREATE] = 9 if minute < 30 else 4
        for _ in range(2):
            await call(pacing, server, CREATE)
        await clock.pass_by(60)
    assert pacing.price(CREATE) == 4
    assert server.refused == 0


async def test_nothing_is_learned_while_calls_overlap(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, 1_000)
    await call(pacing, server)
    for _ in range(5):
        await asyncio.gather(
            *(asyncio.ensure_future(call(pacing, server, CREATE)) for _ in range(3)),
            clock.pass_by(1),
        )
        async with pacing.turn(LIST) as outer:
            await call(pacing, server, CREATE)
            outer.answered(*server.answer(LIST))
    assert pacing.price(LIST) == 1
    assert pacing.price(CREATE) == 3


async def test_what_others_spend_is_told_apart_from_the_price(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, 1_000)
    for _ in range(3):
        await call(pacing, server)
    server.others_spend(40)
    await call(pacing, server)
    last = pacing.calls[-1]
    assert (last.cost, last.elsewhere) == (1, 40)
    assert pacing.price(LIST) == 1


async def test_a_refusal_teaches_no_price(clock: StillClock) -> None:
    pacing = Pacing(clock)
    for remaining, status in ((90, 200), (50, 403), (40, 404), (40, 200)):
        async with pacing.turn(CREATE) as turn:
            turn.answered(RateReading(100, remaining, 50.0), status)
    assert pacing.price(CREATE) == 3


async def test_a_limit_that_changes_is_no_price(clock: StillClock) -> None:
    pacing = Pacing(clock)
    for limit, remaining in ((1_000, 900), (100, 12), (100, 11)):
        async with pacing.turn(LIST) as turn:
            turn.answered(RateReading(limit, remaining, 50.0), 200)
    assert pacing.price(LIST) == 1
    assert pacing.quota.limit == 100
    assert pacing.calls[1].elsewhere == 0


async def test_points_that_come_back_before_the_reset_are_noticed(clock: StillClock) -> None:
    fixed, sliding = Pacing(clock), Pacing(clock)
    fixed_server, sliding_server = PointsServer(clock), PointsServer(clock, sliding=True)
    for _ in range(30):
        await call(fixed, fixed_server)
        await call(sliding, sliding_server, CREATE)
        await clock.pass_by(7)
    assert not fixed.quota.refills_before_reset
    assert not sliding.quota.refills_before_reset  # its resets are those of its oldest call
    for remaining in (50, 49, 60):
        async with sliding.turn(LIST) as turn:
            turn.answered(RateReading(100, remaining, 50.0), 200)
    assert sliding.quota.refills_before_reset


async def test_a_sliding_window_is_lived_with(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, 30, sliding=True)
    tasks = [asyncio.ensure_future(call(pacing, server, CREATE)) for _ in range(60)]
    for _ in range(1_200):
        await clock.pass_by(1)
        if all(task.done() for task in tasks):
            break
    statuses = [await task for task in tasks]
    # 60 creates of 3 points through a window of 30: six minutes are needed at the very least.
    assert len(server.let_in) == statuses.count(200) >= 55
    assert clock.passed < 900
    assert server.refused <= 5


@settings(max_examples=40, deadline=None)
@given(
    limit=st.integers(20, 120),
    plan=st.lists(
        st.tuples(
            st.sampled_from(CallKind),
            st.sampled_from(Priority),
            st.sampled_from([0.0, 0.0, 0.3, 5.0, 31.0]),  # seconds until the next begins
            st.sampled_from([0.0, 0.2, 3.0]),  # seconds the answer takes
        ),
        max_size=60,
    ),
)
def test_alone_on_a_fixed_window_it_is_never_refused_and_everybody_gets_through(
    limit: int, plan: list[tuple[CallKind, Priority, float, float]]
) -> None:
    async def a_day() -> None:
        clock = StillClock()
        pacing, server = Pacing(clock, 10), PointsServer(clock, limit)
        tasks = []
        for kind, priority, pause, seconds in plan:
            tasks.append(
                asyncio.ensure_future(call(pacing, server, kind, priority, seconds=seconds))
            )
            await clock.pass_by(pause)
        await clock.pass_by(3_600)
        assert all(task.done() for task in tasks)
        assert server.refused == 0
        assert pacing.quota.waiting == 0
        assert clock.sleepers == 0

    asyncio.run(a_day())


async def test_two_answers_that_count_each_others_points_teach_nothing(clock: StillClock) -> None:
    pacing = Pacing(clock)
    for remaining in (100, 94, 88, 82):
        async with pacing.turn(CREATE) as one, pacing.turn(CREATE) as two:
            for turn in (one, two):
                turn.answered(RateReading(100, remaining, 50.0), 200)
    assert pacing.price(CREATE) == 3


async def test_a_fall_that_may_span_the_reset_teaches_nothing(clock: StillClock) -> None:
    pacing = Pacing(clock)
    for _ in range(4):
        for remaining, reset in ((998, 1.0), (991, 60.0)):
            async with pacing.turn(LIST) as turn:
                turn.answered(RateReading(1_000, remaining, reset), 200)
            await clock.pass_by(0.5)
        await clock.pass_by(60)
    assert pacing.price(LIST) == 1


async def test_a_fall_over_more_than_one_call_teaches_nothing(clock: StillClock) -> None:
    pacing = Pacing(clock)
    for remaining in (96, 92, 88, 84):
        async with pacing.turn(LIST) as turn:
            turn.answered(RateReading(100, remaining, 50.0), 200)
        async with pacing.turn(CREATE) as turn:
            turn.answered(RateReading(), 200)
    for remaining in (80, 76, 72, 68):
        async with pacing.turn(LIST) as turn:
            turn.answered(RateReading(100, remaining, 50.0), 200)
        async with pacing.turn(CREATE):
            pass  # no answer came
    assert pacing.price(LIST) == 1
