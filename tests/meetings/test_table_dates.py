from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.table_dates import (
    DayOrder,
    FoundOrder,
    day_order,
    moment,
    on_wall,
    typed_moment,
)

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 26, 12, 42, tzinfo=UTC)  # 13:42 in Berlin
DAY, MONTH = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST


def _read(cell: str, order: DayOrder = DAY, day: date | None = None) -> str | None:
    """As Berlin's clocks show it."""
    typed = typed_moment(cell, order)
    found = typed and moment(typed, NOW, BERLIN, day)
    return found.at.astimezone(BERLIN).strftime("%Y-%m-%d %H:%M:%S") if found else None


@pytest.mark.parametrize(
    "cell",
    [
        "2026-12-31 14:00",
        "2026-12-31T14:00:00",
        "2026-12-31 13:00Z",
        "2026-12-31T15:00+02:00",
        "2026-12-31 15:00 +0200",
        "20261231T140000",
        "2026/12/31, 14:00",
        "31.12.2026 14:00",
        "31.12.26 14.00",
        "31.12.2026, 14:00 Uhr",
        "31.12.2026 14 Uhr",
        "31/12/2026 14h00",
        "31/12/2026 14h",
        "31-12-2026 14:00",
        "31-Dec-2026 2:00 PM",
        "31 Dec 2026 2 pm",
        "December 31st, 2026 at 2:00 p.m.",
        "Thu, Dec 31, 2026 14:00",
        "Do 31. Dezember 2026 um 14:00 Uhr",
        "jeudi 31 décembre 2026 à 14 h 00",
        "31 de diciembre de 2026, a las 14:00",
        "torsdag 31. desember 2026 kl. 14.00",
        "14:00 31.12.2026",
        "46387.583333",
        "46387,5833",
        "\u200e31/12/2026\u00a014:00",
        "３１.12.2026 14：00",
    ],
)
def test_one_moment_in_many_forms(cell: str) -> None:
    assert _read(cell) == "2026-12-31 14:00:00"


@pytest.mark.parametrize(
    ("cell", "order", "expected"),
    [
        ("12/31/2026 2:00 PM", MONTH, "2026-12-31 14:00:00"),
        ("12/31/2026 2:00 PM", DAY, None),
        ("31/12/2026", MONTH, None),
        ("03/04/2027 12:00 AM", DAY, "2027-04-03 00:00:00"),
        ("03/04/2027 12:30 PM", MONTH, "2027-03-04 12:30:00"),
        ("03.04.2027 9:00", MONTH, "2027-04-03 09:00:00"),  # dots are never American
    ],
)
def test_the_order_of_day_and_month(cell: str, order: DayOrder, expected: str | None) -> None:
    assert _read(cell, order) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2026-12-31", "2026-12-31 23:59:00"),
        ("46387", "2026-12-31 23:59:00"),
        ("31.12.2026 0:00", "2026-12-31 00:00:00"),
        ("31.12.2026 24:00", "2027-01-01 00:00:00"),
        ("18:30:15", "2026-11-26 18:30:15"),
        ("13:46", "2026-11-27 13:46:00"),  # four minutes are no meeting: tomorrow's
        ("13:47", "2026-11-26 13:47:00"),
        ("9:00", "2026-11-27 09:00:00"),
        ("1 am", "2026-11-27 01:00:00"),
        ("7h", "2026-11-27 07:00:00"),
        ("24:00", "2026-11-27 00:00:00"),
        ("today 14:00", "2026-11-26 14:00:00"),
        ("heute 9:00", "2026-11-26 09:00:00"),  # said to be today's, so it is past
        ("demain à 14h", "2026-11-27 14:00:00"),
        ("mañana 10:00", "2026-11-27 10:00:00"),
        ("i morgen kl. 9:00", "2026-11-27 09:00:00"),
        ("aujourd’hui 23:00", "2026-11-26 23:00:00"),
    ],
)
def test_a_day_or_a_time_alone(cell: str, expected: str) -> None:
    assert _read(cell) == expected


def test_a_time_with_its_day_in_another_column() -> None:
    assert _read("9:00", day=date(2026, 12, 1)) == "2026-12-01 09:00:00"
    assert _read("24:00", day=date(2026, 12, 31)) == "2027-01-01 00:00:00"
    assert _read("2.12.2026 9:00", day=date(2026, 12, 1)) == "2026-12-02 09:00:00"


