"""Every spelling of the rate-limit headers.

The vendor names the headers and not their format. Seen from servers of this family: integer and
fractional seconds, epoch seconds and milliseconds, HTTP dates, ISO 8601 and JavaScript's
`Tue Feb 16 2021 09:02:42 GMT+0100 (Central European Standard Time)`.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

LONGEST_WAIT = 86_400.0  # seconds; whatever is longer is not a wait for points
_MOST_POINTS = 1_000_000_000
_EPOCH_SECONDS = 1_000_000_000  # from here on (2001) a number is a moment, not a wait
_EPOCH_MILLISECONDS = 100_000_000_000
_JUST_PAST = 60.0  # seconds; a moment this little in the past means "now"
_FAMILIES = ("x-ratelimit-", "ratelimit-", "x-rate-limit-")
_NUMBER = re.compile(r"\d{1,18}(?:\.\d{1,18})?\Z", re.ASCII)
_LEADING_NUMBER = re.compile(r"\s*(\d{1,18})(?:\.\d{1,18})?\s*(?:[,;].*)?\Z", re.ASCII)
_DECIMALS = re.compile(r"\d\.(\d{1,18})", re.ASCII)
_JAVASCRIPT = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{1,2} \d{4} \d\d:\d\d:\d\d)"
    r" (?:GMT|UTC)([+-]\d{4})?(?: \(.*\))?\Z",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class RateReading:
    """What one answer says about the points. None: nothing, or nothing that makes sense.

    `reset_in` and `retry_after` are seconds from the answer as they are written. `reset_slack` is
    by how much the reset may be later: servers cut off what their spelling has no room for.
    `retry_after` is the longer of the header and the body's `msLeft`.
    """

    limit: int | None = None
    remaining: int | None = None
    reset_in: float | None = None
    retry_after: float | None = None
    reset_slack: float = 0.0


def parse(headers: Mapping[str, str], body: object, now: datetime) -> RateReading:
    """Reads an answer's headers and its parsed JSON body (or None). Never raises.

    `now` is aware and this machine's; where the answer has a `Date`, moments count from that.
    """
    named = {name.lower(): value for name, value in headers.items()}
    server_now = server_time(headers) or now
    waits = (_wait(named.get("retry-after", ""), server_now), _wait_in_body(body))
    limit = _count(_rate_header(named, "limit"))
    reset = _rate_header(named, "reset")
    reset_in = _wait(reset, server_now)
    return RateReading(
        limit=limit or None,
        remaining=_count(_rate_header(named, "remaining")),
        reset_in=reset_in,
        retry_after=max((wait for wait in waits if wait is not None), default=None),
        reset_slack=0.0 if reset_in is None else _step(reset),
    )


def server_time(headers: Mapping[str, str]) -> datetime | None:
    """The server's clock as its `Date` header tells it: aware, UTC, whole seconds."""
    text = next((value for name, value in headers.items() if name.lower() == "date"), "")
    return _http_date(text.strip())


def _rate_header(named: Mapping[str, str], what: str) -> str:
    return next((named[name + what] for name in _FAMILIES if name + what in named), "")


def _count(text: str) -> int | None:
    found = _LEADING_NUMBER.match(text)
    if found is None or int(found[1]) > _MOST_POINTS:
        return None
    return int(found[1])


def _wait(text: str, server_now: datetime) -> float | None:
    """Seconds until what a header names: a wait, or a moment in any spelling."""
    text = text.strip()
    if _NUMBER.match(text):
        seconds = _seconds_of_number(float(text), server_now)
    elif moment := _javascript_date(text) or _iso_date(text) or _http_date(text):
        seconds = _until(moment, server_now)
    elif "," in text:  # the header came more than once
        return _wait(text.partition(",")[0], server_now) if text[:1].isdigit() else None
    else:
        return None
    return _sensible(seconds)


def _step(text: str) -> float:
    """The smallest difference a spelling can tell, in seconds."""
    if _NUMBER.match(text.strip()) and float(text) >= _EPOCH_MILLISECONDS:
        return 0.001
    found = _DECIMALS.search(text)
    return 1.0 if found is None else 0.1 ** len(found[1])


def _seconds_of_number(number: float, server_now: datetime) -> float:
    if number < _EPOCH_SECONDS:
        return number
    epoch = number / 1000 if number >= _EPOCH_MILLISECONDS else number
    return _now_if_just_past(epoch - server_now.timestamp())


def _until(moment: datetime, server_now: datetime) -> float:
    return _now_if_just_past((moment - server_now).total_seconds())


def _now_if_just_past(seconds: float) -> float:
    return 0.0 if -_JUST_PAST <= seconds < 0 else seconds


def _wait_in_body(body: object) -> float | None:
    """`{"data": {"msLeft": 38689}}` in seconds; `ms_left` is seen too."""
    if not isinstance(body, dict):
        return None
    data = body.get("data")
    for part in (data, body):
        if not isinstance(part, dict):
            continue
        for name in ("msLeft", "ms_left"):
            if (left := _number(part.get(name))) is not None:
                return _sensible(left / 1000)
    return None


def _number(value: object) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        # An integer too large for a float is no wait either.
        return float(value) if abs(value) < _EPOCH_MILLISECONDS else None
    if isinstance(value, str) and _NUMBER.match(value.strip()):
        return float(value)
    return None


def _sensible(seconds: float) -> float | None:
    if not 0 <= seconds <= LONGEST_WAIT:
        return None
    # Up to the millisecond, past the noise of floating point.
    return math.ceil(round(seconds * 1000, 4)) / 1000


def _javascript_date(text: str) -> datetime | None:
    found = _JAVASCRIPT.match(text)
    if found is None:
        return None
    try:
        return _utc(datetime.strptime(f"{found[1]} {found[2] or '+0000'}", "%b %d %Y %H:%M:%S %z"))
    except ValueError:
        return None


def _iso_date(text: str) -> datetime | None:
    try:
        return _utc(datetime.fromisoformat(text))
    except ValueError:
        return None


def _http_date(text: str) -> datetime | None:
    try:
        return _utc(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _utc(moment: datetime) -> datetime | None:
    """Aware and in UTC; a moment without an offset is meant as UTC. None at the world's edges."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    if not 1 < moment.year < 9999 or abs(moment.utcoffset() or timedelta()) >= timedelta(days=1):
        return None
    return moment.astimezone(UTC)
