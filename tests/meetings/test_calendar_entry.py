import functools
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from ical.calendar_stream import CalendarStream
from ical.event import Event

from whereby_desktop.meetings.calendar_entry import calendar_file, calendar_file_name
from whereby_desktop.meetings.plain_words import one_line, readable
from whereby_desktop.meetings.secret import Secret

BEGINS = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
MADE = datetime(2026, 11, 20, 8, 30, 15, 999, tzinfo=UTC)
LINK = "https://demo.whereby.com/team-1?lang=de&roomKey=sesame,a;b"

made = functools.partial(
    calendar_file,
    meeting_id="67890",
    organisation_host="demo.whereby.com",
    title="Team",
    begins=BEGINS,
    ends=BEGINS + timedelta(hours=1),
    zone_name="Europe/Berlin",
    link=Secret(LINK),
    description=Secret("Come in"),
    made_at=MADE,
)


def _read(file: Secret) -> Event:
    """By a strict reader that does not share code with the writer."""
    (calendar,) = CalendarStream.from_ics(file.reveal()).calendars
    (event,) = calendar.events
    return event


def test_a_strict_reader_finds_everything() -> None:
    file = made(
        title="Team, all; of\\us", description=Secret("Come in,\nplease;\n" + LINK), sequence=3
    )
    event = _read(file)
    berlin = ZoneInfo("Europe/Berlin")
    assert event.summary == "Team, all; of\\us"
    assert event.description == "Come in,\nplease;\n" + LINK
    assert event.dtstart == datetime(2026, 11, 26, 14, 0, tzinfo=berlin)
    assert event.dtend == datetime(2026, 11, 26, 15, 0, tzinfo=berlin)
    assert event.dtstamp == MADE.replace(microsecond=0)
    assert (event.uid, event.sequence) == ("67890@demo.whereby.com", 3)
    assert (event.location, str(event.url)) == (LINK, LINK)
    assert (event.status, event.transparency, event.classification) == ("CONFIRMED", "OPAQUE", None)
    (conference,) = event.conference
    assert str(conference.uri) == LINK
    assert (conference.feature, conference.label) == (["AUDIO", "VIDEO"], "Whereby")


def test_another_reader_finds_the_same() -> None:
    calendar = icalendar.Calendar.from_ical(made().reveal())
    assert calendar.errors == []
    (event,) = calendar.events
    assert event.errors == []
    assert event.start == BEGINS
    assert event["DTSTART"].params == {"TZID": "Europe/Berlin"}
    assert event.end == BEGINS + timedelta(hours=1)
    assert str(event["LOCATION"]) == str(event["URL"]) == str(event["CONFERENCE"]) == LINK
    assert dict(event["CONFERENCE"].params) == {
        "VALUE": "URI",
        "FEATURE": ["AUDIO", "VIDEO"],
        "LABEL": "Whereby",
    }


def test_what_is_in_the_file() -> None:
    lines = made(title="Team").reveal().split("\r\n")
    before_zone = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Whereby Desktop//Meetings//EN"]
    assert lines[:3] == before_zone
    assert lines[-1] == ""
    names = [line.partition(":")[0].partition(";")[0] for line in lines if line[:1] != " "]
    # With a METHOD it would be a scheduling message, with X-WR-CALNAME Outlook adds a calendar.
    assert not [name for name in names if name == "METHOD" or name.startswith("X-")]
    assert names.index("TZID") < names.index("UID")
    assert "DTSTART;TZID=Europe/Berlin:20261126T140000" in lines
    assert "DTSTAMP:20261120T083015Z" in lines
    assert not set(names) & {"ORGANIZER", "ATTENDEE", "CLASS"}


def test_a_key_is_never_seen_by_accident() -> None:
    assert "sesame" not in f"{made()!r} {made()}"
    with pytest.raises(ValueError, match="ends after it begins") as caught:
        made(ends=BEGINS)
    assert "sesame" not in str(caught.value)


def test_private_for_links_with_a_key() -> None:
    assert "\r\nCLASS:PRIVATE\r\n" in made(private=True).reveal()


