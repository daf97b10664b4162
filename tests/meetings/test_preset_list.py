"""The presets of an account: their order, and which of them is the default."""

from datetime import timedelta

import pytest

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import (
    BUILT_IN,
    CONSULT,
    GROUP_LESSON,
    SUPPORT_CALL,
    WEBINAR,
    Lasting,
    Preset,
)

MINE = Preset("mine", "Mine", Lasting(timedelta(minutes=45)))
START = PresetList()


def keys(presets: PresetList) -> list[str]:
    return [each.key for each in presets.presets]


def test_at_first_there_is_what_comes_with_the_program() -> None:
    assert START.presets == BUILT_IN
    assert START.default is CONSULT
    assert START.get("lesson") is GROUP_LESSON
    assert START.get("") is None


def test_a_new_one_comes_last_a_changed_one_stays_in_its_place() -> None:
    with_mine = START.with_preset(MINE)
    assert keys(with_mine) == [*keys(START), "mine"]
    changed = Preset("consult", "Visit", MINE.ends)
    again = with_mine.with_preset(changed)
    assert keys(again) == keys(with_mine)
    assert again.default is changed
    assert START.presets == BUILT_IN  # each change makes a new list


def test_without_the_default_the_first_one_is_it() -> None:
    assert START.without("consult").default is SUPPORT_CALL
    assert START.without("unknown") == START
    none = PresetList((), "mine")
    assert none.default is CONSULT
    assert none.chosen("mine") is CONSULT


def test_an_unknown_choice_is_the_default() -> None:
    presets = START.with_preset(MINE).with_default("mine")
    assert presets.default is MINE
    assert presets.chosen("webinar") is WEBINAR
    assert presets.chosen("gone") is presets.chosen("") is MINE
    assert presets.with_default("gone") is presets


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (0, ["lesson", "consult", "support", "webinar"]),
        (1, ["consult", "lesson", "support", "webinar"]),
        (2, ["consult", "support", "lesson", "webinar"]),
        (3, ["consult", "support", "webinar", "lesson"]),
        (99, ["consult", "support", "webinar", "lesson"]),
        (-1, ["lesson", "consult", "support", "webinar"]),
    ],
)
def test_one_can_be_moved(place: int, order: list[str]) -> None:
    moved = START.moved("lesson", place)
    assert keys(moved) == order
    assert moved.default is CONSULT
    assert START.moved("unknown", place) is START


def test_those_of_the_program_can_be_had_back() -> None:
    changed = Preset("support", "Our call", MINE.ends)
    some = START.with_preset(changed).with_preset(MINE).without("consult").without("webinar")
    back = some.with_built_in()
    assert keys(back) == ["support", "lesson", "mine", "consult", "webinar"]
    assert back.get("support") is changed  # what is there stays as it was made
    assert START.with_built_in() == START
