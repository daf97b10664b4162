"""What notifications say. Never a host link, a key or a token; no names where none are wanted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from whereby_desktop.log import redacted
from whereby_desktop.meetings.batch_journal import BatchKind
from whereby_desktop.meetings.meeting import Meeting, Stage
from whereby_desktop.meetings.quota import Quota
from whereby_desktop.preferences import AfterCreate
from whereby_desktop.ui.gauge.points_words import number
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.meetings.link_kind import LinkKind

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """A notification as plain text; the text may have two lines."""

    title: str
    text: str


def created_words(
    meeting: Meeting,
    now: datetime,
    *,
    copied: AfterCreate,
    points: str,
    hide_names: bool,
) -> Words:
    """`copied`: what went to the clipboard; `points`: the sentence of `points_words`, or ""."""
    if hide_names:
        return Words(_created_title_without_name(copied), points)
    until = moment_text(meeting.end, now)
    sentence = translate("Notifications", "{0} is open until {1}.").format(
        meeting.short_name, until
    )
    said = f"{sentence} {points}".strip()
    return Words(_created_title(copied), f"{said}\n{redacted(meeting.room_url)}")


def points_words(quota: Quota | None, spent: int) -> str:
    """A sentence on the price and what it left; "" while that is not known."""
    if quota is None or quota.remaining is None:
        return ""
    text = translate("Notifications", "Used %n point(s), {0} left.", "", spent)
    return text.format(number(quota.remaining))


def copied_words(meeting: Meeting, kind: LinkKind, now: datetime, *, hide_names: bool) -> Words:
    if hide_names:
        return Words(_copied_title(kind), "")
    if kind is LinkKind.HOST:
        sentence = translate("Notifications", "Host link for {0} is on the clipboard.")
    elif kind is LinkKind.VIEWER:
        sentence = translate("Notifications", "Viewer link for {0} is on the clipboard.")
    else:
        sentence = translate("Notifications", "Guest link for {0} is on the clipboard.")
    return Words(_copied_title(kind), f"{sentence.format(meeting.short_name)} {_end(meeting, now)}")


def _end(meeting: Meeting, now: datetime) -> str:
    stage = meeting.stage(now)
    if stage is Stage.OPEN:
        until = moment_text(meeting.end, now)
        return translate("Notifications", "The room ends at {0}.").format(until)
    if stage is Stage.HOST_RIGHTS:
        until = moment_text(meeting.host_rights_end, now)
        return translate("Notifications", "Host rights end at {0}.").format(until)
    return translate("Notifications", "The room has ended.")


def _copied_title(kind: LinkKind) -> str:
    return {
        LinkKind.GUEST: translate("Notifications", "Link copied"),
        LinkKind.HOST: translate("Notifications", "Host link copied"),
        LinkKind.VIEWER: translate("Notifications", "Viewer link copied"),
    }[kind]


def _created_title(copied: AfterCreate) -> str:
    return {
        AfterCreate.COPY_GUEST: translate("Notifications", "Room created, link copied"),
        AfterCreate.COPY_HOST: translate("Notifications", "Room created, host link copied"),
        AfterCreate.NOTHING: translate("Notifications", "Room created"),
    }[copied]


def _created_title_without_name(copied: AfterCreate) -> str:
    return {
        AfterCreate.COPY_GUEST: translate("Notifications", "A room was created, link copied"),
        AfterCreate.COPY_HOST: translate("Notifications", "A room was created, host link copied"),
        AfterCreate.NOTHING: translate("Notifications", "A room was created"),
    }[copied]


def deleting_words(names: Sequence[str], *, hide_names: bool) -> Words:
    """`names`: of the rooms that are taken away; never none."""
    if len(names) == 1 and not hide_names:
        title = translate("Notifications", "Deleting {0}").format(names[0])
    else:
        title = translate("Notifications", "Deleting %Ln room(s)", "", len(names))
    return Words(title, _their_links(len(names)))


def _their_links(rooms: int) -> str:
    if rooms == 1:
        return translate("Notifications", "Its links stop working.")
    return translate("Notifications", "Their links stop working.")


def batch_words(kind: BatchKind, done: int, failed: int) -> Words:
    """Of a batch that has come to its end."""
    if kind is BatchKind.CREATE:
        title = translate("Notifications", "%Ln room(s) created", "", done)
    else:
        title = translate("Notifications", "%Ln room(s) deleted", "", done)
    text = translate("Notifications", "%Ln did not work", "", failed) if failed else ""
    return Words(title, text)
