"""What was chosen as the end: so long from now, a time of day, or a date and a time."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone

from whereby_desktop.meetings.presets import Ends, Lasting, UntilTime
from whereby_desktop.ui.create.wall_time import WallTime, in_zone, utc, wall_time

_ROUND_HOURS = (18, 22)
_TOMORROW_HOUR = 12
_ENOUGH = timedelta(minutes=30)  # a round time nearer than that is no help
_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class After:
    """So long after the moment of creation; it moves on while the form is open."""

    lasts: timedelta

    def end(self, now: datetime, _zone: QTimeZone) -> datetime:
        return now.replace(microsecond=0) + self.lasts


@dataclass(frozen=True, slots=True)
class NextRound:
    """Today 18:00, or later if that is too near."""

    def end(self, now: datetime, zone: QTimeZone) -> datetime:
        today = in_zone(now, zone).date()
        for hour in _ROUND_HOURS:
            moment = wall_time(today, QTime(hour, 0), zone).first
            if moment - now >= _ENOUGH:
                return moment
        return wall_time(today.addDays(1), QTime(_TOMORROW_HOUR, 0), zone).first


@dataclass(frozen=True, slots=True)
class At:
    """A date and a time on the wall. `second`: of two equal readings the later one."""

    day: QDate
    time: QTime
    second: bool | None = None  # None: not said

    def reading(self, zone: QTimeZone) -> WallTime:
        return wall_time(self.day, self.time, zone)

    def end(self, _now: datetime, zone: QTimeZone) -> datetime:
        reading = self.reading(zone)
        return reading.second if self.second and reading.second else reading.first


@dataclass(frozen=True, slots=True)
class Until:
    """A time of day as a preset has it, in this computer's zone; tomorrow's once it has passed."""

    ends: UntilTime

    def end(self, now: datetime, _zone: QTimeZone) -> datetime:
        return self.ends.end(now)


EndChoice = After | NextRound | Until | At


def choice_of(ends: Ends) -> EndChoice:
    return After(ends.lasts) if isinstance(ends, Lasting) else Until(ends)


def ends_of(choice: EndChoice, now: datetime, zone: QTimeZone) -> Ends:
    """How a preset says the same: a time of day for what ends within a day."""
    if isinstance(choice, After):
        return Lasting(choice.lasts)
    if isinstance(choice, Until):
        return choice.ends
    end = choice.end(now, zone)
    if end - now > _DAY:
        return Lasting(-((now - end) // _MINUTE) * _MINUTE)  # whole minutes, rounded up
    here = end.astimezone()  # without a zone: this computer's
    return UntilTime(time(here.hour, here.minute))


def at(moment: datetime, zone: QTimeZone, *, seconds: bool = False) -> At:
    """The choice that shows `moment` (aware); whole minutes unless `seconds` are kept."""
    local = in_zone(moment, zone)
    time = local.time()
    if not seconds:
        time = QTime(time.hour(), time.minute())
    reading = wall_time(local.date(), time, zone)
    later = None
    if reading.second is not None:
        later = utc(QDateTime(local)) >= reading.second
    return At(local.date(), time, later)
