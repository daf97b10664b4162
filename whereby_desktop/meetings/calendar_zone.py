"""The time zone of a calendar entry, written out as iCalendar wants it (VTIMEZONE)."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

# Two changes before the event and two after it, wherever the clock changes twice a year.
_AROUND = timedelta(days=800)
_SOME_TIME_AGO = datetime(1970, 1, 1)  # noqa: DTZ001  a time on the wall, of no zone
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Change:
    """A moment at which the clock is put forward or back."""

    wall: datetime  # what the clock showed when it was changed, of no zone
    before: timedelta
    after: timedelta
    name: str
    seasonal: bool

    @property
    def kind(self) -> str:
        return "DAYLIGHT" if self.seasonal and self.after > self.before else "STANDARD"

    @property
    def place_in_year(self) -> tuple[object, ...]:
        """Equal for changes that one yearly rule may describe."""
        return (self.wall.month, self.wall.weekday(), self.wall.time(), self.before, self.after)


def zone_component(zone: tzinfo, name: str, begins: datetime, ends: datetime) -> "Timezone":
    """A VTIMEZONE that is right from `begins` to `ends`.

    Where the clock changes by a rule, it says the rule: Outlook reads DTSTART and RRULE of a zone
    and nothing else. icalendar's own generator lists dates instead, and (7.3) puts every change
    forward an hour late.
    """
    from icalendar import Timezone

    made = Timezone()
    made.add("TZID", name)
    changes = list(_changes(zone, begins - _AROUND, ends + _AROUND))
    yearly = _yearly(changes, begins, ends)
    for change, rule in yearly or _single(zone, changes, begins, ends):
        made.add_component(_observance(change, rule))
    return made


def _changes(zone: tzinfo, first: datetime, last: datetime) -> Iterator[_Change]:
    at = first.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    day = timedelta(days=1)
    while at < last:
        if _offset(zone, at) != _offset(zone, at + day):
            yield _change(zone, at, at + day)
        at += day


def _change(zone: tzinfo, low: datetime, high: datetime) -> _Change:
    """The change between two moments (UTC, whole minutes apart), found by halving."""
    before = _offset(zone, low)
    while high - low > timedelta(minutes=1):
        middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
        if _offset(zone, middle) == before:
            low = middle
        else:
            high = middle
    seasonal = any(each.astimezone(zone).dst() for each in (low, high))
    wall = high.replace(tzinfo=None) + before
    return _Change(wall, before, _offset(zone, high), str(high.astimezone(zone).tzname()), seasonal)


def _offset(zone: tzinfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta(0)


def _yearly(changes: list[_Change], begins: datetime, ends: datetime) -> list[tuple[_Change, str]]:
    """The last change of each kind before the event with its rule; [] where no rule goes on."""
    found: list[tuple[_Change, str]] = []
    for kind in ("DAYLIGHT", "STANDARD"):
        alike = [each for each in changes if each.kind == kind]
        rule = _rule(alike)
        earlier = [each for each in alike if _moment(each) <= begins]
        if not (rule and earlier and _moment(alike[-1]) > ends):
            return []
        found.append((earlier[-1], rule))
    return found


def _rule(alike: list[_Change]) -> str:
    """BYMONTH and BYDAY of changes in consecutive years, "" where one rule cannot say them."""
    years = [each.wall.year for each in alike]
    one_a_year = len(years) > 1 and years == list(range(years[0], years[0] + len(years)))
    if not one_a_year or len({each.place_in_year for each in alike}) > 1:
        return ""
    days = [each.wall for each in alike]
    first = days[0]
    weeks = {(day.day - 1) // 7 + 1 for day in days}
    if all(day.day + 7 > calendar.monthrange(day.year, day.month)[1] for day in days):
        weeks = {-1}
    if len(weeks) > 1:
        return ""
    return f"FREQ=YEARLY;BYMONTH={first.month};BYDAY={weeks.pop()}{_WEEKDAYS[first.weekday()]}"


def _single(
    zone: tzinfo, changes: list[_Change], begins: datetime, ends: datetime
) -> list[tuple[_Change, str]]:
    """What the clock shows at the beginning, as if for ever, and each change until the end."""
    offset = _offset(zone, begins)
    name = str(begins.astimezone(zone).tzname())
    ever = _Change(_SOME_TIME_AGO, offset, offset, name, seasonal=False)
    return [
        (each, "") for each in [ever, *changes] if each is ever or begins < _moment(each) <= ends
    ]


def _moment(change: _Change) -> datetime:
    return (change.wall - change.before).replace(tzinfo=UTC)


def _observance(change: _Change, rule: str) -> "TimezoneStandard | TimezoneDaylight":
    from icalendar import TimezoneDaylight, TimezoneStandard, vRecur

    made = TimezoneDaylight() if change.kind == "DAYLIGHT" else TimezoneStandard()
    made.add("DTSTART", change.wall)
    if rule:
        made.add("RRULE", vRecur.from_ical(rule))
    made.add("TZOFFSETFROM", change.before)
    made.add("TZOFFSETTO", change.after)
    made.add("TZNAME", change.name)
    return made
