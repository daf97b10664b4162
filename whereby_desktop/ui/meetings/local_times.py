"""Times of day and dates as the user's zone and locale write them."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime


def local(moment: datetime) -> datetime:
    """An aware moment in the zone of this computer."""
    return moment.astimezone()


def clock_text(moment: datetime) -> str:
    """The time of day of a local moment: "13:05" or "1:05 PM", as the locale has it."""
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return locale.toString(QTime(moment.hour, moment.minute), pattern)


def weekday_clock_text(moment: datetime) -> str:
    """ "Thu 09:30" """
    day = QLocale().dayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{day} {clock_text(moment)}"


def day_text(moment: datetime) -> str:
    """ "12 Dec" or "Dec 12", whichever comes first where the user lives."""
    locale = QLocale()
    long_form = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
    month_first = "d" in long_form and -1 < long_form.find("M") < long_form.find("d")
    date = QDate(moment.year, moment.month, moment.day)
    return locale.toString(date, "MMM d" if month_first else "d MMM")
