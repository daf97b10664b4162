"""What the pacing shows to whoever watches: changes as they come, and the log of calls."""

import asyncio

import pytest

from tests.api.clocks import StillClock, settle
from tests.api.points_server import PointsServer, call
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.quota import CallKind

CREATE = CallKind.CREATE


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


async def test_listeners_hear_each_change_until_they_leave(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=1)
    heard: list[int] = []
    leave = pacing.subscribe(lambda: heard.append(pacing.quota.waiting))
    await call(pacing, server)
    waiting = asyncio.ensure_future(call(pacing, server))
    await settle()
    assert heard[-1] == 1
    await clock.pass_by(60)
    await waiting
    assert heard[-1] == 0
    leave()
    leave()
    before = len(heard)
    await clock.pass_by(60)
    await call(pacing, server)
    assert len(heard) == before


async def test_the_log_of_calls_is_bounded_and_says_what_was_left(clock: StillClock) -> None:
    pacing, server = Pacing(clock), PointsServer(clock, limit=100_000)
    async with pacing.turn(CREATE, subject="consult-") as turn:
        await clock.pass_by(0.25)
        turn.answered(*server.answer(CREATE))
    one = pacing.calls[0]
    assert (one.kind, one.subject, one.cost, one.left) == (CREATE, "consult-", 3, 99_997)
    assert (one.seconds, one.status, one.elsewhere) == (0.25, 200, 0)
    for _ in range(600):
        await call(pacing, server)
    assert len(pacing.calls) == 500
