"""Moments of a room's life as short as they can be understood."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from whereby_desktop.ui.times import (
    clock_time,
    day_text,
    local,
    weekday_clock_time,
)

_DAYS_BY_NAME = 6  # beyond, a weekday would be ambiguous
_FAR_DAYS = 180  # beyond, a date wants its year
_SHORT = QLocale.FormatType.ShortFormat

translate = QCoreApplication.translate


def moment_text(moment: datetime, now: datetime, *, spoken: bool = False) -> str:
    """A moment (aware) seen from `now`: "13:05", "Thu 13:05", "12 Dec 13:05"; the date alone if it
    is of another year and not near.

    `spoken`: with the day's whole name.
    """
    there = local(moment)
    days = abs((there.date() - local(now).date()).days)
    if days == 0:
        return clock_time(there)
    if days > _FAR_DAYS and there.year != local(now).year:
        return QLocale().toString(QDate(there.year, there.month, there.day), _SHORT)
    if days > _DAYS_BY_NAME:
        return _day_and_clock(day_text(there), there)
    if not spoken:
        return weekday_clock_time(there)
    return _day_and_clock(QLocale().dayName(there.isoweekday()), there)


def created_text(moment: datetime, now: datetime) -> str:
    """When something was made: "Today 12:05", "Yesterday 12:05", "Mon 12:05", "12 Dec 12:05"."""
    there = local(moment)
    days = (local(now).date() - there.date()).days
    if days == 0:
        return translate("LifeWords", "Today {0}").format(clock_time(there))
    if days == 1:
        return translate("LifeWords", "Yesterday {0}").format(clock_time(there))
    return moment_text(moment, now)


def _day_and_clock(day: str, there: datetime) -> str:
    return translate("LifeWords", "{0} {1}", "day, time").format(day, clock_time(there))
