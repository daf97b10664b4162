"""What presets are called: by their own name, or as the program calls those it comes with."""

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
    return preset.name or built_in_name(preset.key) or preset.key


def built_in_name(key: str) -> str:
    """The name of a preset that comes with the program, in the user's language; "" for others."""
    known = _BUILT_IN.get(key)
    return QCoreApplication.translate("PresetNames", str(known)) if known else ""
