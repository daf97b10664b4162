"""Names and keys of presets that join others."""

from dataclasses import replace

import pytest

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import BUILT_IN, CONSULT, SUPPORT_CALL, Preset
from whereby_desktop.ui.create.preset_names import preset_name
from whereby_desktop.ui.presets.preset_naming import (
    LONGEST,
    duplicated,
    free_name,
    joined,
    named,
    taken,
)


def called(*names: str) -> list[Preset]:
    return [replace(CONSULT, key=name, name=name) for name in names]


@pytest.mark.parametrize(
    ("wanted", "there", "free"),
    [
        ("Intake", [], "Intake"),
        ("Intake", ["Intake"], "Intake (2)"),
        ("intake", ["INTAKE"], "intake (2)"),
        ("Intake", ["Intake", "Intake (2)"], "Intake (3)"),
        ("Intake (2)", ["Intake (2)"], "Intake (3)"),
        ("Room (x)", ["Room (x)"], "Room (x) (2)"),
        ("1-hour consult", ["x"], "1-hour consult"),
    ],
)
def test_the_next_free_name(wanted: str, there: list[str], free: str) -> None:
    assert free_name(wanted, called(*there)) == free


def test_the_programs_own_names_are_taken_too() -> None:
    assert taken("group LESSON", BUILT_IN)
    assert free_name("Group lesson", BUILT_IN) == "Group lesson (2)"


def test_a_free_name_is_never_too_long() -> None:
    longest = "x" * LONGEST
    free = free_name(longest, called(longest))
    assert free.endswith("x (2)")
    assert len(free) == LONGEST


def test_a_nameless_preset_of_the_program_stays_so_while_it_is_called_the_same() -> None:
    assert named(CONSULT, "1-hour consult") == CONSULT
    assert named(CONSULT, "Intake").name == "Intake"
    assert named(replace(CONSULT, name="Intake"), "1-hour consult") == CONSULT


def test_a_duplicate_has_a_key_and_a_name_of_its_own() -> None:
    copy = duplicated(CONSULT, PresetList())
    assert copy == replace(CONSULT, key=copy.key, name="1-hour consult (2)")
    assert copy.key != CONSULT.key


def test_those_that_arrive_stand_at_the_end_under_names_nobody_has() -> None:
    strangers = [CONSULT, replace(SUPPORT_CALL, key="mine", name="Intake")]
    presets = joined(PresetList(), strangers)
    assert presets.presets[:4] == BUILT_IN
    assert [preset_name(each) for each in presets.presets[4:]] == ["1-hour consult (2)", "Intake"]
    assert presets.presets[5].key == "mine"
    assert presets.presets[4].key not in {each.key for each in BUILT_IN}
    assert presets.default == CONSULT


def test_what_came_with_the_program_and_is_gone_comes_back_as_it_was() -> None:
    presets = joined(PresetList().without(CONSULT.key), [CONSULT])
    assert presets.presets[-1] == CONSULT


def test_two_of_one_name_arrive_under_two_names() -> None:
    twins = called("Intake", "Intake")
    assert [each.name for each in joined(PresetList(()), twins).presets] == ["Intake", "Intake (2)"]
