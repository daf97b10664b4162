"""Drafts as JSON: all of them, without their secrets."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Recording,
    Storage,
    Streaming,
    StreamingTrigger,
)
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.storage.draft_json import draft_from_json, draft_to_json

SECRET = "s3cr3t-"
_SECRETS = st.text().map(lambda text: Secret(SECRET + text))
_TIMES = st.datetimes(timezones=st.just(UTC) | st.just(timezone(timedelta(hours=-3))))
_STORAGES = st.builds(Storage, access_key_secret=st.none() | _SECRETS)
_DRAFTS = st.builds(
    MeetingDraft,
    end=_TIMES,
    start=st.none() | _TIMES,
    recording=st.none() | st.builds(Recording, storage=_STORAGES),
    live_transcription=st.none() | st.builds(LiveTranscription, storage=_STORAGES),
    streaming=st.none() | st.builds(Streaming, address=_SECRETS, kept_as=st.text()),
)


def without_secrets(draft: MeetingDraft) -> MeetingDraft:
    def cleared(storage: Storage) -> Storage:
        return replace(storage, access_key_secret=None)

    recording, transcription, streaming = (
        draft.recording,
        draft.live_transcription,
        draft.streaming,
    )
    return replace(
        draft,
        recording=recording and replace(recording, storage=cleared(recording.storage)),
        live_transcription=transcription
        and replace(transcription, storage=cleared(transcription.storage)),
        streaming=streaming and replace(streaming, address=Secret("")),
    )


@settings(max_examples=100)
@given(_DRAFTS)
def test_everything_but_the_secrets_comes_back(draft: MeetingDraft) -> None:
    written = draft_to_json(draft)
    assert SECRET not in written
    assert draft_from_json(written) == without_secrets(draft)


def test_an_option_of_a_newer_version_is_passed_over() -> None:
    written = '{"end": "2026-11-20T10:00:00Z", "prefix": "a-", "hologram": {"on": true}}'
    assert draft_from_json(written) == MeetingDraft(datetime(2026, 11, 20, 10, tzinfo=UTC), "a-")


def test_a_stream_of_an_older_version_has_no_name_yet() -> None:
    written = (
        '{"end": "2026-11-20T10:00:00Z", "streaming": {"address": null, "trigger": "automatic"}}'
    )
    assert draft_from_json(written).streaming == Streaming(Secret(""), StreamingTrigger.AUTOMATIC)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "null",
        "{}",
        '{"end": 5}',
        '{"end": "2026-11-20T10:00:00"}',
        '{"end": "2026-11-20T10:00:00Z", "mode": "hologram"}',
        '{"end": "2026-11-20T10:00:00Z", "streaming": {"address": "rtmp://host/key"}}',
    ],
)
def test_what_is_no_draft_is_refused(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are those of msgspec
        draft_from_json(written)
