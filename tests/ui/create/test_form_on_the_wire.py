"""Whatever the form lets through is what the vendor describes, and nothing else is held back."""

import copy
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest

from tests.sandbox import test_vendor_spec as vendor
from tests.ui.create.fakes import NOON, StoppedClock
from whereby_desktop.api.wire_draft import draft_to_json
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
from whereby_desktop.meetings.draft_rules import Rule, blocking, problems
from whereby_desktop.meetings.draft_secrets import with_secrets
from whereby_desktop.meetings.presets import BUILT_IN, Preset
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.body_checks import RefusedError
from whereby_desktop.sandbox.creation import read_creation
from whereby_desktop.ui.create import end_chips
from whereby_desktop.ui.create.annotated_line_edit import AnnotatedLineEdit
from whereby_desktop.ui.create.new_meeting_dialog import NewMeetingDialog
from whereby_desktop.ui.create.option_combo import OptionCombo
from whereby_desktop.ui.create.storage_fields import StorageFields

Schema = dict[str, Any]
Entries = dict[str, Any]
vendors_spec = vendor.spec  # skips where the file is missing

# Whereby would take these and nothing would come of it: no viewer, no stream, no file ever.
USELESS = {
    Rule.VIEWERS_NEED_GROUP,
    Rule.STREAMING_NEEDS_GROUP,
    Rule.STREAM_ADDRESS,
    Rule.STORAGE_BUCKET_FORM,
    Rule.STORAGE_REGION_FORM,
    Rule.STORAGE_KEY_FORM,
    Rule.STORAGE_SECRET_FORM,
    Rule.STORAGE_ROLE_FORM,
    Rule.STORAGE_REGION,  # for recordings, where the vendor's words and its list differ
}
FROM_A_PRESET = Preset(
    "kept",
    "Kept",
    BUILT_IN[0].ends,
    mode=Mode.GROUP,
    recording=Recording(
        storage=Storage(
            StorageProvider.S3, StorageAccess.ACCESS_KEY, "bucket", "eu-west-1", "AKIAKEPT"
        )
    ),
    live_transcription=LiveTranscription(
        storage=Storage(
            StorageProvider.S3, StorageAccess.ACCESS_KEY, "bucket", "eu-west-1", "AKIAKEPT"
        )
    ),
    streaming=Streaming(Secret(""), kept_as="f00"),
)
IN_THE_KEYRING = {
    "s3 AKIAKEPT": Secret("made-up"),
    "stream f00": Secret("rtmps://live.example.org/app/made-up"),
}


@pytest.fixture
def validator(vendors_spec: Schema) -> jsonschema.Draft202012Validator:
    """Of the body of the create call, as the vendor describes it."""
    post = vendors_spec["paths"]["/meetings"]["post"]["requestBody"]["content"]
    schema = copy.deepcopy(post["application/json"]["schema"])
    # The words ask for a region, the list of fields has none.
    recording = schema["properties"]["recording"]["properties"]["destination"]["anyOf"][0]
    recording["properties"].setdefault("region", {"type": "string"})
    return jsonschema.Draft202012Validator(
        {**schema, "components": vendors_spec["components"]},
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )


def choose(combo: OptionCombo, row: int) -> None:
    """With keys; far down, from the list."""
    row %= combo.count()
    if row > 6:
        combo.setCurrentIndex(row)
        combo.activated.emit(row)
        return
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(row):
        QTest.keyClick(combo, Qt.Key.Key_Down)


def enter(edit: AnnotatedLineEdit, text: str | None) -> None:
    """None: nobody touches it."""
    if text is not None and edit.isVisible():
        edit.selectAll()
        edit.insert(text)


letters = st.characters(max_codepoint=0x2FF)


def anything(*texts: str) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(("", *texts)) | st.text(letters, max_size=6)


def tidy(*texts: str) -> st.SearchStrategy[str | None]:
    """Without the last one, which is wrong."""
    return st.sampled_from(texts[:-1])


rows = st.integers(0, 40)


def options(texts: Callable[..., st.SearchStrategy[str | None]]) -> st.SearchStrategy[Entries]:
    """`texts` makes a strategy of some texts that are worth trying."""
    storage = st.fixed_dictionaries(
        {
            "provider": rows,
            "access": rows,
            "bucket": texts("bucket", "my.bucket/calls", "s3://bucket"),
            "region": texts("eu-west-1", "us-gov-east-1", "Frankfurt"),
            "key_id": texts("AKIAMADEUP", "AKIAMADEUP2", "made/up"),
            "secret": texts("made/up+secret", "another", "made up"),
            "role": texts(
                "arn:aws:iam::123456789012:role/whereby", "arn:aws-cn:iam::1:role/a", "a"
            ),
        }
    )
    return st.fixed_dictionaries(
        {
            "viewers": st.booleans(),
            "kind": rows,
            "recording_trigger": rows,
            "file_format": rows,
            "recording": storage,
            "transcription_trigger": rows,
            "language": rows,
            "captions": rows,
            "transcription": storage,
            "streaming_trigger": rows,
            "address": texts("rtmp://a.example/live", "rtmps://a.example/live/key", "https://a/b"),
        }
    )


