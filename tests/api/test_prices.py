"""What a kind of call costs, from what was seen."""

import pytest

from whereby_desktop.api.prices import Prices
from whereby_desktop.meetings.quota import STARTING_PRICES, CallKind


def test_before_anything_is_seen_the_vendors_page_counts() -> None:
    assert {kind: Prices().expected(kind) for kind in CallKind} == STARTING_PRICES


@pytest.mark.parametrize("price", [1, 5, 9])
def test_a_price_is_learned_within_two_calls(price: int) -> None:
    prices = Prices()
    prices.observe(CallKind.CREATE, price)
    prices.observe(CallKind.CREATE, price)
    assert prices.expected(CallKind.CREATE) == price
    assert prices.expected(CallKind.DELETE) == 2


@pytest.mark.parametrize(("before", "after"), [(3, 9), (9, 3)])
def test_a_price_that_changes_is_followed_within_three_calls(before: int, after: int) -> None:
    prices = Prices()
    for _ in range(10):
        prices.observe(CallKind.LIST, before)
    for _ in range(3):
        prices.observe(CallKind.LIST, after)
    assert prices.expected(CallKind.LIST) == after


def test_what_others_spend_meanwhile_is_no_price() -> None:
    prices = Prices()
    for difference in (40, 5, 5, 12, 5, 300, 5):
        prices.observe(CallKind.LIST, difference)
        assert prices.expected(CallKind.LIST) <= 5
    assert prices.expected(CallKind.LIST) == 5


def test_points_that_came_back_are_no_price() -> None:
    prices = Prices()
    for difference in (0, -3, -900):
        prices.observe(CallKind.GET, difference)
    assert prices.expected(CallKind.GET) == 1


def test_a_price_that_was_seen_need_not_be_looked_for_any_more() -> None:
    prices = Prices()
    prices.observe(CallKind.CREATE, None)  # the very first answer has nothing to fall from
    assert not prices.is_sure(CallKind.CREATE)
    prices.observe(CallKind.CREATE, 3)
    assert prices.is_sure(CallKind.CREATE)
    assert not prices.is_sure(CallKind.DELETE)


def test_another_price_is_sure_once_it_repeats() -> None:
    prices = Prices()
    prices.observe(CallKind.CREATE, 9)
    assert not prices.is_sure(CallKind.CREATE)
    prices.observe(CallKind.CREATE, 9)
    assert prices.is_sure(CallKind.CREATE)
    prices.doubt()
    assert not prices.is_sure(CallKind.CREATE)


def test_what_cannot_be_seen_is_not_looked_for_for_ever() -> None:
    prices = Prices()
    for _ in range(4):
        assert not prices.is_sure(CallKind.CREATE)
        prices.observe(CallKind.CREATE, None)
    assert prices.is_sure(CallKind.CREATE)
