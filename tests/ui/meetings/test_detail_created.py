"""What a room was created with, in words; honest where nobody knows."""

from datetime import timedelta

import pytest

from tests.ui.meetings.detail_desk import NOW, OPEN, DetailDesk, meeting
from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Mode,
    Recording,
    RecordingKind,
    RecordingTrigger,
    TranscriptionTrigger,
)
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.ui.meetings import created_words as words
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
            ("Group, up to 200", "Locked at creation", "Off", "On", "Off"),
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
