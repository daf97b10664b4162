"""Which rooms the list shows: the words searched for and the filters that are on."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from whereby_desktop.meetings.draft import Mode
from whereby_desktop.meetings.meeting import Stage
from whereby_desktop.ui.meetings.rows import RoomRow, folded

_HOUR = 3600.0


class Filter(Enum):
    """The filters of the menu, in its order."""

    OPEN = "open now"
    ENDS_SOON = "ends within 1 hour"
    HOST_RIGHTS = "host rights only"
    WAITING = "waiting for deletion"
    CREATED_HERE = "created with this app"
    LOCKED = "locked"
    GROUP = "group"
    NORMAL = "normal"
    HISTORY = "history"  # the only one that adds rooms: those that Whereby has no longer


# Within a family one is enough ("Group" or "Normal"); each family in use must agree.
_STAGES = {
    Filter.OPEN: Stage.OPEN,
    Filter.HOST_RIGHTS: Stage.HOST_RIGHTS,
    Filter.WAITING: Stage.WAITING,
}
_MODES = {Filter.GROUP: Mode.GROUP, Filter.NORMAL: Mode.NORMAL}


@dataclass(frozen=True, slots=True)
class Query:
    """`words`: folded; each must occur in what is searched, see `RoomRow`."""

    words: tuple[str, ...] = ()
    filters: frozenset[Filter] = frozenset()

    @property
    def history(self) -> bool:
        """Whether past rooms are shown."""
        return Filter.HISTORY in self.filters

    @property
    def follows_time(self) -> bool:
        """Whether other rooms pass a while later, though none has gone to another stage."""
        return Filter.ENDS_SOON in self.filters

    def chosen(self, rooms: Sequence[RoomRow], now: float) -> Sequence[RoomRow]:
        """The rooms that pass, in their order. `now` is in seconds since the epoch."""
        return self._of_stages(self._of_kinds(rooms), now)

    def chosen_past(self, past: Sequence[RoomRow]) -> Sequence[RoomRow]:
        """The past rooms that pass: no filter by stages of life is about them."""
        return self._of_kinds(past) if self.history else ()

    def _of_kinds(self, rooms: Sequence[RoomRow]) -> Sequence[RoomRow]:
        """One plain loop for each condition: a call for each room would take ten times as long."""
        for word in self.words:
            rooms = [room for room in rooms if word in room.haystack]
        if modes := {_MODES[each] for each in self.filters if each in _MODES}:
            rooms = [room for room in rooms if room.mode in modes]
        if Filter.CREATED_HERE in self.filters:
            rooms = [room for room in rooms if room.created_here]
        if Filter.LOCKED in self.filters:
            rooms = [room for room in rooms if room.locked]
        return rooms

    def _of_stages(self, rooms: Sequence[RoomRow], now: float) -> Sequence[RoomRow]:
        stages = {_STAGES[each] for each in self.filters if each in _STAGES}
        if Filter.ENDS_SOON in self.filters:
            soon = now + _HOUR
            return [room for room in rooms if now < room.end <= soon or room.stage in stages]
        return [room for room in rooms if room.stage in stages] if stages else rooms


def words_of(typed: str) -> tuple[str, ...]:
    """What was typed as words to look for. A link's query part holds keys, not names."""
    return tuple(folded(word.partition("?")[0]) for word in typed.split())
