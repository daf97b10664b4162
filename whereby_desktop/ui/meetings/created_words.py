"""What a room was created with, in words. None: nobody can know; "": not worth a word."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.draft import (
    LiveTranscription,
    MeetingDraft,
    Mode,
    NamePattern,
    Recording,
    RecordingKind,
    RecordingTrigger,
    StreamingTrigger,
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


def preset(known: KnownMeeting, names: Mapping[str, str]) -> str | None:
    """By its present name. "" for a room made elsewhere: presets are this computer's."""
    if _draft(known) is None or known.remembered is None:
        return ""
    key = known.remembered.preset
    if not key:
        return translate("CreatedWords", "None", "no preset")
    return names.get(key) or translate("CreatedWords", "Removed since", "a preset")


def begins(known: KnownMeeting, now: datetime) -> str:
    """When people are invited for; "" if nobody said."""
    moment = known.remembered.begins if known.remembered else None
    return created_text(moment, now) if moment else ""


def name_ending(known: KnownMeeting) -> str:
    draft = _draft(known)
    if draft is None:
        return ""
    if draft.pattern is NamePattern.UUID:
        return translate("CreatedWords", "UUID, hard to guess")
    return translate("CreatedWords", "Short, readable")


def file_format(known: KnownMeeting) -> str:
    wanted = _recorded(known)
    return wanted.file_format.value.upper() if wanted and wanted.file_format else ""


def transcription(known: KnownMeeting) -> str | None:
    draft = _draft(known)
    if draft is None:
        return None
    wanted = draft.live_transcription
    trigger = wanted.trigger if wanted else TranscriptionTrigger.NONE
    if trigger is TranscriptionTrigger.NONE:
        return on_off(on=False)
    if trigger is TranscriptionTrigger.AUTOMATIC:
        return translate("CreatedWords", "On, starts by itself")
    if trigger is TranscriptionTrigger.AUTOMATIC_SECOND:
        return translate("CreatedWords", "On, starts with the second person")
    return translate("CreatedWords", "On, started by the host")


def language(known: KnownMeeting) -> str:
    """The language that is transcribed, by its own name."""
    wanted = _transcribed(known)
    return QLocale(wanted.language).nativeLanguageName() if wanted and wanted.language else ""


def captions(known: KnownMeeting) -> str:
    wanted = _transcribed(known)
    return "" if wanted is None or wanted.captions is None else on_off(on=wanted.captions)


def streaming(known: KnownMeeting) -> str | None:
    """Never where to: that address is a secret."""
    draft = _draft(known)
    if draft is None:
        return None
    if draft.streaming is None:
        return on_off(on=False)
    trigger = draft.streaming.trigger
    if trigger is StreamingTrigger.AUTOMATIC:
        return translate("CreatedWords", "On, starts by itself")
    if trigger is StreamingTrigger.PROMPT:
        return translate("CreatedWords", "On, asks the host to start")
    return translate("CreatedWords", "On, started by the host")


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


def _recorded(known: KnownMeeting) -> Recording | None:
    draft = _draft(known)
    wanted = draft.recording if draft else None
    return None if wanted is None or wanted.kind is RecordingKind.NONE else wanted


def _transcribed(known: KnownMeeting) -> LiveTranscription | None:
    draft = _draft(known)
    wanted = draft.live_transcription if draft else None
    return None if wanted is None or wanted.trigger is TranscriptionTrigger.NONE else wanted
