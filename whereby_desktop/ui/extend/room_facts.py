"""What a room is like, side by side with another, in words."""

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.ui.meetings import created_words as words

translate = QCoreApplication.translate


def room_facts(known: KnownMeeting) -> list[tuple[str, str | None]]:
    """Names and values; None: nobody can know. What is off is left out."""
    facts: list[tuple[str, str | None]] = [
        (translate("RoomFacts", "Mode"), words.mode(known)),
        (translate("RoomFacts", "Lock"), words.lock(known)),
    ]
    draft = known.remembered.draft if known.remembered else None
    if draft is None:
        return facts
    more = [
        (translate("RoomFacts", "Recording"), words.recording(known)),
        (translate("RoomFacts", "Transcription"), words.transcription(known)),
        (translate("RoomFacts", "Streaming"), words.on_off(on=draft.streaming is not None)),
        (translate("RoomFacts", "Viewer template"), words.viewer_template(known)),
    ]
    off = words.on_off(on=False)
    return [*facts, *(each for each in more if each[1] != off)]
