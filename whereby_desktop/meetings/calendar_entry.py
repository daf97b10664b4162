"""A meeting as a calendar file (iCalendar, RFC 5545 and 7986) to be opened or imported."""

import re
import unicodedata
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from whereby_desktop.log import redacted
from whereby_desktop.meetings.calendar_zone import zone_component
from whereby_desktop.meetings.plain_words import one_line, readable
from whereby_desktop.meetings.secret import Secret

if TYPE_CHECKING:
    from icalendar import Calendar, Event, vText, vUri

# Names that are devices on Windows, with any ending.
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])", re.IGNORECASE)
_LONGEST_NAME = 120  # bytes; encrypted folders allow 143, everything else more


def calendar_file(
    meeting_id: str,
    organisation_host: str,
    title: str,
    begins: datetime,
    ends: datetime,
    zone_name: str,
    link: Secret,
    description: Secret,
    made_at: datetime,
    sequence: int = 0,
    conference_label: str = "Whereby",
    private: bool = False,
) -> Secret:
    """One event, as text with CR LF line ends: write it as UTF-8 bytes, as it is.

    Times are aware; they are written in `zone_name` (IANA), in UTC where the zone is not known
    here or the hour comes twice. The same meeting has the same UID; `sequence` must grow when its
    times change. `private` asks shared calendars to show the time only: for links with a key.

    Raises ValueError when the end is not after the beginning.
    """
    begins, ends = begins.astimezone(UTC), ends.astimezone(UTC)  # to compare and subtract
    if ends <= begins:
        raise ValueError("A meeting ends after it begins")
    address = one_line(link.reveal()).replace(" ", "%20")
    event = _event(address, conference_label)
    event.add("UID", _text(one_line(f"{meeting_id}@{organisation_host}").replace(" ", "-")))
    event.add("DTSTAMP", made_at.astimezone(UTC))
    event.add("SEQUENCE", sequence)
    zone = _zone(zone_name, begins, ends)
    event.add("DTSTART", begins.astimezone(zone))
    event.add("DTEND", ends.astimezone(zone))
    event.add("SUMMARY", _text(one_line(title)))
    event.add("DESCRIPTION", _text(readable(description.reveal())))
    if private:
        event.add("CLASS", "PRIVATE")
    return Secret(_calendar(event, begins, ends).to_ical().decode("utf-8"))


def calendar_file_name(title: str) -> str:
    """A name for the file that every file system takes, made of the title; never with a key."""
    plain = unicodedata.normalize("NFC", redacted(one_line(title)))
    shown = "".join(each for each in plain if unicodedata.category(each)[0] != "C")
    safe = re.sub(r'[<>:"/\\|?*•-]+', "-", shown)
    stem = safe.encode()[:_LONGEST_NAME].decode(errors="ignore").strip(" .-~")
    if _DEVICES.fullmatch(stem.partition(".")[0].strip()):
        stem = f"meeting {stem}"
    return f"{stem or 'meeting'}.ics"


def _calendar(event: "Event", begins: datetime, ends: datetime) -> "Calendar":
    """The event with its time zone, to be imported.

    There is no METHOD: with one it would be a scheduling message (RFC 5545, 3.7.2), and PUBLISH
    wants an organiser (RFC 5546, 3.2.1); Outlook takes a file without one as PUBLISH. There is no
    X-WR-CALNAME: with it Outlook adds a calendar instead of an appointment.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("PRODID", "-//Whereby Desktop//Meetings//EN")
    calendar.add("VERSION", "2.0")
    calendar.add_component(event)
    for name in calendar.get_missing_tzids():  # none when the times are in UTC
        calendar.subcomponents.insert(0, zone_component(ZoneInfo(name), name, begins, ends))
    return calendar


def _event(address: str, label: str) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("STATUS", "CONFIRMED")
    event.add("TRANSP", "OPAQUE")
    event.add("LOCATION", _text(address))
    event.add("URL", address)
    event.add("CONFERENCE", _conference(address, label))
    return event


def _conference(address: str, label: str) -> "vUri":
    from icalendar import vUri

    marks = {"VALUE": "URI", "FEATURE": ["AUDIO", "VIDEO"], "LABEL": one_line(label)}
    return vUri(address, params=marks)


def _text(words: str) -> "vText":
    r"""TEXT of RFC 5545, 3.3.11; icalendar (7.3) makes a line break of the \N in C:\New."""
    from icalendar import vText

    class Text(vText):
        def to_ical(self) -> bytes:
            escaped = re.sub(r"([\\;,])", r"\\\1", self)
            return escaped.replace("\n", "\\n").encode()

    return Text(words)


def _zone(name: str, *moments: datetime) -> tzinfo:
    """The zone to write these moments in.

    An hour that comes twice in a zone can only be said for the first time it comes (RFC 5545,
    3.3.5), so the second is said in UTC.
    """
    try:
        zone = ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC
    return UTC if any(each.astimezone(zone).fold for each in moments) else zone
