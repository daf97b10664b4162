import pytest

from tests.meetings.batch_tables import NOW
from whereby_desktop.meetings.batch_plan import kept_free, plan, seconds_a_call
from whereby_desktop.meetings.quota import Call, CallKind, Quota

KNOWN = Quota(limit=1000, remaining=842, replied_instant=100.0, resets_instant=138.0)


def test_what_fits_into_the_points_there_are() -> None:
    found = plan(100, KNOWN, 100.0, price=3, reserve=50, left_out=4, call_seconds=0.2)
    assert (found.rooms, found.left_out, found.points, found.limit) == (100, 4, 300, 1000)
    assert (found.kept_free, found.left_now) == (100, 842)
    assert found.seconds == pytest.approx(5)  # four calls at once


def test_more_than_there_are_waits_for_the_reset() -> None:
    found = plan(300, KNOWN, 100.0, price=3, reserve=50)
    assert found.points == 900
    assert found.seconds is not None
    assert 38 <= found.seconds < 60
    dear = plan(300, KNOWN, 100.0, price=30, reserve=50)
    assert dear.seconds is not None
    assert dear.seconds > 8 * 60


def test_ten_thousand_rooms_take_as_long_as_their_points() -> None:
    found = plan(10_000, KNOWN, 100.0, price=3, reserve=0)
    assert found.seconds is not None
    assert found.seconds == pytest.approx(30_000 / 900 * 60, rel=0.05)


def test_a_larger_reserve_takes_longer() -> None:
    seconds = [plan(2000, KNOWN, 100.0, price=3, reserve=each).seconds for each in (0, 300, 500)]
    assert None not in seconds
    assert seconds == sorted(seconds, key=lambda each: each or 0.0)
    assert len(set(seconds)) == 3


def test_what_is_not_known_is_not_told() -> None:
    found = plan(5, Quota(), 100.0, price=3, reserve=50)
    assert (found.points, found.kept_free) == (15, 50)
    assert (found.seconds, found.limit, found.left_now) == (None, None, None)


def test_nothing_to_do() -> None:
    found = plan(0, KNOWN, 100.0, price=3, reserve=50, left_out=7)
    assert (found.points, found.seconds, found.left_out) == (0, 0.0, 7)


@pytest.mark.parametrize(
    ("limit", "reserve", "free"),
    [(1000, 50, 100), (1000, 200, 200), (100, 50, 50), (100, 90, 50), (None, 90, 90), (15, 0, 2)],
)
def test_points_for_ones_own_clicks(limit: int | None, reserve: int, free: int) -> None:
    assert kept_free(limit, reserve) == free


def test_how_long_calls_took() -> None:
    def call(kind: CallKind, seconds: float, status: int | None = 200) -> Call:
        return Call(NOW, kind, "", 3, 10, seconds, status)

    calls = [
        call(CallKind.CREATE, 0.2),
        call(CallKind.CREATE, 0.3),
        call(CallKind.CREATE, 9.0),
        call(CallKind.LIST, 5.0),
        call(CallKind.CREATE, 30.0, None),
    ]
    assert seconds_a_call(calls) == 0.3
    assert 0 < seconds_a_call([]) < 1
