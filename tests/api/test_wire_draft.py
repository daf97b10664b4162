"""A draft as the body of the create call, against the vendor's own description of it."""

import json
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import cast

import jsonschema
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.api.made_up import DRAFT
from whereby_desktop.api.wire_draft import draft_to_json, field_named_in, secrets_of
from whereby_desktop.meetings import draft as d
from whereby_desktop.meetings.draft_rules import blocking, problems
from whereby_desktop.meetings.secret import Secret

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
Json = dict[str, object]


def body_of(draft: d.MeetingDraft) -> Json:
    return cast("Json", json.loads(draft_to_json(draft).reveal()))


def test_the_least_a_draft_says() -> None:
    assert body_of(d.MeetingDraft(end=NOW)) == {
        "endDate": "2026-11-25T09:00:00Z",
        "isLocked": False,
        "roomMode": "normal",
        "roomNamePattern": "uuid",
    }


def test_every_field() -> None:
    everything = d.MeetingDraft(
        end=datetime(2026, 11, 25, 12, 30, tzinfo=timezone(timedelta(hours=2))),
        start=datetime(2026, 11, 25, 9, 0, 0, 250_000, tzinfo=UTC),
        prefix="  Team Blue- ",
        pattern=d.NamePattern.HUMAN_SHORT,
        mode=d.Mode.GROUP,
        locked=True,
        recording=d.Recording(
            d.RecordingKind.CLOUD,
            d.RecordingTrigger.AUTOMATIC_SECOND,
            d.Storage(
                d.StorageProvider.S3,
                d.StorageAccess.ACCESS_KEY,
                bucket=" bucket/sub ",
                region="eu-west-1",
                access_key_id="id",
                access_key_secret=Secret("made-up-secret"),
                role_arn="not sent",
            ),
            d.FileFormat.MP4,
        ),
        live_transcription=d.LiveTranscription(
            d.TranscriptionTrigger.AUTOMATIC,
            d.Storage(
                d.StorageProvider.S3,
                d.StorageAccess.ROLE,
                bucket="b",
                role_arn="arn:x",
                access_key_id="not sent",
            ),
            language="en-GB",
            captions=False,
        ),
        streaming=d.Streaming(Secret("rtmp://live.example.org/app/key"), d.StreamingTrigger.PROMPT),
        host_link=True,
        viewer_link=True,
    )
    assert body_of(everything) == {
        "endDate": "2026-11-25T10:30:00Z",
        "startDate": "2026-11-25T09:00:00.250Z",
        "isLocked": True,
        "roomMode": "group",
        "roomNamePrefix": "teamblue-",
        "roomNamePattern": "human-short",
        "recording": {
            "type": "cloud",
            "startTrigger": "automatic-2nd-participant",
            "destination": {
                "provider": "s3",
                "authenticationType": "accessKey",
                "bucket": "bucket/sub",
                "region": "eu-west-1",
                "accessKeyId": "id",
                "accessKeySecret": "made-up-secret",
                "fileFormat": "mp4",
            },
        },
        "liveTranscription": {
            "startTrigger": "automatic",
            "destination": {
                "provider": "s3",
                "authenticationType": "roleBased",
                "bucket": "b",
                "oidcRoleArn": "arn:x",
            },
            "language": "en-GB",
            "liveCaptions": False,
        },
        "streaming": {
            "destination": {"url": "rtmp://live.example.org/app/key"},
            "startTrigger": "prompt",
        },
        "fields": ["hostRoomUrl", "viewerRoomUrl"],
    }
    assert {secret.reveal() for secret in secrets_of(everything)} == {
        "made-up-secret",
        "rtmp://live.example.org/app/key",
        "key",
    }


def test_viewer_mode_says_what_it_forces() -> None:
    body = body_of(replace(DRAFT, viewer_mode=True))
    assert (body["templateType"], body["isLocked"], body["roomMode"]) == (
        "viewerMode",
        True,
        "group",
    )


@pytest.mark.parametrize("kind", [d.RecordingKind.NONE, d.RecordingKind.LOCAL])
def test_a_recording_that_is_not_in_the_cloud_goes_nowhere(kind: d.RecordingKind) -> None:
    s3 = d.Storage(d.StorageProvider.S3, access_key_secret=Secret("made-up-secret"))
    recording = d.Recording(kind, storage=s3, file_format=d.FileFormat.MKV)
    assert body_of(replace(DRAFT, recording=recording))["recording"] == {
        "type": kind.value,
        "destination": {"provider": "whereby"},
        "startTrigger": "none",
    }


