"""What a room was created with, in words; honest where nobody knows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.ui.meetings.detail_desk import NOW, OPEN, DetailDesk, meeting
from whereby_desktop.meetings.draft import (
    FileFormat,
    LiveTranscription,
    MeetingDraft,
    Mode,
    NamePattern,
    Recording,
    RecordingKind,
    RecordingTrigger,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
    StreamingTrigger,
    TranscriptionTrigger,
)
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.meetings import created_words as words
from whereby_desktop.ui.meetings import storage_words
from whereby_desktop.ui.meetings.created_with import CreatedWith
from whereby_desktop.ui.widgets.flowing_label import FlowingLabel

pytest_plugins = ["tests.ui.meetings.detail_fixtures"]
UNREPORTED = "This room was not created with this app, and Whereby does not report this setting."


def made(draft: MeetingDraft) -> KnownMeeting:
    return KnownMeeting(OPEN, Remembered("open", draft=draft, created_at=NOW))


def test_a_room_made_elsewhere_is_honestly_unknown(detail_desk: DetailDesk) -> None:
    section = detail_desk.show("foreign").findChild(CreatedWith)
    assert section is not None
    assert section.rows() == [
        ("Created", "Today 12:05, elsewhere"),
        ("Mode", "Unknown"),
        ("Lock", "Unknown"),
        ("Recording", "Unknown"),
        ("Transcription", "Unknown"),
        ("Streaming", "Unknown"),
        ("Viewer template", "Unknown"),
    ]
    unknown = [each for each in section.findChildren(FlowingLabel) if each.text() == "Unknown"]
    assert {each.toolTip() for each in unknown} == {UNREPORTED}
    assert {each.accessibleDescription() for each in unknown} == {UNREPORTED}
    detail_desk.show("open")
    assert {each.toolTip() for each in unknown} == {
        "",
        "As created. The host can change it in the room; Whereby does not report that.",
    }


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (
            MeetingDraft(OPEN.end),
            ("Normal, up to 4", "Unlocked at creation", "Off", "Off", "Off"),
        ),
        (
            MeetingDraft(OPEN.end, viewer_mode=True),
            ("Group, up to 200", "Locked at creation", "Off", "Off", "On"),
        ),
        (
            MeetingDraft(
                OPEN.end,
                mode=Mode.GROUP,
                locked=True,
                recording=Recording(RecordingKind.NONE),
                live_transcription=LiveTranscription(TranscriptionTrigger.AUTOMATIC),
            ),
            ("Group, up to 200", "Locked at creation", "Off", "On, starts by itself", "Off"),
        ),
        (
            MeetingDraft(OPEN.end, live_transcription=LiveTranscription(TranscriptionTrigger.NONE)),
            ("Normal, up to 4", "Unlocked at creation", "Off", "Off", "Off"),
        ),
    ],
)
def test_what_was_chosen(draft: MeetingDraft, expected: tuple[str, ...]) -> None:
    known = made(draft)
    told = (words.mode, words.lock, words.recording, words.transcription, words.viewer_template)
    assert tuple(each(known) for each in told) == expected


def test_every_way_to_record_has_its_own_words() -> None:
    told = [
        words.recording(made(MeetingDraft(OPEN.end, recording=Recording(kind, trigger))))
        for kind in (RecordingKind.CLOUD, RecordingKind.LOCAL)
        for trigger in RecordingTrigger
    ]
    assert len(set(told)) == 8
    assert told[2] == "Cloud, starts by itself"


@pytest.mark.parametrize(
    ("ago", "expected"),
    [
        (timedelta(minutes=37), "Today 12:05, elsewhere"),
        (timedelta(days=1), "Yesterday 12:42, elsewhere"),
        (timedelta(days=2), "Mon 12:42, elsewhere"),
        (timedelta(days=20), "5 Nov 12:42, elsewhere"),
    ],
)
@pytest.mark.usefixtures("utc")
def test_when_it_was_created(ago: timedelta, expected: str) -> None:
    known = KnownMeeting(meeting("x", "x", OPEN.end, start=NOW - ago))
    assert words.created(known, NOW) == expected


def test_without_a_start_nobody_knows_when() -> None:
    known = KnownMeeting(meeting("x", "x", OPEN.end, start=None))
    assert words.created(known, NOW) is None


S3 = Storage(
    StorageProvider.S3,
    StorageAccess.ACCESS_KEY,
    "clinic-records",
    "eu-west-1",
    "AKIAEXAMPLE",
    Secret("never-to-be-seen"),
)


def test_everything_it_was_created_with(detail_desk: DetailDesk) -> None:
    draft = MeetingDraft(
        OPEN.end,
        pattern=NamePattern.HUMAN_SHORT,
        recording=Recording(storage=S3, file_format=FileFormat.MP4),
        live_transcription=LiveTranscription(
            TranscriptionTrigger.AUTOMATIC_SECOND,
            replace(S3, access=StorageAccess.ROLE),
            language="de",
            captions=True,
        ),
        streaming=Streaming(
            Secret("rtmps://example.com/never-to-be-seen"), StreamingTrigger.PROMPT
        ),
    )
    pane = detail_desk.show("open")
    pane.set_presets([("k", "Lecture")])
    detail_desk.remember("open", draft=draft, preset="k", begins=NOW + timedelta(minutes=8))
    section = pane.findChild(CreatedWith)
    assert section is not None
    assert section.rows() == [
        ("Created", "Today 12:05, in this app"),
        ("Preset", "Lecture"),
        ("Begins", "Today 12:50"),
        ("Mode", "Normal, up to 4"),
        ("Lock", "Unlocked at creation"),
        ("Name ending", "Short, readable"),
        ("Recording", "Cloud, started by the host"),
        ("File format", "MP4"),
        ("Recorded to", "S3 bucket clinic-records in eu-west-1, by access key"),
        ("Transcription", "On, starts with the second person"),
        ("Language", "Deutsch"),
        ("Captions", "On"),
        ("Transcribed to", "S3 bucket clinic-records in eu-west-1, by role"),
        ("Streaming", "On, asks the host to start"),
        ("Viewer template", "Off"),
    ]
    assert "never-to-be-seen" not in str(section.rows())


@pytest.mark.parametrize(
    ("preset", "expected"), [("", "None"), ("k", "Lecture"), ("gone", "Removed since")]
)
def test_the_preset_by_its_present_name(preset: str, expected: str) -> None:
    remembered = Remembered("open", draft=MeetingDraft(OPEN.end), preset=preset)
    assert words.preset(KnownMeeting(OPEN, remembered), {"k": "Lecture"}) == expected
    assert words.preset(KnownMeeting(OPEN), {"k": "Lecture"}) == ""


def test_what_is_not_recorded_goes_nowhere() -> None:
    for kind in (RecordingKind.NONE, RecordingKind.LOCAL):
        draft = MeetingDraft(OPEN.end, recording=Recording(kind, storage=S3))
        assert storage_words.recording(made(draft)) == ""
    vendor = MeetingDraft(OPEN.end, recording=Recording())
    assert storage_words.recording(made(vendor)) == ""
    silent = LiveTranscription(TranscriptionTrigger.NONE, S3, language="de", captions=True)
    draft = MeetingDraft(OPEN.end, live_transcription=silent)
    told = (storage_words.transcription, words.language, words.captions)
    assert [each(made(draft)) for each in told] == ["", "", ""]


def test_streaming_in_words() -> None:
    told = [
        words.streaming(made(MeetingDraft(OPEN.end, streaming=Streaming(Secret("rtmp://x"), each))))
        for each in StreamingTrigger
    ]
    assert told == [
        "On, started by the host",
        "On, asks the host to start",
        "On, starts by itself",
    ]
