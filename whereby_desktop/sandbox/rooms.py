"""The organisation's rooms: what exists, in which order it is listed, and when it is gone."""

import hashlib
import itertools
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from whereby_desktop.sandbox.messages import Json

Mode = Literal["normal", "group"]
Pattern = Literal["uuid", "human-short"]

#: Letters and digits that are not mistaken for one another when read aloud or typed from paper.
DISTINGUISHABLE = "23456789abcdefghjkmnpqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a creation asked for. The API never tells most of it again."""

    end: datetime
    prefix: str = ""
    pattern: Pattern = "uuid"
    locked: bool = False
    mode: Mode = "normal"
    viewer_mode: bool = False
    recording: Json = field(default=None, repr=False)
    transcription: Json = field(default=None, repr=False)
    streaming: Json = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Room:
    """A transient room. `name` starts with a slash; `start` and `plan.end` are UTC."""

    number: int
    meeting_id: str
    name: str
    start: datetime
    plan: Plan
    host_key: str = field(repr=False)
    viewer_key: str = field(repr=False)

    @property
    def end(self) -> datetime:
        return self.plan.end


class CursorError(ValueError):
    """A cursor this server never gave out."""


class RoomStore:
    """May be used from any thread. A room is gone `kept_for` after its end (a day by the API)."""

    def __init__(
        self,
        now: Callable[[], datetime],
        seed: int | None = None,
        kept_for: timedelta = timedelta(hours=24),
    ) -> None:
        self._now = now
        self._kept_for = kept_for
        # Nothing here guards anything: keys of rooms that do not exist may come from a seed.
        self._random = random.Random(seed)  # noqa: S311
        self._cursor_salt = self._random.randbytes(16)
        self._numbers = itertools.count(1)
        self._rooms: dict[str, Room] = {}
        self._drawn_names: set[str] = set()
        self._next_death: datetime | None = None
        self._lock = threading.RLock()

    def add(
        self,
        plan: Plan,
        name: str | None = None,
        start: datetime | None = None,
        meeting_id: str | None = None,
    ) -> Room:
        """A new room; what is not given is drawn, `start` taken from the clock.

        `name` begins with its slash.
        """
        with self._lock:
            number = next(self._numbers)
            room = Room(
                number=number,
                meeting_id=meeting_id or self._drawn_id(number),
                name=name or self._drawn_name(plan),
                start=start or self._now(),
                plan=plan,
                host_key=self._key(),
                viewer_key=self._key(),
            )
            self._rooms[room.meeting_id] = room
            death = plan.end + self._kept_for
            self._next_death = min(self._next_death or death, death)
            return room

    def get(self, meeting_id: str) -> Room | None:
        with self._lock:
            self._bury()
            return self._rooms.get(meeting_id)

    def remove(self, meeting_id: str) -> bool:
        with self._lock:
            self._bury()
            return self._rooms.pop(meeting_id, None) is not None

    def all(self) -> list[Room]:
        with self._lock:
            self._bury()
            return list(self._rooms.values())

    def page(self, limit: int, cursor: str | None = None) -> tuple[list[Room], str | None]:
        """Rooms in the order of their creation, and the cursor of the next page if there is one.

        A cursor stays good while rooms come and go. Raises CursorError.
        """
        with self._lock:
            self._bury()
            after = 0 if cursor is None else self._number_of(cursor)
            later = (room for room in self._rooms.values() if room.number > after)
            found = list(itertools.islice(later, limit + 1))
        more = len(found) > limit
        return found[:limit], self._cursor_after(found[limit - 1].number) if more else None

    def _bury(self) -> None:
        now = self._now()
        if self._next_death is None or now < self._next_death:
            return
        kept = {key: r for key, r in self._rooms.items() if r.end + self._kept_for > now}
        self._rooms = kept
        self._next_death = min((r.end + self._kept_for for r in kept.values()), default=None)

    def _drawn_name(self, plan: Plan) -> str:
        """One that was never drawn before: a short one of ten thousand would be, now and then."""
        while (name := f"/{plan.prefix}{self._ending(plan.pattern)}") in self._drawn_names:
            pass
        self._drawn_names.add(name)
        return name

    def _ending(self, pattern: Pattern) -> str:
        if pattern == "human-short":
            return "".join(self._random.choices(DISTINGUISHABLE, k=6))
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def _drawn_id(self, number: int) -> str:
        return str(90_000_000 + number * 137 + self._random.randrange(137))

    def _key(self) -> str:
        return f"madeup{self._random.randbytes(24).hex()}"

    def _cursor_after(self, number: int) -> str:
        seal = hashlib.blake2b(str(number).encode(), key=self._cursor_salt, digest_size=12)
        return f"{seal.hexdigest()}{number:08x}"

    def _number_of(self, cursor: str) -> int:
        try:
            number = int(cursor[24:], 16)
        except ValueError:
            number = -1
        if number < 0 or self._cursor_after(number) != cursor:
            raise CursorError("The cursor is not one of this list")
        return number
