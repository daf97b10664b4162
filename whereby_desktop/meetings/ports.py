"""What the meeting book needs from outside, as protocols. api/ and storage/ fulfil them."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.link_options import NO_OPTIONS, LinkOptions
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.past_meeting import PastMeeting
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.quota import Call, CallKind, Priority, Quota
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret

BeforeSending = Callable[[], Awaitable[None]]


class Clock(Protocol):
    def now(self) -> datetime:
        """The wall clock: aware, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back and go on while the machine sleeps."""
        ...

    async def sleep(self, seconds: float) -> None: ...


class MeetingService(Protocol):
    """Whereby, one coroutine per operation. Each raises TroubleError."""

    async def meetings(
        self, *, priority: Priority = Priority.USER, links: bool = False
    ) -> list[Meeting]:
        """Every meeting there is, the cursor followed to its end. `links`: with secret links."""
        ...

    async def meeting(self, meeting_id: str, *, links: bool = True) -> Meeting: ...

    async def create(
        self,
        draft: MeetingDraft,
        *,
        before_sending: BeforeSending | None = None,
        priority: Priority = Priority.USER,
    ) -> Meeting:
        """Awaits `before_sending` when its turn has come, before each try goes out.

        Raises trouble MAY_EXIST when the answer was lost and the room may have been made."""
        ...

    async def delete(
        self,
        meeting: Meeting,
        *,
        before_sending: BeforeSending | None = None,
        priority: Priority = Priority.USER,
    ) -> None:
        """Deleting what is gone is a success."""
        ...


class PointsMeter(Protocol):
    """The points as the screen watches them."""

    @property
    def quota(self) -> Quota: ...

    @property
    def calls(self) -> Sequence[Call]:
        """The latest calls, oldest first."""
        ...

    def price(self, kind: CallKind) -> int:
        """What a call of this kind is likely to cost, learned from the answers."""
        ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls `listener` after each change; returns what ends that."""
        ...


@dataclass(frozen=True, slots=True)
class UnfinishedCreate:
    """A create that was begun and whose answer never came in (a lost answer, a crash)."""

    entry: int
    draft: MeetingDraft
    label: str
    preset: str
    begun_at: datetime  # aware UTC
    link_options: LinkOptions = NO_OPTIONS

    def remembered(self, meeting_id: str, now: datetime) -> Remembered:
        """What is to be remembered of the meeting that came of it."""
        return Remembered(
            meeting_id,
            self.label,
            self.draft,
            now,
            self.preset,
            link_options=self.link_options,
        )


@dataclass(frozen=True, slots=True)
class Shelved:
    """What the last run left behind. No secret links."""

    meetings: Sequence[Meeting] = ()
    seen_at: datetime | None = None
    remembered: Mapping[str, Remembered] = field(default_factory=dict)
    unfinished: Sequence[UnfinishedCreate] = ()
    history: Sequence[PastMeeting] = ()


class MeetingMemory(Protocol):
    """What outlives a run. Each raises TroubleError (DISK)."""

    async def load(self) -> Shelved: ...

    async def save_list(self, meetings: Sequence[Meeting], seen_at: datetime) -> None: ...

    async def remember(self, remembered: Remembered) -> None: ...

    async def add_history(self, past: Sequence[PastMeeting]) -> None:
        """Puts meetings into the history, in the place of older entries of the same ids."""
        ...

    async def leave_history(self, meeting_ids: Sequence[str]) -> None:
        """They are in Whereby's list again; what was remembered of them stays."""
        ...

    async def forget(self, meeting_ids: Sequence[str]) -> None:
        """Takes past meetings out of the history, with all that was remembered of them."""
        ...

    async def begin_create(self, begun: UnfinishedCreate) -> int:
        """Writes down, before anything is sent, that a create begins; returns its entry.

        `begun.entry` means nothing yet.
        """
        ...

    async def end_create(self, entry: int) -> None:
        """The entry's outcome is known and dealt with."""
        ...


class PresetStore(Protocol):
    """Where the presets of one account are. Each raises TroubleError (DISK)."""

    async def load(self) -> PresetList: ...

    async def save(self, presets: PresetList) -> None:
        """Without secret parts."""
        ...


class SecretStore(Protocol):
    """Secrets by name, in the keyring. Each raises TroubleError with a KEYRING_ kind."""

    async def read(self, name: str) -> Secret | None: ...

    async def store(self, name: str, secret: Secret) -> None: ...

    async def forget(self, name: str) -> None:
        """Forgetting what is not there is a success."""
        ...


class KeyringWords(Protocol):
    """A keyring as a person knows it: "GNOME Keyring", its collection "Login" ("" if unknown)."""

    @property
    def name(self) -> str: ...

    @property
    def collection(self) -> str: ...

    @property
    def locked(self) -> bool: ...


class KeyVault(Protocol):
    """Where the API key is kept. Each coroutine raises TroubleError with a KEYRING_ kind."""

    @property
    def held_in_memory(self) -> bool:
        """Whether the key is known to this run only."""
        ...

    def remember_for_session(self, token: Secret) -> None: ...

    async def read(self, *, deadline: float | None = None) -> Secret | None:
        """`deadline` in seconds: longer where the person is asked to unlock the keyring."""
        ...

    async def store(self, token: Secret, *, deadline: float | None = None) -> None:
        """On trouble the key is kept in memory for this session."""
        ...

    async def forget(self, *, deadline: float | None = None) -> None: ...

    async def describe(self) -> KeyringWords: ...


@dataclass(frozen=True, slots=True)
class KeyTest:
    """What one read with a new key showed."""

    rooms: int
    more_rooms: bool  # only the first page was read
    points_a_minute: int | None


class KeyTester(Protocol):
    async def __call__(self, token: Secret) -> KeyTest:
        """Tries a key with one read. Raises TroubleError."""
        ...
