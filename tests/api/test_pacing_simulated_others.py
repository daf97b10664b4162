"""Others who spend, users who click and limits that change while a batch runs."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.api.simulated_account import AlignedWindow, FirstSpendWindow
from tests.api.simulated_batch import Event, Outcome, reserve_of, run_batch
from tests.api.simulated_server import EVERYTHING, Manners, steady
from tests.api.simulated_windows import FIXED, SLIDING, WINDOWS, Setting
from whereby_desktop.meetings.quota import CallKind

LIST, CREATE, DELETE = CallKind.LIST, CallKind.CREATE, CallKind.DELETE
SPELLINGS = st.sampled_from(["fraction", "seconds", "javascript", "epoch-ms"])


def run(setting: Setting, events: Sequence[Event], most_at_once: int = 12) -> Outcome:
    return run_batch(setting.server, setting.calls, events, most_at_once=most_at_once)


@settings(max_examples=25, deadline=None)
@given(
    window=st.sampled_from([*FIXED, *SLIDING]),
    limit=st.sampled_from([100, 250]),
    spelling=SPELLINGS,
    missing=st.sampled_from([frozenset[str](), frozenset({"Reset"}), frozenset({"Retry-After"})]),
    surprises=st.lists(
        st.tuples(st.floats(0, 300), st.sampled_from([5, 40, 125, 250])), min_size=1, max_size=4
    ),
)
def test_a_surprise_costs_one_refusal_at_most(
    window: str,
    limit: int,
    spelling: str,
    missing: frozenset[str],
    surprises: list[tuple[float, int]],
) -> None:
    """Even one that takes all there is at once: the next calls ask for nothing they cannot get."""
    manners = Manners(spelling, told=EVERYTHING - missing)
    setting = Setting(WINDOWS[window], limit, 5, manners=manners, slowness=steady(0.1))
    outcome = run(setting, [Event(at, points) for at, points in surprises], most_at_once=1)
    assert outcome.refused <= len(outcome.surprised)
    assert len(outcome.server.accepted) == setting.calls


@pytest.mark.parametrize("window", [*FIXED, *SLIDING])
def test_a_surprise_where_no_points_are_told(window: str) -> None:
    manners = Manners(told=EVERYTHING - {"Remaining"})
    setting = Setting(WINDOWS[window], 100, 5, manners=manners)
    outcome = run(setting, [Event(65, points=40)], most_at_once=1)
    assert outcome.refused <= 1
    assert len(outcome.server.accepted) == setting.calls


@pytest.mark.parametrize("told", [frozenset[str](), frozenset({"Limit"})])
def test_headers_that_vanish_stop_nothing(told: frozenset[str]) -> None:
    setting = Setting(FirstSpendWindow, 100, 6)
    outcome = run(setting, [Event(70, told=told)])
    assert outcome.refused == 0
    assert setting.share(outcome) >= 0.8


@settings(max_examples=15, deadline=None)
@given(
    window=st.sampled_from([*FIXED, *SLIDING]),
    spelling=SPELLINGS,
    surprises=st.lists(st.tuples(st.floats(0, 200), st.integers(1, 400)), min_size=1, max_size=4),
)
@example(window="fixed, from the first call", spelling="fraction", surprises=[(0.3125, 365)])
def test_no_more_are_refused_than_could_not_know(
    window: str, spelling: str, surprises: list[tuple[float, int]]
) -> None:
    """What goes out before an answer tells that all points are gone cannot be called back."""
    setting = Setting(WINDOWS[window], 400, 4, manners=Manners(spelling))
    outcome = run(setting, [Event(at, points) for at, points in surprises])
    assert outcome.refused <= sum(surprise.calls for surprise in outcome.surprised)
    assert len(outcome.server.accepted) == setting.calls


@pytest.mark.parametrize("points", [10, 100, 300])
@pytest.mark.parametrize("window", [*FIXED, *SLIDING])
def test_a_surprise_that_leaves_a_quarter_costs_nothing(window: str, points: int) -> None:
    setting = Setting(WINDOWS[window], windows=3)
    events = [Event(0.5 + 20 * number, points) for number in range(8)]
    outcome = run(setting, events)
    assert outcome.refused == 0


@settings(max_examples=25, deadline=None)
@given(
    window=st.sampled_from([*FIXED, *SLIDING]),
    limit=st.sampled_from([100, 250]),
    seconds=st.sampled_from([0.02, 0.2, 1.0]),
    clicks=st.lists(
        st.tuples(st.floats(10, 60), st.sampled_from([LIST, DELETE, CREATE])),
        min_size=1,
        max_size=3,
    ),
)
def test_a_users_click_goes_at_once(
    window: str, limit: int, seconds: float, clicks: list[tuple[float, CallKind]]
) -> None:
    """Three clicks in a minute find the tenth that the background never takes."""
    setting = Setting(WINDOWS[window], limit, 2, slowness=steady(seconds))
    outcome = run(setting, [Event(at, click=kind) for at, kind in clicks])
    assert outcome.clicks == [0] * len(outcome.clicks)
    assert outcome.refused == 0


@pytest.mark.parametrize("window", [*FIXED, *SLIDING])
def test_a_click_waits_for_its_own_points_only(window: str) -> None:
    """Others took everything; the batch that waits too lets the user go first."""
    setting = Setting(WINDOWS[window], 100, 3, slowness=steady(0.1))
    events = [Event(20, points=100), Event(25, click=CREATE), Event(31, click=LIST)]
    outcome = run(setting, events)
    assert len(outcome.clicks) == 2
    assert max(outcome.clicks) > 10
    # Up to an answer's time and a 429's whole seconds.
    assert max(outcome.excess) <= 1.2
    assert outcome.refused <= 1


@pytest.mark.parametrize(("before", "after"), [(1000, 100), (100, 1000), (250, 60)])
@pytest.mark.parametrize("window", [*FIXED, *SLIDING])
def test_a_limit_that_changes_is_followed(window: str, before: int, after: int) -> None:
    setting = Setting(WINDOWS[window], before, 3, slowness=steady(0.1))
    outcome = run(setting, [Event(100, limit=after)], most_at_once=1)
    assert outcome.pacing.quota.limit == after
    assert outcome.refused <= 1
    assert outcome.server.least_left >= min(reserve_of(before), reserve_of(after)) or after < before
    assert len(outcome.server.accepted) == setting.calls


def test_a_price_that_changes_in_the_middle_is_learned_although_calls_overlap() -> None:
    setting = Setting(FirstSpendWindow, windows=3)

    def priced_up(event_at: float) -> int:
        outcome = run_batch(
            setting.server, setting.calls, [Event(event_at, create_price=9)], most_at_once=12
        )
        assert outcome.refused == 0
        return outcome.pacing.price(CREATE)

    assert priced_up(3.0) == 9


def test_a_wrong_clock_where_no_date_is_told_costs_a_refusal_and_not_one_a_window() -> None:
    """Half a minute ahead, this machine takes each reset for half a minute nearer."""
    manners = Manners("epoch-ms", told=EVERYTHING - {"Date"})
    setting = Setting(
        AlignedWindow, 100, 8, manners=manners, ahead=timedelta(seconds=30), slowness=steady(0.1)
    )
    outcome = setting.run()
    assert outcome.refused <= 1
    assert setting.share(outcome) >= 0.95
