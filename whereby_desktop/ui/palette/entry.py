"""What can be found in the palette."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Kind(Enum):
    """In the order in which equal matches are shown."""

    ACTION = "action"
    PRESET = "preset"
    ACCOUNT = "account"
    SETTING = "setting"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `key` names it in what was used last; `keys` are those that do the same at once."""

    kind: Kind
    key: str
    title: str
    run: Callable[[], object] = field(compare=False)
    detail: str = ""
    icon: str = ""
    keys: str = ""

    @property
    def end(self) -> str:
        """What stands at the line's end: its keys, else what it is."""
        return self.keys or kind_words(self.kind)


@dataclass(frozen=True, slots=True)
class Source:
    """Entries that are made when they are shown: there may be ten thousand.

    `texts`: what is searched for each, in the order in which equal matches are shown. `keys` name
    them in what was used last.
    """

    texts: Sequence[str]
    keys: Sequence[str]
    entry: Callable[[int], Entry]


def of_entries(entries: Sequence[Entry]) -> Source:
    """A few that are at hand."""
    return Source(
        [f"{each.title} {each.detail}" for each in entries],
        [each.key for each in entries],
        lambda row: entries[row],
    )


def kind_words(kind: Kind) -> str:
    words = {
        Kind.ACTION: translate("Palette", "Action"),
        Kind.PRESET: translate("Palette", "Preset"),
        Kind.ACCOUNT: translate("Palette", "Account"),
        Kind.SETTING: translate("Palette", "Setting"),
        Kind.ROOM: translate("Palette", "Room"),
    }
    return words[kind]
