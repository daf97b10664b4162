"""Where recording and transcript of a room go, in words; only what is not the vendor's storage."""

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.draft import (
    RecordingKind,
    Storage,
    StorageAccess,
    StorageProvider,
    TranscriptionTrigger,
)
from whereby_desktop.meetings.known_meeting import KnownMeeting

translate = QCoreApplication.translate


def recording(known: KnownMeeting) -> str:
    """ "" unless it goes into one's own bucket."""
    draft = known.remembered.draft if known.remembered else None
    wanted = draft.recording if draft else None
    if wanted is None or wanted.kind is not RecordingKind.CLOUD:
        return ""
    return _bucket(wanted.storage)


def transcription(known: KnownMeeting) -> str:
    """ "" unless it goes into one's own bucket."""
    draft = known.remembered.draft if known.remembered else None
    wanted = draft.live_transcription if draft else None
    if wanted is None or wanted.trigger is TranscriptionTrigger.NONE:
        return ""
    return _bucket(wanted.storage)


def _bucket(storage: Storage) -> str:
    if storage.provider is not StorageProvider.S3:
        return ""
    if storage.access is StorageAccess.ROLE:
        words = translate("StorageWords", "S3 bucket {0} in {1}, by role")
    else:
        words = translate("StorageWords", "S3 bucket {0} in {1}, by access key")
    return words.format(storage.bucket, storage.region)
