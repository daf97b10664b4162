"""Which reminders are due, and when to look again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.reminders import Ending, Outlook, Reminders, Spans

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
FIVE_AND_TEN = Spans(5 * MINUTE, 10 * MINUTE)
OFF = timedelta(0)


def room(
    ends: datetime, *, meeting_id: str = "1", made: datetime | None = NOON - timedelta(days=1)
) -> KnownMeeting:
    address = "https://example.whereby.com/support"
    return KnownMeeting(Meeting(meeting_id, "support", address, made, ends))


class Looking:
    """Reminders of all rooms that were ever looked at."""

    def __init__(self) -> None:
        self._known: dict[str, KnownMeeting] = {}
        self._reminders = Reminders(self._known.get)

    def look(self, rooms: list[KnownMeeting], now: datetime, spans: Spans) -> Outlook:
        self._known |= {each.meeting_id: each for each in rooms}
        return self._reminders.look([each.meeting for each in rooms], now, spans)


def due(outlook: Outlook) -> list[tuple[str, Ending]]:
    return [each.key for each in outlook.due]


def test_before_the_end_and_before_host_rights_end_each_once() -> None:
    reminders, rooms = Looking(), [room(NOON + 30 * MINUTE)]

    early = reminders.look(rooms, NOON, FIVE_AND_TEN)
    assert early == Outlook((), NOON + 25 * MINUTE)

    on_time = reminders.look(rooms, NOON + 25 * MINUTE, FIVE_AND_TEN)
    assert due(on_time) == [("1", Ending.ROOM)]
    assert on_time.due[0].at == NOON + 30 * MINUTE
    assert on_time.next_at == NOON + 80 * MINUTE

    assert reminders.look(rooms, NOON + 26 * MINUTE, FIVE_AND_TEN).due == ()
    rights = reminders.look(rooms, NOON + 80 * MINUTE, FIVE_AND_TEN)
    assert due(rights) == [("1", Ending.HOST_RIGHTS)]
    assert rights.due[0].at == NOON + 90 * MINUTE
    assert rights.next_at is None
    assert reminders.look(rooms, NOON + 85 * MINUTE, FIVE_AND_TEN) == Outlook()


def test_several_at_once_come_in_the_order_of_their_ends() -> None:
    rooms = [
        room(NOON + 4 * MINUTE, meeting_id="later"),
        room(NOON + 3 * MINUTE, meeting_id="sooner"),
        room(NOON - 55 * MINUTE, meeting_id="rights"),
        room(NOON + 9 * MINUTE, meeting_id="not yet"),
    ]
    outlook = Looking().look(rooms, NOON, FIVE_AND_TEN)
    assert [each.meeting.meeting_id for each in outlook.due] == ["sooner", "later", "rights"]
    assert outlook.next_at == NOON + 4 * MINUTE


@pytest.mark.parametrize(
    ("spans", "keys"),
    [
        (Spans(OFF, OFF), []),
        (Spans(5 * MINUTE, OFF), [("ends", Ending.ROOM)]),
        (Spans(OFF, 10 * MINUTE), [("rights", Ending.HOST_RIGHTS)]),
    ],
)
def test_off_is_off(spans: Spans, keys: list[tuple[str, Ending]]) -> None:
    ends, rights = NOON + 2 * MINUTE, NOON - 58 * MINUTE
    rooms = [room(ends, meeting_id="ends"), room(rights, meeting_id="rights")]
    assert due(Looking().look(rooms, NOON, spans)) == keys


@pytest.mark.parametrize(
    ("left", "given"),
    [
        (4 * MINUTE, True),  # the program was started late, or the computer slept
        (MINUTE + SECOND, True),
        (MINUTE, False),  # of no use any more
        (SECOND, False),
        (OFF, False),
        (-MINUTE, False),
    ],
)
def test_a_late_reminder_comes_while_it_is_of_use(left: timedelta, given: bool) -> None:
    outlook = Looking().look([room(NOON + left)], NOON, Spans(5 * MINUTE, OFF))
    assert bool(outlook.due) is given
    assert outlook.next_at is None


@pytest.mark.parametrize(("late", "given"), [(30, True), (31, False)])
def test_a_span_of_a_minute_works_though_timers_are_late(late: int, given: bool) -> None:
    outlook = Looking().look([room(NOON + MINUTE)], NOON + late * SECOND, Spans(MINUTE, OFF))
    assert bool(outlook.due) is given


@pytest.mark.parametrize(
    ("lasts", "given"),
    [
        (timedelta(minutes=4), False),
        (timedelta(minutes=5, seconds=59), False),
        (timedelta(minutes=6), True),
    ],
)
def test_a_meeting_just_made_to_end_soon_does_not_pop_up(lasts: timedelta, given: bool) -> None:
    rooms, spans = [room(NOON + lasts, made=NOON)], Spans(5 * MINUTE, OFF)
    reminders = Looking()
    for seconds in range(0, int(lasts.total_seconds()), 20):
        found = reminders.look(rooms, NOON + seconds * SECOND, spans).due
        if found:
            assert given
            return
    assert not given


def test_what_this_computer_remembers_of_the_making_counts_first() -> None:
    known = room(NOON + 4 * MINUTE)
    just_made = replace(known, remembered=Remembered("1", created_at=NOON - 10 * SECOND))
    assert Looking().look([just_made], NOON, FIVE_AND_TEN).due == ()
    assert Looking().look([room(NOON + 4 * MINUTE, made=None)], NOON, FIVE_AND_TEN).due


def test_a_short_meeting_is_reminded_of_its_host_rights() -> None:
    rooms, reminders = [room(NOON + 3 * MINUTE, made=NOON)], Looking()
    assert reminders.look(rooms, NOON, FIVE_AND_TEN) == Outlook((), NOON + 53 * MINUTE)
    assert due(reminders.look(rooms, NOON + 53 * MINUTE, FIVE_AND_TEN)) == [
        ("1", Ending.HOST_RIGHTS)
    ]


@pytest.mark.parametrize(("delete_after", "given"), [(0, False), (60, True)])
def test_no_word_of_host_rights_where_the_room_is_to_be_deleted_before(
    delete_after: int, given: bool
) -> None:
    end = NOON - 52 * MINUTE
    wish = Remembered("1", delete_at=end + delete_after * MINUTE)
    known = replace(room(end), remembered=wish)
    assert bool(Looking().look([known], NOON, FIVE_AND_TEN).due) is given
    ending = replace(room(NOON + 4 * MINUTE), remembered=Remembered("1", delete_at=NOON))
    assert due(Looking().look([ending], NOON, FIVE_AND_TEN)) == [("1", Ending.ROOM)]


def test_a_longer_span_or_a_clock_put_back_repeats_nothing() -> None:
    reminders, rooms = Looking(), [room(NOON + 30 * MINUTE)]
    assert reminders.look(rooms, NOON + 25 * MINUTE, FIVE_AND_TEN).due
    longer = Spans(15 * MINUTE, OFF)
    assert reminders.look(rooms, NOON + 26 * MINUTE, longer) == Outlook()
    assert reminders.look(rooms, NOON, longer) == Outlook()


def test_a_longer_span_reminds_at_once_of_what_it_covers() -> None:
    reminders, rooms = Looking(), [room(NOON + 30 * MINUTE)]
    assert not reminders.look(rooms, NOON, FIVE_AND_TEN).due
    assert due(reminders.look(rooms, NOON, Spans(60 * MINUTE, OFF))) == [("1", Ending.ROOM)]


def test_many_are_looked_at_a_few_at_a_time() -> None:
    rooms = [room(NOON + minutes * MINUTE, meeting_id=f"{minutes}") for minutes in (4, 30, 20, 3)]
    reminders = Reminders({each.meeting_id: each for each in rooms}.get)
    first = reminders.look([each.meeting for each in rooms[:2]], NOON, FIVE_AND_TEN)
    assert (due(first), first.next_at) == ([("4", Ending.ROOM)], NOON + 25 * MINUTE)
    rest = [each.meeting for each in rooms[2:]]
    second = reminders.look(rest, NOON, FIVE_AND_TEN, first.next_at)
    assert (due(second), second.next_at) == ([("3", Ending.ROOM)], NOON + 15 * MINUTE)
    assert reminders.look([], NOON, FIVE_AND_TEN, second.next_at) == Outlook((), second.next_at)


def test_what_is_known_no_longer_is_not_reminded_of() -> None:
    gone = room(NOON + 4 * MINUTE).meeting
    assert Reminders(lambda _: None).look([gone], NOON, FIVE_AND_TEN) == Outlook()
