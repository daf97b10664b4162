"""The options under Advanced in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.draft import (
    FileFormat,
    RecordingKind,
    RecordingTrigger,
    StorageAccess,
    StorageProvider,
    StreamingTrigger,
    TranscriptionTrigger,
)

translate = QCoreApplication.translate


def as_organisation() -> str:
    """Nothing is sent: the organisation's own setting counts."""
    return translate("OptionWords", "As set at Whereby")


def recording_kinds() -> Mapping[RecordingKind, str]:
    return {
        RecordingKind.NONE: translate("OptionWords", "Off"),
        RecordingKind.CLOUD: translate("OptionWords", "In the cloud"),
        RecordingKind.LOCAL: translate("OptionWords", "Local, in the host’s browser"),
    }


def recording_triggers() -> Mapping[RecordingTrigger, str]:
    return {
        RecordingTrigger.NONE: translate("OptionWords", "Started by hand"),
        RecordingTrigger.PROMPT: translate("OptionWords", "Asks whether to start"),
        RecordingTrigger.AUTOMATIC: translate("OptionWords", "Starts by itself"),
        RecordingTrigger.AUTOMATIC_SECOND: translate(
            "OptionWords", "Starts with the second person"
        ),
    }


def file_formats() -> Mapping[FileFormat, str]:
    return {
        FileFormat.MP4: translate("OptionWords", "MP4"),
        FileFormat.MKV: translate("OptionWords", "MKV"),
    }


def transcription_triggers() -> Mapping[TranscriptionTrigger, str]:
    return {
        TranscriptionTrigger.NONE: translate("OptionWords", "Off"),
        TranscriptionTrigger.MANUAL: translate("OptionWords", "Started by hand"),
        TranscriptionTrigger.AUTOMATIC: translate("OptionWords", "Starts by itself"),
        TranscriptionTrigger.AUTOMATIC_SECOND: translate(
            "OptionWords", "Starts with the second person"
        ),
    }


def streaming_triggers() -> Mapping[StreamingTrigger, str]:
    return {
        StreamingTrigger.NONE: translate("OptionWords", "Started by hand"),
        StreamingTrigger.PROMPT: translate("OptionWords", "Asks whether to start"),
        StreamingTrigger.AUTOMATIC: translate("OptionWords", "Starts by itself"),
    }


def storage_providers() -> Mapping[StorageProvider, str]:
    return {
        StorageProvider.WHEREBY: translate("OptionWords", "At Whereby"),
        StorageProvider.S3: translate("OptionWords", "In my own S3 bucket"),
    }


def storage_accesses() -> Mapping[StorageAccess, str]:
    return {
        StorageAccess.ACCESS_KEY: translate("OptionWords", "With an access key"),
        StorageAccess.ROLE: translate("OptionWords", "With a role"),
    }


# Qt knows these two only as those of one country.
_PLAIN = {"en": "English", "es": "Español"}


def language_name(tag: str) -> str:
    """A language in its own words, with its place where that tells two apart."""
    if tag in _PLAIN:
        return _PLAIN[tag]
    own = _native(tag)
    base, _, place = tag.partition("-")
    if not place or own != _native(base):
        return own
    place = QLocale(tag).nativeTerritoryName() or place
    return translate("OptionWords", "{0} ({1})").format(own, place)


def _native(tag: str) -> str:
    name = QLocale(tag).nativeLanguageName() or tag
    return name[:1].upper() + name[1:]
