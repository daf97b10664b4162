"""The points in words: on the gauge, for a screen reader, at the head of the pop-over."""

import math

from PySide6.QtCore import QCoreApplication, QLocale

from whereby_desktop.meetings.quota import Level, Points, Quota
from whereby_desktop.ui.gauge.counts import Counts
from whereby_desktop.ui.spans import until_text
from whereby_desktop.ui.widgets.styled_line import plain_text

_LONG = 120  # seconds from which a span is told in minutes


def number(count: int) -> str:
    return QLocale().toString(count)


def spoken_span(seconds: float) -> str:
    """54 seconds, 3 minutes."""
    if seconds < _LONG:
        return Counts().seconds(math.ceil(seconds))
    return Counts().minutes(math.ceil(seconds / 60))


def gauge_text(quota: Quota, instant: float) -> str:
    """What stands beside the segments; `<b>` marks the part to set apart."""
    level, points = quota.level(instant), quota.points(instant)
    if level is Level.PAUSED:
        return _paused_text(quota, instant)
    if points is None:
        return _unknown_text(quota)
    known, limit = _shown_number(points), number(points.limit)
    full_in = quota.full_in(instant)
    if level is Level.LOW and full_in:
        text = QCoreApplication.translate("Points", "<b>{0}</b> of {1} points, full in {2}")
        return text.format(known, limit, until_text(full_in))
    return QCoreApplication.translate("Points", "<b>{0}</b> of {1} points").format(known, limit)


def compact_text(quota: Quota, instant: float) -> str:
    """The same where there is little room."""
    level, points = quota.level(instant), quota.points(instant)
    if level is Level.PAUSED:
        text = QCoreApplication.translate("Points", "<b>Paused</b> for {0}")
        return text.format(until_text(quota.paused_for(instant)))
    if points is None:
        return QCoreApplication.translate("Points", "<b>Points unknown</b>")
    return Counts().shown_points(_shown_number(points), points.likely)


def widest_texts(limit: int) -> tuple[str, str]:
    """The longest the number column gets in everyday use, so that the segments can keep still."""
    text = QCoreApplication.translate("Points", "<b>{0}</b> of {1} points")
    about = QCoreApplication.translate("Points", "≈ {0}").format(number(limit))
    return text.format(number(limit), number(limit)), text.format(about, number(limit))


def spoken(quota: Quota, instant: float) -> str:
    """The gauge's accessible name."""
    level, points = quota.level(instant), quota.points(instant)
    if level is Level.PAUSED:
        return _paused_spoken(quota, instant)
    if points is None and quota.offline:
        return QCoreApplication.translate("Points", "API points unknown, offline")
    if points is None:
        return QCoreApplication.translate("Points", "API points unknown")
    likely, limit = number(points.likely), number(points.limit)
    if level is Level.LOW:
        return _low_spoken(points, quota.full_in(instant))
    if points.estimated:
        text = QCoreApplication.translate("Points", "About {0} of {1} points left, estimated")
        return text.format(likely, limit)
    return QCoreApplication.translate("Points", "API points: {0} of {1} left").format(likely, limit)


def headline(quota: Quota, instant: float) -> str:
    """The pop-over's title."""
    points = quota.points(instant)
    if quota.level(instant) is Level.PAUSED:
        return plain_text(_paused_text(quota, instant))
    if points is None:
        return plain_text(_unknown_text(quota))
    if points.estimated:
        text = QCoreApplication.translate("Points", "About {0} of {1} points left")
    else:
        text = QCoreApplication.translate("Points", "{0} of {1} points left")
    return text.format(number(points.likely), number(points.limit))


def full_again(quota: Quota, instant: float) -> str:
    """When all points are back; empty when they are, or when nobody knows."""
    if not (full_in := quota.full_in(instant)):
        return ""
    return QCoreApplication.translate("Points", "Full in about {0}").format(until_text(full_in))


def _shown_number(points: Points) -> str:
    if not points.estimated:
        return number(points.known)
    return QCoreApplication.translate("Points", "≈ {0}").format(number(points.likely))


def _paused_text(quota: Quota, instant: float) -> str:
    span = until_text(quota.paused_for(instant))
    if not quota.waiting:
        return QCoreApplication.translate("Points", "<b>Paused</b> for {0}").format(span)
    return Counts().paused(span, quota.waiting)


def _paused_spoken(quota: Quota, instant: float) -> str:
    span = spoken_span(quota.paused_for(instant))
    if not quota.waiting:
        return QCoreApplication.translate("Points", "Paused for {0}").format(span)
    return Counts().paused_spoken(span, quota.waiting)


def _low_spoken(points: Points, full_in: float | None) -> str:
    likely, limit = number(points.likely), number(points.limit)
    if points.estimated:
        likely = QCoreApplication.translate("Points", "about {0}").format(likely)
    if not full_in:
        text = QCoreApplication.translate("Points", "Low: {0} of {1} points left")
        return text.format(likely, limit)
    text = QCoreApplication.translate("Points", "Low: {0} of {1} points left, full in {2}")
    return text.format(likely, limit, spoken_span(full_in))


def _unknown_text(quota: Quota) -> str:
    if quota.offline:
        return QCoreApplication.translate("Points", "<b>Points unknown</b> while offline")
    return QCoreApplication.translate("Points", "<b>Points unknown</b>")
