"""Times and dates as the user's zone and locale write them. Arguments are aware."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from whereby_desktop.ui.bidi import in_order


def local(moment: datetime) -> datetime:
    """A moment in the zone of this computer."""
    return moment.astimezone()


def clock_time(moment: datetime) -> str:
    """13:05 or 1:05 PM, as the locale has it."""
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return in_order(locale.toString(_qtime(moment), pattern))


def clock_time_with_seconds(moment: datetime) -> str:
    """12:42:07, as the locale has it."""
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if "s" not in pattern:
        pattern = pattern.replace("mm", "mm:ss")
    return in_order(locale.toString(_qtime(moment), pattern))


def weekday_clock_time(moment: datetime) -> str:
    """ "Thu 09:30" """
    day = QLocale().dayName(local(moment).isoweekday(), QLocale.FormatType.ShortFormat)
    return in_order(f"{day} {clock_time(moment)}")


def day_text(moment: datetime) -> str:
    """ "12 Dec", "12. Dez." or "Dec 12", as the user's language has it."""
    here, locale = local(moment), QLocale()
    return in_order(locale.toString(QDate(here.year, here.month, here.day), day_form(locale)))


def day_form(locale: QLocale) -> str:
    """Of a day without its year: "d MMM", "d. MMM" or "MMM d"."""
    long_form = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
    if "d" in long_form and -1 < long_form.find("M") < long_form.find("d"):
        return "MMM d"
    return "d. MMM" if "d." in long_form else "d MMM"


def _qtime(moment: datetime) -> QTime:
    here = local(moment)
    return QTime(here.hour, here.minute, here.second)
