"""The rooms in the order they are shown in: a few sorted at once, very many in slices."""

from collections.abc import Generator, Iterator, Mapping
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from whereby_desktop.ui.meetings.arrangement import Sorting, sorting_rooms, with_members
from whereby_desktop.ui.meetings.rows import RoomRow
from whereby_desktop.ui.meetings.sorted_in_steps import AT_ONCE

_SLICE_SECONDS = 0.004


class RoomOrder(QObject):
    """`rooms` and `past` stay as they are until both are sorted; then `changed` follows, and says
    whether `rooms` are others, or have changed themselves.

    A wish that comes before that is taken up together with those that were not yet fulfilled.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rooms: list[RoomRow] = []
        self.past: list[RoomRow] = []
        self.sorting = Sorting()
        self._members: dict[str, Mapping[str, RoomRow]] = {}  # of the lists that are others now
        self._resort = False
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take_slice)

    @property
    def renewing(self) -> bool:
        """Whether other rooms are to come."""
        return bool(self._members)

    def renew(
        self,
        rooms: Mapping[str, RoomRow] | None = None,
        past: Mapping[str, RoomRow] | None = None,
    ) -> None:
        """None: that list has the rooms it had, and they are as they were."""
        given = {"rooms": rooms, "past": past}
        self._members |= {name: each for name, each in given.items() if each is not None}
        self._begin()

    def sort(self, sorting: Sorting) -> None:
        self.sorting, self._resort = sorting, True
        self._begin()

    def forget_past(self) -> None:
        self.past = []
        self._members.pop("past", None)
        if self._timer.isActive():
            self._begin()

    def _begin(self) -> None:
        self._steps = self._sorting()
        most = max(map(len, (self.rooms, self.past, *self._members.values())))
        if most > AT_ONCE:
            self._timer.start()
        else:
            self._take(float("inf"))

    def _take_slice(self) -> None:
        self._take(perf_counter() + _SLICE_SECONDS)

    def _take(self, deadline: float) -> None:
        for _ in self._steps:
            if perf_counter() >= deadline:
                return
        self._timer.stop()
        others = "rooms" in self._members
        self._members, self._resort = {}, False
        self.changed.emit(others)

    def _sorting(self) -> Generator[None, None, None]:
        rooms = yield from self._sorted("rooms", self.rooms)
        past = yield from self._sorted("past", self.past)
        self.rooms, self.past = rooms, past

    def _sorted(self, name: str, before: list[RoomRow]) -> Generator[None, None, list[RoomRow]]:
        members, order = self._members.get(name), before
        if members is not None:
            order = yield from with_members(before, members)
        if members is not None or self._resort:
            order = yield from sorting_rooms(order, self.sorting)
        return order
