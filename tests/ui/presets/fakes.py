"""A disk, a keyring and a clock that tests see through."""

import asyncio
from datetime import datetime

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind


class Store:
    """Presets on disk, for as long as the test lasts."""

    def __init__(self) -> None:
        self.saved: list[PresetList] = []

    async def load(self) -> PresetList:
        return self.saved[-1] if self.saved else PresetList()

    async def save(self, presets: PresetList) -> None:
        self.saved.append(presets)


class Keyring:
    def __init__(self) -> None:
        self.entries = dict[str, Secret]()
        self.locked = False

    async def read(self, name: str) -> Secret | None:
        return self.entries.get(name)

    async def store(self, name: str, secret: Secret) -> None:
        if self.locked:
            raise TroubleError(Trouble(TroubleKind.KEYRING_LOCKED))
        self.entries[name] = secret

    async def forget(self, name: str) -> None:
        self.entries.pop(name, None)


class HandClock:
    """Sleeps until it is told that the time has come."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._sleepers: list[asyncio.Event] = []

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._now.timestamp()

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        self._sleepers.append(woken)
        await woken.wait()

    def wake(self) -> None:
        for each in self._sleepers:
            each.set()


async def until_settled() -> None:
    """What was started goes on as far as it can without anything from outside."""
    for _ in range(20):
        await asyncio.sleep(0)
