from enum import Enum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from tests.ui.create.fakes import NOON
from tests.ui.create.hands import pick
from whereby_desktop.meetings.draft import (
    TRANSCRIPTION_LANGUAGES,
    FileFormat,
    LiveTranscription,
    MeetingDraft,
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
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.create.option_words import language_name


def described(widget: QWidget) -> str:
    """What a screen reader says after the name."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Description)


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
    assert not dialog.form.advanced.fields.isVisible()
    dialog.form.advanced.header.setFocus()
    QTest.keyClick(dialog.form.advanced.header, Qt.Key.Key_Space)
    assert dialog.form.advanced.fields.isVisible()
    assert dialog.height() > before
    assert dialog.height() <= dialog.screen().availableGeometry().height()


def test_recording_in_the_cloud(opened: NewMeetingDialog) -> None:
    fields = opened.form.advanced.fields.recording
    assert not fields.trigger.isVisible()
    pick(fields.kind, "In the cloud")
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
    pick(opened.form.advanced.fields.recording.kind, words)
    assert opened.draft().recording == Recording(kind)
    assert not opened.form.advanced.fields.recording.trigger.isVisible()
    assert opened.form.advanced.header.summary == summary


def test_live_transcription(opened: NewMeetingDialog) -> None:
    fields = opened.form.advanced.fields.transcription
    pick(fields.trigger, "Starts with the second person")
    pick(fields.language, "Deutsch")
    pick(fields.captions, "On")
    assert opened.draft().live_transcription == LiveTranscription(
        TranscriptionTrigger.AUTOMATIC_SECOND, language="de", captions=True
    )
    pick(fields.trigger, "Off")
    assert opened.draft().live_transcription == LiveTranscription(TranscriptionTrigger.NONE)
    assert opened.form.advanced.header.summary == "All off"


def test_every_value_is_of_its_own_type(opened: NewMeetingDialog) -> None:
    pick(opened.form.advanced.fields.recording.kind, "In the cloud")
    pick(opened.form.advanced.fields.transcription.trigger, "Started by hand")
    pick(opened.form.advanced.fields.streaming.trigger, "Started by hand")
    opened.form.advanced.fields.streaming.address.setText("rtmps://example.org/live/key")
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


def test_what_nobody_looks_at_goes_through_as_it_is(dialog: NewMeetingDialog) -> None:
    bucket = Storage(StorageProvider.S3, StorageAccess.ROLE, bucket="mine", role_arn="arn")
    draft = MeetingDraft(end=NOON, recording=Recording(storage=bucket))
    dialog.fill_from(draft, "")
    assert dialog.draft().recording == draft.recording
    assert dialog.form.advanced.header.summary == "Recording on"


def test_what_the_fields_cannot_show_is_left_out_once_they_are_seen(
    dialog: NewMeetingDialog,
) -> None:
    draft = MeetingDraft(
        NOON.replace(year=2027), live_transcription=LiveTranscription(language="xx")
    )
    dialog.fill_from(draft, "")
    assert not dialog.create_button.isEnabled()
    dialog.form.advanced.header.setChecked(True)
    assert dialog.draft().live_transcription == LiveTranscription()
    assert dialog.create_button.isEnabled()


def test_each_option_says_what_it_means(opened: NewMeetingDialog) -> None:
    fields = opened.form.advanced.fields
    pick(fields.recording.kind, "Local, in the host’s browser")
    assert described(fields.recording.kind) == (
        "The browser records, and the file stays on that computer."
    )
    pick(fields.recording.kind, "In the cloud")
    pick(fields.recording.storage.provider, "In my own S3 bucket")
    pick(fields.transcription.trigger, "Started by hand")
    pick(fields.streaming.trigger, "Starts by itself")
    silent = [
        each.accessibleName()
        for kind in (QComboBox, QLineEdit, QCheckBox)
        for each in fields.findChildren(kind)
        if each.isVisible() and not described(each)
    ]
    assert silent == []


def test_every_language_has_a_name_of_its_own() -> None:
    names = [language_name(tag) for tag in TRANSCRIPTION_LANGUAGES]
    assert len(set(names)) == len(names)
    assert language_name("en") == "English"
    assert language_name("pt-BR") == "Português (Brasil)"
