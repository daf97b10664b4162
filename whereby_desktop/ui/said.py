"""A trouble in words: what the screen shows of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Remedy(Enum):
    """What the person can do about it, as one button."""

    NONE = "none"
    TRY_AGAIN = "try again"
    NEW_KEY = "new key"
    DASHBOARD = "dashboard"
    CHECK = "check"
    CHOOSE = "choose"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Said:
    """A trouble in words. `small` is the technical detail, last and small."""

    title: str
    text: str
    small: str = ""
    remedy: Remedy = Remedy.NONE


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the sentences may refer to. `list_from`: when the list shown was read (aware)."""

    list_from: datetime | None = None
    waiting: int = 0
