"""When a preset's meetings end, and presets made from drafts."""

import sys
import time as system_time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.preset_samples import ENDS, PRESETS
from whereby_desktop.meetings.draft import Mode
from whereby_desktop.meetings.draft_rules import blocking, problems
from whereby_desktop.meetings.presets import (
    BUILT_IN,
    CONSULT,
    WEBINAR,
    Ends,
    Lasting,
    Preset,
    UntilTime,
    preset_of,
)

NOW = datetime(2026, 11, 25, 9, 30, 15, 123456, tzinfo=UTC)
MINUTES = timedelta(minutes=1)


@pytest.fixture
def in_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Moves this computer into a time zone."""
    if sys.platform == "win32":
        pytest.skip("the zone of a process can be set on POSIX only")

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        system_time.tzset()

    yield move
    monkeypatch.undo()
    system_time.tzset()


def _end(at: time, now: str) -> str:
    """The end in UTC, of a meeting made at `now` (of the computer's zone, unless it has one)."""
    end = UntilTime(at).end(datetime.fromisoformat(now).astimezone(UTC))
    assert end.tzinfo is UTC
    return f"{end:%m-%d %H:%M:%S}"


def test_a_span_begins_with_a_whole_second() -> None:
    end = Lasting(timedelta(minutes=45)).end(NOW)
    assert end == datetime(2026, 11, 25, 10, 15, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "now", "end"),
    [
        (time(18), "2026-11-25T09:30", "11-25 17:00:00"),
        (time(18), "2026-11-25T17:55", "11-25 17:00:00"),
        (time(18), "2026-11-25T17:55:01", "11-26 17:00:00"),  # too near
        (time(18), "2026-11-25T18:00", "11-26 17:00:00"),
        (time(9), "2026-11-25T23:30", "11-26 08:00:00"),
        (time(0), "2026-11-25T23:30", "11-25 23:00:00"),
        (time(0, 30), "2026-11-26T00:05", "11-25 23:30:00"),  # still the 25th in UTC
        (time(0, 1), "2026-11-25T23:58", "11-26 23:01:00"),  # tomorrow's is too near as well
        (time(0, 2), "2026-11-25T23:57", "11-25 23:02:00"),
        (time(23, 59), "2026-12-31T23:58", "01-01 22:59:00"),
    ],
)
def test_a_time_of_day_is_the_next_one_that_is_not_too_near(
    in_zone: Callable[[str], None], at: time, now: str, end: str
) -> None:
    in_zone("Europe/Oslo")
    assert _end(at, now) == end


@pytest.mark.parametrize(
    ("zone", "at", "now", "end"),
    [
        # Clocks go forward on 2026-03-29, back on 2026-10-25.
        ("Europe/Oslo", time(9), "2026-03-28T20:00", "03-29 07:00:00"),
        ("Europe/Oslo", time(9), "2026-03-27T20:00", "03-28 08:00:00"),
        ("Europe/Oslo", time(9), "2026-10-24T20:00", "10-25 08:00:00"),
        ("Europe/Oslo", time(9), "2026-10-23T20:00", "10-24 07:00:00"),
        ("Europe/Oslo", time(18), "2026-03-29T01:30", "03-29 16:00:00"),
        ("Europe/Oslo", time(2, 30), "2026-10-24T20:00", "10-25 00:30:00"),  # twice: the first
        ("Europe/Oslo", time(2, 30), "2026-10-25T02:45+02:00", "10-26 01:30:00"),
        ("America/New_York", time(22), "2026-11-25T20:00", "11-26 03:00:00"),
        ("Asia/Kathmandu", time(8), "2026-11-25T09:00", "11-26 02:15:00"),
        ("Pacific/Kiritimati", time(1), "2026-11-25T00:30", "11-24 11:00:00"),
    ],
)
def test_a_time_of_day_is_that_of_this_computer_with_that_days_summer_time(
    in_zone: Callable[[str], None], zone: str, at: time, now: str, end: str
) -> None:
    in_zone(zone)
    assert _end(at, now) == end


def test_a_time_of_day_that_the_clock_leaves_out(in_zone: Callable[[str], None]) -> None:
    in_zone("Europe/Oslo")  # from 2:00 to 3:00 at one in the morning UTC
    assert _end(time(2, 30), "2026-03-28T20:00") in ("03-29 00:30:00", "03-29 01:30:00")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    at=st.times().map(lambda at: at.replace(microsecond=0)),
    seconds=st.integers(0, 366 * 24 * 3600),
)
def test_it_is_never_too_near_nor_far_away(
    in_zone: Callable[[str], None], at: time, seconds: int
) -> None:
    in_zone("Asia/Kathmandu")
    now = NOW + timedelta(seconds=seconds)
    end = UntilTime(at).end(now)
    assert 5 * MINUTES <= end - now < timedelta(days=1) + 5 * MINUTES
    local = end.astimezone()
    assert (local.hour, local.minute, local.second) == (at.hour, at.minute, at.second)


@given(PRESETS, ENDS)
def test_a_preset_made_of_a_presets_draft_is_the_same(preset: Preset, ends: Ends) -> None:
    draft = preset.draft(NOW)
    assert (
        preset_of(
            draft,
            key=preset.key,
            name=preset.name,
            ends=preset.ends,
            link_options=preset.link_options,
        )
        == preset
    )
    other = preset_of(draft, key="b", name="B", ends=ends)
    assert other.draft(NOW) == replace(draft, end=ends.end(NOW))


def test_what_comes_with_the_program() -> None:
    assert len({each.key for each in BUILT_IN}) == len(BUILT_IN)
    for each in BUILT_IN:
        assert each.name == ""  # it is named in the user's language
        assert blocking(problems(each.draft(NOW), NOW)) == []
    assert (CONSULT.mode, CONSULT.locked, CONSULT.prefix) == (Mode.GROUP, True, "consult-")
    assert WEBINAR.viewer_mode
