import pytest

from whereby_desktop.meetings.quota import Level, Quota

KNOWN = Quota(limit=1000, remaining=842, replied_instant=100.0, resets_instant=138.0)


def test_nothing_known_without_an_answer_or_network() -> None:
    assert Quota().level(0) is Level.UNKNOWN
    assert Quota(limit=10, remaining=5, offline=True).level(0) is Level.UNKNOWN
    assert Quota().points(0) is None
    assert Quota().full_in(0) is None


def test_what_the_server_said_counts_until_the_reset() -> None:
    assert KNOWN.level(137.9) is Level.KNOWN
    points = KNOWN.points(137.9)
    assert points is not None
    assert (points.known, points.likely, points.estimated) == (842, 842, False)
    assert KNOWN.full_in(100) == pytest.approx(38)


def test_after_the_reset_all_points_are_likely_back() -> None:
    points = KNOWN.points(138.0)
    assert points is not None
    assert (points.known, points.likely) == (842, 1000)
    assert KNOWN.level(138.0) is Level.ESTIMATE
    assert KNOWN.full_in(140) == 0


def test_an_estimate_between_is_drawn_only_when_points_were_seen_to_come_back() -> None:
    seen = Quota(
        limit=1000,
        remaining=500,
        replied_instant=0.0,
        resets_instant=50.0,
        refills_before_reset=True,
    )
    fresh, later = seen.points(4.9), seen.points(25.0)
    assert fresh is not None
    assert later is not None
    assert fresh.likely == 500
    assert later.likely == 750
    assert seen.level(25.0) is Level.ESTIMATE


def test_low_is_under_a_fifth() -> None:
    assert Quota(limit=100, remaining=19).level(0) is Level.LOW
    assert Quota(limit=100, remaining=20).level(0) is Level.KNOWN


def test_paused_until_the_moment_it_ends() -> None:
    paused = Quota(limit=100, remaining=0, paused_since=10.0, paused_until=22.0)
    assert paused.level(10.0) is Level.PAUSED
    assert paused.paused_for(10.0) == 12.0
    assert paused.level(22.0) is Level.LOW


@pytest.mark.parametrize("remaining", [-5, 0, 50, 5000])
def test_never_more_than_the_limit_nor_less_than_nothing(remaining: int) -> None:
    points = Quota(limit=100, remaining=remaining).points(0)
    assert points is not None
    assert 0 <= points.known <= points.likely <= 100
