"""The demo workspace: a sandbox of our own, a key for it, and a day's rooms."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from whereby_desktop.meetings.draft import (
    MeetingDraft,
    Mode,
    NamePattern,
    Recording,
    RecordingTrigger,
)
from whereby_desktop.meetings.ports import KeyringWords, MeetingMemory
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.storage.keyring_description import KeyringKind, described

# The sandbox is imported where a demo starts: without one, its 1.3 MiB are not needed.
if TYPE_CHECKING:
    from whereby_desktop.sandbox.demo_day import CreatedHere
    from whereby_desktop.sandbox.server import Sandbox

ACCOUNT_NAME = "Example Clinic"


class DemoVault:
    """Holds the demo's key; nothing of a demo touches the keyring."""

    held_in_memory = True

    def __init__(self, token: Secret) -> None:
        self._token: Secret | None = token

    def remember_for_session(self, token: Secret) -> None:
        self._token = token

    async def read(self, *, deadline: float | None = None) -> Secret | None:
        return self._token

    async def store(self, token: Secret, *, deadline: float | None = None) -> None:
        self._token = token

    async def forget(self, *, deadline: float | None = None) -> None:
        self._token = None

    async def describe(self) -> KeyringWords:
        return described(KeyringKind.OTHER)


def start_demo(now: Callable[[], datetime]) -> "tuple[Sandbox, list[CreatedHere]]":
    """Starts the sandbox with a day around now, in the user's zone. Blocks: call in a thread."""
    from whereby_desktop.sandbox.demo_day import fill_with_a_real_day
    from whereby_desktop.sandbox.server import Sandbox

    sandbox = Sandbox(seed=1, now=now)
    zone = now().astimezone().tzinfo or UTC
    made = fill_with_a_real_day(sandbox, now(), zone)
    sandbox.start()
    return sandbox, made


async def remember_demo(memory: MeetingMemory, made: "list[CreatedHere]") -> None:
    """Puts into the memory what the program would know, had it created those rooms."""
    for each in made:
        await memory.remember(_remembered(each))


def _remembered(made: "CreatedHere") -> Remembered:
    draft = MeetingDraft(
        end=made.end,
        prefix=made.prefix,
        pattern=NamePattern(made.pattern),
        mode=Mode(made.mode),
        locked=made.locked,
        viewer_mode=made.viewer_mode,
        recording=Recording(trigger=RecordingTrigger.AUTOMATIC) if made.recording else None,
    )
    return Remembered(made.meeting_id, made.label, draft, made.created_at, made.preset)
