from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Mode,
    NamePattern,
    Recording,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
)
from whereby_desktop.meetings.draft_rules import (
    Field,
    Problem,
    Rule,
    blocking,
    prefix_fix,
    problems,
)
from whereby_desktop.meetings.secret import Secret

NOW = datetime(2026, 11, 26, 12, 42, tzinfo=UTC)
GOOD = MeetingDraft(end=NOW + timedelta(hours=1), prefix="consult-", locked=True)
BARE_S3 = Storage(StorageProvider.S3)


def _rules(draft: MeetingDraft) -> list[Rule]:
    return [problem.rule for problem in problems(draft, NOW)]


def test_a_good_draft_has_no_problem() -> None:
    assert problems(GOOD, NOW) == []


@pytest.mark.parametrize(
    ("typed", "rules", "fix"),
    [
        ("Consult 1", [], "consult1"),  # the server normalises these itself
        ("consult_1", [Rule.PREFIX_CHARACTERS], "consult1"),
        ("søsken", [Rule.PREFIX_CHARACTERS], "ssken"),
        ("🙂", [Rule.PREFIX_CHARACTERS], ""),
        ("a" * 39, [], "a" * 39),
        ("a" * 40, [Rule.PREFIX_LENGTH], "a" * 39),
        ("", [], ""),
        ("team-a-", [], "team-a-"),
    ],
)
def test_prefix(typed: str, rules: list[Rule], fix: str) -> None:
    found = problems(replace(GOOD, prefix=typed), NOW)
    assert [problem.rule for problem in found] == rules
    assert all(problem.field is Field.PREFIX and problem.fix == fix for problem in found)
    assert prefix_fix(typed) == fix


@given(st.text())
def test_the_fix_offered_is_always_taken(typed: str) -> None:
    assert problems(replace(GOOD, prefix=prefix_fix(typed)), NOW) == []


def test_an_end_in_the_past_blocks_and_a_near_one_warns() -> None:
    assert problems(replace(GOOD, end=NOW), NOW) == [Problem(Field.END, Rule.END_PAST)]
    soon = problems(replace(GOOD, end=NOW + timedelta(minutes=4, seconds=30)), NOW)
    assert soon == [Problem(Field.END, Rule.END_SOON, warning=True, amount=4)]
    assert blocking(soon) == []


def test_a_short_name_without_lock_warns() -> None:
    short = replace(GOOD, pattern=NamePattern.HUMAN_SHORT, locked=False)
    assert _rules(short) == [Rule.SHORT_UNLOCKED]
    assert _rules(replace(short, locked=True)) == []
    assert _rules(replace(short, viewer_mode=True)) == []


def test_viewers_and_streaming_need_group_mode() -> None:
    streaming = Streaming(Secret("rtmp://a.example/live/key"))
    assert _rules(replace(GOOD, viewer_link=True)) == [Rule.VIEWERS_NEED_GROUP]
    assert _rules(replace(GOOD, streaming=streaming)) == [Rule.STREAMING_NEEDS_GROUP]
    assert _rules(replace(GOOD, viewer_link=True, streaming=streaming, mode=Mode.GROUP)) == []


@pytest.mark.parametrize("address", ["", "https://a.example/live", "rtmp://", "rtmp://a.example"])
def test_a_stream_needs_a_whole_rtmp_address(address: str) -> None:
    draft = replace(GOOD, mode=Mode.GROUP, streaming=Streaming(Secret(address)))
    assert _rules(draft) == [Rule.STREAM_ADDRESS]


@pytest.mark.parametrize(
    ("storage", "recording", "transcription"),
    [
        (BARE_S3, [Rule.STORAGE_BUCKET, Rule.STORAGE_ACCESS], None),
        (
            replace(BARE_S3, access=StorageAccess.ROLE),
            [Rule.STORAGE_BUCKET, Rule.STORAGE_ROLE],
            None,
        ),
        (
            replace(BARE_S3, bucket="b", access=StorageAccess.ACCESS_KEY),
            [Rule.STORAGE_KEY],
            [Rule.STORAGE_REGION, Rule.STORAGE_KEY],
        ),
        (replace(BARE_S3, bucket="b", access=StorageAccess.ROLE, role_arn="arn:aws:iam"), [], []),
    ],
)
def test_an_own_bucket_needs_its_parts(
    storage: Storage, recording: list[Rule], transcription: list[Rule] | None
) -> None:
    assert _rules(replace(GOOD, recording=Recording(storage=storage))) == recording
    wanted = recording if transcription is None else transcription
    live = LiveTranscription(storage=storage)
    assert _rules(replace(GOOD, live_transcription=live)) == wanted


def test_a_language_the_server_does_not_know() -> None:
    draft = replace(GOOD, live_transcription=LiveTranscription(language="tlh"))
    assert _rules(draft) == [Rule.LANGUAGE]
