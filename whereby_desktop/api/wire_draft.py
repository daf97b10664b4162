"""A meeting draft as the body of the create call, and the other way: which field words name."""

import re
from datetime import UTC, datetime

import msgspec
from msgspec import UNSET, UnsetType

from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Recording,
    RecordingKind,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
    normalised_prefix,
)
from whereby_desktop.meetings.draft_rules import Field
from whereby_desktop.meetings.secret import Secret

HOST_LINK_FIELD = "hostRoomUrl"
VIEWER_LINK_FIELD = "viewerRoomUrl"


class _DestinationJson(msgspec.Struct, rename="camel"):
    provider: str
    authentication_type: str | UnsetType = UNSET
    bucket: str | UnsetType = UNSET
    region: str | UnsetType = UNSET
    access_key_id: str | UnsetType = UNSET
    access_key_secret: str | UnsetType = UNSET
    oidc_role_arn: str | UnsetType = UNSET
    file_format: str | UnsetType = UNSET


class _RecordingJson(msgspec.Struct, rename="camel"):
    type: str
    destination: _DestinationJson
    start_trigger: str


class _LiveTranscriptionJson(msgspec.Struct, rename="camel"):
    destination: _DestinationJson
    start_trigger: str
    language: str | UnsetType = UNSET
    live_captions: bool | UnsetType = UNSET


class _StreamTargetJson(msgspec.Struct, rename="camel"):
    url: str


class _StreamingJson(msgspec.Struct, rename="camel"):
    destination: _StreamTargetJson
    start_trigger: str


class _DraftJson(msgspec.Struct, rename="camel"):
    end_date: str
    is_locked: bool
    room_mode: str
    room_name_pattern: str
    start_date: str | UnsetType = UNSET
    room_name_prefix: str | UnsetType = UNSET
    template_type: str | UnsetType = UNSET
    recording: _RecordingJson | UnsetType = UNSET
    live_transcription: _LiveTranscriptionJson | UnsetType = UNSET
    streaming: _StreamingJson | UnsetType = UNSET
    fields: list[str] | UnsetType = UNSET


def draft_to_json(draft: MeetingDraft) -> Secret:
    """The JSON body. What is not set is left out; it may hold a storage secret or a stream key."""
    wanted = [
        name
        for name, asked in (
            (HOST_LINK_FIELD, draft.host_link),
            (VIEWER_LINK_FIELD, draft.viewer_link),
        )
        if asked
    ]
    body = _DraftJson(
        end_date=_moment(draft.end),
        is_locked=draft.effective_locked,
        room_mode=draft.effective_mode.value,
        room_name_pattern=draft.pattern.value,
        start_date=UNSET if draft.start is None else _moment(draft.start),
        room_name_prefix=normalised_prefix(draft.prefix) or UNSET,
        template_type="viewerMode" if draft.viewer_mode else UNSET,
        recording=UNSET if draft.recording is None else _recording(draft.recording),
        live_transcription=(
            UNSET if draft.live_transcription is None else _transcription(draft.live_transcription)
        ),
        streaming=UNSET if draft.streaming is None else _streaming(draft.streaming),
        fields=wanted or UNSET,
    )
    return Secret(msgspec.json.encode(body).decode())


def secrets_of(draft: MeetingDraft) -> list[Secret]:
    """What of a draft no error may repeat, should the server say it back."""
    storages = [part.storage for part in (draft.recording, draft.live_transcription) if part]
    found = [storage.access_key_secret for storage in storages]
    if draft.streaming:
        address = draft.streaming.address
        found += [address, Secret(address.reveal().rpartition("/")[2])]
    return [secret for secret in found if secret]


_FIELDS = {
    Field.PREFIX: "roomNamePrefix",
    Field.END: "endDate",
    Field.PATTERN: "roomNamePattern",
    Field.MODE: "roomMode",
    Field.RECORDING: "recording",
    Field.LIVE_TRANSCRIPTION: "liveTranscription",
    Field.STREAMING: "streaming",
}


def field_named_in(words: str) -> str:
    """The part of the form a server's words speak of, as a value of `Field`; "" if none."""
    for field, name in _FIELDS.items():
        if re.search(rf"(?<![A-Za-z]){name}(?![A-Za-z])", words):
            return field.value
    return ""


def _moment(moment: datetime) -> str:
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds" if utc.microsecond else "seconds") + "Z"


def _recording(recording: Recording) -> _RecordingJson:
    destination = _DestinationJson(StorageProvider.WHEREBY.value)
    if recording.kind is RecordingKind.CLOUD:
        destination = _destination(recording.storage)
        if recording.file_format is not None:
            destination.file_format = recording.file_format.value
    return _RecordingJson(recording.kind.value, destination, recording.trigger.value)


def _transcription(wanted: LiveTranscription) -> _LiveTranscriptionJson:
    return _LiveTranscriptionJson(
        destination=_destination(wanted.storage),
        start_trigger=wanted.trigger.value,
        language=UNSET if wanted.language is None else wanted.language,
        live_captions=UNSET if wanted.captions is None else wanted.captions,
    )


def _streaming(streaming: Streaming) -> _StreamingJson:
    return _StreamingJson(_StreamTargetJson(streaming.address.reveal()), streaming.trigger.value)


def _destination(storage: Storage) -> _DestinationJson:
    if storage.provider is not StorageProvider.S3:
        return _DestinationJson(storage.provider.value)
    destination = _DestinationJson(
        storage.provider.value,
        bucket=storage.bucket.strip(),
        region=storage.region.strip() or UNSET,
    )
    if storage.access is not None:
        destination.authentication_type = storage.access.value
    if storage.access is StorageAccess.ROLE:
        destination.oidc_role_arn = storage.role_arn.strip()
    elif storage.access is StorageAccess.ACCESS_KEY:
        destination.access_key_id = storage.access_key_id.strip()
        if storage.access_key_secret:
            destination.access_key_secret = storage.access_key_secret.reveal()
    return destination
