"""A preset in words."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from whereby_desktop.meetings.draft import (
    Mode,
    NamePattern,
    Recording,
    RecordingKind,
    TranscriptionTrigger,
)
from whereby_desktop.meetings.presets import Ends, Preset, UntilTime
from whereby_desktop.ui.create.date_words import clock_words

translate = QCoreApplication.translate


def preset_summary(preset: Preset) -> str:
    """ "2 hours, group, locked, prefix “lesson-”, short name"."""
    parts = [ends_words(preset.ends), *_room(preset), *_links(preset), *_advanced(preset)]
    whole = parts[0]
    for part in parts[1:]:
        # One pattern for every list, so that a language can choose its own comma.
        whole = translate("PresetWords", "{0}, {1}").format(whole, part)
    return whole


def ends_words(ends: Ends) -> str:
    """ "2 hours", "Until 18:00"."""
    if isinstance(ends, UntilTime):
        clock = QTime(ends.time.hour, ends.time.minute)
        return translate("PresetWords", "Until {0}").format(clock_words(clock))
    return lasting_words(ends.lasts)


def lasting_words(lasts: timedelta) -> str:
    """30 min, 2 hours, 1 h 30 min."""
    hours, minutes = divmod(round(lasts.total_seconds() / 60), 60)
    if not hours:
        return translate("PresetWords", "{0} min").format(QLocale().toString(minutes))
    if not minutes:
        return translate("PresetWords", "%Ln hour(s)", "", hours)
    return translate("PresetWords", "{0} h {1} min").format(
        QLocale().toString(hours), QLocale().toString(minutes)
    )


def _room(preset: Preset) -> Iterator[str]:
    group = preset.viewer_mode or preset.mode is Mode.GROUP
    yield translate("PresetWords", "group") if group else translate("PresetWords", "normal")
    if preset.locked or preset.viewer_mode:
        yield translate("PresetWords", "locked")
    else:
        yield translate("PresetWords", "unlocked")
    if preset.prefix:
        yield translate("PresetWords", "prefix “{0}”").format(preset.prefix)
    if preset.pattern is NamePattern.HUMAN_SHORT:
        yield translate("PresetWords", "short name")


def _links(preset: Preset) -> Iterator[str]:
    if preset.host_link:
        yield translate("PresetWords", "host link")
    if preset.viewer_link:
        yield translate("PresetWords", "viewer link")


def _advanced(preset: Preset) -> Iterator[str]:
    if preset.viewer_mode:
        yield translate("PresetWords", "viewer template")
    if words := _recording(preset.recording):
        yield words
    wanted = preset.live_transcription
    if wanted and wanted.trigger is not TranscriptionTrigger.NONE:
        yield translate("PresetWords", "transcription")
    if preset.streaming:
        yield translate("PresetWords", "streaming")
    if preset.link_options:
        yield translate("PresetWords", "link options")


def _recording(recording: Recording | None) -> str:
    if recording is None or recording.kind is RecordingKind.NONE:
        return ""
    if recording.kind is RecordingKind.LOCAL:
        return translate("PresetWords", "local recording")
    return translate("PresetWords", "cloud recording")
