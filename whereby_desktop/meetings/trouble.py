"""The kinds of trouble a person can meet. What is said about each is in ui/wording.py."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class TroubleKind(Enum):
    # with the network and the server
    OFFLINE = "offline"
    PROXY = "proxy"
    KEY_REJECTED = "key rejected"
    NOT_ALLOWED = "not allowed"
    GONE = "gone"
    NOT_ACCEPTED = "not accepted"
    SLOWED_DOWN = "slowed down"
    SERVER = "server"
    NO_ANSWER = "no answer"
    UNSAFE = "unsafe"
    NONSENSE = "nonsense"
    REDIRECTED = "redirected"
    # with a create whose answer never came
    MAY_EXIST = "may exist"
    NOT_MADE = "not made"
    # with the key
    NO_KEY = "no key"
    KEYRING_MISSING = "keyring missing"
    KEYRING_LOCKED = "keyring locked"
    KEYRING_REFUSED = "keyring refused"
    KEYRING_HUNG = "keyring hung"
    # with the secret part of a draft: of a bucket, of a stream
    PART_NOT_KEPT = "part not kept"
    PART_MISSING = "part missing"
    # with this computer
    CLOCK_OFF = "clock off"
    DISK = "disk"
    DAMAGED_FILE = "damaged file"
    UNEXPECTED = "unexpected"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One trouble, with everything its sentence needs. Never holds a secret.

    `words` are the server's (or the system's) own; `at` is aware UTC; `seconds` is a wait or how
    far a clock is off; `subject` names a host, a path, a keyring or a room.
    """

    kind: TroubleKind
    words: str = ""
    status: int | None = None
    field: str = ""
    at: datetime | None = None
    seconds: float | None = None
    subject: str = ""
    detail: str = ""


class TroubleError(Exception):
    """The root of every error that is meant for a person; `trouble` says which."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.kind.value if not trouble.words else trouble.words)
        self.trouble = trouble
