"""What was spent comes back a window's length later, whatever the server says of it."""

import math

import pytest

from whereby_desktop.api.spent import MINUTE, SpentPoints, UnsaidLimit, WindowLength


@pytest.mark.parametrize("told", [59.0, 60.0, 61.0, 58.2])
def test_nearly_a_minute_is_a_minute(told: float) -> None:
    length = WindowLength()
    assert length.seconds == MINUTE
    length.told(told, 0.0)
    assert length.seconds == MINUTE


def test_another_length_is_the_longest_reset_that_was_told() -> None:
    length = WindowLength()
    for reset_in in (1.0, 10.0, 3.0):
        length.told(reset_in, 0.0)
    assert length.seconds == 10.0
    length.told(300.0, 0.0)
    assert length.seconds == 300.0


def test_a_length_that_was_told_long_ago_is_forgotten() -> None:
    length = WindowLength()
    length.told(300.0, 0.0)
    length.told(10.0, 700.0)
    assert length.seconds == 300.0
    length.told(10.0, 1_400.0)
    assert length.seconds == 10.0


def test_a_length_that_proved_too_short_is_a_minute() -> None:
    length = WindowLength()
    length.told(3.0, 0.0)
    length.too_short()
    assert length.seconds == MINUTE
    length.told(300.0, 0.0)
    assert length.seconds == 300.0


@pytest.fixture
def spent() -> SpentPoints:
    """Three calls; the second may not have happened."""
    spent = SpentPoints()
    spent.add(3, 0.0, 1.0, sure=True)
    spent.add(2, 2.0, 3.0, sure=False)
    spent.add(1, 4.0, 5.0, sure=True)
    return spent


def test_points_are_back_a_minute_after_the_answer(spent: SpentPoints) -> None:
    assert (spent.total, spent.oldest) == (6, 3)
    assert [spent.back_in(points, 10.0) for points in (1, 3, 4, 5)] == [51, 51, 55, math.inf]
    assert spent.come_back(60.9) == 0
    assert spent.come_back(61.0) == 3
    assert spent.total == 3


def test_what_may_not_have_been_spent_is_counted_against_us_only(spent: SpentPoints) -> None:
    assert spent.come_back(100.0) == 4
    assert (spent.total, spent.oldest) == (0, 0)


def test_the_servers_word_takes_the_oldest_away(spent: SpentPoints) -> None:
    spent.no_more_than(10)
    assert spent.total == 6
    spent.no_more_than(2)
    assert (spent.total, spent.oldest) == (2, 1)
    assert spent.come_back(63.0) == 0
    assert spent.come_back(65.0) == 1
    spent.add(3, 6.0, 7.0, sure=True)
    spent.no_more_than(0)
    assert (spent.total, spent.oldest) == (0, 0)


def test_what_cost_nothing_is_not_kept(spent: SpentPoints) -> None:
    spent.add(0, 6.0, 7.0, sure=True)
    assert spent.back_in(5, 10.0) == math.inf


def test_a_refusal_tells_the_limit_of_a_silent_server() -> None:
    limit = UnsaidLimit()
    assert limit.points is None
    limit.spent(100)
    limit.refused(10.0, 11.0, lately=100)
    limit.refused(10.5, 11.5, lately=100)  # was under way together with the first
    assert limit.points == 100


def test_others_who_spend_lower_the_limit_only_if_they_do_it_again_and_again() -> None:
    limit = UnsaidLimit()
    for at, points in ((0.0, 100), (100.0, 40), (200.0, 50)):
        limit.spent(points)
        limit.refused(at, at + 1, lately=100)
        assert limit.points == 100
    limit.spent(30)
    limit.refused(300.0, 301.0, lately=100)
    assert limit.points == 50


def test_a_second_refusal_within_a_minute_means_that_less_comes_back() -> None:
    limit = UnsaidLimit()
    limit.spent(150)
    limit.refused(10.0, 11.0, lately=150)
    limit.refused(40.0, 41.0, lately=150)
    assert limit.points == 135
