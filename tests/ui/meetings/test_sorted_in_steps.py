from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.ui.bulk.slices import at_once
from whereby_desktop.ui.meetings import sorted_in_steps as module
from whereby_desktop.ui.meetings.sorted_in_steps import AT_ONCE, sorted_in_steps


@given(
    keys=st.lists(st.integers(0, 9), max_size=60),
    reverse=st.booleans(),
    stretch=st.integers(1, 20),
    merged=st.integers(1, 9),
)
def test_as_sorted_and_equal_ones_keep_their_order(
    keys: list[int], reverse: bool, stretch: int, merged: int
) -> None:
    things = [(key, place) for place, key in enumerate(keys)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "AT_ONCE", 0)
        patch.setattr(module, "_STRETCH", stretch)
        patch.setattr(module, "_MERGED", merged)
        found = at_once(sorted_in_steps(things, itemgetter(0), reverse=reverse))
    assert found == sorted(things, key=itemgetter(0), reverse=reverse)


def test_few_are_sorted_in_one_step_and_many_in_small_ones() -> None:
    asked = 0

    def key(number: int) -> int:
        nonlocal asked
        asked += 1
        return -number

    assert list(sorted_in_steps(range(AT_ONCE), key)) == []
    asked, steps = 0, []
    for _ in sorted_in_steps(range(5 * AT_ONCE), key):
        steps.append(asked)
        asked = 0
    assert max(steps) <= AT_ONCE / 4
