"""Where each row of a table stands, and which rows make the same room: kept while it is edited."""

from bisect import bisect_left, insort
from collections.abc import Hashable
from enum import IntEnum


class Standing(IntEnum):
    """In the order the rows are shown."""

    NEEDS_FIX = 0
    WARNS = 1  # made all the same
    READY = 2
    LEFT_OUT = 3  # on purpose, whatever is wrong with it

    @property
    def sent(self) -> bool:
        return self in (Standing.WARNS, Standing.READY)


class Standings:
    """The indexes of each standing, always sorted."""

    def __init__(self) -> None:
        self._of: list[Standing] = []
        self._lists: dict[Standing, list[int]] = {each: [] for each in Standing}

    def __getitem__(self, index: int) -> Standing:
        return self._of[index]

    def of(self, *standings: Standing) -> list[int]:
        """All of the first, then all of the next."""
        return [index for each in standings for index in self._lists[each]]

    def count(self, standing: Standing) -> int:
        return len(self._lists[standing])

    def append(self, standing: Standing) -> None:
        self._lists[standing].append(len(self._of))
        self._of.append(standing)

    def move(self, index: int, standing: Standing) -> None:
        before = self._of[index]
        if before is not standing:
            self._take_out(index)
            insort(self._lists[standing], index)
            self._of[index] = standing

    def pop(self) -> None:
        """Forgets the last one."""
        self._take_out(len(self._of) - 1)
        self._of.pop()

    def _take_out(self, index: int) -> None:
        of_it = self._lists[self._of[index]]
        del of_it[bisect_left(of_it, index)]


class Alike:
    """The indexes of rows that make the same room, by what makes them the same."""

    def __init__(self) -> None:
        self._lists: dict[Hashable, list[int]] = {}

    def first(self, likeness: Hashable) -> int:
        return self._lists[likeness][0]

    def join(self, likeness: Hashable, index: int) -> list[int]:
        """Rows that named another one as the first of their kind, and now name this one."""
        alike = self._lists.setdefault(likeness, [])
        insort(alike, index)
        return [] if alike[0] != index else alike[1:]

    def leave(self, likeness: Hashable, index: int) -> list[int]:
        """Rows that named this one as the first of their kind, and now name another."""
        alike = self._lists[likeness]
        place = bisect_left(alike, index)
        del alike[place]
        if not alike:
            del self._lists[likeness]
        return [] if place else list(alike)