def test_the_same_meeting_has_the_same_uid() -> None:
    later = made(begins=BEGINS - timedelta(hours=1), title="Other", sequence=1, made_at=BEGINS)
    assert _read(later).uid == _read(made()).uid
    assert _read(made(meeting_id="67891")).uid != _read(made()).uid
    assert _read(made(organisation_host="other.whereby.com")).uid != _read(made()).uid


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "UTC+01:00", "Europe", "\0"])
def test_in_utc_where_the_zone_is_unknown(name: str) -> None:
    text = made(zone_name=name).reveal()
    assert "DTSTART:20261126T130000Z" in text
    assert "VTIMEZONE" not in text


@pytest.mark.parametrize("name", ["UTC", "Etc/UTC"])
def test_utc_needs_no_zone(name: str) -> None:
    text = made(zone_name=name).reveal()
    assert "DTSTART:20261126T130000Z" in text
    assert "VTIMEZONE" not in text


def test_the_hour_that_comes_twice() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 02:30 in summer time
    once = made(begins=first, ends=first + timedelta(minutes=20))
    assert "DTSTART;TZID=Europe/Berlin:20261025T023000" in once.reveal()
    # From 02:30 to 02:15 on the wall: the second 02:15 cannot be said in this zone.
    both = made(
        begins=first.astimezone(ZoneInfo("Europe/Berlin")),
        ends=(first + timedelta(minutes=45)).astimezone(ZoneInfo("Europe/Berlin")),
    )
    assert "DTSTART:20261025T003000Z" in both.reveal()
    assert "DTEND:20261025T011500Z" in both.reveal()


WORDS = st.text() | st.text(alphabet=",;:\\\n\r\"'^ nNtt\tü語🙂")


@settings(max_examples=60, deadline=None)
@given(title=WORDS, note=WORDS, label=WORDS)
@example(title="C:\\New\\next", note="\\N\\n\n\\", label="'^n^^'\"")
def test_any_words_arrive_as_they_were(title: str, note: str, label: str) -> None:
    file = made(title=title, description=Secret(note), conference_label=label)
    event = _read(file)
    assert (event.summary or "") == one_line(title)
    assert (event.description or "") == readable(note)
    assert (event.location, str(event.url), len(event.conference)) == (LINK, LINK, 1)
    raw = file.reveal().encode()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no character is cut in two


@settings(max_examples=30, deadline=None)
@given(st.text(), st.text())
def test_a_link_or_an_id_cannot_add_a_property(link: str, meeting_id: str) -> None:
    plain = made().reveal().count("\r\n")
    file = made(link=Secret("https://x.example/\r\nX-A:b " + link), meeting_id=meeting_id)
    names = [line for line in file.reveal().split("\r\n") if line[:1] != " "]
    unfolded = [line for line in made().reveal().split("\r\n") if line[:1] != " "]
    assert len(names) == len(unfolded) <= plain + 1
    _read(file)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Team meeting", "Team meeting.ics"),
        ('a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j.ics"),
        ("a\nb\0", "a b�.ics"),
        (" ..hidden.. ", "hidden.ics"),
        ("-rf ~", "rf.ics"),
        ("", "meeting.ics"),
        ("///", "meeting.ics"),
        ("CON", "meeting CON.ics"),
        ("nul.txt", "meeting nul.txt.ics"),
        ("com¹ .x", "meeting com¹ .x.ics"),
        ("Console", "Console.ics"),
        ("gpj\u202e\u200bexe", "gpjexe.ics"),
        ("u\u0308ber", "über.ics"),
        ("consult-7f3a…", "consult-7f3a….ics"),
        (
            "https://x.whereby.com/r?roomKey=eyJhbGciOi.c2VzYW1l.YWJj",
            "https-x.whereby.com-r-roomKey=.ics",
        ),
        ("eyJhbGciOi.c2VzYW1l.YWJj", "meeting.ics"),
    ],
)
def test_file_name(title: str, name: str) -> None:
    assert calendar_file_name(title) == name


@given(st.text(), st.sampled_from(["", "語" * 100, "x" * 300]))
def test_every_title_makes_a_file_name(title: str, more: str) -> None:
    name = calendar_file_name(title + more)
    assert len(name.encode()) <= 143
    assert not set(name) & set('<>:"/\\|?*\n')
    assert name[0] not in ". -"
    assert name.endswith(".ics")
    assert Path(name).name == name
