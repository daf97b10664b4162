"""Before each call: are the points there; if not, exactly how long to wait; who goes first."""

import asyncio
from collections.abc import Coroutine

import pytest

from tests.api.clocks import StillClock, settle
from tests.api.points_server import PointsServer, call
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.rate_headers import RateReading
from whereby_desktop.meetings.quota import CallKind, Level, Priority

USER, BACKGROUND = Priority.USER, Priority.BACKGROUND
LIST, CREATE = CallKind.LIST, CallKind.CREATE


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


def begin(work: Coroutine[object, object, int]) -> asyncio.Task[int]:
    return asyncio.ensure_future(work)


async def spend_down_to(pacing: Pacing, server: PointsServer, left: int) -> None:
    await call(pacing, server)
    server.others_spend((pacing.quota.remaining or 0) - left - 1)
    await call(pacing, server)
    assert pacing.quota.remaining == left


async def test_it_waits_exactly_until_the_reset(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=10)
    for _ in range(3):
        await call(pacing, server, CREATE)
    waiting = begin(call(pacing, server, CREATE))
    await clock.pass_by(59.999)
    assert not waiting.done()
    assert pacing.quota.waiting == 1
    await clock.pass_by(0.001)
    assert await waiting == 200
    assert server.let_in[-1] == (60.0, CREATE)
    assert pacing.quota.waiting == 0


async def test_what_still_fits_goes_at_once(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=10)
    for _ in range(3):
        await call(pacing, server, CREATE)
    assert await call(pacing, server, LIST) == 200
    assert clock.passed == 0


async def test_without_a_told_reset_a_minute_is_waited_and_no_longer(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=3, tells_reset=False)
    await call(pacing, server, CREATE)
    waiting = begin(call(pacing, server, CREATE))
    await clock.pass_by(59.999)
    assert not waiting.done()
    assert pacing.quota.resets_instant is None
    await clock.pass_by(0.001)
    assert await waiting == 200


async def test_points_of_calls_under_way_are_set_aside(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=20)
    await spend_down_to(pacing, server, 7)
    tasks = [begin(call(pacing, server, CREATE, seconds=1)) for _ in range(3)]
    await settle()
    assert pacing.quota.remaining == 1
    assert pacing.quota.waiting == 1
    await clock.pass_by(61)
    assert [await task for task in tasks] == [200, 200, 200]
    assert server.refused == 0


async def test_answers_that_overtake_each_other_never_raise_the_count(clock: StillClock) -> None:
    pacing = Pacing(clock)
    async with pacing.turn(LIST) as first:
        first.answered(RateReading(100, 90, 60.0), 200)
    async with pacing.turn(CREATE) as early:
        async with pacing.turn(CREATE) as late:
            late.answered(RateReading(100, 84, 60.0), 200)
        early.answered(RateReading(100, 87, 60.0), 200)
    assert pacing.quota.remaining == 84


async def test_the_user_goes_before_the_background_and_each_in_order(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=20)
    await spend_down_to(pacing, server, 0)
    order: list[str] = []

    async def named(name: str, priority: Priority) -> int:
        async with pacing.turn(LIST, priority) as turn:
            order.append(name)
            turn.answered(*server.answer(LIST))
        return 200

    tasks = [
        begin(named(name, priority))
        for name, priority in [
            ("background 1", BACKGROUND),
            ("user 1", USER),
            ("background 2", BACKGROUND),
            ("user 2", USER),
        ]
    ]
    await clock.pass_by(60)
    await asyncio.gather(*tasks)
    assert order == ["user 1", "user 2", "background 1", "background 2"]


async def test_the_background_leaves_the_reserve(clock: StillClock) -> None:
    reserve = 30
    pacing, server = Pacing(clock, lambda: reserve), PointsServer(clock, limit=100)
    await spend_down_to(pacing, server, 31)
    assert await call(pacing, server, LIST, BACKGROUND) == 200
    waiting = begin(call(pacing, server, LIST, BACKGROUND))
    await settle()
    assert pacing.quota.waiting == 1
    assert await call(pacing, server, LIST, USER) == 200
    reserve = 5  # a tenth of the limit stays free whatever the setting says
    await call(pacing, server, LIST, USER)
    await settle()
    assert waiting.done()
    await spend_down_to(pacing, server, 10)
    waiting = begin(call(pacing, server, LIST, BACKGROUND))
    await settle()
    assert not waiting.done()
    await clock.pass_by(60)
    assert await waiting == 200


async def test_a_reserve_larger_than_the_limit_stops_nothing_for_ever(clock: StillClock) -> None:
    pacing, server = Pacing(clock, 5_000), PointsServer(clock, limit=4)
    await call(pacing, server, LIST, BACKGROUND)
    server.prices[CREATE] = 3
    waiting = begin(call(pacing, server, CREATE, BACKGROUND))
    await clock.pass_by(60)
    assert await waiting == 200


async def test_a_call_dearer_than_the_whole_limit_goes_when_the_window_is_full(
    clock: StillClock,
) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=2, prices={LIST: 1, CREATE: 2})
    await call(pacing, server)
    waiting = begin(call(pacing, server, CREATE))
    await clock.pass_by(60)
    assert await waiting == 200


