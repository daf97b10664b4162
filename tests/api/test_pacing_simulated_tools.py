"""The simulation itself: its accounts count as servers do, and its perfect client is one."""

import asyncio

import pytest

from tests.api.leaping_loop import LeapingClock, leap_through
from tests.api.simulated_account import AlignedWindow, Bucket, FirstSpendWindow, SlidingWindow
from tests.api.simulated_batch import Event, perfect_seconds


def test_a_window_from_the_first_call() -> None:
    account = FirstSpendWindow(10)
    account.spend(7, 100.0)
    account.spend(3, 130.0)
    assert (account.left(159.9), account.free_at(1, 159.9), account.resets(159.9)) == (0, 160, 160)
    assert account.left(160.0) == 10
    assert account.resets(170.0) == 230


def test_a_window_by_the_clock() -> None:
    account = AlignedWindow(10, phase=5.0)
    account.spend(10, 100.0)
    assert (account.left(124.9), account.free_at(1, 124.9)) == (0, 125)
    assert account.left(125.0) == 10


def test_a_sliding_window() -> None:
    account, other = SlidingWindow(10), SlidingWindow(10, tells_oldest=True)
    for each in (account, other):
        each.spend(6, 100.0)
        each.spend(4, 130.0)
    assert (account.free_at(6, 140.0), account.free_at(7, 140.0)) == (160, 190)
    assert account.left(160.0) == 6
    assert (account.resets(150.0), other.resets(150.0)) == (190, 160)


def test_a_bucket() -> None:
    account = Bucket(60)
    account.spend(60, 100.0)
    assert account.free_at(3, 100.0) == pytest.approx(103)
    assert account.left(130.0) == pytest.approx(30)
    assert account.resets(130.0) == pytest.approx(160)


def test_the_perfect_client_leaves_the_tenth_and_wastes_no_moment() -> None:
    assert perfect_seconds(FirstSpendWindow(100), 30, 3) == 0
    assert perfect_seconds(FirstSpendWindow(100), 61, 3) == 120
    assert perfect_seconds(SlidingWindow(100), 31, 3) == 60
    assert perfect_seconds(Bucket(100), 31, 3) == pytest.approx(1.8, abs=0.01)
    assert perfect_seconds(FirstSpendWindow(100), 21, 3, wanted=40) == 60


def test_what_others_do_happens_to_the_perfect_client_too() -> None:
    events = [Event(60, points=50), Event(90, limit=200)]
    assert perfect_seconds(FirstSpendWindow(100), 60, 3, events) == 90


def test_hours_pass_at_once() -> None:
    async def wait() -> float:
        clock = LeapingClock(asyncio.get_running_loop())
        await asyncio.gather(*(clock.sleep(3_600 * number) for number in range(5)))
        return clock.passed

    assert leap_through(wait()) == pytest.approx(4 * 3_600)


def test_a_wait_for_nothing_is_an_error() -> None:
    async def wait() -> None:
        await asyncio.get_running_loop().create_future()

    with pytest.raises(RuntimeError, match="nothing will ever happen"):
        leap_through(wait())
