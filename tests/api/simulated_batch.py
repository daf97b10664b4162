"""A batch of creates against a simulated server, and a perfect client's time for the same."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from tests.api.leaping_loop import LeapingClock, leap_through
from tests.api.simulated_account import Account
from tests.api.simulated_server import SimulatedServer, Surprise
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.quota import CallKind, Priority

CREATE = CallKind.CREATE
BACKGROUND = Priority.BACKGROUND


@dataclass(frozen=True)
class Event:
    """At `at` seconds others spend, the limit, a price or the headers change, or a user clicks."""

    at: float
    points: float = 0
    limit: int | None = None
    create_price: int | None = None
    told: frozenset[str] | None = None
    click: CallKind | None = None


@dataclass
class Outcome:
    server: SimulatedServer
    pacing: Pacing
    seconds: float = 0.0
    clicks: list[float] = field(default_factory=list)  # seconds each waited for its turn
    excess: list[float] = field(default_factory=list)  # of them beyond when its points were there
    surprised: list[Surprise] = field(default_factory=list)

    @property
    def refused(self) -> int:
        return len(self.server.refused)


def reserve_of(limit: int, wanted: int = 0) -> int:
    return min(max(wanted, -(-limit // 10)), limit // 2)


def perfect_seconds(
    account: Account, calls: int, price: int, events: Sequence[Event] = (), wanted: int = 0
) -> float:
    """When a client that knows everything and needs no time has made its last call."""
    instant, start = 1_000.0, 1_000.0
    coming = sorted(events, key=lambda event: event.at)
    for _ in range(calls):
        while True:
            need = price + reserve_of(account.limit, wanted)
            free = account.free_at(need, instant)
            if not coming or start + coming[0].at > free:
                break
            event = coming.pop(0)
            instant = max(instant, start + event.at)
            if event.points:
                account.spend(int(min(event.points, account.left(instant))), instant)
            if event.limit:
                account.limit = event.limit
        instant = max(instant, free)
        account.spend(price, instant)
    return instant - start


def run_batch(
    make_server: Callable[[LeapingClock], SimulatedServer],
    calls: int,
    events: Sequence[Event] = (),
    *,
    workers: int = 20,
    wanted: int = 0,
    most_at_once: int = 12,
    ahead: timedelta = timedelta(),
    warm_up: Sequence[CallKind] = (),
) -> Outcome:
    """Creates in the background, `workers` of them waiting at a time, until all are made.

    `wanted`: points to be left for the user; `ahead`: how wrong this machine's clock is.
    """

    async def whole() -> Outcome:
        clock = LeapingClock(asyncio.get_running_loop(), ahead)
        pacing, server = Pacing(clock, wanted, most_at_once=most_at_once), make_server(clock)
        outcome = Outcome(server, pacing)
        for kind in warm_up:
            await server.call(pacing, kind)
        begun, todo = clock.passed, iter(range(calls))
        async with asyncio.TaskGroup() as group:
            meanwhile = [group.create_task(_happen(event, outcome)) for event in events]
            works = [group.create_task(_work(todo, outcome)) for _ in range(workers)]
            await asyncio.gather(*works)
            for task in meanwhile:
                task.cancel()
        outcome.seconds = max(server.accepted) - begun
        return outcome

    return leap_through(whole())


async def _work(todo: Iterator[int], outcome: Outcome) -> None:
    for _ in todo:
        while (await outcome.server.call(outcome.pacing, CREATE, BACKGROUND))[0] != 200:
            pass  # refused, so it has not happened


async def _happen(event: Event, outcome: Outcome) -> None:
    server, account = outcome.server, outcome.server.account
    await server.clock.sleep(event.at)
    if event.points:
        outcome.surprised.append(server.others_spend(event.points))
    if event.limit:
        account.limit = event.limit
    if event.create_price:
        server.prices[CREATE] = event.create_price
    if event.told is not None:
        server.manners = replace(server.manners, told=event.told)
    if event.click:
        now = server.clock.monotonic()
        needed = account.free_at(server.prices[event.click], now) - now
        _, waited = await server.call(outcome.pacing, event.click)
        outcome.clicks.append(waited)
        outcome.excess.append(max(0.0, waited - needed))
