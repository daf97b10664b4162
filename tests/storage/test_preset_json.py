"""Presets as a file: readable, whole, without secrets, and refused in words when it is none."""

import json
from dataclasses import fields, replace
from datetime import time, timedelta

import pytest
from hypothesis import given, settings

from tests.storage.preset_samples import PRESET_LISTS, SECRET
from whereby_desktop.meetings.draft import (
    Mode,
    Recording,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
    StreamingTrigger,
)
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.preset_list import PresetList
from whereby_desktop.meetings.presets import CONSULT, Lasting, Preset, UntilTime
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.storage.preset_json import presets_from_text, presets_to_text
from whereby_desktop.storage.preset_records import PresetRecord


def without_secrets(preset: Preset) -> Preset:
    recording, transcription = preset.recording, preset.live_transcription
    if recording:
        recording = replace(recording, storage=replace(recording.storage, access_key_secret=None))
    if transcription:
        transcription = replace(
            transcription, storage=replace(transcription.storage, access_key_secret=None)
        )
    streaming = preset.streaming and replace(preset.streaming, address=Secret(""))
    return replace(
        preset, recording=recording, live_transcription=transcription, streaming=streaming
    )


@settings(max_examples=200)
@given(PRESET_LISTS)
def test_everything_but_the_secrets_comes_back(presets: PresetList) -> None:
    text = presets_to_text(presets)
    assert SECRET not in text
    expected = tuple(without_secrets(each) for each in presets.presets)
    assert presets_from_text(text) == replace(presets, presets=expected)
    assert presets_to_text(presets_from_text(text)) == text


def test_every_option_of_a_preset_has_its_place() -> None:
    assert [each.name for each in fields(Preset)] == list(PresetRecord.__struct_fields__)


def test_the_file_can_be_read_by_people() -> None:
    lesson = Preset(
        "evening",
        "Evening class “Ä”",
        UntilTime(time(18)),
        mode=Mode.GROUP,
        recording=Recording(
            storage=Storage(
                StorageProvider.S3,
                StorageAccess.ACCESS_KEY,
                bucket="records",
                access_key_id="AKID",
                access_key_secret=Secret(SECRET),
            )
        ),
        streaming=Streaming(Secret(f"rtmp://x/{SECRET}"), StreamingTrigger.PROMPT, "0a1b2c"),
        link_options=LinkOptions((("displayName", "Frau Ö"),)),
    )
    assert (
        presets_to_text(PresetList((CONSULT, lesson), "evening"))
        == """{
  "format": "whereby-desktop presets",
  "version": 1,
  "default": "evening",
  "presets": [
    {
      "key": "consult",
      "name": "",
      "ends": {
        "lasts_minutes": 60
      },
      "prefix": "consult-",
      "mode": "group",
      "locked": true,
      "host_link": true
    },
    {
      "key": "evening",
      "name": "Evening class “Ä”",
      "ends": {
        "at": "18:00"
      },
      "mode": "group",
      "recording": {
        "kind": "cloud",
        "trigger": "none",
        "storage": {
          "provider": "s3",
          "access": "accessKey",
          "bucket": "records",
          "access_key_id": "AKID"
        }
      },
      "streaming": {
        "trigger": "prompt",
        "kept_as": "0a1b2c"
      },
      "link_options": {
        "displayName": "Frau Ö"
      }
    }
  ]
}
"""
    )


def _written(preset: object = None, **head: object) -> str:
    file = {"format": "whereby-desktop presets", "version": 1, **head}
    return json.dumps({**file, "presets": [preset]} if preset is not None else file)


def _preset(**changes: object) -> dict[str, object]:
    return {"key": "a", "name": "A", "ends": {"lasts_minutes": 60}} | changes


def test_what_is_left_out_has_its_default() -> None:
    assert presets_from_text(_written()) == PresetList((), "")
    plain = Preset("a", "A", Lasting(timedelta(hours=1)))
    assert presets_from_text(_written(_preset(), default="a")) == PresetList((plain,), "a")


def test_what_a_newer_version_added_is_passed_over() -> None:
    newer = _preset(hologram={"on": [1, None]}, ends={"lasts_minutes": 1.5, "gently": True})
    [read] = presets_from_text(_written(newer, mood="good")).presets
    assert read == Preset("a", "A", Lasting(timedelta(seconds=90)))


def test_what_comes_with_a_newer_program_is_called_by_its_key() -> None:
    consult, newer = (
        presets_from_text(_written(_preset(key=key, name=""))).presets[0]
        for key in ("consult", "hologram")
    )
    assert (consult.name, newer.name) == ("", "hologram")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("presets", "not JSON"),
        ("[]", "Not a file with presets"),
        ("null", "Not a file with presets"),
        ("{}", "Not a file with presets"),
        ('{"theme": "dark"}', "Not a file with presets"),
        (_written(format="bookmarks"), "but “bookmarks”"),
        (_written(version=2), "version 2"),
        (_written(version=0), "version 0"),
        (_written(version="1"), r"\$\.version"),
        (_written({**_preset(), "x": None})[:-9], "not JSON"),
        (_written(presets={}), r"\$\.presets"),
        (_written("consult"), r"\$\.presets\[0\]"),
        (_written({"key": "a", "ends": {"at": "18:00"}}), "`name`"),
        (_written(_preset(key="")), r"\$\.presets\[0\]\.key"),
        (_written(_preset(mode="hologram")), r"'hologram' - at `\$\.presets\[0\]\.mode`"),
        (_written(_preset(locked="yes")), r"\$\.presets\[0\]\.locked"),
        (_written(_preset(ends={})), r"`at` is needed - at `\$\.presets\[0\]\.ends`"),
        (_written(_preset(ends={"at": "18:00", "lasts_minutes": 5})), r"\$\.presets\[0\]\.ends"),
        (_written(_preset(ends={"at": "tea"})), r"“18:00” - at `\$\.presets\[0\]\.ends\.at`"),
        (_written(_preset(ends={"at": "18:00Z"})), r"\$\.presets\[0\]\.ends\.at"),
        (_written(_preset(ends={"lasts_minutes": 0})), r"\$\.presets\[0\]\.ends\.lasts_minutes"),
        (_written(_preset(ends={"lasts_minutes": 1e300})), r"ends\.lasts_minutes"),
        (_written(_preset(streaming={"kept_as": 5})), r"streaming"),
        (_written(_preset(recording={})), r"\$\.presets\[0\]\.recording"),
        (_written(_preset(link_options={"video": False})), r"link_options"),
        (_written(presets=[_preset(), _preset()]), r"key “a” - at `\$\.presets\[1\]\.key`"),
        (_written(_preset(x=77)).replace("77", "[" * 100_000), "nested too deeply"),
    ],
)
def test_what_is_wrong_is_said_and_where(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        presets_from_text(text)


def test_a_secret_somebody_wrote_into_a_file_is_not_taken_up() -> None:
    streaming = {"trigger": "prompt", "address": "rtmp://live.example.org/key"}
    [read] = presets_from_text(_written(_preset(streaming=streaming))).presets
    assert read.streaming == Streaming(Secret(""), StreamingTrigger.PROMPT)
