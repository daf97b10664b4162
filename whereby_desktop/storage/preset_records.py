"""One preset as it stands in a file. What is left out there has the default given here."""

import math
from datetime import time, timedelta
from typing import Annotated

import msgspec
from msgspec import Meta

from whereby_desktop.meetings.draft import (
    FileFormat,
    LiveTranscription,
    Mode,
    NamePattern,
    Recording,
    RecordingKind,
    RecordingTrigger,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
    StreamingTrigger,
    TranscriptionTrigger,
)
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.presets import BUILT_IN, Ends, Lasting, Preset, UntilTime
from whereby_desktop.meetings.secret import Secret

_LONGEST = 52_560_000  # minutes: a hundred years, for the calendar ends somewhere
_BUILT_IN = {preset.key for preset in BUILT_IN}


class _Record(msgspec.Struct, omit_defaults=True):
    pass


class EndsRecord(_Record):
    """Exactly one of the two."""

    lasts_minutes: int | float | None = None
    at: str | None = None

    def ends(self, place: str) -> Ends:
        """Raises ValueError."""
        if self.lasts_minutes is not None and self.at is None:
            if not 0 < self.lasts_minutes <= _LONGEST:
                raise ValueError(f"No span in minutes - at `{place}.lasts_minutes`")
            return Lasting(timedelta(minutes=self.lasts_minutes))
        if self.at is not None and self.lasts_minutes is None:
            return UntilTime(_time_of_day(self.at, f"{place}.at"))
        raise ValueError(f"Either `lasts_minutes` or `at` is needed - at `{place}`")


class StorageRecord(_Record):
    provider: StorageProvider
    access: StorageAccess | None = None
    bucket: str = ""
    region: str = ""
    access_key_id: str = ""
    role_arn: str = ""

    def storage(self) -> Storage:
        return Storage(
            self.provider,
            self.access,
            bucket=self.bucket,
            region=self.region,
            access_key_id=self.access_key_id,
            role_arn=self.role_arn,
        )


class RecordingRecord(_Record):
    kind: RecordingKind
    trigger: RecordingTrigger
    storage: StorageRecord
    file_format: FileFormat | None = None

    def recording(self) -> Recording:
        return Recording(self.kind, self.trigger, self.storage.storage(), self.file_format)


class TranscriptionRecord(_Record):
    trigger: TranscriptionTrigger
    storage: StorageRecord
    language: str | None = None
    captions: bool | None = None

    def transcription(self) -> LiveTranscription:
        return LiveTranscription(self.trigger, self.storage.storage(), self.language, self.captions)


class StreamingRecord(_Record):
    trigger: StreamingTrigger
    kept_as: str = ""

    def streaming(self) -> Streaming:
        return Streaming(Secret(""), self.trigger, self.kept_as)


class PresetRecord(_Record):
    key: Annotated[str, Meta(min_length=1)]
    name: str
    ends: EndsRecord
    prefix: str = ""
    pattern: NamePattern = NamePattern.UUID
    mode: Mode = Mode.NORMAL
    locked: bool = False
    viewer_mode: bool = False
    recording: RecordingRecord | None = None
    live_transcription: TranscriptionRecord | None = None
    streaming: StreamingRecord | None = None
    host_link: bool = False
    viewer_link: bool = False
    link_options: dict[str, str] = {}

    def preset(self, place: str) -> Preset:
        """`place`: where it stands in the file. Raises ValueError."""
        transcription = self.live_transcription
        return Preset(
            self.key,
            # Only what comes with the program has a name in the user's language.
            self.name if self.name or self.key in _BUILT_IN else self.key,
            self.ends.ends(f"{place}.ends"),
            prefix=self.prefix,
            pattern=self.pattern,
            mode=self.mode,
            locked=self.locked,
            viewer_mode=self.viewer_mode,
            recording=self.recording.recording() if self.recording else None,
            live_transcription=transcription.transcription() if transcription else None,
            streaming=self.streaming.streaming() if self.streaming else None,
            host_link=self.host_link,
            viewer_link=self.viewer_link,
            link_options=LinkOptions(tuple(self.link_options.items())),
        )


def record_of(preset: Preset) -> PresetRecord:
    """Everything but the secrets."""
    streaming = preset.streaming
    return PresetRecord(
        preset.key,
        preset.name,
        _ends_record(preset.ends),
        prefix=preset.prefix,
        pattern=preset.pattern,
        mode=preset.mode,
        locked=preset.locked,
        viewer_mode=preset.viewer_mode,
        recording=_recording_record(preset.recording) if preset.recording else None,
        live_transcription=_transcription_record(preset.live_transcription)
        if preset.live_transcription
        else None,
        streaming=StreamingRecord(streaming.trigger, streaming.kept_as) if streaming else None,
        host_link=preset.host_link,
        viewer_link=preset.viewer_link,
        link_options=dict(preset.link_options.parameters),
    )


def _ends_record(ends: Ends) -> EndsRecord:
    if isinstance(ends, UntilTime):
        at = ends.time
        return EndsRecord(
            at=f"{at:%H:%M}" if at == at.replace(second=0, microsecond=0) else f"{at}"
        )
    minutes = ends.lasts / timedelta(minutes=1)
    return EndsRecord(lasts_minutes=int(minutes) if minutes == math.floor(minutes) else minutes)


def _storage_record(storage: Storage) -> StorageRecord:
    return StorageRecord(
        storage.provider,
        storage.access,
        bucket=storage.bucket,
        region=storage.region,
        access_key_id=storage.access_key_id,
        role_arn=storage.role_arn,
    )


def _recording_record(recording: Recording) -> RecordingRecord:
    storage = _storage_record(recording.storage)
    return RecordingRecord(recording.kind, recording.trigger, storage, recording.file_format)


def _transcription_record(wanted: LiveTranscription) -> TranscriptionRecord:
    storage = _storage_record(wanted.storage)
    return TranscriptionRecord(wanted.trigger, storage, wanted.language, wanted.captions)


def _time_of_day(written: str, place: str) -> time:
    try:
        at = time.fromisoformat(written)
    except ValueError:
        at = None
    if at is None or at.tzinfo is not None:
        raise ValueError(f"No time of day such as “18:00” - at `{place}`")
    return at
