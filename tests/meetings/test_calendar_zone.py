import io
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil import tz  # type: ignore[import-untyped]
from hypothesis import example, given, settings
from hypothesis import strategies as st

from whereby_desktop.meetings.calendar_zone import zone_component

HOUR = timedelta(hours=1)


def _written(name: str, begins: datetime, ends: datetime) -> str:
    return bytes(zone_component(ZoneInfo(name), name, begins, ends).to_ical()).decode()


def test_a_rule_where_the_clock_changes_by_one() -> None:
    begins = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
    assert _written("Europe/Berlin", begins, begins + HOUR).splitlines() == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Berlin",
        "BEGIN:DAYLIGHT",
        "DTSTART:20260329T020000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "TZNAME:CEST",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20261025T030000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "TZNAME:CET",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]


@pytest.mark.parametrize(
    ("name", "begins", "rules", "kinds"),
    [
        (
            "America/New_York",
            datetime(2026, 6, 1, tzinfo=UTC),
            ["2SU;BYMONTH=3", "1SU;BYMONTH=11"],
            2,
        ),
        (
            "Australia/Lord_Howe",
            datetime(2026, 6, 1, tzinfo=UTC),
            ["1SU;BYMONTH=10", "1SU;BYMONTH=4"],
            2,
        ),
        ("Asia/Kolkata", datetime(2026, 6, 1, tzinfo=UTC), [], 1),
        ("Africa/Casablanca", datetime(2026, 6, 1, tzinfo=UTC), [], 1),  # by the moon: no rule
        ("America/Sao_Paulo", datetime(2019, 12, 20, tzinfo=UTC), [], 1),  # given up in 2019
        # Given up in autumn 2022, after years of one rule.
        ("America/Mexico_City", datetime(2023, 6, 1, tzinfo=UTC), [], 1),
        # The last Friday of March until 2021, of February in 2022.
        ("Asia/Amman", datetime(2021, 9, 1, tzinfo=UTC), [], 1),
        # The Friday before the last Sunday of March: the fourth, in 2030 the fifth.
        ("Asia/Jerusalem", datetime(2028, 6, 1, tzinfo=UTC), [], 1),
        # Changed for good half an hour after the beginning.
        ("Asia/Almaty", datetime(2024, 2, 29, 17, 30, tzinfo=UTC), [], 2),
    ],
)
def test_rules_and_kinds(name: str, begins: datetime, rules: list[str], kinds: int) -> None:
    text = _written(name, begins, begins + HOUR)
    found = [line.partition("BYDAY=")[2] for line in text.splitlines() if "RRULE" in line]
    assert found == rules
    assert text.count("\r\nBEGIN:") == kinds


def test_a_change_for_good_is_no_summer_time() -> None:
    begins = datetime(2018, 5, 4, 14, 30, tzinfo=UTC)  # half an hour before 23:30 became 24:00
    text = _written("Asia/Pyongyang", begins, begins + HOUR)
    assert "DTSTART:20180504T233000" in text
    assert "DAYLIGHT" not in text


@settings(deadline=None)
@given(
    name=st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"})),
    begins=st.datetimes(datetime(2015, 1, 1), datetime(2037, 1, 1)),  # noqa: DTZ001
    lasts=st.timedeltas(timedelta(minutes=1), timedelta(days=40)),
)
@example("Europe/Berlin", datetime(2026, 3, 29, 0, 55), timedelta(hours=3))  # noqa: DTZ001
@example("America/New_York", datetime(2026, 11, 1, 5, 30), timedelta(hours=3))  # noqa: DTZ001
@example("Africa/Casablanca", datetime(2026, 2, 15, 1, 30), timedelta(hours=1))  # noqa: DTZ001
@example("Asia/Almaty", datetime(2024, 2, 29, 17, 30), timedelta(hours=1))  # noqa: DTZ001
def test_another_reader_understands_it_as_the_zone(
    name: str, begins: datetime, lasts: timedelta
) -> None:
    start = begins.replace(tzinfo=UTC)
    read = tz.tzical(io.StringIO(_written(name, start, start + lasts))).get()
    zone = ZoneInfo(name)
    for part in range(11):
        wall = (start + lasts * part / 10).astimezone(zone)
        if not wall.fold:  # the second time of an hour is written in UTC
            assert wall.replace(tzinfo=read).utcoffset() == wall.utcoffset(), wall
