"""What the presets that come with the program are called, in the user's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from whereby_desktop.meetings.presets import Preset

_BUILT_IN = {
    "consult": QT_TRANSLATE_NOOP("PresetNames", "1-hour consult"),
    "support": QT_TRANSLATE_NOOP("PresetNames", "Support call, 30 min"),
    "lesson": QT_TRANSLATE_NOOP("PresetNames", "Group lesson"),
    "webinar": QT_TRANSLATE_NOOP("PresetNames", "Webinar with viewers"),
}


def preset_name(preset: Preset) -> str:
    """Its own name, where it has one."""
    if preset.name or preset.key not in _BUILT_IN:
        return preset.name or preset.key
    return QCoreApplication.translate("PresetNames", str(_BUILT_IN[preset.key]))
