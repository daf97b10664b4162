"""A batch against servers of every kind, alone: 99% of what the points allow, and no 429."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.api.simulated_account import FirstSpendWindow
from tests.api.simulated_batch import reserve_of, run_batch
from tests.api.simulated_server import EVERYTHING, ROUNDINGS, SPELLINGS, Manners, steady
from tests.api.simulated_windows import EVEN, FIXED, SLIDING, WINDOWS, Setting
from whereby_desktop.meetings.quota import CallKind

GOAL = 0.99


@pytest.mark.parametrize("limit", [100, 1000])
@pytest.mark.parametrize("window", WINDOWS)
def test_a_batch_runs_at_what_the_points_allow(window: str, limit: int) -> None:
    # What stands unused in a bucket at the end counts less the longer the batch is.
    setting = Setting(WINDOWS[window], limit, windows=12 if window in EVEN else 4)
    outcome = setting.run()
    assert outcome.refused == 0
    assert outcome.server.least_left >= reserve_of(limit)
    assert GOAL <= setting.share(outcome) <= 1


@pytest.mark.parametrize("seconds", [0.02, 0.2, 0.5, 1.0])
@pytest.mark.parametrize("window", [*FIXED, *SLIDING])
def test_slow_answers_cost_one_answers_time_a_window(window: str, seconds: float) -> None:
    """Nobody can know when within a call the server counted it."""
    setting = Setting(WINDOWS[window], windows=4, slowness=steady(seconds))
    outcome = setting.run()
    assert outcome.refused == 0
    assert setting.share(outcome) >= 60 / (60 + 1.3 * seconds)
    assert outcome.server.most_under_way == 12


def test_one_at_a_time_is_enough_where_answers_are_quick() -> None:
    setting = Setting(FirstSpendWindow, windows=4, slowness=steady(0.1))
    outcome = run_batch(setting.server, setting.calls, most_at_once=1)
    assert outcome.server.most_under_way == 1
    assert setting.share(outcome) >= GOAL


def test_whatever_the_user_wants_to_be_left_is_left() -> None:
    setting = Setting(FirstSpendWindow, 100)
    assert run_batch(setting.server, 60, wanted=40).server.least_left == 40
    assert run_batch(setting.server, 60, wanted=5_000).server.least_left >= 50


@settings(max_examples=40, deadline=None)
@given(
    window=st.sampled_from([*FIXED, *SLIDING]),
    limit=st.sampled_from([60, 100, 250]),
    spelling=st.sampled_from(list(SPELLINGS)),
    rounding=st.sampled_from(list(ROUNDINGS)),
    fractional=st.booleans(),
    seconds=st.sampled_from([0.02, 0.2, 0.4]),
    ours=st.sampled_from([0, 5, -7]),
    theirs=st.sampled_from([0, 3, -11]),
)
def test_in_every_spelling_and_whatever_the_clocks_say(
    window: str,
    limit: int,
    spelling: str,
    rounding: str,
    fractional: bool,
    seconds: float,
    ours: int,
    theirs: int,
) -> None:
    manners = Manners(
        spelling, rounding, fractional_counts=fractional, clock_ahead=timedelta(hours=theirs)
    )
    setting = Setting(
        WINDOWS[window],
        *(limit, 4),
        manners=manners,
        slowness=steady(seconds),
        ahead=timedelta(hours=ours),
    )
    outcome = setting.run()
    assert outcome.refused == 0
    assert outcome.server.least_left >= reserve_of(limit)
    assert setting.share(outcome) >= GOAL - 0.003


@settings(max_examples=25, deadline=None)
@given(
    window=st.sampled_from([*FIXED, *SLIDING]),
    limit=st.sampled_from([100, 250]),
    seconds=st.sampled_from([0.02, 0.3]),
    spelling=st.sampled_from(["fraction", "javascript"]),
)
def test_answers_that_overtake_each_other_mislead_nobody(
    window: str, limit: int, seconds: float, spelling: str
) -> None:
    setting = Setting(
        WINDOWS[window],
        *(limit, 4),
        manners=Manners(spelling),
        slowness=lambda chance: chance.expovariate(2 / seconds),
    )
    outcome = setting.run()
    assert outcome.refused == 0
    assert outcome.server.least_left >= reserve_of(limit)
    assert setting.share(outcome) >= 0.95


def test_a_reset_that_brings_one_point_back_is_not_taken_for_three() -> None:
    setting = Setting(SLIDING["sliding, tells when any is back"], 100)
    reads = [CallKind.LIST] * 3
    outcome = run_batch(setting.server, 60, warm_up=reads)
    assert outcome.server.least_left == reserve_of(100)


@pytest.mark.parametrize("hours", [-2, 2])
def test_hours_of_a_wrong_clock_are_no_wait_where_no_date_is_told(hours: int) -> None:
    manners = Manners("epoch", told=EVERYTHING - {"Date"})
    setting = Setting(FIXED["fixed, from the first call"], 100, 4, manners=manners)
    setting.ahead = timedelta(hours=hours)
    outcome = setting.run()
    assert outcome.refused == 0
    assert setting.share(outcome) >= GOAL


@pytest.mark.parametrize("missing", [{"Reset"}, {"Limit"}, {"Remaining"}, {"Date"}, {"Retry-After"},
                                     {"Reset", "Limit"}, {"Reset", "Remaining"}])  # fmt: skip
@pytest.mark.parametrize("window", [*FIXED, *SLIDING])
def test_headers_that_are_missing_cost_nothing(window: str, missing: set[str]) -> None:
    manners = Manners(told=EVERYTHING - missing)
    setting = Setting(WINDOWS[window], 100, windows=8, manners=manners)
    outcome = setting.run()
    assert outcome.refused == 0
    # Where no reset is told, the end of the very first window cannot be known.
    late = 15 if "Reset" in missing and window == "fixed, by the clock" else 0
    assert setting.share(replace(outcome, seconds=outcome.seconds - late)) >= GOAL


@pytest.mark.parametrize("told", [{"Date", "Retry-After"}, set()])
@pytest.mark.parametrize("window", [*FIXED, *SLIDING])
def test_without_any_header_one_refusal_tells_the_limit(window: str, told: set[str]) -> None:
    setting = Setting(WINDOWS[window], 250, windows=6, manners=Manners(told=frozenset(told)))
    outcome = setting.run()
    # Two are under way together until then.
    assert 1 <= outcome.refused <= 2
    assert setting.share(outcome) >= GOAL


@pytest.mark.parametrize("price", [1, 2, 5, 9, 10])
@pytest.mark.parametrize("window", [*FIXED, *SLIDING])
def test_another_price_is_learned_within_a_few_calls(window: str, price: int) -> None:
    setting = Setting(WINDOWS[window], 100, 4, create_price=price)
    outcome = setting.run()
    assert outcome.pacing.price(CallKind.CREATE) == price
    assert [call.cost for call in outcome.pacing.calls][3:] == [price] * (setting.calls - 3)
    assert outcome.refused == 0
    assert outcome.server.least_left >= reserve_of(100)
    assert setting.share(outcome) >= GOAL - 0.003


def test_a_bucket_that_tells_nothing_is_approached_from_above() -> None:
    outcome = Setting(EVEN["bucket"], windows=10, manners=Manners(told=frozenset())).run()
    assert outcome.refused <= 8
    assert max(outcome.server.refused) < 200


@pytest.mark.parametrize("limit", [100, 1000])
def test_a_bucket_is_lived_with_at_any_price(limit: int) -> None:
    """What comes back meanwhile hides a part of the price."""
    setting = Setting(EVEN["bucket"], limit, 10, create_price=9)
    outcome = setting.run()
    assert outcome.refused == 0
    assert outcome.server.least_left > 0
    assert setting.share(outcome) >= 0.9
