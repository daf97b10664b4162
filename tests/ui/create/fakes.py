"""A clock and a meter that stand where a test puts them; presets that are kept nowhere."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.quota import Call, CallKind, Quota

NOON = datetime(2026, 11, 25, 11, 42, 35, 250_000, tzinfo=UTC)  # Wednesday, 12:42 in Berlin


class StoppedClock:
    def __init__(self, now: datetime = NOON) -> None:
        self._now = now
        self._instant = 100.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._instant

    async def sleep(self, seconds: float) -> None:
        self.go(seconds)

    def go(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._instant += seconds

    def set(self, now: datetime) -> None:
        self._now = now


class SetMeter:
    def __init__(self) -> None:
        self.quota = Quota(1000, 842, NOON, 99.0, 120.0)
        self.calls: list[Call] = []
        self.create_price = 3
        self.listeners: list[Callable[[], None]] = []

    def price(self, kind: CallKind) -> int:
        return self.create_price if kind is CallKind.CREATE else 1

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)

    def change(self, **parts: object) -> None:
        self.quota = replace(self.quota, **parts)  # type: ignore[arg-type]
        for listener in list(self.listeners):
            listener()


class NoDisk:
    """A store of presets that forgets them."""

    async def load(self) -> PresetList:
        return PresetList()

    async def save(self, presets: PresetList) -> None:
        pass
