"""What a reminder says. Never that anybody is shut out: guests can stay when a room has ended."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.reminders import Ending, Reminder
from whereby_desktop.ui.gauge.points_words import number
from whereby_desktop.ui.meetings.life_words import moment_text
from whereby_desktop.ui.meetings.state_words import whole_minutes
from whereby_desktop.ui.tray.notification_words import Words

translate = QCoreApplication.translate

_NAMED = 4  # rooms; of more there is a number
_HOURS_FROM = 120  # minutes from which hours are said


def reminder_words(due: Sequence[Reminder], now: datetime, *, hide_names: bool) -> Words:
    """For reminders of one kind of ending, the earliest first. `now` is aware."""
    minutes = max(1, *(whole_minutes(each.at, now) for each in due))
    if len(due) > 1:
        text = "" if hide_names else _lines(due, now)
        return Words(_title_of_several(due[0].ending, len(due), minutes), text)
    if hide_names:
        return Words(_title_without_name(due[0].ending, minutes), _what_extending_is())
    sentence = f"{_sentence(due[0], now)} {_what_extending_is()}"
    return Words(_title(due[0].ending, minutes), sentence)


def _title(ending: Ending, minutes: int) -> str:
    hours = round(minutes / 60)
    if ending is Ending.ROOM and minutes < _HOURS_FROM:
        return translate("Reminders", "Room ends in %n minute(s)", "", minutes)
    if ending is Ending.ROOM:
        return translate("Reminders", "Room ends in %n hour(s)", "", hours)
    return translate("Reminders", "Host rights end in %n minute(s)", "", minutes)


def _title_without_name(ending: Ending, minutes: int) -> str:
    hours = round(minutes / 60)
    if ending is Ending.ROOM and minutes < _HOURS_FROM:
        return translate("Reminders", "A room ends in %n minute(s)", "", minutes)
    if ending is Ending.ROOM:
        return translate("Reminders", "A room ends in %n hour(s)", "", hours)
    return translate("Reminders", "Host rights of a room end in %n minute(s)", "", minutes)


def _title_of_several(ending: Ending, count: int, minutes: int) -> str:
    if ending is Ending.ROOM and minutes < _HOURS_FROM:
        text = translate("Reminders", "%n room(s) end within {0} min", "", count)
        return text.format(number(minutes))
    if ending is Ending.ROOM:
        text = translate("Reminders", "%n room(s) end within {0} h", "", count)
        return text.format(number(round(minutes / 60)))
    text = translate("Reminders", "Host rights of %n room(s) end within {0} min", "", count)
    return text.format(number(minutes))


def _lines(due: Sequence[Reminder], now: datetime) -> str:
    lines = [_sentence(each, now) for each in due[:_NAMED]]
    more = len(due) - _NAMED
    if more > 0:
        lines.append(translate("Reminders", "And %n more", "", more))
    return "\n".join(lines)


def _sentence(reminder: Reminder, now: datetime) -> str:
    name, at = reminder.meeting.short_name, moment_text(reminder.at, now)
    if reminder.ending is Ending.ROOM:
        return translate("Reminders", "{0} ends at {1}.").format(name, at)
    return translate("Reminders", "Host rights of {0} end at {1}.").format(name, at)


def _what_extending_is() -> str:
    return translate(
        "Reminders",
        "Whereby cannot extend a room; Extend makes a new one with the same settings.",
    )
