"""Presets without their secret parts, and what may leave the keyring."""

from dataclasses import replace
from datetime import UTC, datetime

from whereby_desktop.meetings.draft import (
    LiveTranscription,
    Recording,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
)
from whereby_desktop.meetings.presets import CONSULT
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.presets.preset_secrets import no_longer_used, without_secrets

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def bucket(key: str) -> Storage:
    return Storage(
        StorageProvider.S3,
        StorageAccess.ACCESS_KEY,
        "bucket",
        "eu-west-1",
        key,
        Secret("made-up secret"),
    )


FULL = replace(
    CONSULT,
    recording=Recording(storage=bucket("KEY1")),
    live_transcription=LiveTranscription(storage=bucket("KEY2")),
    streaming=Streaming(Secret("rtmp://example.org/live/made-up"), kept_as="abc"),
)


def test_the_parts_go_and_their_names_stay() -> None:
    bare = without_secrets(FULL)
    assert bare.recording
    assert bare.live_transcription
    assert bare.streaming
    assert bare.recording.storage.access_key_secret is None
    assert bare.live_transcription.storage.access_key_secret is None
    assert not bare.streaming.address
    assert (bare.recording.storage.access_key_id, bare.streaming.kept_as) == ("KEY1", "abc")
    assert without_secrets(CONSULT) == CONSULT


def test_what_somebody_has_a_use_for_stays() -> None:
    bare = without_secrets(FULL)
    assert no_longer_used(bare, [CONSULT], []) == {"s3 KEY1", "s3 KEY2", "stream abc"}
    other = replace(CONSULT, recording=Recording(storage=bucket("KEY1")))
    meeting = replace(CONSULT, streaming=bare.streaming).draft(NOW)
    assert no_longer_used(bare, [without_secrets(other)], [meeting]) == {"s3 KEY2"}
