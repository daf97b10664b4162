"""How long something took, or is going to take, in words."""

import math

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate
_MINUTES_FROM, _HOURS_FROM = 120, 120 * 60  # seconds


def span_text(seconds: float) -> str:
    """62 s, 12 min, 2 h 5 min."""
    number = QLocale().toString
    whole = max(0, round(seconds))
    if whole < _MINUTES_FROM:
        return translate("Spans", "{0} s").format(number(max(1, whole)))
    if whole < _HOURS_FROM:
        return translate("Spans", "{0} min").format(number(round(whole / 60)))
    hours, minutes = divmod(round(whole / 60), 60)
    if not minutes:
        return translate("Spans", "{0} h").format(number(hours))
    return translate("Spans", "{0} h {1} min").format(number(hours), number(minutes))


def until_text(seconds: float | None) -> str:
    """How long until something goes on: rounded up, so that nothing is promised too early."""
    whole = math.ceil(seconds or 0.0)
    step = 1 if whole < _MINUTES_FROM else 60
    return span_text(math.ceil(whole / step) * step)


def about_left(seconds: float | None) -> str:
    """About 35 s left: rounded up, so that nothing is promised too early. "" if not known."""
    if seconds is None or seconds <= 0:
        return ""
    step = 5 if seconds <= _MINUTES_FROM - 5 else 60
    rounded = math.ceil(seconds / step) * step
    return translate("Spans", "About {0} left").format(span_text(rounded))