async def test_cancelling_a_wait_leaves_the_queue_as_if_it_had_never_been(
    clock: StillClock,
) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=20)
    await spend_down_to(pacing, server, 1)
    dear = begin(call(pacing, server, CREATE))
    cheap = begin(call(pacing, server, LIST))
    await settle()
    assert pacing.quota.waiting == 2
    dear.cancel()
    await settle()
    assert cheap.done()  # it was held up by the dear one alone
    assert pacing.quota.waiting == 0
    assert clock.sleepers == 0


async def test_cancelled_in_the_very_moment_it_may_go_it_takes_nothing_along(
    clock: StillClock,
) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=20)
    await spend_down_to(pacing, server, 0)
    tasks = [begin(call(pacing, server, LIST)) for _ in range(3)]
    await settle()
    # Wakes the alarm without letting the tasks run, as when both happen in one loop iteration.
    ringing = asyncio.ensure_future(clock.pass_by(60))
    while pacing.quota.waiting:  # noqa: ASYNC110 - stops between two steps of the loop
        await asyncio.sleep(0)
    cancelled = [task for task in tasks if not task.done()]
    for task in cancelled:
        task.cancel()
    await ringing
    await asyncio.gather(*tasks, return_exceptions=True)
    assert cancelled
    assert pacing.quota.waiting == 0
    assert await call(pacing, server) == 200
    assert server.refused == 0


async def test_while_nothing_is_known_only_a_few_go_at_once(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=1_000)
    tasks = [begin(call(pacing, server, seconds=1)) for _ in range(10)]
    await settle()
    assert len(server.let_in) == 3
    await clock.pass_by(1)
    assert len(server.let_in) > 6
    await clock.pass_by(5)
    assert all(task.done() for task in tasks)


async def test_a_server_without_headers_is_called_without_waiting(clock: StillClock) -> None:
    pacing = Pacing(clock)
    for _ in range(20):
        async with pacing.turn(CREATE) as turn:
            turn.answered(RateReading(), 200)
    assert clock.passed == 0
    assert pacing.quota.level(clock.monotonic()) is Level.UNKNOWN


async def test_after_the_reset_a_full_window_is_counted_on_until_an_answer_says_otherwise(
    clock: StillClock,
) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=100)
    await spend_down_to(pacing, server, 0)
    await clock.pass_by(60)
    server.others_spend(0)
    await call(pacing, server)
    server.others_spend(97)
    assert await call(pacing, server) == 200
    assert pacing.quota.remaining == 1
    waiting = begin(call(pacing, server, CREATE))
    await clock.pass_by(59)
    assert not waiting.done()
    await clock.pass_by(1)
    assert await waiting == 200


async def test_a_window_full_by_assumption_is_not_overrun(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=4)
    await call(pacing, server, CREATE)
    await call(pacing, server, LIST)
    tasks = [begin(call(pacing, server, CREATE, seconds=1)) for _ in range(3)]
    await clock.pass_by(60.5)
    assert len(server.let_in) == 3
    await clock.pass_by(200)
    assert [await task for task in tasks] == [200, 200, 200]


async def test_at_the_reset_the_user_waits_for_no_answer_of_the_background(
    clock: StillClock,
) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=100)
    await spend_down_to(pacing, server, 0)
    batch = [begin(call(pacing, server, CREATE, BACKGROUND, seconds=9)) for _ in range(2)]
    await clock.pass_by(60)
    assert len(server.let_in) == 3  # the second waits for the answer of the first
    click = begin(call(pacing, server, CREATE))
    await settle()
    assert click.done()
    await clock.pass_by(20)
    assert [await each for each in batch] == [200, 200]


async def test_a_late_answer_from_an_older_window_is_not_news(clock: StillClock) -> None:
    pacing = Pacing(clock)
    async with pacing.turn(LIST) as late:
        async with pacing.turn(LIST) as early:
            early.answered(RateReading(100, 99, 60.0), 200)
        late.answered(RateReading(100, 5, 0.1), 200)
    assert pacing.quota.remaining == 99
    assert pacing.quota.full_in(clock.monotonic()) == 60.0


async def test_a_call_without_an_answer_counts_as_spent(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=100)
    await call(pacing, server)
    with pytest.raises(ConnectionResetError):
        async with pacing.turn(CREATE):
            raise ConnectionResetError
    assert pacing.quota.remaining == 96
    assert not pacing.quota.offline
    assert [entry.status for entry in pacing.calls] == [200, None]


async def test_a_call_that_never_left_costs_nothing_and_says_offline(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=100)
    await call(pacing, server)
    async with pacing.turn(CREATE) as turn:
        turn.not_sent()
    assert pacing.quota.remaining == 99
    assert pacing.quota.offline
    assert pacing.quota.level(clock.monotonic()) is Level.UNKNOWN
    await call(pacing, server)
    assert not pacing.quota.offline
    assert [entry.cost for entry in pacing.calls] == [1, 0, 1]


async def test_many_that_wait_give_up_in_the_same_moment() -> None:
    clock = StillClock()
    pacing = Pacing(clock)

    async def call() -> None:
        async with pacing.turn(CallKind.CREATE, Priority.BACKGROUND):
            await asyncio.Event().wait()

    calls = [asyncio.create_task(call()) for _ in range(12)]
    await settle()
    assert pacing.quota.waiting > 5
    for each in calls:
        each.cancel()
    done, _ = await asyncio.wait(calls)
    assert all(each.cancelled() for each in done)
    assert pacing.quota.waiting == 0
