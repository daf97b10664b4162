"""The mark by which a room is told from all others."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.api.clocks import MORNING
from whereby_desktop.meetings.end_marks import EndMarks, Kept, bearers, bears, how_kept
from whereby_desktop.meetings.meeting import Meeting

MARK = MORNING + timedelta(seconds=17, milliseconds=243)
SECOND = MARK.replace(microsecond=0)


def room(end: datetime, name: str = "class-1") -> Meeting:
    return Meeting(name, name, f"https://example.whereby.com/{name}", None, end)


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 200), st.integers(0, 59))
def test_no_two_open_rows_have_the_same_second(rows: int, second: int) -> None:
    marks = EndMarks()
    end = MORNING + timedelta(seconds=second)
    taken = [marks.take(end, lambda _: False) for _ in range(rows)]
    assert len({each.replace(microsecond=0) for each in taken}) == rows
    minutes = 1 + rows // 57
    assert all(timedelta(seconds=2) <= each - end < timedelta(minutes=minutes) for each in taken)
    assert all(0 < each.microsecond < 500_000 for each in taken)  # dropped and rounded alike
    assert all(each.microsecond % 1000 == 0 for each in taken)  # nothing finer is sent


def test_a_mark_is_free_again_once_it_is_given_back() -> None:
    marks = EndMarks()
    taken = [marks.take(MORNING, lambda _: False) for _ in range(57)]
    assert max(taken) < MORNING + timedelta(minutes=1)
    marks.give_back(taken[30])
    assert marks.take(MORNING, lambda _: False).replace(microsecond=0) == taken[30].replace(
        microsecond=0
    )


def test_what_clashes_with_a_room_is_not_taken() -> None:
    marks = EndMarks()
    clash = {MORNING + timedelta(seconds=second) for second in range(2, 59) if second != 40}
    mark = marks.take(MORNING, lambda mark: mark.replace(microsecond=0) in clash)
    assert mark.replace(microsecond=0) == MORNING + timedelta(seconds=40)


def test_a_mark_of_an_earlier_run_stays_taken() -> None:
    marks = EndMarks()
    for second in range(2, 58):
        marks.hold(MORNING + timedelta(seconds=second, milliseconds=7))
    assert marks.take(MORNING, lambda _: False).second == 58


def test_the_room_that_bears_a_mark() -> None:
    assert bears(room(MARK), "class-", MARK)
    assert bears(room(SECOND), "Class - ", MARK)  # as the server makes the prefix
    assert not bears(room(MARK), "other-", MARK)
    assert not bears(room(MARK + timedelta(milliseconds=1)), "class-", MARK)
    assert not bears(room(SECOND + timedelta(seconds=1)), "class-", MARK)
    assert not bears(room(SECOND.replace(second=0)), "class-", MARK)


def test_a_second_alone_counts_only_where_milliseconds_are_dropped() -> None:
    assert bearers([room(SECOND)], "class-", MARK, Kept.SECONDS) == [room(SECOND)]
    for kept in (Kept.WHOLE, Kept.UNKNOWN, Kept.NOT):
        assert bearers([room(SECOND)], "class-", MARK, kept) == []
        assert bearers([room(SECOND), room(MARK)], "class-", MARK, kept) == [room(MARK)]
    assert bearers([room(SECOND), room(MARK)], "class-", MARK, Kept.SECONDS) == [room(MARK)]


def test_how_marks_are_kept_is_seen() -> None:
    whole, second = (room(MARK), "class-", MARK), (room(SECOND), "class-", MARK)
    other = (room(SECOND.replace(second=0)), "class-", MARK)
    assert how_kept([]) is Kept.UNKNOWN
    assert how_kept([whole, whole]) is Kept.WHOLE
    assert how_kept([whole, second]) is Kept.SECONDS
    assert how_kept([whole, second, other]) is Kept.NOT
