"""How one order of rows becomes another: the fewest removals, moves and insertions."""

from collections.abc import Sequence
from typing import NamedTuple

from whereby_desktop.ui.meetings.rows import Row

_MANY = 24  # beyond, it is quicker to start anew than to tell each step
_VERY_MANY = 20_000  # to find out how these differ takes longer than to start anew
_STRETCH = 500  # rows that are compared at once, in a hundredth of the time


class Remove(NamedTuple):
    first: int
    last: int


class Move(NamedTuple):
    """`to`: where the row is once it has been taken out and put back."""

    at: int
    to: int


class Insert(NamedTuple):
    first: int
    rows: list[Row]


Step = Remove | Move | Insert


def steps_between(old: Sequence[Row], new: Sequence[Row]) -> list[Step] | None:
    """The steps from `old` to `new`, each to be applied to the outcome of the one before.

    None when there are too many to be worth it. Rows are told apart by identity.
    """
    start, old_end, new_end = _differing(old, new)
    before, after = old[start:old_end], new[start:new_end]
    if not after:  # most often: rows that lie side by side came, or went
        return [Remove(start, old_end - 1)] if before else []
    if not before:
        return [Insert(start, list(after))]
    if min(len(before), len(after)) > _VERY_MANY:
        return None
    was, will_be = set(before), set(after)
    gone, come = was - will_be, will_be - was
    removals = _runs(before, gone)
    insertions = _runs(after, come)
    if len(removals) + len(insertions) > _MANY:
        return None
    moves = _moves(_without(before, gone), _without(after, come), start)
    if moves is None:
        return None
    steps: list[Step] = [Remove(start + first, start + last) for first, last in reversed(removals)]
    steps += moves
    steps += [Insert(start + first, list(after[first : last + 1])) for first, last in insertions]
    return steps


def _differing(old: Sequence[Row], new: Sequence[Row]) -> tuple[int, int, int]:
    start, shorter = 0, min(len(old), len(new))
    # Rows have no equality of their own, so stretches are equal where their rows are the same.
    while start < shorter and old[start : start + _STRETCH] == new[start : start + _STRETCH]:
        start += _STRETCH
    start = min(start, shorter)
    while start < shorter and old[start] is new[start]:
        start += 1
    old_end, new_end = len(old), len(new)
    while (
        min(old_end, new_end) - start > _STRETCH
        and old[old_end - _STRETCH : old_end] == new[new_end - _STRETCH : new_end]
    ):
        old_end -= _STRETCH
        new_end -= _STRETCH
    while old_end > start and new_end > start and old[old_end - 1] is new[new_end - 1]:
        old_end -= 1
        new_end -= 1
    return start, old_end, new_end


def _runs(rows: Sequence[Row], wanted: set[Row]) -> list[tuple[int, int]]:
    """Where `wanted` rows lie side by side: (first, last). Too many are not counted out."""
    runs: list[tuple[int, int]] = []
    for place, row in enumerate(rows) if wanted else ():
        if row not in wanted:
            continue
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
            if len(runs) > _MANY:
                break
    return runs


def _without(rows: Sequence[Row], others: set[Row]) -> list[Row]:
    return [row for row in rows if row not in others] if others else list(rows)


def _moves(before: list[Row], after: list[Row], offset: int) -> list[Step] | None:
    movers = _movers(before, after)
    if movers is None:
        return None
    moves: list[Step] = []
    now = list(before)
    for at, row in enumerate(after):
        if row not in movers:
            continue
        source = now.index(row)
        del now[source]
        to = now.index(after[at - 1]) + 1 if at else 0
        now.insert(to, row)
        moves.append(Move(offset + source, offset + to))
    return moves


def _movers(before: list[Row], after: list[Row]) -> set[Row] | None:
    """Rows after whose removal both lists have one order; None when there are too many.

    Walks along both at once; where they differ, the next rows tell which side has an extra one.
    """
    movers: set[Row] = set()
    left = right = 0
    while left < len(before) and right < len(after):
        here, there = before[left], after[right]
        if here is there:
            left, right = left + 1, right + 1
        elif here in movers:
            left += 1
        elif there in movers:
            right += 1
        else:
            arrived = right + 1 < len(after) and after[right + 1] is here
            movers.add(there if arrived else here)
            if len(movers) > _MANY:
                return None
    return movers
