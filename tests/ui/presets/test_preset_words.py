"""A preset in words."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import QLocale

from whereby_desktop.meetings.draft import (
    LiveTranscription,
    Recording,
    RecordingKind,
    Streaming,
    TranscriptionTrigger,
)
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.presets import (
    GROUP_LESSON,
    SUPPORT_CALL,
    WEBINAR,
    Lasting,
    Preset,
    UntilTime,
)
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.ui.presets.preset_words import ends_words, preset_summary


@pytest.mark.parametrize(
    ("preset", "words"),
    [
        (SUPPORT_CALL, "30 min, normal, unlocked, prefix “support-”"),
        (
            replace(GROUP_LESSON, ends=UntilTime(time(18, 0))),
            "Until 18:00, group, locked, prefix “lesson-”, short name",
        ),
        (
            replace(WEBINAR, prefix="", ends=Lasting(timedelta(minutes=90))),
            "1 h 30 min, group, locked, host link, viewer link, viewer template",
        ),
    ],
)
def test_says_what_it_makes(preset: Preset, words: str) -> None:
    assert preset_summary(preset) == words


def test_says_what_is_on_and_keeps_quiet_about_what_is_off() -> None:
    preset = replace(
        SUPPORT_CALL,
        prefix="",
        recording=Recording(),
        live_transcription=LiveTranscription(),
        streaming=Streaming(Secret("rtmp://example.org/live/stream-key")),
        link_options=LinkOptions((("lang", "de"),)),
    )
    assert preset_summary(preset) == (
        "30 min, normal, unlocked, cloud recording, transcription, streaming, link options"
    )
    off = replace(
        preset,
        recording=Recording(RecordingKind.NONE),
        live_transcription=LiveTranscription(TranscriptionTrigger.NONE),
        streaming=None,
        link_options=LinkOptions(),
    )
    assert preset_summary(off) == "30 min, normal, unlocked"
    local = replace(off, recording=Recording(RecordingKind.LOCAL))
    assert preset_summary(local).endswith(", local recording")


@pytest.mark.parametrize("hours", [1, 2, 48])
def test_whole_hours_are_hours(hours: int) -> None:
    assert ends_words(Lasting(timedelta(hours=hours))).startswith(f"{hours} hour")


def test_times_follow_the_locale() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert ends_words(UntilTime(time(18, 0))) == "Until 6:00 PM"
