"""Every spelling of the rate-limit headers."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.api.rate_headers import LONGEST_WAIT, RateReading, parse, server_time

NOW = datetime(2026, 11, 25, 9, 0, 0, tzinfo=UTC)
LATER = NOW + timedelta(seconds=38)
EPOCH = int(LATER.timestamp())

SPELLINGS = [
    "38",
    "38.0",
    "37.9999",
    str(EPOCH),
    f"{EPOCH}.0",
    str(EPOCH * 1000),
    "Wed, 25 Nov 2026 09:00:38 GMT",
    "Wednesday, 25-Nov-26 09:00:38 GMT",
    "Wed Nov 25 09:00:38 2026",
    "2026-11-25T09:00:38Z",
    "2026-11-25T09:00:38.000Z",
    "2026-11-25T10:00:38+01:00",
    "2026-11-25T09:00:38",
    "2026-11-25 09:00:38",
    "Wed Nov 25 2026 10:00:38 GMT+0100 (Central European Standard Time)",
    "Wed Nov 25 2026 10:00:38 GMT+0100 (Mitteleuropäische Normalzeit)",
    "Wed Nov 25 2026 09:00:38 GMT",
]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("name", ["X-RateLimit-Reset", "x-ratelimit-reset", "RateLimit-Reset"])
def test_each_spelling_of_the_reset(spelling: str, name: str) -> None:
    assert parse({name: spelling}, None, NOW).reset_in == 38.0


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_each_spelling_of_retry_after(spelling: str) -> None:
    assert parse({"Retry-After": spelling}, None, NOW).retry_after == 38.0


@pytest.mark.parametrize("spelling", [text for text in SPELLINGS if len(text) > 8])
@pytest.mark.parametrize("hours", [-7, -1, 3, 20])
def test_a_wrong_local_clock_moves_no_moment_where_the_answer_has_a_date(
    spelling: str, hours: int
) -> None:
    headers = {"Date": format_datetime(NOW, usegmt=True), "X-RateLimit-Reset": spelling}
    assert parse(headers, None, NOW + timedelta(hours=hours)).reset_in == 38.0


@pytest.mark.parametrize(
    "text",
    ["", "nan", "NaN", "inf", "-inf", "-1", "-0.5", "1e3", "0x10", "soon", "1_000", "٣", "86401",
     "999999999", "99999999999999999999", "100000000000000000", "2026-13-45T00:00:00Z",
     "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00", "Wed Foo 25 2026 09:00:38 GMT",
     "Wed, 25 Nov 2025 09:00:38 GMT", "38 apples", "Wed, 25 Nov 99999999 09:00:38 GMT"],
)  # fmt: skip
def test_what_makes_no_sense_is_as_if_it_were_not_there(text: str) -> None:
    headers = {"X-RateLimit-Reset": text, "Retry-After": text}
    assert parse(headers, None, NOW) == RateReading()


@pytest.mark.parametrize(
    ("text", "slack"),
    [("38", 1.0), ("37.5", 0.1), ("37.123", 0.001), (str(EPOCH), 1.0), (f"{EPOCH}.25", 0.01),
     (str(EPOCH * 1000), 0.001), ("2026-11-25T09:00:38Z", 1.0), ("2026-11-25T09:00:38.000Z", 0.001),
     ("Wed, 25 Nov 2026 09:00:38 GMT", 1.0), ("Wed Nov 25 2026 09:00:38 GMT", 1.0), ("soon", 0.0)],
)  # fmt: skip
def test_what_a_spelling_has_no_room_for_may_have_been_cut_off(text: str, slack: float) -> None:
    assert parse({"X-RateLimit-Reset": text}, None, NOW).reset_slack == pytest.approx(slack)


def test_fractions_are_kept_and_never_rounded_down() -> None:
    assert parse({"Retry-After": "1.5"}, None, NOW).retry_after == 1.5
    assert parse({"Retry-After": "0.00001"}, None, NOW).retry_after == 0.001
    assert parse({"Retry-After": "0.1"}, None, NOW).retry_after == 0.1


def test_a_moment_that_has_just_passed_is_now() -> None:
    assert parse({"X-RateLimit-Reset": str(EPOCH - 39)}, None, NOW).reset_in == 0.0
    assert parse({"X-RateLimit-Reset": str(EPOCH - 380)}, None, NOW).reset_in is None


@pytest.mark.parametrize(
    ("text", "count"),
    [("1000", 1000), (" 7 ", 7), ("12.9", 12), ("100, 100;w=60", 100), ("100;w=60", 100),
     ("-1", None), ("many", None), ("9" * 15, None), ("nan", None), ("", None)],
)  # fmt: skip
def test_counts(text: str, count: int | None) -> None:
    headers = {"X-RateLimit-Limit": text, "X-RateLimit-Remaining": text}
    reading = parse(headers, None, NOW)
    assert (reading.limit, reading.remaining) == (count, count)


def test_no_points_left_is_a_count_and_a_limit_of_none_is_not() -> None:
    reading = parse({"X-RateLimit-Limit": "0", "X-RateLimit-Remaining": "0"}, None, NOW)
    assert (reading.limit, reading.remaining) == (None, 0)


def test_a_header_sent_twice_counts_once() -> None:
    assert parse({"Retry-After": "38, 40"}, None, NOW).retry_after == 38.0


@pytest.mark.parametrize(
    ("body", "wait"),
    [
        ({"error": "Rate limit", "data": {"msLeft": 38689}}, 38.689),
        ({"data": {"ms_left": 38689}}, 38.689),
        ({"msLeft": "38689"}, 38.689),
        ({"data": {"msLeft": 38688.9999}}, 38.689),
        ({"data": {"msLeft": -5}}, None),
        ({"data": {"msLeft": True}}, None),
        ({"data": {"msLeft": float("nan")}}, None),
        ({"data": {"msLeft": float("inf")}}, None),
        ({"data": {"msLeft": 10**400}}, None),
        ({"data": {"msLeft": 90_000_000}}, None),
        ({"data": [1]}, None),
        ([], None),
        (None, None),
    ],
)
def test_the_wait_in_the_body(body: object, wait: float | None) -> None:
    assert parse({}, body, NOW).retry_after == wait


def test_the_longer_of_header_and_body_is_obeyed() -> None:
    body = {"data": {"msLeft": 12_001}}
    assert parse({"Retry-After": "12"}, body, NOW).retry_after == 12.001
    assert parse({"Retry-After": "13"}, body, NOW).retry_after == 13.0


def test_the_servers_clock() -> None:
    assert server_time({"date": "Wed, 25 Nov 2026 09:00:38 GMT"}) == LATER
    assert server_time({"Date": "yesterday"}) is None
    assert server_time({}) is None


_NAMES = st.sampled_from(
    ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "Retry-After", "Date"]
)
_ODD = st.one_of(
    st.text(max_size=40),
    st.integers().map(str),
    st.floats().map(str),
    st.datetimes().map(str),
    st.datetimes().map(lambda moment: moment.strftime("%a %b %d %Y %H:%M:%S GMT+9999")),
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["data", "msLeft", "ms_left"]), inner)
    ),
    max_leaves=5,
)


@given(headers=st.dictionaries(_NAMES, _ODD), body=_JSON)
def test_nothing_makes_it_raise_or_say_what_cannot_be(
    headers: dict[str, str], body: object
) -> None:
    reading = parse(headers, body, NOW)
    for wait in (reading.reset_in, reading.retry_after):
        assert wait is None or 0 <= wait <= LONGEST_WAIT
    for count in (reading.limit, reading.remaining):
        assert count is None or count >= 0