@pytest.mark.parametrize(
    "cell",
    [
        "", "soon", "14", "30.2.2026", "32.1.2026", "2026-13-01", "2026-12-31 25:00",
        "2026-12-31 14:60", "31.12.2026 14:00 14:30", "31.12.2026 x", "14:00 CET", "13 pm", "0 am",
        "1.2", "12/31", "2h", "1h30", "90 min", "31 jui 2026", "31 Foo 2026", "99999999",
        "9999-12-31 24:00", "0000-01-01", "today tomorrow 14:00", "1234567", "-46387",
    ],
)  # fmt: skip
def test_what_is_not_understood_is_not_guessed(cell: str) -> None:
    assert _read(cell) is None


@pytest.mark.parametrize(
    ("cells", "usual", "expected"),
    [
        (["03/04/2026", "13/04/2026"], MONTH, FoundOrder(DAY, example="03/04/2026")),
        (["03/04/2026", "04/13/2026"], DAY, FoundOrder(MONTH, example="03/04/2026")),
        (["03/04/2026"], DAY, FoundOrder(DAY, ambiguous=True, example="03/04/2026")),
        (["03/04/2026"], MONTH, FoundOrder(MONTH, ambiguous=True, example="03/04/2026")),
        (["1/12/26", "12/1/26"], DAY, FoundOrder(DAY, ambiguous=True, example="1/12/26")),
        (["04/04/2026", "2026-01-02", "1.2.2026", "14:00", ""], DAY, FoundOrder(DAY)),
        (["13/1/26", "14/1/26", "1/13/26"], MONTH, FoundOrder(DAY, mixed=True)),
        (["13/1/26", "1/13/26"], MONTH, FoundOrder(MONTH, mixed=True)),
    ],
)
def test_the_whole_column_decides(cells: list[str], usual: DayOrder, expected: FoundOrder) -> None:
    assert day_order(cells, usual) == expected


def test_clocks_put_forward_and_back() -> None:
    skipped = on_wall(date(2026, 3, 29), time(2, 30), BERLIN)
    assert skipped.skipped
    assert skipped.at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # 03:30 there
    doubled = on_wall(date(2026, 10, 25), time(2, 30), BERLIN)
    assert not doubled.skipped
    assert doubled.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert doubled.second == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    plain = on_wall(date(2026, 10, 25), time(3, 0), BERLIN)
    assert (plain.second, plain.skipped) == (None, False)


FORMS = (
    ("%Y-%m-%d %H:%M:%S", DAY), ("%Y-%m-%dT%H:%M:%SZ", DAY), ("%d.%m.%Y %H:%M:%S", DAY),
    ("%d/%m/%Y %H:%M:%S", DAY), ("%m/%d/%Y %H:%M:%S", MONTH), ("%m/%d/%Y %I:%M:%S %p", MONTH),
    ("%d %B %Y %H:%M:%S", DAY), ("%b %d, %Y %I:%M:%S %p", DAY), ("%a %d %b %Y %H:%M:%S", DAY),
    ("%Y%m%dT%H%M%S", DAY), ("%H:%M:%S, %d-%m-%Y", DAY),
)  # fmt: skip


@given(
    st.datetimes(datetime(1000, 1, 1), datetime(9000, 1, 1)),  # noqa: DTZ001 - on the wall
    st.sampled_from(FORMS),
)
def test_what_is_written_is_read(at: datetime, form: tuple[str, DayOrder]) -> None:
    at = at.replace(microsecond=0)
    typed = typed_moment(at.strftime(form[0]), form[1])
    assert typed is not None
    found = moment(typed, NOW, UTC)
    assert found is not None
    assert found.at == at.replace(tzinfo=UTC)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)))  # noqa: DTZ001
def test_serial_numbers_of_spreadsheets(at: datetime) -> None:
    at = at.replace(second=0, microsecond=0)
    days = (at - datetime(1899, 12, 30)) / timedelta(days=1)  # noqa: DTZ001
    typed = typed_moment(f"{days:.9f}", DAY)
    assert typed is not None
    assert typed.day is not None
    if at.hour or at.minute:
        assert typed.at is not None
        assert datetime.combine(typed.day, typed.at) == at


@given(st.text(), st.sampled_from(DayOrder))
def test_any_cell_is_a_moment_or_nothing(cell: str, order: DayOrder) -> None:
    typed = typed_moment(cell, order)
    if typed is not None:
        found = moment(typed, NOW, BERLIN)
        assert found is None or found.at.tzinfo is UTC


@given(
    st.datetimes(datetime(1971, 1, 1), datetime(2090, 1, 1)),  # noqa: DTZ001
    st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo"]),
)
def test_every_reading_of_a_clock_comes_once_twice_or_never(at: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    wall = on_wall(at.date(), at.time(), zone)
    back = wall.at.astimezone(zone).replace(tzinfo=None, fold=0)
    assert (back == at) is not wall.skipped
    if wall.second is not None:
        assert wall.second > wall.at
        assert wall.second.astimezone(zone).replace(tzinfo=None, fold=0) == at
