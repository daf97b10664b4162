"""What a date and a time on the wall of some zone stand for, and the way back."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone

_Resolution = QDateTime.TransitionResolution


@dataclass(frozen=True, slots=True)
class WallTime:
    """One reading of the clock. `second`: the same reading again after clocks were put back.

    A `skipped` reading never comes; `first` is then as long after the change as it was meant to be.
    Both are aware, UTC.
    """

    first: datetime
    second: datetime | None = None
    skipped: bool = False


def wall_time(day: QDate, time: QTime, zone: QTimeZone) -> WallTime:
    before = QDateTime(day, time, zone, _Resolution.RelativeToBefore)
    after = QDateTime(day, time, zone, _Resolution.RelativeToAfter)
    if before.time() != time or before.date() != day:
        return WallTime(utc(before), skipped=True)
    second = utc(after) if after.toSecsSinceEpoch() != before.toSecsSinceEpoch() else None
    return WallTime(utc(before), second)


def utc(moment: QDateTime) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=moment.toSecsSinceEpoch())


def in_zone(moment: datetime, zone: QTimeZone) -> QDateTime:
    """An aware moment as the zone's clocks show it, in whole seconds."""
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), zone)
