"""What a room was created with, in words. None: nobody can know."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.draft import (
    MeetingDraft,
    Mode,
    Recording,
    RecordingKind,
    RecordingTrigger,
    TranscriptionTrigger,
)
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.meetings.life_words import created_text

translate = QCoreApplication.translate


def created(known: KnownMeeting, now: datetime) -> str | None:
    """When and where; by this computer's memory if it was here, else by Whereby's start time."""
    remembered = known.remembered
    if known.created_here and remembered and remembered.created_at:
        words = translate("CreatedWords", "{0}, in this app")
        return words.format(created_text(remembered.created_at, now))
    if known.meeting.start is None:
        return None
    return translate("CreatedWords", "{0}, elsewhere").format(
        created_text(known.meeting.start, now)
    )


def mode(known: KnownMeeting) -> str | None:
    if known.mode is Mode.GROUP:
        return translate("CreatedWords", "Group, up to 200")
    if known.mode is Mode.NORMAL:
        return translate("CreatedWords", "Normal, up to 4")
    return None


def lock(known: KnownMeeting) -> str | None:
    if known.locked is None:
        return None
    if known.locked:
        return translate("CreatedWords", "Locked at creation")
    return translate("CreatedWords", "Unlocked at creation")


def recording(known: KnownMeeting) -> str | None:
    draft = _draft(known)
    if draft is None:
        return None
    wanted = draft.recording
    if wanted is None or wanted.kind is RecordingKind.NONE:
        return on_off(on=False)
    return _local(wanted) if wanted.kind is RecordingKind.LOCAL else _cloud(wanted)


def transcription(known: KnownMeeting) -> str | None:
    draft = _draft(known)
    if draft is None:
        return None
    wanted = draft.live_transcription
    return on_off(on=wanted is not None and wanted.trigger is not TranscriptionTrigger.NONE)


def viewer_template(known: KnownMeeting) -> str | None:
    draft = _draft(known)
    return None if draft is None else on_off(on=draft.viewer_mode)


def on_off(*, on: bool) -> str:
    return translate("CreatedWords", "On") if on else translate("CreatedWords", "Off")


def _cloud(wanted: Recording) -> str:
    trigger = wanted.trigger
    if trigger is RecordingTrigger.AUTOMATIC:
        return translate("CreatedWords", "Cloud, starts by itself")
    if trigger is RecordingTrigger.AUTOMATIC_SECOND:
        return translate("CreatedWords", "Cloud, starts with the second person")
    if trigger is RecordingTrigger.PROMPT:
        return translate("CreatedWords", "Cloud, asks the host to start")
    return translate("CreatedWords", "Cloud, started by the host")


def _local(wanted: Recording) -> str:
    trigger = wanted.trigger
    if trigger is RecordingTrigger.AUTOMATIC:
        return translate("CreatedWords", "Local, starts by itself")
    if trigger is RecordingTrigger.AUTOMATIC_SECOND:
        return translate("CreatedWords", "Local, starts with the second person")
    if trigger is RecordingTrigger.PROMPT:
        return translate("CreatedWords", "Local, asks the host to start")
    return translate("CreatedWords", "Local, started by the host")


def _draft(known: KnownMeeting) -> MeetingDraft | None:
    return known.remembered.draft if known.remembered else None
