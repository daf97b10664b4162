"""The presets there are, by the names the person sees."""

from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.ui.bulk.table_source import NamedPresets
from whereby_desktop.ui.create.preset_names import preset_name


def named_presets(presets: PresetList) -> NamedPresets:
    default = presets.default
    named = {preset_name(each): each for each in presets.presets}
    return NamedPresets(named or {preset_name(default): default}, default.key)
