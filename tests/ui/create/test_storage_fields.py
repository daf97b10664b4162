"""Storage in one's own bucket, and the secrets that only the keyring has."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.create.fakes import NOON
from tests.ui.create.hands import pick
from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Mode,
    Recording,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
    StreamingTrigger,
)
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.create.storage_fields import StorageFields

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
BY_KEY = Storage(
    StorageProvider.S3,
    StorageAccess.ACCESS_KEY,
    bucket="clinic/calls",
    region="eu-west-1",
    access_key_id="AKIAMADEUP",
    access_key_secret=Secret("made/up+secret"),
)
BY_ROLE = Storage(
    StorageProvider.S3,
    StorageAccess.ROLE,
    bucket="clinic",
    role_arn="arn:aws:iam::123456789012:role/whereby",
)
KEPT = replace(BY_KEY, access_key_secret=Secret(""))
GOOD = MeetingDraft(NOON.replace(year=2027, microsecond=0), mode=Mode.GROUP, locked=True)


@pytest.fixture(params=["recording", "transcription"])
def storage(request: pytest.FixtureRequest, dialog: NewMeetingDialog) -> StorageFields:
    """Of the recording or of the transcript, on screen."""
    dialog.form.advanced.header.setChecked(True)
    fields = dialog.form.advanced.fields
    if request.param == "recording":
        pick(fields.recording.kind, "In the cloud")
        return fields.recording.storage
    pick(fields.transcription.trigger, "Started by hand")
    return fields.transcription.storage


def stored(dialog: NewMeetingDialog) -> Storage:
    draft = dialog.draft()
    part = draft.recording or draft.live_transcription
    assert part is not None
    return part.storage


def shown(storage: StorageFields) -> list[str]:
    edits = storage.findChildren(QLineEdit)
    return [each.accessibleName().rpartition(": ")[2] for each in edits if each.isVisible()]


def test_only_what_the_access_needs_is_shown(storage: StorageFields) -> None:
    assert shown(storage) == []
    assert not storage.access.isVisible()
    pick(storage.provider, "In my own S3 bucket")
    assert shown(storage) == ["Bucket", "Region", "Key ID", "Secret key, concealed"]
    pick(storage.access, "With a role")
    assert shown(storage) == ["Bucket", "Region", "Role ARN"]
    assert storage.region.note.text == "Where the bucket is, such as eu-west-1. May stay empty."


def test_a_bucket_by_access_key(dialog: NewMeetingDialog, storage: StorageFields) -> None:
    pick(storage.provider, "In my own S3 bucket")
    QTest.keyClicks(storage.bucket.edit, " clinic/calls ")
    QTest.keyClicks(storage.region.edit, "eu-west-1")
    QTest.keyClicks(storage.key_id.edit, "AKIAMADEUP")
    assert not dialog.create_button.isEnabled()
    QTest.keyClicks(storage.secret.edit, "made/up+secret")
    assert dialog.create_button.isEnabled()
    assert stored(dialog) == BY_KEY
    assert "made" not in repr(stored(dialog))
    assert storage.secret.edit.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(storage.secret.reveal, LEFT)
    assert storage.secret.edit.displayText() == "made/up+secret"


def test_a_bucket_by_role(dialog: NewMeetingDialog, storage: StorageFields) -> None:
    pick(storage.provider, "In my own S3 bucket")
    pick(storage.access, "With a role")
    QTest.keyClicks(storage.bucket.edit, "clinic")
    QTest.keyClicks(storage.role.edit, BY_ROLE.role_arn)
    assert stored(dialog) == BY_ROLE
    assert dialog.create_button.isEnabled()
    pick(storage.access, "With an access key")
    assert stored(dialog).role_arn == ""
    pick(storage.provider, "At Whereby")
    assert stored(dialog) == Storage()


def test_each_problem_is_said_at_its_field(
    dialog: NewMeetingDialog, storage: StorageFields, spoken: list[str]
) -> None:
    pick(storage.provider, "In my own S3 bucket")
    fields = (storage.bucket, storage.region, storage.key_id, storage.secret)
    assert [each.note.text for each in fields] == [
        "Enter the name of the bucket.",
        "Enter the region of the bucket.",
        "Enter the ID of the access key.",
        "Enter the secret of this access key.",
    ]
    # Nobody has been there yet: nothing is red around, nothing is said aloud.
    assert not any(each.edit.property("invalid") for each in fields)
    assert spoken == []

    QTest.keyClicks(storage.region.edit, "Frankfurt")
    assert storage.region.note.text == "A region is written like eu-west-1."
    assert storage.region.edit.property("invalid")
    assert "A region is written like eu-west-1." in spoken
    QTest.keyClicks(storage.key_id.edit, "made/up+secret")
    assert storage.key_id.note.text == "A key ID has only letters and digits."
    QTest.keyClicks(storage.bucket.edit, "s3://clinic")
    assert storage.bucket.note.text == ("Enter the name only, as in my-bucket or my-bucket/calls.")
    assert dialog.create_button.toolTip() == storage.bucket.note.text
    pick(storage.access, "With a role")
    QTest.keyClicks(storage.role.edit, "whereby")
    assert storage.role.note.text.startswith("A role is written like arn:aws:iam::")


def test_ctrl_enter_goes_to_the_field_that_is_missing(
    dialog: NewMeetingDialog, storage: StorageFields
) -> None:
    pick(storage.provider, "In my own S3 bucket")
    QTest.keyClicks(storage.bucket.edit, "clinic")
    QTest.keyClick(storage.provider, Qt.Key.Key_Return, CTRL)
    assert storage.region.edit.hasFocus()
    dialog.form.label.setFocus()
    assert storage.region.edit.property("invalid")  # somebody has been there


def test_two_storages_have_names_of_their_own(dialog: NewMeetingDialog) -> None:
    live = LiveTranscription(storage=BY_ROLE)
    dialog.fill_from(
        replace(GOOD, recording=Recording(storage=BY_KEY), live_transcription=live), ""
    )
    dialog.form.advanced.header.setChecked(True)
    edits = dialog.form.advanced.fields.findChildren(QLineEdit)
    names = [each.accessibleName() for each in edits if each.isVisible()]
    assert names == [
        "Recording: Bucket",
        "Recording: Region",
        "Recording: Key ID",
        "Recording: Secret key, concealed",
        "Transcription: Bucket",
        "Transcription: Region",
        "Transcription: Role ARN",
    ]


@pytest.mark.parametrize("seen", [False, True])
def test_a_secret_that_the_keyring_has_is_not_asked_for(
    dialog: NewMeetingDialog, seen: bool
) -> None:
    dialog.fill_from(replace(GOOD, recording=Recording(storage=KEPT)), "")
    dialog.form.advanced.header.setChecked(seen)
    assert dialog.create_button.isEnabled()
    assert stored(dialog) == KEPT
    assert dialog.form.kept_names == ["s3 AKIAMADEUP"]
    if seen:
        secret = dialog.form.advanced.fields.recording.storage.secret
        assert secret.kept
        assert secret.edit.placeholderText() == "Kept in the keyring"
        assert not secret.reveal.isEnabled()


def test_typing_replaces_the_secret_that_the_keyring_has(dialog: NewMeetingDialog) -> None:
    dialog.fill_from(replace(GOOD, recording=Recording(storage=KEPT)), "")
    dialog.form.advanced.header.setChecked(True)
    secret = dialog.form.advanced.fields.recording.storage.secret
    QTest.keyClicks(secret.edit, "another")
    assert stored(dialog).access_key_secret == Secret("another")
    assert secret.reveal.isEnabled()
    secret.edit.clear()
    assert stored(dialog) == KEPT
    assert dialog.create_button.isEnabled()


def test_another_key_needs_another_secret(dialog: NewMeetingDialog) -> None:
    dialog.fill_from(replace(GOOD, recording=Recording(storage=KEPT)), "")
    dialog.form.advanced.header.setChecked(True)
    storage = dialog.form.advanced.fields.recording.storage
    QTest.keyClicks(storage.key_id.edit, "2")
    assert not dialog.create_button.isEnabled()
    assert storage.secret.note.text == "Enter the secret of this access key."
    assert storage.secret.edit.placeholderText() == ""
    QTest.keyClick(storage.key_id.edit, Qt.Key.Key_Backspace)
    assert dialog.create_button.isEnabled()


def test_a_keyring_that_has_lost_it_is_no_help(dialog: NewMeetingDialog) -> None:
    stream = Streaming(Secret(""), kept_as="f00")
    dialog.fill_from(replace(GOOD, recording=Recording(storage=KEPT), streaming=stream), "")
    dialog.form.set_kept_names(())
    dialog.form.advanced.header.setChecked(True)
    fields = dialog.form.advanced.fields
    assert fields.recording.storage.secret.note.text == "Enter the secret of this access key."
    assert fields.streaming.note.text.startswith("Enter the whole address")
    assert not dialog.create_button.isEnabled()


@pytest.mark.parametrize("seen", [False, True])
def test_a_stream_whose_address_the_keyring_has(dialog: NewMeetingDialog, seen: bool) -> None:
    stream = Streaming(Secret(""), StreamingTrigger.AUTOMATIC, "f00")
    dialog.fill_from(replace(GOOD, streaming=stream), "")
    dialog.form.advanced.header.setChecked(seen)
    assert dialog.draft().streaming == stream
    assert dialog.create_button.isEnabled()
    fields = dialog.form.advanced.fields.streaming
    assert fields.address.placeholderText() == "Kept in the keyring"


def test_another_address_leaves_that_of_the_preset_alone(dialog: NewMeetingDialog) -> None:
    dialog.fill_from(replace(GOOD, streaming=Streaming(Secret(""), kept_as="f00")), "")
    dialog.form.advanced.header.setChecked(True)
    fields = dialog.form.advanced.fields.streaming
    QTest.keyClicks(fields.address, "rtmp://example.org/live/key")
    assert dialog.draft().streaming == Streaming(Secret("rtmp://example.org/live/key"))
    fields.address.clear()
    assert dialog.draft().streaming == Streaming(Secret(""), kept_as="f00")

    with_address = Streaming(Secret("rtmp://example.org/live/key"), kept_as="f00")
    dialog.fill_from(replace(GOOD, streaming=with_address), "")
    assert dialog.draft().streaming == with_address
    pick(fields.trigger, "Off")
    assert dialog.draft().streaming is None


def test_another_filling_conceals_what_was_revealed(dialog: NewMeetingDialog) -> None:
    dialog.fill_from(replace(GOOD, recording=Recording(storage=BY_KEY)), "")
    dialog.form.advanced.header.setChecked(True)
    secret = dialog.form.advanced.fields.recording.storage.secret
    QTest.mouseClick(secret.reveal, LEFT)
    assert secret.edit.accessibleName() == "Recording: Secret key"
    dialog.fill_from(replace(GOOD, recording=Recording(storage=BY_KEY)), "")
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Password
    assert secret.edit.accessibleName() == "Recording: Secret key, concealed"