def test_the_body_does_not_show_itself() -> None:
    assert "endDate" not in repr(draft_to_json(DRAFT))


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ('"endDate" must be in the future', "end"),
        ("body.roomNamePrefix is too long", "prefix"),
        ("roomNamePattern", "pattern"),
        ("recording.destination is required", "recording"),
        ("The preRecording is over", ""),
        ("", ""),
    ],
)
def test_the_field_words_speak_of(words: str, field: str) -> None:
    assert field_named_in(words) == field


@pytest.fixture(scope="module")
def body_schema() -> Json:
    """The vendor's schema of the body, mended where it is formally wrong."""
    named = os.environ.get("WHEREBY_OPENAPI")
    beside = Path(__file__).parents[2] / "../shared/whereby-openapi.json"
    file = Path(named) if named else beside
    if not file.is_file():
        pytest.skip("needs the vendor's OpenAPI file: see WHEREBY_OPENAPI")
    spec = json.loads(file.read_text(encoding="utf-8"))
    post = spec["paths"]["/meetings"]["post"]["requestBody"]["content"]["application/json"]
    schema: Json = {**post["schema"], "components": spec["components"]}
    properties = cast("dict[str, dict[str, dict[str, dict[str, object]]]]", schema["properties"])
    languages = properties["liveTranscription"]["properties"]["language"]
    languages["enum"] = [name.rstrip(",") for name in cast("list[str]", languages["enum"])]
    return schema


_STORAGES = st.builds(
    d.Storage,
    provider=st.sampled_from(d.StorageProvider),
    access=st.none() | st.sampled_from(d.StorageAccess),
    bucket=st.sampled_from(["", "bucket", "bucket/sub"]),
    region=st.sampled_from(["", "eu-west-1"]),
    access_key_id=st.sampled_from(["", "made-up-id"]),
    access_key_secret=st.none() | st.just(Secret("made-up-secret")),
    role_arn=st.sampled_from(["", "arn:aws:iam::1:role/made-up"]),
)
_RECORDINGS = st.builds(
    d.Recording,
    kind=st.sampled_from(d.RecordingKind),
    trigger=st.sampled_from(d.RecordingTrigger),
    storage=_STORAGES,
    file_format=st.none() | st.sampled_from(d.FileFormat),
)
_TRANSCRIPTIONS = st.builds(
    d.LiveTranscription,
    trigger=st.sampled_from(d.TranscriptionTrigger),
    storage=_STORAGES,
    language=st.none() | st.sampled_from(d.TRANSCRIPTION_LANGUAGES),
    captions=st.none() | st.booleans(),
)
_STREAMINGS = st.builds(
    d.Streaming,
    address=st.just(Secret("rtmps://live.example.org/app/made-up")),
    trigger=st.sampled_from(d.StreamingTrigger),
)
_MOMENTS = st.datetimes(
    min_value=datetime(2026, 11, 26),  # noqa: DTZ001 - the zone comes beside it
    max_value=datetime(2099, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-5, minutes=-30))]),
)
_DRAFTS = st.builds(
    d.MeetingDraft,
    end=_MOMENTS,
    prefix=st.text("abcXYZ019- ", max_size=40),
    pattern=st.sampled_from(d.NamePattern),
    mode=st.sampled_from(d.Mode),
    locked=st.booleans(),
    viewer_mode=st.booleans(),
    recording=st.none() | _RECORDINGS,
    live_transcription=st.none() | _TRANSCRIPTIONS,
    streaming=st.none() | _STREAMINGS,
    host_link=st.booleans(),
    viewer_link=st.booleans(),
    start=st.none() | _MOMENTS,
)


@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow], deadline=None)
@given(draft=_DRAFTS)
def test_any_draft_that_keeps_the_rules_is_what_the_vendor_describes(
    body_schema: Json, draft: d.MeetingDraft
) -> None:
    assume(not blocking(problems(draft, NOW)))
    validator = jsonschema.Draft4Validator(
        body_schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER
    )
    validator.validate(body_of(draft))
