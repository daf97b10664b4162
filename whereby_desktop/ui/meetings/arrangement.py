"""The order of the list: rooms below the heading of their group, sorted, filtered."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from operator import attrgetter
from typing import Any

from whereby_desktop.meetings.draft import Mode
from whereby_desktop.meetings.meeting import HOST_RIGHTS_AFTER_END, Stage
from whereby_desktop.ui.meetings.meetings_filter import Query
from whereby_desktop.ui.meetings.rows import Group, GroupRow, Past, RoomRow, Row
from whereby_desktop.ui.meetings.sorted_in_steps import sorted_in_steps

_STRETCH = 20_000  # rooms looked at in a step
_HOST_SECONDS = HOST_RIGHTS_AFTER_END.total_seconds()


class Column(IntEnum):
    ROOM = 0
    MODE = 1
    LOCK = 2
    STATE = 3
    ACTION = 4


SORTABLE = (Column.ROOM, Column.MODE, Column.LOCK, Column.STATE)


@dataclass(frozen=True, slots=True)
class Sorting:
    """Within each group; the groups keep their order."""

    column: Column = Column.STATE
    descending: bool = False


@dataclass(slots=True)
class Stages:
    """How rooms stand from `since` until `next_turn`, in seconds since the epoch."""

    since: float = float("inf")
    next_turn: float = float("inf")  # when the next room goes to another stage
    open_total: int = 0  # rooms open now, shown or not
    turned: list[RoomRow] = field(default_factory=list)  # have gone to another stage by `since`

    def hold(self, at: float) -> bool:
        return self.since <= at < self.next_turn


@dataclass(slots=True)
class Arrangement:
    flat: list[Row]  # headings and rooms from top to bottom; without empty and collapsed ones
    shown: int  # rooms that pass the query, past ones included


def sorting_rooms(
    rooms: Sequence[RoomRow], sorting: Sorting
) -> Generator[None, None, list[RoomRow]]:
    """Equal ones by end, name and id, so the order never depends on history."""
    if sorting.column in _RANKS:
        by_end = yield from sorted_in_steps(rooms, _BY_END)
        rank = _RANKS[sorting.column]
        return (yield from sorted_in_steps(by_end, rank, reverse=sorting.descending))
    key = _BY_END
    if sorting.column is Column.ROOM:
        same = len({room.haystack for room in rooms}) < len(rooms)
        key = _by_name if same else _BY_NAME
    return (yield from sorted_in_steps(rooms, key, reverse=sorting.descending))


def with_members(
    before: Sequence[RoomRow], rooms: Mapping[str, RoomRow]
) -> Generator[None, None, list[RoomRow]]:
    """Those of `before` that are in `rooms`, in its order, which is quick to sort; then others."""
    order: list[RoomRow] = []
    for begin in range(0, len(before), _STRETCH):
        stretch = before[begin : begin + _STRETCH]
        order += [room for room in stretch if rooms.get(room.meeting_id) is room]
        yield
    if len(order) < len(rooms):
        known = set(order)
        yield
        order += [room for room in rooms.values() if room not in known]
    return order


def arrange(
    rooms: Sequence[RoomRow],
    past: Sequence[RoomRow],
    groups: dict[Group, GroupRow],
    query: Query,
    now: datetime,
) -> Arrangement:
    """Puts sorted rooms, whose stages are up to date, in their groups. Brings `GroupRow.count` up
    to date.
    """
    shown, gone = query.chosen(rooms, now.timestamp()), query.chosen_past(past)
    result = Arrangement([], len(shown) + len(gone))
    for stage, group in groups.items():
        past_ones = stage is Past.HISTORY
        below = gone if past_ones else [room for room in shown if room.stage is stage]
        group.count = len(below)
        if below:
            result.flat.append(group)
            result.flat.extend(below if group.expanded else ())
    return result


def bring_up_to_date(rooms: Sequence[RoomRow], now: datetime) -> Stages:
    """Each `RoomRow.stage`. A plain loop for each stage takes half as long as one for all."""
    at, later = now.timestamp(), _HOST_SECONDS
    opened = [room for room in rooms if at < room.end]
    ended = [room for room in rooms if room.end <= at] if len(opened) < len(rooms) else []
    hosted = [room for room in ended if at < room.end + later]
    waiting = [room for room in ended if room.end + later <= at]
    result = Stages(at, open_total=len(opened))
    for stage, those in zip(_STAGES, (opened, hosted, waiting), strict=True):
        turned = [room for room in those if room.stage is not stage]
        for room in turned:
            room.stage = stage
        result.turned += turned
    first_ends = min(map(_END, opened), default=result.next_turn)
    result.next_turn = min(first_ends, min(map(_END, hosted), default=first_ends) + later)
    return result


_STAGES = (Stage.OPEN, Stage.HOST_RIGHTS, Stage.WAITING)
_END: Callable[[RoomRow], float] = attrgetter("end")
_BY_NAME: Callable[[RoomRow], Any] = attrgetter("haystack")
_BY_END: Callable[[RoomRow], Any] = attrgetter("by_end")


def _by_name(room: RoomRow) -> tuple[str, float, str]:
    return (room.haystack, room.end, room.meeting_id)


_MODE_RANKS = {Mode.GROUP: 0, Mode.NORMAL: 1, None: 2}
_LOCK_RANKS = {True: 0, False: 1, None: 2}
_RANKS: dict[Column, Callable[[RoomRow], int]] = {
    Column.MODE: lambda room: _MODE_RANKS[room.mode],
    Column.LOCK: lambda room: _LOCK_RANKS[room.locked],
}
