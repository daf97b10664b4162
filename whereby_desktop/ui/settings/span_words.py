"""Spans of time to choose from."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def seconds_words(seconds: int) -> str:
    """30 seconds, 60 seconds; 0 is never."""
    if seconds == 0:
        return translate("Spans", "Never")
    return translate("Spans", "%Ln second(s)", None, seconds)


def span_words(seconds: int) -> str:
    """30 seconds, 1 minute; 0 is never."""
    if seconds == 0 or seconds % 60:
        return seconds_words(seconds)
    minutes = seconds // 60
    return translate("Spans", "%Ln minute(s)", None, minutes)


def minutes_before_words(minutes: int) -> str:
    """1 minute, 60 minutes; 0 is off."""
    if minutes == 0:
        return translate("Spans", "Off")
    return translate("Spans", "%Ln minute(s)", None, minutes)


def with_current(usual: tuple[int, ...], current: int) -> list[int]:
    """The usual spans and the one in force, which a file edited by hand may hold; never is last."""
    return sorted({*usual, current}, key=lambda seconds: (seconds == 0, seconds))
