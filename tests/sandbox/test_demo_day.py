"""The demo workspace reads like a real day, whenever it is opened."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.sandbox.clock import Clock
from whereby_desktop.sandbox.demo_day import fill_with_a_real_day
from whereby_desktop.sandbox.many_rooms import fill_with_rooms
from whereby_desktop.sandbox.server import Sandbox

BERLIN = ZoneInfo("Europe/Berlin")


def test_the_day_of_the_pictures(clock: Clock) -> None:
    sandbox = Sandbox(now=clock, seed=1)
    fill_with_a_real_day(sandbox, clock.at, BERLIN)
    shown = {
        room.name[:14]: f"{room.end.astimezone(BERLIN):%a %H:%M}" for room in sandbox.rooms.all()
    }
    assert shown == {
        "/consult-7f3a9": "Wed 13:05",
        "/consult-b81d0": "Wed 14:00",
        "/tutoring-k7mf": "Wed 15:30",
        "/support-3e90a": "Wed 18:00",
        "/9d41c6e2-70ab": "Thu 09:30",
        "/onboarding-5c": "Fri 17:00",
        "/consult-e64b1": "Wed 11:46",
        "/consult-20c8f": "Wed 12:22",
        "/tutoring-w4hn": "Tue 14:05",
        "/support-71fe2": "Tue 19:30",
    }


def test_what_is_remembered_fits_what_is_there(clock: Clock) -> None:
    sandbox = Sandbox(now=clock, seed=1)
    remembered = fill_with_a_real_day(sandbox, clock.at, BERLIN)
    rooms = {room.meeting_id: room for room in sandbox.rooms.all()}
    elsewhere = rooms.keys() - {one.meeting_id for one in remembered}
    assert [rooms[one].plan.prefix for one in elsewhere] == [""]
    for one in remembered:
        room = rooms[one.meeting_id]
        assert (one.end, one.created_at) == (room.end, room.start)
        assert room.name.startswith(f"/{one.prefix}")
        plan = room.plan
        assert (one.mode, one.locked, one.pattern) == (plan.mode, plan.locked, plan.pattern)
        assert one.recording == (plan.recording is not None)
        if one.pattern == "human-short":
            assert len(room.name) == len(f"/{one.prefix}") + 6
        if one.viewer_mode:
            assert (one.mode, one.locked) == ("group", True)
    assert {one.label for one in remembered} == {
        *("Intake, morning clinic", "Follow-up, room 2", "Algebra, group B", "New staff week"),
        *("Intake, early slot", "Dietitian, first visit", "Algebra, group A", ""),
    }


def test_the_same_seed_and_time_make_the_same_day(clock: Clock) -> None:
    days = []
    for _ in range(2):
        sandbox = Sandbox(now=clock, seed=7)
        days.append((fill_with_a_real_day(sandbox, clock.at, BERLIN), sandbox.rooms.all()))
    assert days[0] == days[1]


@pytest.mark.parametrize("zone", [UTC, BERLIN, ZoneInfo("Asia/Kathmandu")])
# The clocks go forward and back on these days in Berlin.
@pytest.mark.parametrize("date", [(2026, 3, 29), (2026, 10, 25), (2026, 12, 31)])
@pytest.mark.parametrize("minute", [0, 4, 130, 762, 1380, 1435, 1439])
def test_at_any_hour_the_rooms_are_in_the_same_states(
    date: tuple[int, int, int], minute: int, zone: ZoneInfo
) -> None:
    now = datetime(*date, tzinfo=UTC) + timedelta(minutes=minute, seconds=7)
    sandbox = Sandbox(now=lambda: now)
    remembered = fill_with_a_real_day(sandbox, now, zone)
    rooms = sandbox.rooms.all()
    ended = [room for room in rooms if room.end < now]
    assert (len(rooms), len(ended)) == (10, 4)
    within_the_hour = [room for room in ended if now - room.end < timedelta(hours=1)]
    assert len(within_the_hour) == 2
    today = now.astimezone(zone).date()
    waiting = [room for room in ended if room not in within_the_hour]
    midnight = datetime.combine(today, datetime.min.time(), zone)
    assert all(room.end <= midnight for room in waiting)
    assert all(room.start < min(now, room.end) for room in rooms)
    assert len(remembered) == 9


def test_ten_thousand_rooms_in_every_state(clock: Clock) -> None:
    sandbox = Sandbox(now=clock)
    fill_with_rooms(sandbox, 10_000, clock.at)
    rooms = sandbox.rooms.all()
    assert len({room.name for room in rooms}) == 10_000
    ended = sum(room.end < clock.at for room in rooms)
    assert 300 < ended < 1_500
    assert all(room.start < room.end for room in rooms)
    page, cursor = sandbox.rooms.page(100)
    assert (len(page), cursor is None) == (100, False)
