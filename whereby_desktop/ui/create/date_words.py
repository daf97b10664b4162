"""Short dates and times in the locale's own order, for an end in any time zone."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from whereby_desktop.ui.bidi import in_order

_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat
# The year with the marks and the quoted words that belong to it: "d 'de' MMMM 'de' yyyy", "yyyy年".
_YEAR_FIRST = re.compile(r"^y+\s*(?:'[^']*'|[年년.])?[\s.,]*")
_YEAR_LATER = re.compile(r"[\s,]*(?:'[^']*'\s*)?y+(?:\s*'[^']*'\.?)?")
_WEEKDAY = re.compile(r"[\s,،]*dddd[\s,،]*")


def time_format() -> str:
    """Hours and minutes as the locale has them, with plain blanks: fields are typed into."""
    form = re.sub(r"[:.]ss", "", QLocale().timeFormat(_SHORT))
    return form.replace("\u202f", " ").replace("\xa0", " ")


def date_format(*, year: bool) -> str:
    """Weekday, day and month, such as "ddd d MMM", with the year where it is not this one."""
    form = QLocale().dateFormat(_LONG)
    if not year:
        form = _without_year(form)
    return form.replace("dddd, ", "dddd ").replace("dddd", "ddd").replace("MMMM", "MMM")


def clock_words(time: QTime) -> str:
    """13:42 or 1:42 PM."""
    return in_order(QLocale().toString(time, time_format()))


def day_words(day: QDate) -> str:
    """29 March."""
    form = _WEEKDAY.sub(" ", _without_year(QLocale().dateFormat(_LONG))).strip()
    return in_order(QLocale().toString(day, form))


def moment_words(moment: QDateTime, today: QDate) -> str:
    """13:42 today, "Thu 13:42" within the week, else "Thu 12 Dec, 13:42"."""
    clock = clock_words(moment.time())
    day = moment.date()
    if day == today:
        return clock
    if 0 < today.daysTo(day) < 7:
        weekday = QLocale().toString(day, "ddd")
        words = QCoreApplication.translate("DateWords", "{0} {1}").format(weekday, clock)
        return in_order(words)
    date = QLocale().toString(day, date_format(year=day.year() != today.year()))
    return in_order(QCoreApplication.translate("DateWords", "{0}, {1}").format(date, clock))


def _without_year(form: str) -> str:
    return _YEAR_LATER.sub("", _YEAR_FIRST.sub("", form), count=1)
