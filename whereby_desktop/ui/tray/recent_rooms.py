"""The rooms the tray offers to copy, in words for one line of a menu."""

from datetime import UTC, datetime
from heapq import nlargest
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.meeting import HOST_RIGHTS_AFTER_END, Meeting, Stage
from whereby_desktop.ui.meetings.link_kind import LinkKind
from whereby_desktop.ui.meetings.state_words import whole_minutes
from whereby_desktop.ui.times import day_text, local

MOST = 5
_DAYS_BY_NAME = 6
_LONG_AGO = datetime.min.replace(tzinfo=UTC)

translate = QCoreApplication.translate


class RecentRoom(NamedTuple):
    """One line: a click copies the link of this `kind`."""

    meeting_id: str
    kind: LinkKind
    text: str


def recent_rooms(meetings: list[Meeting], now: datetime) -> list[RecentRoom]:
    """The latest rooms whose link is still of use at `now` (aware), those that end first on top.

    Of an open room it is the guest link, of one that has ended the host link.
    """
    over = now - HOST_RIGHTS_AFTER_END  # for 10,000 rooms quicker than asking each for its stage
    useful = [each for each in meetings if each.end > over]
    latest = nlargest(MOST, useful, key=lambda each: each.start or _LONG_AGO)
    latest.sort(key=lambda each: (each.stage(now) is not Stage.OPEN, each.end, each.meeting_id))
    return [_recent(each, now) for each in latest]


def _recent(meeting: Meeting, now: datetime) -> RecentRoom:
    if meeting.stage(now) is Stage.OPEN:
        return RecentRoom(meeting.meeting_id, LinkKind.GUEST, _open_text(meeting, now))
    return RecentRoom(meeting.meeting_id, LinkKind.HOST, _host_text(meeting, now))


def _host_text(meeting: Meeting, now: datetime) -> str:
    minutes = whole_minutes(meeting.host_rights_end, now)
    if minutes == 0:
        return translate("Tray", "{0}, host link, less than 1 min").format(meeting.short_name)
    return translate("Tray", "{0}, host link, {1} min").format(meeting.short_name, minutes)


def _open_text(meeting: Meeting, now: datetime) -> str:
    minutes = whole_minutes(meeting.end, now)
    days = (local(meeting.end).date() - local(now).date()).days
    if minutes < 60:
        return _in_minutes(meeting.short_name, minutes)
    if days == 0:
        return _in_hours(meeting.short_name, minutes)
    return _in_days(meeting, days)


def _in_minutes(name: str, minutes: int) -> str:
    if minutes == 0:
        return translate("Tray", "{0}, ends in less than 1 min").format(name)
    return translate("Tray", "{0}, ends in {1} min").format(name, minutes)


def _in_hours(name: str, minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if rest:
        return translate("Tray", "{0}, ends in {1} h {2} min").format(name, hours, rest)
    return translate("Tray", "{0}, ends in {1} h").format(name, hours)


def _in_days(meeting: Meeting, days: int) -> str:
    if days > _DAYS_BY_NAME:
        text = translate("Tray", "{0}, ends {1}")
        return text.format(meeting.short_name, day_text(local(meeting.end)))
    if days == 1:
        return translate("Tray", "{0}, ends tomorrow").format(meeting.short_name)
    return translate("Tray", "{0}, ends in %n days", "", days).format(meeting.short_name)
