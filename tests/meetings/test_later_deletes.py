"""When rooms are deleted whose deletion was wished for a later time."""

from datetime import UTC, datetime, timedelta

import pytest

from whereby_desktop.meetings.later_deletes import TRY_AGAIN_AFTER, LaterDeletes
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import TroubleKind

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def room(meeting_id: str, delete_at: datetime | None) -> Remembered:
    return Remembered(meeting_id, delete_at=delete_at)


def test_nothing_is_deleted_that_nobody_asked_for() -> None:
    assert LaterDeletes().next([room("a", None)]) is None
    assert LaterDeletes().next([]) is None


def test_the_first_comes_first() -> None:
    rooms = [room("later", NOON + HOUR), room("first", NOON), room("never", None)]
    assert LaterDeletes().next(rooms) == ("first", NOON)


@pytest.mark.parametrize("kind", [TroubleKind.OFFLINE, TroubleKind.NO_ANSWER, TroubleKind.SERVER])
def test_what_fails_is_tried_again_after_a_while(kind: TroubleKind) -> None:
    later, rooms = LaterDeletes(), [room("first", NOON), room("second", NOON + HOUR)]
    later.failed("first", kind, NOON)
    assert later.next(rooms) == ("first", NOON + TRY_AGAIN_AFTER)
    later.failed("first", kind, NOON + HOUR)
    assert later.next(rooms) == ("second", NOON + HOUR)
    assert timedelta(minutes=10) <= TRY_AGAIN_AFTER


def test_what_was_refused_waits_for_the_person_or_the_next_run() -> None:
    later, rooms = LaterDeletes(), [room("first", NOON)]
    later.failed("first", TroubleKind.NOT_ALLOWED, NOON)
    assert later.next(rooms) is None
    later.try_again("first")
    assert later.next(rooms) == ("first", NOON)
    assert LaterDeletes().next(rooms) == ("first", NOON)


def test_a_later_wish_counts_though_an_earlier_try_failed() -> None:
    later = LaterDeletes()
    later.failed("first", TroubleKind.OFFLINE, NOON)
    assert later.next([room("first", NOON + HOUR)]) == ("first", NOON + HOUR)


def test_a_wish_taken_back_and_wished_again_starts_afresh() -> None:
    later, wished = LaterDeletes(), room("first", NOON)
    later.failed("first", TroubleKind.NOT_ALLOWED, NOON)
    assert later.next([room("first", None)]) is None
    assert later.next([wished]) == ("first", NOON)
