import pytest

from tests.ui.create.fakes import NOON
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.ui.create.price_words import affordable, plain, price_words

NOW = 100.0


@pytest.mark.parametrize(
    ("quota", "words", "can"),
    [
        (Quota(), "3 points, points left unknown", True),
        (Quota(1000, 1000, NOON, 99.0), "3 points, 1,000 left", True),
        (Quota(100, 3, NOON, 99.0, 120.0), "3 points, 3 left", True),
        (
            Quota(100, 2, NOON, 99.0, 119.2),
            "Needs 3 points, 2 left. It will go out in about 20 s.",
            False,
        ),
        (
            Quota(100, 2, NOON, 99.0),
            "Needs 3 points, 2 left. It will go out when they are back.",
            False,
        ),
        (
            Quota(100, 50, NOON, 99.0, paused_since=90.0, paused_until=107.5),
            "3 points. It will go out in about 8 s.",
            False,
        ),
        (
            Quota(100, 50, NOON, 99.0, paused_since=90.0, paused_until=3692.0),
            "3 points. It will go out in about 60 min.",
            False,
        ),
        (
            Quota(100, 2, NOON, 99.0, 10_900.0),
            "Needs 3 points, 2 left. It will go out in about 3 h.",
            False,
        ),
        (Quota(100, 2, NOON, 30.0, 90.0), "3 points, about 100 left", True),
        (
            Quota(100, 40, NOON, 70.0, 130.0, refills_before_reset=True),
            "3 points, about 70 left",
            True,
        ),
    ],
)
def test_the_price_in_words(quota: Quota, words: str, can: bool) -> None:
    assert plain(price_words(quota, 3, NOW)) == words
    assert affordable(quota, 3, NOW) is can
