"""The rules a draft has to keep before anything is sent, as a list of problems."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from whereby_desktop.meetings.draft import (
    TRANSCRIPTION_LANGUAGES,
    MeetingDraft,
    Mode,
    NamePattern,
    RecordingKind,
    Storage,
    StorageAccess,
    StorageProvider,
    normalised_prefix,
)

PREFIX_MAX = 39
SOON = timedelta(minutes=5)
_PREFIX = re.compile(r"[a-z0-9-]*\Z")
_STREAM_ADDRESS = re.compile(r"rtmps?://[^\s/]+/\S+\Z", re.IGNORECASE)


class Rule(Enum):
    """What is wrong (or worth a warning). The words are in ui/wording.py."""

    PREFIX_CHARACTERS = "prefix characters"
    PREFIX_LENGTH = "prefix length"
    END_PAST = "end past"
    END_SOON = "end soon"
    SHORT_UNLOCKED = "short unlocked"
    VIEWERS_NEED_GROUP = "viewers need group"
    STREAMING_NEEDS_GROUP = "streaming needs group"
    STREAM_ADDRESS = "stream address"
    STORAGE_BUCKET = "storage bucket"
    STORAGE_REGION = "storage region"
    STORAGE_KEY = "storage key"
    STORAGE_ROLE = "storage role"
    STORAGE_ACCESS = "storage access"
    LANGUAGE = "language"


class Field(Enum):
    """The part of the form a problem belongs to."""

    PREFIX = "prefix"
    END = "end"
    PATTERN = "pattern"
    MODE = "mode"
    RECORDING = "recording"
    LIVE_TRANSCRIPTION = "live transcription"
    STREAMING = "streaming"


@dataclass(frozen=True, slots=True)
class Problem:
    field: Field
    rule: Rule
    warning: bool = False  # a warning does not stop the meeting from being created
    fix: str = ""  # the prefix to offer instead, where there is one
    amount: int = 0  # letters of a prefix, minutes until the end


def problems(draft: MeetingDraft, now: datetime) -> list[Problem]:
    """Everything that is wrong with a draft. `now` is aware."""
    return [
        *_prefix_problems(draft.prefix),
        *_end_problems(draft.end, now),
        *_mode_problems(draft),
        *_recording_problems(draft),
        *_transcription_problems(draft),
        *_streaming_problems(draft),
    ]


def blocking(found: list[Problem]) -> list[Problem]:
    return [problem for problem in found if not problem.warning]


def prefix_fix(typed: str) -> str:
    """The nearest prefix the server takes."""
    return re.sub(r"[^a-z0-9-]", "", normalised_prefix(typed))[:PREFIX_MAX]


def _prefix_problems(typed: str) -> Iterator[Problem]:
    prefix = normalised_prefix(typed)
    if not _PREFIX.match(prefix):
        yield Problem(Field.PREFIX, Rule.PREFIX_CHARACTERS, fix=prefix_fix(typed))
    if len(prefix) > PREFIX_MAX:
        yield Problem(Field.PREFIX, Rule.PREFIX_LENGTH, fix=prefix_fix(typed), amount=len(prefix))


def _end_problems(end: datetime, now: datetime) -> Iterator[Problem]:
    if end <= now:
        yield Problem(Field.END, Rule.END_PAST)
    elif end - now < SOON:
        minutes = int((end - now).total_seconds() // 60)
        yield Problem(Field.END, Rule.END_SOON, warning=True, amount=minutes)


def _mode_problems(draft: MeetingDraft) -> Iterator[Problem]:
    if draft.pattern is NamePattern.HUMAN_SHORT and not draft.effective_locked:
        yield Problem(Field.PATTERN, Rule.SHORT_UNLOCKED, warning=True)
    if draft.effective_mode is Mode.NORMAL and draft.viewer_link:
        yield Problem(Field.MODE, Rule.VIEWERS_NEED_GROUP)
    if draft.effective_mode is Mode.NORMAL and draft.streaming:
        yield Problem(Field.MODE, Rule.STREAMING_NEEDS_GROUP)


def _recording_problems(draft: MeetingDraft) -> Iterator[Problem]:
    if draft.recording and draft.recording.kind is RecordingKind.CLOUD:
        yield from _storage_problems(draft.recording.storage, Field.RECORDING, region=False)


def _transcription_problems(draft: MeetingDraft) -> Iterator[Problem]:
    wanted = draft.live_transcription
    if wanted is None:
        return
    if wanted.language is not None and wanted.language not in TRANSCRIPTION_LANGUAGES:
        yield Problem(Field.LIVE_TRANSCRIPTION, Rule.LANGUAGE)
    yield from _storage_problems(wanted.storage, Field.LIVE_TRANSCRIPTION, region=True)


def _streaming_problems(draft: MeetingDraft) -> Iterator[Problem]:
    if draft.streaming and not _STREAM_ADDRESS.match(draft.streaming.address.reveal()):
        yield Problem(Field.STREAMING, Rule.STREAM_ADDRESS)


def _storage_problems(storage: Storage, field: Field, *, region: bool) -> Iterator[Problem]:
    if storage.provider is not StorageProvider.S3:
        return
    if not storage.bucket.strip():
        yield Problem(field, Rule.STORAGE_BUCKET)
    if storage.access is None:
        yield Problem(field, Rule.STORAGE_ACCESS)
    elif storage.access is StorageAccess.ROLE:
        if not storage.role_arn.strip():
            yield Problem(field, Rule.STORAGE_ROLE)
    else:
        if region and not storage.region.strip():
            yield Problem(field, Rule.STORAGE_REGION)
        if not storage.access_key_id.strip() or not storage.access_key_secret:
            yield Problem(field, Rule.STORAGE_KEY)
