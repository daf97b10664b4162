"""The zone the times of a table are read in."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimeZone

from whereby_desktop.ui.create.zone_names import zone_id, zone_label


def system_zone() -> str:
    """This computer's, by its IANA id; UTC where it has none that is known."""
    name = zone_id(QTimeZone.systemTimeZone())
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
    return name


def zone_words(name: str, moment: datetime) -> str:
    """ "Berlin, UTC+1", as it is at `moment`."""
    return zone_label(QTimeZone(name.encode()), moment)
