"""The secret parts of a draft (a bucket's secret, a stream's address), apart from the rest.

The rest goes into presets, the memory and exports; the parts go into the keyring by names that
tell nothing: an S3 secret by the id of its access key, a stream's address by a random name.
"""

import secrets
from collections.abc import Mapping
from dataclasses import replace

from whereby_desktop.meetings.draft import MeetingDraft, Storage
from whereby_desktop.meetings.secret import Secret


def named(draft: MeetingDraft) -> MeetingDraft:
    """The draft with a name for its stream's address, if it has an address and no name yet."""
    streaming = draft.streaming
    if streaming is None or streaming.kept_as:
        return draft
    return replace(draft, streaming=replace(streaming, kept_as=secrets.token_hex(6)))


def secret_parts(draft: MeetingDraft) -> dict[str, Secret]:
    """What is to be kept, by name. Call `named` first."""
    found = {
        _s3(each): each.access_key_secret
        for each in _storages(draft)
        if each.access_key_id and each.access_key_secret
    }
    if draft.streaming and draft.streaming.kept_as and draft.streaming.address:
        found[f"stream {draft.streaming.kept_as}"] = draft.streaming.address
    return found


def names_wanted(draft: MeetingDraft) -> list[str]:
    """The names of the parts that the draft ought to have and has not."""
    wanted = [
        _s3(each) for each in _storages(draft) if each.access_key_id and not each.access_key_secret
    ]
    streaming = draft.streaming
    if streaming and streaming.kept_as and not streaming.address:
        wanted.append(f"stream {streaming.kept_as}")
    return list(dict.fromkeys(wanted))


def names_used(draft: MeetingDraft) -> set[str]:
    """The names of all its secret parts, whether they are there or not."""
    return set(names_wanted(draft)) | secret_parts(draft).keys()


def with_secrets(draft: MeetingDraft, found: Mapping[str, Secret]) -> MeetingDraft:
    """The draft with those of its missing parts that were found."""
    recording, transcription = draft.recording, draft.live_transcription
    streaming = draft.streaming
    if recording:
        recording = replace(recording, storage=_filled(recording.storage, found))
    if transcription:
        transcription = replace(transcription, storage=_filled(transcription.storage, found))
    if streaming and not streaming.address:
        address = found.get(f"stream {streaming.kept_as}", streaming.address)
        streaming = replace(streaming, address=address)
    return replace(
        draft, recording=recording, live_transcription=transcription, streaming=streaming
    )


def _filled(storage: Storage, found: Mapping[str, Secret]) -> Storage:
    if storage.access_key_secret or not storage.access_key_id:
        return storage
    return replace(storage, access_key_secret=found.get(_s3(storage), storage.access_key_secret))


def _s3(storage: Storage) -> str:
    return f"s3 {storage.access_key_id}"


def _storages(draft: MeetingDraft) -> list[Storage]:
    return [part.storage for part in (draft.recording, draft.live_transcription) if part]
