"""A meter and a clock that do as they are told."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from whereby_desktop.meetings.quota import Call, CallKind, Quota

NOON = datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC)


class FakeClock:
    def __init__(self) -> None:
        self.instant = 1000.0

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.instant - 1000.0)

    def monotonic(self) -> float:
        return self.instant

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self.instant += seconds


class FakeMeter:
    def __init__(self, quota: Quota, calls: Sequence[Call] = ()) -> None:
        self.quota = quota
        self.calls: Sequence[Call] = calls
        self.listeners: list[Callable[[], None]] = []

    def price(self, kind: CallKind) -> int:
        return 3 if kind is CallKind.CREATE else 1

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def say(self, quota: Quota | None = None, calls: Sequence[Call] | None = None) -> None:
        self.quota = self.quota if quota is None else quota
        self.calls = self.calls if calls is None else calls
        for listener in tuple(self.listeners):
            listener()


#: 842 of 1,000, answered just now, all back in 38 s.
KNOWN = Quota(
    limit=1000,
    remaining=842,
    replied_at=NOON,
    replied_instant=1000.0,
    resets_instant=1038.0,
)
FULL = replace(KNOWN, remaining=1000)
LOW = replace(KNOWN, remaining=86, resets_instant=1054.0)
PAUSED = replace(KNOWN, remaining=0, paused_since=992.0, paused_until=1012.0, waiting=4)
OFFLINE = replace(KNOWN, offline=True)
NO_REPLY_YET = Quota()
#: Half there, and seen to come back little by little: 756 by now, all in 20 s.
ESTIMATE = replace(
    KNOWN,
    remaining=512,
    replied_instant=980.0,
    resets_instant=1020.0,
    refills_before_reset=True,
)


def call(
    ago: float,
    kind: CallKind = CallKind.LIST,
    subject: str = "",
    *,
    cost: int = 1,
    left: int | None = 842,
    seconds: float = 0.2,
    elsewhere: int = 0,
) -> Call:
    """A call `ago` seconds before noon."""
    at = NOON - timedelta(seconds=ago)
    return Call(at, kind, subject, cost, left, seconds, 200, elsewhere)
