"""What a meeting is to be: every field of the create call, as plain values.

The rules a draft has to keep are in `draft_rules`.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from whereby_desktop.meetings.secret import Secret


class Mode(StrEnum):
    NORMAL = "normal"  # up to 4 people, peer to peer
    GROUP = "group"  # up to 200, through the vendor's media server


class NamePattern(StrEnum):
    UUID = "uuid"
    HUMAN_SHORT = "human-short"  # six distinguishable characters


class StorageProvider(StrEnum):
    WHEREBY = "whereby"
    S3 = "s3"


class StorageAccess(StrEnum):
    ACCESS_KEY = "accessKey"
    ROLE = "roleBased"


class RecordingKind(StrEnum):
    NONE = "none"
    LOCAL = "local"
    CLOUD = "cloud"


class FileFormat(StrEnum):
    MKV = "mkv"
    MP4 = "mp4"


class RecordingTrigger(StrEnum):
    NONE = "none"
    PROMPT = "prompt"
    AUTOMATIC = "automatic"
    AUTOMATIC_SECOND = "automatic-2nd-participant"


class TranscriptionTrigger(StrEnum):
    NONE = "none"
    MANUAL = "manual"
    AUTOMATIC = "automatic"
    AUTOMATIC_SECOND = "automatic-2nd-participant"


class StreamingTrigger(StrEnum):
    NONE = "none"
    PROMPT = "prompt"
    AUTOMATIC = "automatic"


# The values of the vendor's spec without the stray commas it has.
TRANSCRIPTION_LANGUAGES = (
    "ca", "zh", "zh-TW", "cs", "da", "nl", "en", "en-US", "en-GB", "fi", "fr", "de", "de-CH", "el",
    "hi", "id", "it", "ja", "ko", "lv", "ms", "no", "pl", "pt", "pt-BR", "ro", "ru", "sk", "es",
    "sv", "th", "uk", "vi",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Storage:
    """Where a recording or a transcript goes: to the vendor, or into one's own S3 bucket."""

    provider: StorageProvider = StorageProvider.WHEREBY
    access: StorageAccess | None = None
    bucket: str = ""
    region: str = ""
    access_key_id: str = ""
    access_key_secret: Secret | None = None
    role_arn: str = ""


@dataclass(frozen=True, slots=True)
class Recording:
    kind: RecordingKind = RecordingKind.CLOUD
    trigger: RecordingTrigger = RecordingTrigger.NONE
    storage: Storage = field(default_factory=Storage)
    file_format: FileFormat | None = None  # None: as the organisation is set up


@dataclass(frozen=True, slots=True)
class LiveTranscription:
    trigger: TranscriptionTrigger = TranscriptionTrigger.MANUAL
    storage: Storage = field(default_factory=Storage)
    language: str | None = None  # one of TRANSCRIPTION_LANGUAGES; None: as the organisation is
    captions: bool | None = None


@dataclass(frozen=True, slots=True)
class Streaming:
    """Where the meeting is streamed to. The address usually ends with the stream key.

    `kept_as` is the name by which the keyring knows the address, see `draft_secrets`.
    """

    address: Secret
    trigger: StreamingTrigger = StreamingTrigger.NONE
    kept_as: str = ""


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """One meeting to be created. `end` is aware; `start` is sent only if set, and ignored today."""

    end: datetime
    prefix: str = ""
    pattern: NamePattern = NamePattern.UUID
    mode: Mode = Mode.NORMAL
    locked: bool = False
    viewer_mode: bool = False  # forces locked and group
    recording: Recording | None = None
    live_transcription: LiveTranscription | None = None
    streaming: Streaming | None = None
    host_link: bool = False  # ask for it in the answer
    viewer_link: bool = False
    start: datetime | None = None

    @property
    def effective_mode(self) -> Mode:
        return Mode.GROUP if self.viewer_mode else self.mode

    @property
    def effective_locked(self) -> bool:
        return self.locked or self.viewer_mode


def normalised_prefix(typed: str) -> str:
    """A prefix as the server makes it: lower case, blanks dropped."""
    return "".join(typed.split()).lower()
