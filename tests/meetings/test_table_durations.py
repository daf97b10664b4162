from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.table_durations import duration


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("90 min", 90), ("90min.", 90), ("90", 90), ("1h30", 90), ("1 h 30", 90), ("1h 30min", 90),
        ("1:30", 90), ("1:30:00", 90), ("0:45", 45), ("2 hours", 120), ("1.5 h", 90),
        ("1,5 Std.", 90), ("2 Stunden und 5 Minuten", 125), ("1 hour and 30 minutes", 90),
        ("1 heure et 15 minutes", 75), ("2 horas y 5 minutos", 125), ("1 time og 10 min", 70),
        ("2 timer", 120), ("3 días", 4320), ("1 d 2 h", 1560), ("2 weeks", 20160), ("PT1H30M", 90),
        ("P1DT2H", 1560), ("0", 0), ("100:00", 6000),
    ],
)  # fmt: skip
def test_durations(cell: str, minutes: int) -> None:
    assert duration(cell) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "cell",
    ["", "x", "h", "1.5", "0,0625", "-5", "1:75", "2 parsecs", "1 h x", "1234567 h", "14 Uhr"],
)
def test_what_is_no_duration(cell: str) -> None:
    assert duration(cell) is None


def test_the_header_says_what_bare_numbers_are() -> None:
    assert duration("2", hours=True) == timedelta(hours=2)
    assert duration("1,5", hours=True) == timedelta(minutes=90)
    assert duration("90 min", hours=True) == timedelta(minutes=90)
    assert duration("2", bare=False) is None
    assert duration("1:30", bare=False) is None
    assert duration("2 h", bare=False) == timedelta(hours=2)


@given(st.text())
def test_any_cell_is_a_duration_or_nothing(cell: str) -> None:
    found = duration(cell)
    assert found is None or found >= timedelta(0)


@given(st.integers(0, 9999), st.integers(0, 59))
def test_hours_and_minutes_in_each_form(hours: int, minutes: int) -> None:
    expected = timedelta(hours=hours, minutes=minutes)
    for form in (f"{hours}:{minutes:02}", f"{hours}h{minutes:02}", f"{hours} h {minutes} min"):
        assert duration(form) == expected, form
