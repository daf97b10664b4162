"""What an end means, and what can be wrong with a reading of the clock, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimeZone

from whereby_desktop.meetings.meeting import DELETED_WITHIN_OF_END, HOST_RIGHTS_AFTER_END
from whereby_desktop.ui.create.date_words import clock_words, day_words, moment_words
from whereby_desktop.ui.create.end_choice import At, NextRound
from whereby_desktop.ui.create.wall_time import in_zone
from whereby_desktop.ui.create.zone_names import city, zone_id

translate = QCoreApplication.translate


def consequence(end: datetime, now: datetime, zone: QTimeZone) -> str:
    """What the end means for host rights and for the room's deletion. Moments are aware."""
    today = in_zone(now, zone).date()
    host = moment_words(in_zone(end + HOST_RIGHTS_AFTER_END, zone), today)
    gone = moment_words(in_zone(end + DELETED_WITHIN_OF_END, zone), today)
    return translate("EndWords", "Host can enter until {0}. Deleted by {1}.").format(host, gone)


def round_words(now: datetime, zone: QTimeZone) -> str:
    """Today 18:00."""
    moment = in_zone(NextRound().end(now, zone), zone)
    clock = clock_words(moment.time())
    if moment.date() == in_zone(now, zone).date():
        return translate("EndWords", "Today {0}").format(clock)
    return translate("EndWords", "Tomorrow {0}").format(clock)


def skipped_words(choice: At, zone: QTimeZone) -> str:
    return translate("EndWords", "{0} does not exist on {1} in {2}.").format(
        clock_words(choice.time), day_words(choice.day), city(zone_id(zone))
    )


def skipped_fix(choice: At, zone: QTimeZone) -> str:
    instead = in_zone(choice.reading(zone).first, zone)
    return translate("EndWords", "Use {0}").format(clock_words(instead.time()))


def doubled_words(choice: At) -> str:
    return translate("EndWords", "{0} happens twice.").format(clock_words(choice.time))


def doubled_fixes() -> tuple[str, str]:
    return translate("EndWords", "First"), translate("EndWords", "Second")


def unknown_zone_words(typed: str) -> str:
    if not typed:
        return translate("EndWords", "Choose a time zone.")
    return translate("EndWords", "No time zone is called “{0}”.").format(typed)


def unknown_zone_fix(zone: QTimeZone) -> str:
    return translate("EndWords", "Use {0}").format(city(zone_id(zone)))
