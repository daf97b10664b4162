"""The rules a draft has to keep before anything is sent, as a list of problems."""

import re
import unicodedata
from collections.abc import Collection, Iterator
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
from whereby_desktop.meetings.draft_secrets import with_secrets
from whereby_desktop.meetings.secret import Secret

PREFIX_MAX = 39
SOON = timedelta(minutes=5)
_PREFIX = re.compile(r"[a-z0-9-]*\Z")
_STREAM_ADDRESS = re.compile(r"rtmps?://[^\s/]+/\S+\Z", re.IGNORECASE)
# As AWS forms them (a bucket also as it once could be), with folders after the bucket's name.
_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9](/[^/\x00-\x1f]+)*/?\Z")
_REGION = re.compile(r"[a-z]{2,}(-[a-z]+)+-\d+\Z")
_KEY_ID = re.compile(r"[A-Za-z0-9_-]{1,128}\Z")  # a secret put here by mistake would be on show
_KEY_SECRET = re.compile(r"[!-~]+\Z")
_ROLE = re.compile(r"arn:aws[a-z-]*:iam::\d+:role/[!-~]+\Z")
_NO_PARTS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th"})
_KEPT = Secret("rtmp://kept/kept")  # stands for a part that the keyring has, whatever it is


class Rule(Enum):
    """What is wrong (or worth a warning). The words are in ui/create/problem_words.py."""

    PREFIX_CHARACTERS = "prefix characters"
    PREFIX_LENGTH = "prefix length"
    END_PAST = "end past"
    END_SOON = "end soon"
    SHORT_UNLOCKED = "short unlocked"
    VIEWERS_NEED_GROUP = "viewers need group"
    STREAMING_NEEDS_GROUP = "streaming needs group"
    STREAM_ADDRESS = "stream address"
    STORAGE_ACCESS = "storage access"
    STORAGE_BUCKET = "storage bucket"
    STORAGE_BUCKET_FORM = "storage bucket form"
    STORAGE_REGION = "storage region"
    STORAGE_REGION_FORM = "storage region form"
    STORAGE_KEY = "storage key"
    STORAGE_KEY_FORM = "storage key form"
    STORAGE_SECRET = "storage secret"  # noqa: S105 - what is wrong, not what it is
    STORAGE_SECRET_FORM = "storage secret form"  # noqa: S105
    STORAGE_ROLE = "storage role"
    STORAGE_ROLE_FORM = "storage role form"
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


def problems(draft: MeetingDraft, now: datetime, kept: Collection[str] = ()) -> list[Problem]:
    """Everything that is wrong with a draft. `now` is aware.

    `kept`: names (see `draft_secrets`) of secret parts the keyring has; they may be missing here.
    """
    draft = with_secrets(draft, dict.fromkeys(kept, _KEPT))
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
    """The nearest prefix the server takes. Letters lose their accents: Böse is bose, not bse."""
    apart = unicodedata.normalize("NFKD", normalised_prefix(typed)).casefold()
    plain = re.sub(r"[^a-z0-9-]", "", apart.translate(_NO_PARTS))
    return plain[:PREFIX_MAX]


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
        yield from _storage_problems(draft.recording.storage, Field.RECORDING)


def _transcription_problems(draft: MeetingDraft) -> Iterator[Problem]:
    wanted = draft.live_transcription
    if wanted is None:
        return
    if wanted.language is not None and wanted.language not in TRANSCRIPTION_LANGUAGES:
        yield Problem(Field.LIVE_TRANSCRIPTION, Rule.LANGUAGE)
    yield from _storage_problems(wanted.storage, Field.LIVE_TRANSCRIPTION)


def _streaming_problems(draft: MeetingDraft) -> Iterator[Problem]:
    if draft.streaming and not _STREAM_ADDRESS.match(draft.streaming.address.reveal()):
        yield Problem(Field.STREAMING, Rule.STREAM_ADDRESS)


def _storage_problems(storage: Storage, field: Field) -> Iterator[Problem]:
    for rule in _storage_rules(storage):
        yield Problem(field, rule)


def _storage_rules(storage: Storage) -> Iterator[Rule]:
    """The parts in the order in which a form asks for them.

    With an access key the vendor's words ask for a region; for recordings its list of fields has
    none, so there it may be ignored. With a role it may be missing.
    """
    if storage.provider is not StorageProvider.S3:
        return
    by_key = storage.access is StorageAccess.ACCESS_KEY
    if storage.access is None:
        yield Rule.STORAGE_ACCESS
    yield from _part(storage.bucket, _BUCKET, Rule.STORAGE_BUCKET, Rule.STORAGE_BUCKET_FORM)
    if by_key or storage.region.strip():
        yield from _part(storage.region, _REGION, Rule.STORAGE_REGION, Rule.STORAGE_REGION_FORM)
    if by_key:
        secret = storage.access_key_secret or Secret("")
        yield from _part(storage.access_key_id, _KEY_ID, Rule.STORAGE_KEY, Rule.STORAGE_KEY_FORM)
        yield from _part(
            secret.reveal(), _KEY_SECRET, Rule.STORAGE_SECRET, Rule.STORAGE_SECRET_FORM
        )
    elif storage.access is StorageAccess.ROLE:
        yield from _part(storage.role_arn, _ROLE, Rule.STORAGE_ROLE, Rule.STORAGE_ROLE_FORM)


def _part(text: str, form: re.Pattern[str], missing: Rule, malformed: Rule) -> Iterator[Rule]:
    text = text.strip()
    if not text:
        yield missing
    elif not form.match(text):
        yield malformed
