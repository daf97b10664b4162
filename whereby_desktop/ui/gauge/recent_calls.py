"""What was asked of Whereby in the last minute, and the words for it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.quota import Call, CallKind
from whereby_desktop.ui.gauge.counts import Counts

SPAN = 60.0  # seconds


def seconds_ago(call: Call, now: datetime) -> float:
    return (now - call.at).total_seconds()


def last_minute(calls: Sequence[Call], now: datetime) -> list[Call]:
    """The calls of the last minute, newest first."""
    # Both ways: a wall clock set back must not keep old calls for ever.
    recent = [call for call in calls if abs(seconds_ago(call, now)) <= SPAN]
    return sorted(recent, key=lambda call: call.at)[::-1]


def action_text(call: Call) -> str:
    """What a call did, as the user would say it."""
    if call.kind is CallKind.LIST:
        return QCoreApplication.translate("Points", "Refresh meetings")
    if call.kind is CallKind.GET:
        return QCoreApplication.translate("Points", "Read room details")
    if call.kind is CallKind.DELETE:
        text = QCoreApplication.translate("Points", "Delete {0}")
        unnamed = QCoreApplication.translate("Points", "Delete a room")
    else:
        text = QCoreApplication.translate("Points", "Create {0}")
        unnamed = QCoreApplication.translate("Points", "Create a room")
    return text.format(call.subject) if call.subject else unnamed


def spending_text(calls: Sequence[Call]) -> str:
    """6 actions, 158 points."""
    counts = Counts()
    return counts.actions(len(calls), counts.points(sum(call.cost for call in calls)))
