"""Time zones as people look for them: "Berlin, UTC+1"."""

from collections import Counter
from datetime import datetime

from PySide6.QtCore import QTimeZone

from whereby_desktop.ui.create.wall_time import in_zone

_NO_PLACES = ("Etc/", "SystemV/", "posix", "right/")


def zone_id(zone: QTimeZone) -> str:
    return bytes(zone.id().data()).decode()


def city(name: str) -> str:
    """Berlin of Europe/Berlin."""
    return name.rpartition("/")[2].replace("_", " ")


def zone_label(zone: QTimeZone, moment: datetime, *, whole: bool = False) -> str:
    """The zone with its difference from UTC at `moment`. `whole`: tells equal cities apart."""
    name = zone_id(zone)
    place = name.replace("_", " ") if whole else city(name)
    offset = utc_offset(zone.offsetFromUtc(in_zone(moment, zone)))
    return offset if place == "UTC" else f"{place}, {offset}"


def utc_offset(seconds: int) -> str:
    """UTC+1, UTC-3:30. A plain hyphen: the list is searched by typing."""
    if not seconds:
        return "UTC"
    hours, minutes = divmod(abs(seconds) // 60, 60)
    sign = "+" if seconds > 0 else "-"
    return f"UTC{sign}{hours}:{minutes:02}" if minutes else f"UTC{sign}{hours}"


def all_zones(moment: datetime, first: QTimeZone) -> list[tuple[str, str]]:
    """Every place's (id, label), by city; `first` and UTC lead. Takes some 0.2 s the first time."""
    names = [bytes(each.data()).decode() for each in QTimeZone.availableTimeZoneIds()]
    places = [each for each in names if "/" in each and not each.startswith(_NO_PLACES)]
    often = Counter(city(each) for each in places)
    leading = [zone_id(first)] + (["UTC"] if zone_id(first) != "UTC" else [])
    labelled = [
        (name, zone_label(QTimeZone(name.encode()), moment, whole=often[city(name)] > 1))
        for name in places
        if name not in leading
    ]
    labelled.sort(key=lambda pair: pair[1].casefold())
    return [(name, zone_label(QTimeZone(name.encode()), moment)) for name in leading] + labelled
