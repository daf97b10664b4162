"""Moments as people type them into tables, and what they stand for in a time zone."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import Enum

from whereby_desktop.meetings.table_words import by_word, folded, words_of

_ENOUGH = timedelta(minutes=5)  # a time of day nearer than that means tomorrow's
_EARLY = 7  # "2h" alone is rather two hours than two o'clock: not to be guessed
_LAST_MINUTE = time(23, 59)  # a date alone means the whole day
_MONTHS = by_word(
    {
        1: "january januar janvier enero",
        2: "february februar fevrier febrero",
        3: "march marz maerz mrz mars marzo",
        4: "april avril abril",
        5: "may mai mayo",
        6: "june juni juin junio",
        7: "july juli juillet julio",
        8: "august aout agosto",
        9: "september septembre septiembre setiembre",
        10: "october oktober octobre octubre",
        11: "november novembre noviembre",
        12: "december dezember decembre diciembre desember",
    }
)
_FILLERS = words_of(
    """at on um am den der le a la las el los de kl klokken om i aujourd
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim
    lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
    mandag tirsdag onsdag torsdag fredag lordag sondag man tir ons tor fre lor son"""
)
_NEAR_DAYS = by_word(
    {0: "today heute hui hoy idag dag", 1: "tomorrow morgen demain manana imorgen"}
)
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)t?")
_NUMERIC = re.compile(r"(?<![\d.,:])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?[ -]?(?:de |of )?([^\W\d_]{3,})\.?,?[ -]?"
    r"(?:de |del )?(\d{4}|\d{2}(?![\d:.h]))"
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)")
_TIME = re.compile(
    r"(?<![\d.,])(\d{1,2})"
    r"(?:(?P<sign>[:.]| ?h ?| ?uhr )(?P<minutes>\d{2})(?:[:.](?P<seconds>\d{2})(?:[.,]\d+)?)?)?"
    r"(?: ?(?P<mark>uhr|h|[ap]\.? ?m)(?![a-z])\.?)?"
    r"(?: ?(?P<offset>z|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?|utc|gmt)(?![a-z]))?(?![\d:])"
)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_SERIAL_BEGIN = datetime(1899, 12, 30)  # noqa: DTZ001 - spreadsheets know no zones
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:t(\d{2})(\d{2})(\d{2})?(z?))?")


class DayOrder(Enum):
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True, slots=True)
class FoundOrder:
    """How a column writes dates such as 3/4/2026.

    `ambiguous`: nothing in it decides, so it is read as is usual here; `mixed`: it contradicts
    itself, and some cells will not be read. `example` is a cell that shows it, "" if there is none.
    """

    order: DayOrder
    ambiguous: bool = False
    mixed: bool = False
    example: str = ""


@dataclass(frozen=True, slots=True)
class TypedMoment:
    """What a cell says: a day or a time of day or both. `days_ahead`: 0 today, 1 tomorrow."""

    day: date | None = None
    at: time | None = None
    offset: tzinfo | None = None
    days_ahead: int | None = None
    next_midnight: bool = False  # written as 24:00


@dataclass(frozen=True, slots=True)
class WallMoment:
    """Aware UTC. `second`: the same reading again after clocks were put back.

    A `skipped` reading never comes; `at` is then as long after the change as it was meant to be.
    """

    at: datetime
    second: datetime | None = None
    skipped: bool = False


def day_order(cells: Iterable[str], usual: DayOrder) -> FoundOrder:
    """Decided over all cells of the columns with dates. `usual`: as the user's region has it."""
    seen: dict[DayOrder, int] = dict.fromkeys(DayOrder, 0)
    open_cell = ""
    for cell in cells:
        found = _NUMERIC.search(cell)
        if found is None or found[2] == "." or _YEAR_FIRST.search(cell):
            continue
        if int(found[1]) > 12:
            seen[DayOrder.DAY_FIRST] += 1
        elif int(found[3]) > 12:
            seen[DayOrder.MONTH_FIRST] += 1
        elif found[1] != found[3]:
            open_cell = open_cell or cell
    if not any(seen.values()):
        return FoundOrder(usual, ambiguous=bool(open_cell), example=open_cell)
    order = max(DayOrder, key=lambda each: (seen[each], each is usual))
    return FoundOrder(order, mixed=all(seen.values()), example=open_cell)


def typed_moment(cell: str, order: DayOrder) -> TypedMoment | None:
    """None where the cell cannot be understood."""
    text = _plain(cell)
    try:
        if _SERIAL.fullmatch(text):
            return _from_serial(text)
        if found := _COMPACT.fullmatch(text):
            return _from_compact(found)
        day, rest = _day(text, order)
        return _with_time(day, rest)
    except (ValueError, OverflowError):  # such as 31 February, or the year 0
        return None


def moment(
    typed: TypedMoment, now: datetime, zone: tzinfo, day: date | None = None
) -> WallMoment | None:
    """What it stands for. `day`: for a cell that has only a time; None: today, or tomorrow.

    None where no calendar has it: at the ends of time.
    """
    try:
        return _moment(typed, now, zone, typed.day or day)
    except (ValueError, OverflowError):
        return None


