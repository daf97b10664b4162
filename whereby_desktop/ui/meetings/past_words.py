"""What became of a room that Whereby has no longer: list and details say it in the same words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.meetings.state_words import StateWords

translate = QCoreApplication.translate


def past_words(past: PastMeeting, now: datetime) -> StateWords:
    """By the user with this program, or missing from the list after that time."""
    when = moment_text(past.gone_at, now)
    spoken_when = moment_text(past.gone_at, now, spoken=True)
    if past.how is Gone.DELETED:
        first = translate("StateWords", "Deleted")
        spoken = translate("StateWords", "deleted, {0}").format(spoken_when)
        return StateWords("trash", "text2", first, when, spoken)
    first = translate("StateWords", "No longer at Whereby")
    spoken = translate("StateWords", "no longer at Whereby, {0}").format(spoken_when)
    return StateWords("leave", "text2", first, when, spoken)
