"""Times as the user reads them: the user's zone, the locale's form. Arguments are aware."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTime


def clock_time(moment: datetime) -> str:
    """13:05 or 1:05 PM, as the locale has it."""
    return QLocale().toString(_qtime(moment), QLocale.FormatType.ShortFormat)


def clock_time_with_seconds(moment: datetime) -> str:
    """12:42:07, as the locale has it."""
    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if "s" not in form:
        form = form.replace("mm", "mm:ss")
    return locale.toString(_qtime(moment), form)


def _qtime(moment: datetime) -> QTime:
    local = moment.astimezone()
    return QTime(local.hour, local.minute, local.second)
