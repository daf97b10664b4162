"""How many calls may be out together."""

import asyncio

import pytest

from whereby_desktop.api.turns import Turn
from whereby_desktop.api.under_way import UnderWay
from whereby_desktop.meetings.quota import CallKind, Priority


def turn(priority: Priority = Priority.BACKGROUND, price: int = 3, *, looks: bool = False) -> Turn:
    waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    made = Turn(CallKind.CREATE, priority, "", 0, waiting, price)
    made.looks = looks
    return made


def out(count: int, most_at_once: int, priority: Priority) -> UnderWay:
    under_way = UnderWay(most_at_once)
    for _ in range(count):
        under_way.add(turn(priority))
    return under_way


@pytest.mark.parametrize(
    ("priority", "spendable", "most"),
    [
        (Priority.BACKGROUND, 1_000, 5),
        (Priority.BACKGROUND, None, 2),
        (Priority.USER, 1_000, 9),
        (Priority.USER, None, 3),
        # A quarter of the points for what is under way, or one call.
        (Priority.BACKGROUND, 48, 4),
        (Priority.BACKGROUND, 47, 3),
        (Priority.BACKGROUND, 0, 1),
        (Priority.USER, 0, 9),
    ],
)
async def test_so_many_go_together(priority: Priority, spendable: int | None, most: int) -> None:
    one_more = turn(priority)
    assert out(most - 1, 5, priority).has_room_for(one_more, spendable)
    assert not out(most, 5, priority).has_room_for(one_more, spendable)


async def test_who_looks_for_a_price_goes_alone_and_keeps_no_user_waiting() -> None:
    looking = out(0, 5, Priority.BACKGROUND)
    looking.add(turn(looks=True))
    assert not looking.has_room_for(turn(), 1_000)
    assert looking.has_room_for(turn(Priority.USER), 1_000)
    assert not out(1, 5, Priority.USER).has_room_for(turn(looks=True), 1_000)


async def test_points_are_set_aside_and_who_overlaps_is_not_alone() -> None:
    under_way, first, second = UnderWay(5), turn(price=3), turn(price=2)
    under_way.add(first)
    assert first.alone
    under_way.add(second)
    assert not first.alone
    assert not second.alone
    assert under_way.points == 5
    under_way.discard(first)
    assert under_way.points == 2
    assert first not in under_way
