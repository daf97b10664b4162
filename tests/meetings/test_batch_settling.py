"""What may be concluded from finding a room, and from not finding it."""

from dataclasses import replace
from datetime import timedelta

from tests.api.clocks import MORNING
from whereby_desktop.meetings.batch_journal import BatchRow, RowState
from whereby_desktop.meetings.batch_settling import (
    Loss,
    Verdict,
    how_marks_are_kept,
    late_rooms,
    verdict,
)
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.end_marks import Kept
from whereby_desktop.meetings.meeting import Meeting

MARK = MORNING + timedelta(seconds=17, milliseconds=243)
ROW = BatchRow(0, MeetingDraft(MORNING, "class-"), state=RowState.SENT, mark=MARK)
MINE = Meeting("1", "class-1", "https://example.whereby.com/class-1", None, MARK)
TWIN = replace(MINE, meeting_id="2")
THEIRS = replace(MINE, meeting_id="3", end=MORNING)
FAR = replace(MINE, meeting_id="4", end=MORNING + timedelta(hours=1))
OTHER = replace(THEIRS, meeting_id="5", room_name="other-1")


def test_missing_once_proves_nothing() -> None:
    loss = Loss(since=100.0, patience=20.0)
    assert not loss.missing(130.0)
    assert loss.due == 130.0
    assert loss.missing(130.0)


def test_missing_early_proves_nothing() -> None:
    loss = Loss(since=100.0, patience=20.0)
    assert not loss.missing(100.0)
    assert loss.due == 120.0
    assert not loss.missing(119.9)
    assert not loss.missing(120.0)
    assert loss.missing(120.0)


def test_a_person_is_asked_when_nothing_is_on_its_way_any_more() -> None:
    loss = Loss(since=100.0, patience=20.0)
    assert not loss.untold(110.0)
    assert loss.due == 120.0
    assert loss.untold(120.0)
    assert loss.due == 140.0


def test_the_one_that_bears_the_mark_is_it() -> None:
    for kept in Kept:
        assert verdict(ROW, [THEIRS, MINE, FAR], kept) == Verdict(MINE)


def test_of_two_that_bear_it_a_person_tells() -> None:
    assert verdict(ROW, [MINE, TWIN], Kept.WHOLE) == Verdict(told=False, rivals=(MINE, TWIN))
    assert verdict(ROW, [MINE, TWIN], Kept.WHOLE, {"2"}) == Verdict(MINE)


def test_none_bears_it() -> None:
    strangers = [THEIRS, FAR, OTHER]
    for kept in (Kept.WHOLE, Kept.SECONDS):
        assert verdict(ROW, strangers, kept) == Verdict()
    for kept in (Kept.UNKNOWN, Kept.NOT):
        assert verdict(ROW, strangers, kept) == Verdict(told=False, rivals=(THEIRS,))
    assert verdict(ROW, [FAR, OTHER], Kept.UNKNOWN) == Verdict()
    assert verdict(ROW, [FAR, OTHER], Kept.NOT) == Verdict(told=False)


def test_what_a_person_has_refused_does_not_count() -> None:
    for kept in (Kept.UNKNOWN, Kept.NOT):
        assert verdict(ROW, [THEIRS], kept, {"3"}) == Verdict()
        near = replace(THEIRS, meeting_id="6")
        assert verdict(ROW, [THEIRS, near], kept, {"3"}) == Verdict(told=False, rivals=(near,))


def test_marks_are_seen_to_be_kept_by_answered_rows_only() -> None:
    done = replace(ROW, state=RowState.DONE, meeting_id="3")
    listed = {"1": MINE, "3": THEIRS}
    assert how_marks_are_kept([done], listed) is Kept.NOT
    assert how_marks_are_kept([replace(done, adopted=True)], listed) is Kept.UNKNOWN
    assert how_marks_are_kept([replace(done, meeting_id="9"), ROW], listed) is Kept.UNKNOWN
    assert how_marks_are_kept([replace(done, meeting_id="1")], listed) is Kept.WHOLE


def test_late_rooms_are_known_by_marks_given_up() -> None:
    row = replace(ROW, mark=None, lost_marks=(MARK, MARK + timedelta(seconds=1)))
    assert late_rooms(row, [THEIRS, MINE, FAR, OTHER], Kept.WHOLE) == [MINE]
    assert late_rooms(ROW, [MINE], Kept.WHOLE) == []