def on_wall(day: date, at: time, zone: tzinfo) -> WallMoment:
    first, second = (datetime.combine(day, at.replace(fold=fold), zone) for fold in (0, 1))
    before, after = first.utcoffset(), second.utcoffset()
    if before is None or after is None or before == after:
        return WallMoment(first.astimezone(UTC))
    if before > after:
        return WallMoment(first.astimezone(UTC), second.astimezone(UTC))
    return WallMoment(first.astimezone(UTC), skipped=True)


def _moment(typed: TypedMoment, now: datetime, zone: tzinfo, day: date | None) -> WallMoment:
    at = typed.at or _LAST_MINUTE
    zone = typed.offset or zone
    today = now.astimezone(zone).date()
    if day is None and typed.days_ahead is not None:
        day = today + timedelta(days=typed.days_ahead)
    if day is not None:
        return on_wall(day + timedelta(days=typed.next_midnight), at, zone)
    found = on_wall(today, at, zone)
    if found.at - now >= _ENOUGH:
        return found
    return on_wall(today + timedelta(days=1), at, zone)


def _plain(cell: str) -> str:
    if not cell.isascii():  # wide digits, hard blanks, marks of direction
        cell = unicodedata.normalize("NFKC", cell)
        cell = "".join(each for each in cell if unicodedata.category(each) != "Cf")
    return " ".join(cell.casefold().split())


def _from_serial(text: str) -> TypedMoment:
    """Days since 1900 as spreadsheets count them, mostly cut to a few digits: to the minute."""
    days = float(text.replace(",", "."))
    whole = _SERIAL_BEGIN + timedelta(minutes=round(days * 1440))
    return TypedMoment(whole.date(), None if days.is_integer() else whole.time())


def _from_compact(found: re.Match[str]) -> TypedMoment:
    day = date(int(found[1]), int(found[2]), int(found[3]))
    if found[4] is None:
        return TypedMoment(day)
    at = time(int(found[4]), int(found[5]), int(found[6] or 0))
    return TypedMoment(day, at, UTC if found[7] else None)


def _day(text: str, order: DayOrder) -> tuple[date | None, str]:
    """The date in a text and what is left of the text."""
    if found := _YEAR_FIRST.search(text):
        day = date(int(found[1]), int(found[3]), int(found[4]))
    elif found := _NUMERIC.search(text):
        first, second, year = int(found[1]), int(found[3]), _year(found[4])
        if found[2] != "." and order is DayOrder.MONTH_FIRST:
            first, second = second, first
        day = date(year, second, first)
    elif found := _DAY_MONTH.search(text):
        day = date(_year(found[3]), _month(found[2]), int(found[1]))
    elif found := _MONTH_DAY.search(text):
        day = date(int(found[3]), _month(found[1]), int(found[2]))
    else:
        return None, text
    return day, f"{text[: found.start()]} {text[found.end() :]}"


def _year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _month(word: str) -> int:
    """Raises ValueError where no month, or more than one, begins like that."""
    word = folded(word)
    (month,) = {number for name, number in _MONTHS.items() if name.startswith(word)}
    return month


def _with_time(day: date | None, rest: str) -> TypedMoment | None:
    """`rest`: the time of day, among words that say nothing or name a day."""
    found = next(filter(_is_time, _TIME.finditer(rest)), None)
    around = rest if found is None else f"{rest[: found.start()]} {rest[found.end() :]}"
    words = {folded(word) for word in re.findall(r"[^\W\d_]+", around)}
    near = words & _NEAR_DAYS.keys()
    if re.search(r"\d", around) or words - _FILLERS - near or len(near) > 1:
        return None
    ahead = _NEAR_DAYS[near.pop()] if near else None
    if found is None:
        return None if day is None and ahead is None else TypedMoment(day, days_ahead=ahead)
    hour, minutes = int(found[1]), int(found["minutes"] or 0)
    if day is None and ahead is None and hour < _EARLY and _by_letter(found):
        return None
    offset = _offset(found["offset"])
    if (hour, minutes) == (24, 0):
        return TypedMoment(day, time(0), offset, ahead, next_midnight=True)
    at = time(_hour_of_day(hour, found["mark"] or ""), minutes, int(found["seconds"] or 0))
    return TypedMoment(day, at, offset, ahead)


def _is_time(found: re.Match[str]) -> bool:
    return bool(found["minutes"] or found["mark"])


def _by_letter(found: re.Match[str]) -> bool:
    return "h" in (found["sign"] or "").replace("uhr", "") or found["mark"] == "h"


def _hour_of_day(hour: int, mark: str) -> int:
    """Raises ValueError for 14 PM."""
    if mark[:1] not in {"a", "p"}:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if mark[0] == "p" else 0)


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    digits = re.sub(r"\D", "", text)
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits or "0", "0")
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-ahead if "-" in text else ahead)
