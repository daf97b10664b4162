"""How long a batch takes at the points there are."""

import pytest

from whereby_desktop.meetings.batch_progress import seconds_for
from whereby_desktop.meetings.quota import Quota


def quota(remaining: int, resets: float = 40.0, limit: int = 1000) -> Quota:
    return Quota(limit, remaining, None, 0.0, resets)


@pytest.mark.parametrize(
    ("calls", "remaining", "seconds"),
    [
        (0, 0, 0.0),
        (300, 1000, 0.0),  # nine tenths of what there is: at once
        (301, 1000, 60.0),  # the last of them a window later
        (600, 1000, 60.0),
        (601, 1000, 120.0),
        (301, 999, 40.0),  # at the reset of the window that has begun
        (1, 100, 40.0),  # the last tenth is not for the background
        (10_000, 1000, 33 * 60.0),
    ],
)
def test_by_the_points(calls: int, remaining: int, seconds: float) -> None:
    assert seconds_for(calls, 3, quota(remaining), 0.0) == pytest.approx(seconds)


def test_by_how_long_a_call_takes_where_points_are_plenty() -> None:
    assert seconds_for(100, 3, quota(100_000, limit=100_000), 0.0, each=2.0) == pytest.approx(50)


def test_the_users_own_reserve() -> None:
    assert seconds_for(200, 3, quota(1000), 0.0, reserve=400) == 0.0
    assert seconds_for(201, 3, quota(1000), 0.0, reserve=400) == 60.0
    assert seconds_for(200, 3, quota(1000), 0.0, reserve=5000) == 60.0  # half at most is kept


def test_a_pause_of_the_servers_counts() -> None:
    paused = Quota(1000, 1000, None, 0.0, 40.0, paused_since=0.0, paused_until=25.0)
    assert seconds_for(1, 3, paused, 10.0) == 15.0
    still = Quota(1000, 1000, None, 0.0, 40.0, background_until=25.0)
    assert seconds_for(1, 3, still, 10.0) == 15.0
    assert seconds_for(1, 3, still, 26.0) == 0.0


def test_without_a_limit_nothing_is_known() -> None:
    assert seconds_for(5, 3, Quota(), 0.0) is None