ends = st.one_of(
    st.sampled_from([end_chips.HALF_HOUR, end_chips.HOUR, end_chips.ROUND, end_chips.OTHER]),
    st.datetimes(datetime(2026, 11, 20), datetime(2099, 1, 1)),  # noqa: DTZ001 - on the wall
)
common = st.fixed_dictionaries(
    {
        "prefix": st.none() | st.text("abcXYZ019- ", max_size=42) | st.text(letters, max_size=6),
        "end": ends,
        "mode": st.sampled_from(Mode),
        "pattern": st.sampled_from(NamePattern),
        "pressed": st.sets(st.sampled_from(["lock", "host", "viewer"])),
    }
)
presets = st.sampled_from([*BUILT_IN, FROM_A_PRESET])


def fill_storage(fields: StorageFields, wanted: Entries) -> None:
    choose(fields.provider, wanted["provider"])
    choose(fields.access, wanted["access"])
    for name in ("bucket", "region", "key_id", "secret", "role"):
        enter(getattr(fields, name).edit, wanted[name])


def fill_options(dialog: NewMeetingDialog, wanted: Entries) -> None:
    fields = dialog.form.advanced.fields
    if wanted["viewers"]:
        fields.viewers.click()
    choose(fields.recording.kind, wanted["kind"])
    choose(fields.recording.trigger, wanted["recording_trigger"])
    choose(fields.recording.file_format, wanted["file_format"])
    fill_storage(fields.recording.storage, wanted["recording"])
    choose(fields.transcription.trigger, wanted["transcription_trigger"])
    choose(fields.transcription.language, wanted["language"])
    choose(fields.transcription.captions, wanted["captions"])
    fill_storage(fields.transcription.storage, wanted["transcription"])
    choose(fields.streaming.trigger, wanted["streaming_trigger"])
    enter(fields.streaming.address, wanted["address"])


def fill_common(dialog: NewMeetingDialog, wanted: Entries) -> None:
    form = dialog.form
    enter(form.prefix.edit, wanted["prefix"])
    if isinstance(wanted["end"], str):
        form.end.chips.chip(wanted["end"]).click()
    else:
        day, clock = wanted["end"].date(), wanted["end"].time()
        form.end.date.setDate(QDate(day.year, day.month, day.day))
        form.end.time.setTime(QTime(clock.hour, clock.minute))
    form.mode.bar.segment(wanted["mode"]).click()
    form.pattern.bar.segment(wanted["pattern"]).click()
    boxes = {"lock": form.lock.box, "host": form.links.host, "viewer": form.links.viewer}
    for name in sorted(wanted["pressed"]):
        boxes[name].click()


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
)
@given(preset=presets, wanted=common, advanced=st.none() | options(anything) | options(tidy))
def test_what_the_form_says_is_what_whereby_takes(
    dialog: NewMeetingDialog,
    clock: StoppedClock,
    validator: jsonschema.Draft202012Validator,
    preset: Preset,
    wanted: Entries,
    advanced: Entries | None,
) -> None:
    clock.set(NOON)
    dialog.form.advanced.header.setChecked(advanced is not None)
    dialog.fill(preset)
    fill_common(dialog, wanted)
    if advanced is not None:
        fill_options(dialog, advanced)
    check(dialog, validator, clock.now())
    event("held back" if dialog.form.blocker() else "let through")


FILLED: Entries = {
    "bucket": "bucket",
    "region": "eu-west-1",
    "key_id": "AKIAMADEUP",
    "secret": "made/up",
    "role": "arn:aws:iam::123456789012:role/whereby",
}


@pytest.mark.parametrize("part", ["recording", "transcription"])
@pytest.mark.parametrize("access", range(2))
@pytest.mark.parametrize("empty", [*FILLED, ""])
def test_storage_with_one_part_missing(
    dialog: NewMeetingDialog,
    clock: StoppedClock,
    validator: jsonschema.Draft202012Validator,
    part: str,
    access: int,
    empty: str,
) -> None:
    dialog.form.advanced.header.setChecked(True)
    fields = dialog.form.advanced.fields
    choose(fields.recording.kind if part == "recording" else fields.transcription.trigger, 2)
    storage = getattr(fields, part).storage
    fill_storage(storage, {"provider": 1, "access": access, **FILLED, empty: ""})
    check(dialog, validator, clock.now())
    needed = ["bucket", "region", "key_id", "secret"] if access == 0 else ["bucket", "role"]
    assert bool(dialog.form.blocker()) is (empty in needed)


def check(
    dialog: NewMeetingDialog, validator: jsonschema.Draft202012Validator, now: datetime
) -> None:
    found = blocking(problems(dialog.draft(), now, dialog.form.kept_names))
    draft = with_secrets(dialog.draft(), IN_THE_KEYRING)
    refused = refusal(draft, validator, now)
    if not dialog.form.blocker():
        assert refused == ""
    elif not dialog.form.end.blocked:
        assert refused or {each.rule for each in found} & USELESS


def refusal(draft: MeetingDraft, validator: jsonschema.Draft202012Validator, now: datetime) -> str:
    """Why the vendor's description or the sandbox refuses a draft; "" if neither does."""
    body = draft_to_json(draft).reveal()
    try:
        validator.validate(json.loads(body))
        read_creation(body.encode(), now)
    except (jsonschema.ValidationError, RefusedError) as error:
        return str(error)
    return ""
