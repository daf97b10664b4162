"""What a room's own end means for an invitation to it. Moments are aware."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimeZone

from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.ui.create.date_words import moment_words
from whereby_desktop.ui.create.wall_time import in_zone

translate = QCoreApplication.translate


def room_ended(meeting: Meeting, now: datetime, zone: QTimeZone) -> str:
    """ "" while it is open."""
    if now < meeting.end:
        return ""
    today = in_zone(now, zone).date()
    gone = moment_words(in_zone(meeting.deleted_by, zone), today)
    return translate("RoomEndWords", "This room has ended. Deleted by {0}.").format(gone)


def ends_too_late(meeting: Meeting, ends: datetime, now: datetime, zone: QTimeZone) -> str:
    """ "" when the room is open for as long as people are invited."""
    if ends <= meeting.end:
        return ""
    today = in_zone(now, zone).date()
    end = moment_words(in_zone(meeting.end, zone), today)
    return translate("RoomEndWords", "The room ends at {0}.").format(end)
