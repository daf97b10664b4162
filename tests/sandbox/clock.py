"""A clock that stands still until it is moved."""

from datetime import UTC, datetime, timedelta


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 25, 11, 42, 7, 250_000, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def move(self, *, seconds: float = 0, hours: float = 0) -> None:
        self.at += timedelta(seconds=seconds, hours=hours)
