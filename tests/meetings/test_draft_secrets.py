"""The secret parts of drafts: apart from the rest, by name, and put back."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given

from tests.storage.preset_samples import PRESETS, SECRET
from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Recording,
    Storage,
    StorageProvider,
    Streaming,
)
from whereby_desktop.meetings.draft_secrets import (
    named,
    names_used,
    names_wanted,
    secret_parts,
    with_secrets,
)
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.storage.draft_json import draft_from_json, draft_to_json

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
ADDRESS = Secret("rtmp://live.example.org/app/key")
KEY = Secret("s3-secret")
PLAIN = MeetingDraft(NOW)


def bucket(key_id: str = "AKID", secret: Secret | None = KEY) -> Storage:
    return Storage(StorageProvider.S3, access_key_id=key_id, access_key_secret=secret)


def test_a_stream_gets_a_name_that_tells_nothing_and_keeps_it() -> None:
    streamed = replace(PLAIN, streaming=Streaming(ADDRESS))
    first, second = named(streamed), named(streamed)
    assert first.streaming
    assert second.streaming
    assert first.streaming.kept_as != second.streaming.kept_as
    assert len(first.streaming.kept_as) == 12
    assert named(first) is first
    assert named(PLAIN) is PLAIN


def test_parts_by_name() -> None:
    draft = replace(
        PLAIN,
        recording=Recording(storage=bucket()),
        live_transcription=LiveTranscription(storage=bucket("OTHER", Secret("other"))),
        streaming=Streaming(ADDRESS, kept_as="0a1b"),
    )
    parts = {"s3 AKID": KEY, "s3 OTHER": Secret("other"), "stream 0a1b": ADDRESS}
    assert secret_parts(draft) == parts
    assert names_wanted(draft) == []
    assert names_used(draft) == set(parts)
    assert secret_parts(PLAIN) == {}


def test_one_bucket_for_both_needs_its_secret_once() -> None:
    for recorded, transcribed in ((KEY, None), (None, KEY), (KEY, Secret(""))):
        draft = replace(
            PLAIN,
            recording=Recording(storage=bucket(secret=recorded)),
            live_transcription=LiveTranscription(storage=bucket(secret=transcribed)),
        )
        assert secret_parts(draft) == {"s3 AKID": KEY}
        whole = with_secrets(draft, secret_parts(draft))
        assert whole.recording
        assert whole.live_transcription
        assert whole.recording.storage == whole.live_transcription.storage == bucket()


def test_what_is_missing_is_wanted_once() -> None:
    draft = replace(
        PLAIN,
        recording=Recording(storage=bucket(secret=None)),
        live_transcription=LiveTranscription(storage=bucket(secret=Secret(""))),
        streaming=Streaming(Secret(""), kept_as="0a1b"),
    )
    assert names_wanted(draft) == ["s3 AKID", "stream 0a1b"]
    assert names_used(draft) == {"s3 AKID", "stream 0a1b"}
    assert with_secrets(draft, {}) == draft


def test_what_is_there_is_not_replaced() -> None:
    draft = replace(
        PLAIN,
        recording=Recording(storage=bucket()),
        streaming=Streaming(ADDRESS, kept_as="0a1b"),
    )
    found = {"s3 AKID": Secret("older"), "stream 0a1b": Secret("rtmp://older/key")}
    assert with_secrets(draft, found) == draft


def test_what_has_no_name_is_not_wanted() -> None:
    draft = replace(
        PLAIN,
        recording=Recording(storage=bucket("", None)),
        streaming=Streaming(Secret("")),
    )
    assert names_wanted(draft) == []
    assert with_secrets(draft, {"s3 ": KEY}) == draft


@given(PRESETS)
def test_a_draft_written_down_without_them_is_made_whole_again(preset: Preset) -> None:
    draft = named(_with_one_secret_for_each_key(preset.draft(NOW)))
    written = draft_to_json(draft)
    assert SECRET not in written
    parts = secret_parts(draft)
    read = draft_from_json(written)
    assert set(names_wanted(read)) >= parts.keys()
    assert not any(SECRET in each for each in names_used(draft))
    whole = with_secrets(read, parts)
    assert secret_parts(whole) == parts
    assert set(names_wanted(whole)) == names_used(draft) - parts.keys()


def _with_one_secret_for_each_key(draft: MeetingDraft) -> MeetingDraft:
    """One access key has one secret; hypothesis would give it two."""
    if not (draft.recording and draft.live_transcription):
        return draft
    return replace(
        draft, live_transcription=replace(draft.live_transcription, storage=draft.recording.storage)
    )
