"""Whatever stands in the headers about points and time: a wait that makes sense, or none."""

import math
import random
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.api.clocks import MORNING
from tests.faults.any_answer import any_value, thorough
from whereby_desktop.api.rate_headers import LONGEST_WAIT, RateReading, parse, server_time

_CASES = 20_000
NAMES = ["Retry-After", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "Date",
         "RateLimit-Limit", "ratelimit-remaining", "RATELIMIT-RESET"]  # fmt: skip
moments = st.datetimes(timezones=st.just(UTC))


def spelt(moment: datetime) -> list[str]:
    """A moment as servers write it."""
    seconds = (moment - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()
    return [
        str(int(seconds)),
        str(int(seconds * 1000)),
        f"{seconds:.3f}",
        moment.isoformat(),
        moment.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        format_datetime(moment, usegmt=True),
        moment.strftime("%a %b %d %Y %H:%M:%S GMT+0000 (Coordinated Universal Time)"),
    ]


values = (
    st.text(max_size=40)
    | st.integers().map(str)
    | st.floats().map(str)
    | moments.flatmap(lambda moment: st.sampled_from(spelt(moment)))
)


def assert_sensible(reading: RateReading) -> None:
    for count in (reading.limit, reading.remaining):
        assert count is None or 0 <= count <= 1_000_000_000
    assert reading.limit != 0
    for wait in (reading.reset_in, reading.retry_after):
        assert wait is None or (math.isfinite(wait) and 0 <= wait <= LONGEST_WAIT)


@thorough
@given(st.dictionaries(st.sampled_from(NAMES), values), any_value, moments)
def test_any_headers(headers: dict[str, str], body: object, now: datetime) -> None:
    assert_sensible(parse(headers, body, now))
    told = server_time(headers)
    assert told is None or told.utcoffset() == timedelta()


def test_right_headers_with_something_wrong_in_them() -> None:
    chance = random.Random(20_261_125)  # noqa: S311 - nothing is guarded by it
    odd = ["", "-", "+", ".", "e9", " ", ",", ";", "0x", "NaN", "∞", "٣", "\t", "Z", "+99:99", "\0"]
    understood = 0
    for _ in range(_CASES):
        moment = MORNING + timedelta(seconds=chance.uniform(-100, 100_000))
        text = chance.choice([*spelt(moment), str(chance.randrange(100)), "12.5"])
        if chance.random() < 0.6:
            place = chance.randrange(len(text) + 1)
            text = text[:place] + chance.choice(odd) + text[place + chance.randrange(2) :]
        reading = parse({name: text for name in NAMES if name != "Date"}, None, MORNING)
        assert_sensible(reading)
        understood += reading.retry_after is not None
    assert _CASES * 0.2 < understood < _CASES * 0.9


@thorough
@given(st.integers(0, 86_400))
def test_every_spelling_of_a_moment_says_the_same(seconds: int) -> None:
    for text in spelt(MORNING + timedelta(seconds=seconds)):
        reading = parse({"Retry-After": text}, None, MORNING)
        assert reading.retry_after == pytest.approx(seconds)
