from enum import Enum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.create.fakes import NOON
from whereby_desktop.meetings.draft import (
    TRANSCRIPTION_LANGUAGES,
    FileFormat,
    LiveTranscription,
    MeetingDraft,
    Recording,
    RecordingKind,
    RecordingTrigger,
    Storage,
    StorageProvider,
    Streaming,
    StreamingTrigger,
    TranscriptionTrigger,
)
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.create.option_combo import OptionCombo
from whereby_desktop.ui.create.option_words import language_name


def pick(combo: OptionCombo, words: str) -> None:
    """By keys, as from the closed list."""
    combo.setFocus()
    for _ in range(combo.count()):
        QTest.keyClick(combo, Qt.Key.Key_Up)
    while combo.currentText() != words:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() != before, f"{words} is not in the list"


@pytest.fixture
def opened(dialog: NewMeetingDialog) -> NewMeetingDialog:
    QTest.mouseClick(dialog.form.advanced.header, Qt.MouseButton.LeftButton)
    return dialog


def test_nothing_is_sent_of_what_nobody_chose(dialog: NewMeetingDialog) -> None:
    draft = dialog.draft()
    assert (draft.recording, draft.live_transcription, draft.streaming) == (None, None, None)
    assert dialog.form.advanced.header.summary == "All off"


def test_it_opens_and_closes_and_the_dialog_grows(dialog: NewMeetingDialog) -> None:
    before = dialog.height()
    assert not dialog.form.advanced.body.isVisible()
    dialog.form.advanced.header.setFocus()
    QTest.keyClick(dialog.form.advanced.header, Qt.Key.Key_Space)
    assert dialog.form.advanced.body.isVisible()
    assert dialog.height() > before
    assert dialog.height() <= dialog.screen().availableGeometry().height()


def test_recording_in_the_cloud(opened: NewMeetingDialog) -> None:
    fields = opened.form.advanced.recording
    assert not fields.trigger.isVisible()
    pick(fields.kind, "Cloud, stored at Whereby")
    pick(fields.trigger, "Starts by itself")
    pick(fields.file_format, "MP4")
    assert opened.draft().recording == Recording(
        RecordingKind.CLOUD, RecordingTrigger.AUTOMATIC, file_format=FileFormat.MP4
    )
    assert opened.form.advanced.header.summary == "Recording on"


@pytest.mark.parametrize(
    ("words", "kind", "summary"),
    [
        ("Off", RecordingKind.NONE, "All off"),
        ("Local, in the host’s browser", RecordingKind.LOCAL, "Recording on"),
    ],
)
def test_other_recording(
    opened: NewMeetingDialog, words: str, kind: RecordingKind, summary: str
) -> None:
    pick(opened.form.advanced.recording.kind, words)
    assert opened.draft().recording == Recording(kind)
    assert not opened.form.advanced.recording.trigger.isVisible()
    assert opened.form.advanced.header.summary == summary


def test_live_transcription(opened: NewMeetingDialog) -> None:
    fields = opened.form.advanced.transcription
    pick(fields.trigger, "Starts with the second person")
    pick(fields.language, "Deutsch")
    pick(fields.captions, "Captions on")
    assert opened.draft().live_transcription == LiveTranscription(
        TranscriptionTrigger.AUTOMATIC_SECOND, language="de", captions=True
    )
    pick(fields.trigger, "Off")
    assert opened.draft().live_transcription == LiveTranscription(TranscriptionTrigger.NONE)
    assert opened.form.advanced.header.summary == "All off"


def test_every_value_is_of_its_own_type(opened: NewMeetingDialog) -> None:
    pick(opened.form.advanced.recording.kind, "Cloud, stored at Whereby")
    pick(opened.form.advanced.transcription.trigger, "Started by hand")
    opened.form.advanced.streaming.address.setText("rtmps://example.org/live/key")
    draft = opened.draft()
    assert draft.recording
    assert draft.live_transcription
    assert draft.streaming
    values = (
        draft.recording.kind,
        draft.recording.trigger,
        draft.live_transcription.trigger,
        draft.streaming.trigger,
    )
    assert all(isinstance(value, Enum) for value in values)
    assert opened.form.advanced.header.summary == "3 on"


def test_a_draft_with_everything_comes_out_as_it_went_in(dialog: NewMeetingDialog) -> None:
    draft = MeetingDraft(
        end=NOON.replace(year=2027, microsecond=0),
        prefix="all-",
        viewer_mode=True,
        locked=True,
        mode=dialog.draft().mode.GROUP,
        recording=Recording(
            RecordingKind.CLOUD, RecordingTrigger.PROMPT, file_format=FileFormat.MKV
        ),
        live_transcription=LiveTranscription(
            TranscriptionTrigger.AUTOMATIC, language="pt-BR", captions=False
        ),
        streaming=Streaming(Secret("rtmp://example.org/live"), StreamingTrigger.PROMPT),
        host_link=True,
        viewer_link=True,
    )
    dialog.fill_from(draft, "All")
    assert dialog.draft() == draft


def test_recording_into_a_bucket_is_not_turned_into_another_kind(
    dialog: NewMeetingDialog,
) -> None:
    bucket = Storage(StorageProvider.S3, bucket="mine")
    draft = MeetingDraft(end=NOON, recording=Recording(storage=bucket))
    dialog.fill_from(draft, "")
    assert dialog.draft().recording is None


def test_every_language_has_a_name_of_its_own() -> None:
    names = [language_name(tag) for tag in TRANSCRIPTION_LANGUAGES]
    assert len(set(names)) == len(names)
    assert language_name("en") == "English"
    assert language_name("pt-BR") == "Português (Brasil)"
