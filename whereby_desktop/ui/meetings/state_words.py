"""What a room's stage of life is called: list, detail pane and tray say it in the same words."""

from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.meeting import Meeting, Stage
from whereby_desktop.ui.times import (
    clock_time,
    day_text,
    local,
    weekday_clock_time,
)

_MINUTE = timedelta(minutes=1)
_SOON_MINUTES = 30
_DAYS_BY_NAME = 6  # beyond, a weekday would be ambiguous

translate = QCoreApplication.translate


class StateWords(NamedTuple):
    """One state: an icon's name, a colour of the theme for it, and the words."""

    icon: str
    tone: str
    first: str  # "Ends in 23 min"
    second: str  # "13:05"
    spoken: str  # "ends in 23 minutes at 13:05", for screen readers


def state_words(meeting: Meeting, now: datetime) -> StateWords:
    """The words for `meeting` at `now` (aware). Times are those of the user's zone and locale."""
    stage = meeting.stage(now)
    if stage is Stage.OPEN:
        return _open(meeting, now)
    if stage is Stage.HOST_RIGHTS:
        return _host_rights(meeting, now)
    return _waiting(meeting, now)


def whole_minutes(until: datetime, now: datetime) -> int:
    """Minutes as clocks on the wall show them: 13:05 is 23 minutes after 12:42:07.

    So every countdown moves on the minute. 0 when less than a minute is left.
    """
    if until - now < _MINUTE:
        return 0
    return round((_on_the_minute(until) - _on_the_minute(now)) / _MINUTE)


def _on_the_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _open(meeting: Meeting, now: datetime) -> StateWords:
    end, today = local(meeting.end), local(now).date()
    minutes, days = whole_minutes(meeting.end, now), (end.date() - today).days
    icon, tone = ("clock", "warn") if minutes < _SOON_MINUTES else ("open", "ok")
    if minutes < 60:
        return StateWords(icon, tone, *_ends_in_minutes(minutes, clock_time(end)))
    if days == 0:
        return StateWords(icon, tone, *_ends_in_hours(minutes, clock_time(end)))
    return StateWords(icon, tone, *_ends_in_days(end, days))


def _ends_in_minutes(minutes: int, clock: str) -> tuple[str, str, str]:
    if minutes == 0:
        first = translate("StateWords", "Ends in less than 1 min")
        spoken = translate("StateWords", "ends in less than 1 minute at {0}")
    elif minutes == 1:
        first = translate("StateWords", "Ends in {0} min").format(minutes)
        spoken = translate("StateWords", "ends in 1 minute at {0}")
    else:
        first = translate("StateWords", "Ends in {0} min").format(minutes)
        spoken = translate("StateWords", "ends in %n minutes at {0}", "", minutes)
    return first, clock, spoken.format(clock)


def _ends_in_hours(minutes: int, clock: str) -> tuple[str, str, str]:
    hours, rest = divmod(minutes, 60)
    if rest:
        first = translate("StateWords", "Ends in {0} h {1} min").format(hours, rest)
        spoken = translate("StateWords", "ends in {0} h {1} min at {2}")
    else:
        first = translate("StateWords", "Ends in {0} h").format(hours)
        spoken = translate("StateWords", "ends in {0} h at {2}")
    return first, clock, spoken.format(hours, rest, clock)


def _ends_in_days(end: datetime, days: int) -> tuple[str, str, str]:
    if days > _DAYS_BY_NAME:
        first = translate("StateWords", "Ends {0}").format(day_text(end))
        spoken = translate("StateWords", "ends {0} at {1}")
        return first, clock_time(end), spoken.format(day_text(end), clock_time(end))
    if days == 1:
        first = translate("StateWords", "Ends tomorrow")
        spoken = translate("StateWords", "ends tomorrow, {0}")
    else:
        first = translate("StateWords", "Ends in %n days", "", days)
        spoken = translate("StateWords", "ends in %n days, {0}", "", days)
    return first, weekday_clock_time(end), spoken.format(weekday_clock_time(end))


def _host_rights(meeting: Meeting, now: datetime) -> StateWords:
    until = meeting.host_rights_end
    minutes, clock = whole_minutes(until, now), clock_time(local(until))
    if minutes == 0:
        first = translate("StateWords", "Host rights end in < 1 min")
        spoken = translate("StateWords", "host rights end in less than 1 minute at {0}")
    elif minutes == 1:
        first = translate("StateWords", "Host rights end in {0} min").format(minutes)
        spoken = translate("StateWords", "host rights end in 1 minute at {0}")
    else:
        first = translate("StateWords", "Host rights end in {0} min").format(minutes)
        spoken = translate("StateWords", "host rights end in %n minutes at {0}", "", minutes)
    return StateWords("key", "hostText", first, clock, spoken.format(clock))


def _waiting(meeting: Meeting, now: datetime) -> StateWords:
    today, end, last = local(now).date(), local(meeting.end), local(meeting.deleted_by)
    first = translate("StateWords", "Deleted by {0}").format(_near_day(last, now))
    days_ago = (today - end.date()).days
    if days_ago == 0:
        second = translate("StateWords", "Ended at {0}").format(clock_time(end))
    elif days_ago == 1:
        second = translate("StateWords", "Ended yesterday")
    else:
        second = translate("StateWords", "Ended {0}").format(day_text(end))
    spoken = translate("StateWords", "deleted by {0}").format(_near_day(last, now))
    return StateWords("hourglass", "text", first, second, spoken)


def _near_day(moment: datetime, now: datetime) -> str:
    """A local moment as short as it can be understood: "14:05", "Thu 14:05", "12 Dec"."""
    days = abs((moment.date() - local(now).date()).days)
    if days == 0:
        return clock_time(moment)
    return weekday_clock_time(moment) if days <= _DAYS_BY_NAME else day_text(moment)
