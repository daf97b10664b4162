"""Which bodies of POST /meetings pass, and what the others are told."""

import json
import re
from datetime import UTC, datetime

import httpx
import pytest

from tests.sandbox.bodies import ACCEPTED, S3, recording, streaming, transcription
from whereby_desktop.sandbox.body_checks import RefusedError
from whereby_desktop.sandbox.creation import read_creation
from whereby_desktop.sandbox.messages import Json
from whereby_desktop.sandbox.server import Sandbox

NOW = datetime(2026, 11, 25, 11, 42, tzinfo=UTC)
END = "2026-11-25T12:00:00Z"


def body_with(change: Json) -> bytes:
    assert isinstance(change, dict)
    return json.dumps({"endDate": END, **change}).encode()


@pytest.mark.parametrize("change", ACCEPTED)
def test_good_bodies_pass(change: Json) -> None:
    assert read_creation(body_with(change), NOW).plan.end.isoformat() == "2026-11-25T12:00:00+00:00"


REFUSED: list[tuple[str, Json]] = [
    ("surprise", {"surprise": 1}),
    ("isLocked", {"isLocked": "yes"}),
    ("isLocked", {"isLocked": None}),
    ("roomMode", {"roomMode": "grup"}),
    ("roomMode", {"roomMode": ["group"]}),
    ("roomNamePattern", {"roomNamePattern": "human"}),
    ("templateType", {"templateType": "viewer"}),
    ("fields", {"fields": "hostRoomUrl"}),
    ("fields[1]", {"fields": ["hostRoomUrl", "mode"]}),
    ("roomNamePrefix", {"roomNamePrefix": 7}),
    ("roomNamePrefix", {"roomNamePrefix": "a" * 40}),
    ("roomNamePrefix", {"roomNamePrefix": "zoë"}),
    ("roomNamePrefix", {"roomNamePrefix": "a_b"}),
    ("roomNamePrefix", {"roomNamePrefix": "a/b"}),
    ("roomNamePrefix", {"roomNamePrefix": "٣"}),
    ("recording", {"recording": "cloud"}),
    ("recording", {"recording": None}),
    ("recording.type", {"recording": {"destination": None, "startTrigger": None}}),
    ("recording.destination", {"recording": {"type": "none", "startTrigger": "none"}}),
    ("recording.startTrigger", recording(startTrigger="manual")),
    ("recording.destination.provider", recording({})),
    ("recording.destination.provider", recording({"provider": "ftp"})),
    ("recording.destination.bucket", recording({"provider": "s3"})),
    ("recording.destination.accessKeyId", recording({"provider": "s3", "bucket": "b"})),
    ("recording.destination.oidcRoleArn", recording({**S3, "authenticationType": "roleBased"})),
    ("recording.destination.fileFormat", recording({**S3, "fileFormat": "avi"})),
    ("liveTranscription.destination.region", transcription(S3)),
    (
        "liveTranscription.destination.fileFormat",
        transcription({**S3, "region": "eu-west-1", "fileFormat": "mp4"}),
    ),
    ("liveTranscription.startTrigger", transcription(startTrigger="prompt")),
    ("liveTranscription.language", transcription(language="en,")),
    ("liveTranscription.liveCaptions", transcription(liveCaptions="on")),
    ("streaming.destination.url", streaming({})),
    ("streaming.destination.url", streaming({"url": "https://example.org"})),
    ("streaming.startTrigger", streaming(trigger="manual")),
    ("endDate", {"endDate": "2026-11-25T11:41:59Z"}),
    ("endDate", {"endDate": "2026-11-25T12:00:00+01:00"}),
    ("endDate", {"endDate": "tomorrow"}),
    ("endDate", {"endDate": "2026-11-26"}),
    ("endDate", {"endDate": "2026-02-30T12:00:00Z"}),
    ("endDate", {"endDate": "9999-12-31T23:59:59-23:00"}),
    ("endDate", {"endDate": 1795608000}),
    ("endDate", {"endDate": ""}),
]


@pytest.mark.parametrize(("field", "change"), REFUSED)
def test_bad_bodies_are_refused_by_field(field: str, change: Json) -> None:
    with pytest.raises(RefusedError) as refused:
        read_creation(body_with(change), NOW)
    assert refused.value.field == field
    assert field in str(refused.value)


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b'"text"', b"null", b"\xff\xfe"])
def test_what_is_no_object_is_refused_as_a_whole(raw: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        read_creation(raw, NOW)
    assert refused.value.field == ""


def test_the_end_is_needed() -> None:
    with pytest.raises(RefusedError, match="endDate is required"):
        read_creation(b"{}", NOW)


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("2026-11-25T12:00:00", "2026-11-25T12:00:00+00:00"),
        ("2026-11-25T12:00:00.5Z", "2026-11-25T12:00:00.500000+00:00"),
        ("2026-11-25T14:00:00+01:00", "2026-11-25T13:00:00+00:00"),
        ("2026-11-25T07:00:00-0500", "2026-11-25T12:00:00+00:00"),
        ("2026-11-25T11:42:00Z", "2026-11-25T11:42:00+00:00"),
        ("2099-12-31T23:59:59Z", "2099-12-31T23:59:59+00:00"),
    ],
)
def test_the_end_is_read_as_utc_unless_it_says_otherwise(written: str, utc: str) -> None:
    assert read_creation(body_with({"endDate": written}), NOW).plan.end.isoformat() == utc


@pytest.mark.parametrize(
    ("given", "used"),
    [("", ""), ("Morning Clinic-", "morningclinic-"), ("  A 1 ", "a1"), ("A " * 39, "a" * 39)],
)
def test_the_prefix_is_lowered_and_loses_its_blanks(given: str, used: str) -> None:
    assert read_creation(body_with({"roomNamePrefix": given}), NOW).plan.prefix == used


def test_the_viewer_template_locks_and_makes_a_group() -> None:
    change: Json = {"templateType": "viewerMode", "isLocked": False, "roomMode": "normal"}
    plan = read_creation(body_with(change), NOW).plan
    assert (plan.viewer_mode, plan.locked, plan.mode) == (True, True, "group")


def test_names_are_prefix_and_ending_with_nothing_between(
    sandbox: Sandbox, client: httpx.Client
) -> None:
    body = {"endDate": "2099-01-01T00:00:00Z", "roomNamePrefix": "Lesson"}
    hidden = client.post("meetings", json=body).json()["roomName"]
    assert re.fullmatch(r"/lesson[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", hidden)
    short = client.post("meetings", json={**body, "roomNamePattern": "human-short"}).json()
    assert re.fullmatch(r"/lesson[2-9a-hjkmnp-z]{6}", short["roomName"])
    assert [room.plan.pattern for room in sandbox.rooms.all()] == ["uuid", "human-short"]


def test_a_refusal_makes_no_room_and_says_which_field(
    sandbox: Sandbox, client: httpx.Client
) -> None:
    answer = client.post("meetings", json={"endDate": "2020-01-01T00:00:00Z"})
    assert answer.status_code == 400
    assert answer.json() == {"error": "endDate must not lie in the past", "field": "endDate"}
    assert client.post("meetings", content=b"endDate=2099").status_code == 415
    assert sandbox.rooms.all() == []
