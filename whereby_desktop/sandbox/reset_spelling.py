"""The ways servers of this family write X-RateLimit-Reset; the API's documents do not say which."""

import math
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from enum import StrEnum

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class ResetSpelling(StrEnum):
    """`MISSING` leaves the header out."""

    SECONDS = "seconds"
    FRACTION = "fraction"
    EPOCH = "epoch"
    EPOCH_MS = "epoch-ms"
    HTTP_DATE = "http-date"
    ISO = "iso"
    JAVASCRIPT = "javascript"
    MISSING = "missing"


def iso_utc(at: datetime) -> str:
    """UTC with milliseconds and a `Z`, as the API writes every date."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def spell_reset(spelling: ResetSpelling, resets_at: datetime, now: datetime) -> str | None:
    """The header's text. Whole units are rounded up: a reset is never told too early."""
    write = _WRITERS.get(spelling)
    return None if write is None else write(resets_at.astimezone(UTC), now)


def _left(resets_at: datetime, now: datetime) -> float:
    return max(0.0, (resets_at - now).total_seconds())


def _whole_second(at: datetime) -> datetime:
    return at if at.microsecond == 0 else at.replace(microsecond=0) + timedelta(seconds=1)


def _javascript(resets_at: datetime, _now: datetime) -> str:
    # By hand: strftime would use the names of the language the process runs in.
    at = _whole_second(resets_at).astimezone(timezone(timedelta(hours=1)))
    day = f"{_DAYS[at.weekday()]} {_MONTHS[at.month - 1]} {at.day:02} {at.year}"
    return f"{day} {at:%H:%M:%S} GMT+0100 (Central European Standard Time)"


_WRITERS: Mapping[ResetSpelling, Callable[[datetime, datetime], str]] = {
    ResetSpelling.SECONDS: lambda at, now: str(math.ceil(_left(at, now))),
    ResetSpelling.FRACTION: lambda at, now: f"{_left(at, now):.3f}",
    ResetSpelling.EPOCH: lambda at, _: str(math.ceil(at.timestamp())),
    ResetSpelling.EPOCH_MS: lambda at, _: str(math.ceil(at.timestamp() * 1000)),
    ResetSpelling.HTTP_DATE: lambda at, _: format_datetime(_whole_second(at), usegmt=True),
    ResetSpelling.ISO: lambda at, _: iso_utc(at),
    ResetSpelling.JAVASCRIPT: _javascript,
}
