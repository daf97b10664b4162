"""Names and keys for presets that join others."""

import re
import secrets
from collections.abc import Iterable
from dataclasses import replace

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.ui.create.preset_names import built_in_name, preset_name

LONGEST = 60  # letters of a name
_NUMBERED = re.compile(r"(.*\S) \((\d{1,4})\)")


def new_key() -> str:
    return secrets.token_hex(8)


def taken(name: str, presets: Iterable[Preset]) -> bool:
    """Capitals make no difference: nobody could tell the two apart."""
    return name.casefold() in {preset_name(each).casefold() for each in presets}


def free_name(wanted: str, presets: Iterable[Preset]) -> str:
    """`wanted`, or with the next number that none of the presets has: "Consult (2)"."""
    presets = tuple(presets)
    if not taken(wanted, presets):
        return wanted
    found = _NUMBERED.fullmatch(wanted)
    stem, number = (found[1], int(found[2])) if found else (wanted, 1)
    while True:
        number += 1
        ending = f" ({number})"
        name = stem[: LONGEST - len(ending)].rstrip() + ending
        if not taken(name, presets):
            return name


def named(preset: Preset, name: str) -> Preset:
    """The preset with that name. One of the program's own stays nameless while it is called as the
    program calls it, and so goes on following the language.
    """
    return replace(preset, name="" if name == built_in_name(preset.key) else name)


def duplicated(preset: Preset, presets: PresetList) -> Preset:
    """The same once more, under a name and a key of its own."""
    name = free_name(preset_name(preset), presets.presets)
    return replace(preset, key=new_key(), name=name)


def joined(presets: PresetList, arrived: Iterable[Preset]) -> PresetList:
    """The list with those that arrived at its end, each with a name and a key nobody else has."""
    for each in arrived:
        name = free_name(preset_name(each)[:LONGEST].strip(), presets.presets)
        known = presets.get(each.key) is not None
        newcomer = replace(each, key=new_key()) if known or not each.key else each
        presets = presets.with_preset(named(newcomer, name))
    return presets
