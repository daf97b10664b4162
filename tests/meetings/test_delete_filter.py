"""Which rooms a rule takes: whatever the rooms, whatever the rule."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from whereby_desktop.meetings.delete_filter import (
    Age,
    Concerned,
    DeleteFilter,
    Ended,
    Since,
    concerned,
)
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting, Stage
from whereby_desktop.meetings.remembered import Remembered

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
_PREFIXES = ("", "consult-", "consult-a", "biology")

around_now = st.timedeltas(-timedelta(days=40), timedelta(days=40)).map(lambda span: NOW + span)
spans = st.timedeltas(timedelta(0), timedelta(days=40))


def room(
    name: str, end: datetime, *, start: datetime | None = None, here: bool = False
) -> KnownMeeting:
    meeting = Meeting(name, name, f"https://example.whereby.com/{name}", start, end)
    remembered = Remembered(name, "A label", MeetingDraft(end) if here else None)
    return KnownMeeting(meeting, remembered)


known_rooms = st.builds(
    room,
    st.tuples(st.sampled_from(_PREFIXES), st.integers(0, 99).map(str)).map("".join),
    around_now,
    start=st.none() | around_now,
    here=st.booleans(),
)
rules = st.builds(
    DeleteFilter,
    ended=st.sampled_from(Ended),
    open_too=st.booleans(),
    prefix=st.sampled_from(_PREFIXES),
    age=st.none() | st.builds(Age, st.sampled_from(Since), spans),
    here_only=st.booleans(),
)


@given(rules, known_rooms, around_now)
def test_an_open_room_only_where_that_is_asked_for(
    rule: DeleteFilter, known: KnownMeeting, now: datetime
) -> None:
    if rule.takes(known, now) and known.meeting.stage(now) is Stage.OPEN:
        assert rule.open_too


@given(rules, known_rooms, around_now)
def test_what_is_taken_passes_everything_that_is_asked(
    rule: DeleteFilter, known: KnownMeeting, now: datetime
) -> None:
    meeting, stage = known.meeting, known.meeting.stage(now)
    wanted = meeting.room_name.startswith(rule.prefix)
    wanted &= known.created_here or not rule.here_only
    if stage is Stage.OPEN:
        wanted &= rule.open_too
    elif stage is Stage.HOST_RIGHTS:
        wanted &= rule.ended is Ended.ENDED
    if rule.age is not None:
        moment = meeting.end if rule.age.since is Since.ENDED else meeting.start
        wanted &= moment is not None and moment + rule.age.span < now
    assert rule.takes(known, now) == wanted


@given(rules, st.lists(known_rooms, max_size=6), around_now, spans)
def test_time_takes_more_and_gives_nothing_back(
    rule: DeleteFilter, meetings: list[KnownMeeting], now: datetime, later: timedelta
) -> None:
    assume(not (rule.open_too and rule.ended is Ended.WAITING))  # nothing in between is wanted
    before, after = rule.chosen(meetings, now), rule.chosen(meetings, now + later)
    assert [each for each in after if each in before] == before


@given(rules, st.lists(known_rooms, max_size=9), around_now)
def test_the_counts_add_up(rule: DeleteFilter, meetings: list[KnownMeeting], now: datetime) -> None:
    chosen = rule.chosen(meetings, now)
    met = concerned(chosen, now)
    assert met.rooms == len(chosen) == met.open + met.ended
    assert 0 <= met.open_elsewhere <= min(met.open, met.elsewhere)
    assert not (rule.here_only and met.elsewhere)
    assert not (met.open and not rule.open_too)


@pytest.mark.parametrize("typed", ["consult-", "Consult-", " con sult- ", "/consult-"])
def test_a_prefix_as_people_type_it(typed: str) -> None:
    rule = DeleteFilter(prefix=typed)
    assert rule.takes(room("consult-7f3a", NOW - HOUR), NOW)
    assert not rule.takes(room("consulting", NOW - HOUR), NOW)


def test_the_very_moments() -> None:
    known = room("a", NOW, start=NOW)
    assert DeleteFilter().takes(known, NOW)  # it ends now
    assert not DeleteFilter().takes(known, NOW - timedelta(microseconds=1))
    waiting = DeleteFilter(Ended.WAITING)
    assert waiting.takes(known, NOW + HOUR)
    assert not waiting.takes(known, NOW + HOUR - timedelta(microseconds=1))
    for since in Since:
        older = DeleteFilter(age=Age(since, HOUR))
        assert not older.takes(known, NOW + HOUR)
        assert older.takes(known, NOW + HOUR + timedelta(microseconds=1))


def test_a_room_that_is_open_has_not_ended_however_long_ago() -> None:
    rule = DeleteFilter(open_too=True, age=Age(Since.ENDED, timedelta(0)))
    assert not rule.takes(room("a", NOW + HOUR), NOW)


def test_whose_rooms() -> None:
    meetings = [
        room("a", NOW + HOUR, here=True),
        room("b", NOW + HOUR),
        room("c", NOW - HOUR),
        room("d", NOW - HOUR, here=True),
        room("e", NOW - HOUR, here=True),
    ]
    assert concerned(meetings, NOW) == Concerned(5, open=2, elsewhere=2, open_elsewhere=1)
    assert concerned([], NOW) == Concerned()
