"""Sorting so many things that the window would wait for it: a stretch a step."""

import heapq
from collections.abc import Callable, Generator, Sequence
from itertools import islice
from typing import Any, TypeVar

AT_ONCE = 20_000  # are sorted in one step
_STRETCH = 4_000
_MERGED = 500  # in a step
Item = TypeVar("Item")


def sorted_in_steps(
    items: Sequence[Item], key: Callable[[Item], Any], *, reverse: bool = False
) -> Generator[None, None, list[Item]]:
    """What `sorted` returns, in the end."""
    if len(items) <= AT_ONCE:
        return sorted(items, key=key, reverse=reverse)
    stretches = []
    for begin in range(0, len(items), _STRETCH):
        stretches.append(sorted(items[begin : begin + _STRETCH], key=key, reverse=reverse))
        yield
    merged = heapq.merge(*stretches, key=key, reverse=reverse)
    result: list[Item] = []
    while part := list(islice(merged, _MERGED)):
        result += part
        yield
    return result
