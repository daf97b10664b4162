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
    RecordingKind,
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
from whereby_desktop.meetings.draft_secrets import names_wanted
from whereby_desktop.meetings.secret import Secret

NOW = datetime(2026, 11, 26, 12, 42, tzinfo=UTC)
GOOD = MeetingDraft(end=NOW + timedelta(hours=1), prefix="consult-", locked=True)
BARE_S3 = Storage(StorageProvider.S3)
BY_KEY = Storage(
    StorageProvider.S3,
    StorageAccess.ACCESS_KEY,
    bucket="bucket",
    region="eu-west-1",
    access_key_id="AKIAMADEUP",
    access_key_secret=Secret("made/up"),
)
BY_ROLE = Storage(
    StorageProvider.S3,
    StorageAccess.ROLE,
    bucket="bucket",
    role_arn="arn:aws:iam::123456789012:role/whereby",
)


def _rules(draft: MeetingDraft) -> list[Rule]:
    return [problem.rule for problem in problems(draft, NOW)]


def test_a_good_draft_has_no_problem() -> None:
    assert problems(GOOD, NOW) == []


@pytest.mark.parametrize(
    ("typed", "rules", "fix"),
    [
        ("Consult 1", [], "consult1"),  # the server normalises these itself
        ("consult_1", [Rule.PREFIX_CHARACTERS], "consult1"),
        ("søsken", [Rule.PREFIX_CHARACTERS], "sosken"),
        ("Klinik Böse-Weiß!", [Rule.PREFIX_CHARACTERS], "klinikbose-weiss"),
        ("Éléonore", [Rule.PREFIX_CHARACTERS], "eleonore"),
        ("ſtern", [Rule.PREFIX_CHARACTERS], "stern"),
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
    ("storage", "rules"),
    [
        (Storage(bucket="ignored here"), []),
        (BARE_S3, [Rule.STORAGE_ACCESS, Rule.STORAGE_BUCKET]),
        (replace(BARE_S3, access=StorageAccess.ROLE), [Rule.STORAGE_BUCKET, Rule.STORAGE_ROLE]),
        (
            replace(BARE_S3, access=StorageAccess.ACCESS_KEY),
            [
                Rule.STORAGE_BUCKET,
                Rule.STORAGE_REGION,
                Rule.STORAGE_KEY,
                Rule.STORAGE_SECRET,
            ],
        ),
        (BY_KEY, []),
        (replace(BY_KEY, role_arn="ignored here"), []),
        (BY_ROLE, []),
        (replace(BY_ROLE, region="eu-west-1", access_key_id="ignored here"), []),
    ],
)
def test_an_own_bucket_needs_its_parts(storage: Storage, rules: list[Rule]) -> None:
    recording = replace(GOOD, recording=Recording(storage=storage))
    assert problems(recording, NOW) == [Problem(Field.RECORDING, rule) for rule in rules]
    live = replace(GOOD, live_transcription=LiveTranscription(storage=storage))
    assert problems(live, NOW) == [Problem(Field.LIVE_TRANSCRIPTION, rule) for rule in rules]
    browser = replace(GOOD, recording=Recording(RecordingKind.LOCAL, storage=storage))
    assert _rules(browser) == []


@pytest.mark.parametrize(
    ("part", "good", "bad", "rule"),
    [
        (
            "bucket",
            ["abc", "my-bucket", "My_old.Bucket", "bucket/calls", "bucket/a b/2026/", "a" * 255],
            [
                "ab",
                "s3://bucket",
                "https://s3.amazonaws.com/b",
                "/bucket",
                "bucket//a",
                "a b",
                "-ab",
            ],
            Rule.STORAGE_BUCKET_FORM,
        ),
        (
            "region",
            ["eu-west-1", "us-gov-east-1", "ap-southeast-10", " eu-west-1 "],
            ["Frankfurt", "EU-WEST-1", "eu-west", "eu-west-1a", "eu west 1"],
            Rule.STORAGE_REGION_FORM,
        ),
        (
            "access_key_id",
            ["AKIAIOSFODNN7MADEUP", "made_up-1"],
            ["made/up+secret", "two words", "Ä", "a" * 129],
            Rule.STORAGE_KEY_FORM,
        ),
        (
            "access_key_secret",
            [Secret("made/up+secret=")],
            [Secret("made up"), Secret("ä"), Secret("a\nb")],
            Rule.STORAGE_SECRET_FORM,
        ),
    ],
)
def test_the_form_of_each_part_with_a_key(
    part: str, good: list[object], bad: list[object], rule: Rule
) -> None:
    for values, rules in ((good, []), (bad, [rule])):
        for value in values:
            storage = replace(BY_KEY, **{part: value})  # type: ignore[arg-type]
            assert _rules(replace(GOOD, recording=Recording(storage=storage))) == rules, value


@pytest.mark.parametrize(
    ("role", "rules"),
    [
        ("arn:aws:iam::123456789012:role/whereby", []),
        ("arn:aws-us-gov:iam::123456789012:role/path/whereby", []),
        ("whereby", [Rule.STORAGE_ROLE_FORM]),
        ("arn:aws:iam::123456789012:user/whereby", [Rule.STORAGE_ROLE_FORM]),
        ("arn:aws:iam::123456789012:role/", [Rule.STORAGE_ROLE_FORM]),
    ],
)
def test_the_form_of_a_role(role: str, rules: list[Rule]) -> None:
    storage = replace(BY_ROLE, role_arn=role)
    assert _rules(replace(GOOD, recording=Recording(storage=storage))) == rules
    storage = replace(BY_ROLE, region="Frankfurt")
    assert _rules(replace(GOOD, recording=Recording(storage=storage))) == [Rule.STORAGE_REGION_FORM]


def test_what_the_keyring_has_may_be_missing() -> None:
    storage = replace(BY_KEY, access_key_secret=None)
    draft = replace(
        GOOD,
        mode=Mode.GROUP,
        recording=Recording(storage=storage),
        live_transcription=LiveTranscription(storage=replace(storage, access_key_id="other")),
        streaming=Streaming(Secret(""), kept_as="f00"),
    )
    missing = [Rule.STORAGE_SECRET, Rule.STORAGE_SECRET, Rule.STREAM_ADDRESS]
    assert _rules(draft) == missing
    kept = names_wanted(draft)
    assert problems(draft, NOW, kept) == []
    assert [each.rule for each in problems(draft, NOW, kept[:1])] == missing[1:]
    assert [each.rule for each in problems(draft, NOW, ["s3 another"])] == missing


def test_what_is_there_is_judged_whether_it_is_kept_or_not() -> None:
    streaming = Streaming(Secret("https://a.example"), kept_as="f00")
    draft = replace(GOOD, mode=Mode.GROUP, streaming=streaming)
    assert [each.rule for each in problems(draft, NOW, ["stream f00"])] == [Rule.STREAM_ADDRESS]


def test_a_language_the_server_does_not_know() -> None:
    draft = replace(GOOD, live_transcription=LiveTranscription(language="tlh"))
    assert _rules(draft) == [Rule.LANGUAGE]
