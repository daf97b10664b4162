"""Presets without their secret parts, and which names of parts are still of use to somebody."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.draft_secrets import names_used
from whereby_desktop.meetings.presets import Preset
from whereby_desktop.meetings.secret import Secret

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # which parts a draft has does not depend on its end


def without_secrets(preset: Preset) -> Preset:
    """What is kept in the list: the names of the parts, not the parts."""
    recording, transcription = preset.recording, preset.live_transcription
    if recording:
        recording = replace(recording, storage=replace(recording.storage, access_key_secret=None))
    if transcription:
        storage = replace(transcription.storage, access_key_secret=None)
        transcription = replace(transcription, storage=storage)
    streaming = preset.streaming and replace(preset.streaming, address=Secret(""))
    return replace(
        preset, recording=recording, live_transcription=transcription, streaming=streaming
    )


def no_longer_used(
    gone: Preset, presets: Iterable[Preset], drafts: Iterable[MeetingDraft]
) -> set[str]:
    """The names of the parts of a preset that neither other presets nor meetings have."""
    names = names_used(gone.draft(_ANY_TIME))
    for preset in presets:
        names -= names_used(preset.draft(_ANY_TIME))
    for draft in drafts:
        names -= names_used(draft)
    return names
