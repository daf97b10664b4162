"""A keyring in memory that can be locked, hung, missing, or refuse."""

import asyncio
from dataclasses import dataclass, field

from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind


@dataclass(frozen=True)
class Keyring:
    name: str = "Test Keyring"
    collection: str = ""
    locked: bool = False


@dataclass
class MemoryVault:
    """Fulfils `ports.KeyVault`. `trouble` is what reading and storing meet."""

    stored: Secret | None = None
    trouble: TroubleKind | None = None
    held: Secret | None = None
    locked: bool = False
    asked: list[str] = field(default_factory=list)
    unlocked: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def held_in_memory(self) -> bool:
        return self.held is not None

    def remember_for_session(self, token: Secret) -> None:
        self.held = token

    def unlock(self) -> None:
        """What the person does in the keyring's own dialog."""
        self.trouble, self.locked = None, False
        self.unlocked.set()

    async def read(self, *, deadline: float | None = None) -> Secret | None:
        self.asked.append("read")
        if self.held is not None:
            return self.held
        if deadline is not None and self.locked:
            await self.unlocked.wait()
        self._meet_trouble()
        return self.stored

    async def store(self, token: Secret, *, deadline: float | None = None) -> None:
        self.asked.append("store")
        self.held = token
        self._meet_trouble()
        self.stored, self.held = token, None

    async def forget(self, *, deadline: float | None = None) -> None:
        self.held = None
        self._meet_trouble()
        self.stored = None

    async def describe(self) -> Keyring:
        if self.trouble is TroubleKind.KEYRING_MISSING:
            self._meet_trouble()
        return Keyring(locked=self.locked)

    def _meet_trouble(self) -> None:
        if self.trouble is not None:
            words = "Dismissed" if self.trouble is TroubleKind.KEYRING_REFUSED else ""
            raise TroubleError(Trouble(self.trouble, words=words, subject="Test Keyring"))
