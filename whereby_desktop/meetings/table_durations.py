"""Durations as people type them into tables."""

import re
import unicodedata
from datetime import timedelta

from whereby_desktop.meetings.table_words import by_word, folded

_UNITS = by_word(  # in minutes
    {
        1: "m min mins minute minutes minuten minuto minutos minutt minutter",
        60: "h hr hrs hour hours std stunde stunden heure heures hora horas t time timer",
        24 * 60: "d day days tag tage tagen jour jours dia dias dag dager",
        7 * 24 * 60: "w week weeks woche wochen semaine semaines semana semanas uke uker",
    }
)
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)(?::([0-5]\d))?")
_BARE = re.compile(r"\d{1,4}(?:[.,]\d{1,4})?")
_PART = re.compile(r"(\d{1,6}(?:[.,]\d{1,4})?) ?([^\W\d_]+)\.?(?: ?, ?| (?:and|und|et|y|og) | )?")
_MINUTES_AFTER_HOURS = re.compile(r"([\d.,]+ ?(?:h|hr|hrs|std|t)\.?) ?([0-5]?\d)")


def duration(cell: str, *, hours: bool = False, bare: bool = True) -> timedelta | None:
    """None where it cannot be understood.

    A bare number means minutes, or `hours`; not `bare`: it means nothing. Without `hours` it has to
    be whole: 0.5 could be of an hour, or of a day as spreadsheets keep it.
    """
    text = " ".join(unicodedata.normalize("NFKC", cell).casefold().split())
    if _BARE.fullmatch(text):
        if not bare or (not hours and not text.isdecimal()):
            return None
        return timedelta(minutes=_number(text) * (60 if hours else 1))
    if found := _CLOCK.fullmatch(text):
        if not bare:
            return None
        whole, minutes, seconds = (int(part or 0) for part in found.groups())
        return timedelta(hours=whole, minutes=minutes, seconds=seconds)
    return _in_words(re.sub(r"\Ap(\d+d)?t", r"\1", text))


def _in_words(text: str) -> timedelta | None:
    if found := _MINUTES_AFTER_HOURS.fullmatch(text):
        text = f"{found[1]} {found[2]}min"
    minutes, place = 0.0, 0
    while place < len(text):
        part = _PART.match(text, place)
        unit = _UNITS.get(folded(part[2])) if part else None
        if part is None or unit is None:
            return None
        minutes += _number(part[1]) * unit
        place = part.end()
    return timedelta(minutes=minutes) if text else None


def _number(digits: str) -> float:
    return float(digits.replace(",", "."))
