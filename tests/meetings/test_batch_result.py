from dataclasses import replace
from datetime import timedelta

import pytest

from tests.meetings.batch_results import MADE, MAY_EXIST, REFUSED, RESULTS, ROOM
from tests.meetings.batch_tables import NOW, row_of
from whereby_desktop.meetings.batch_journal import BatchState, RowState
from whereby_desktop.meetings.batch_result import (
    RowOutcome,
    count,
    failed,
    left_out,
    result_of,
    to_journal,
    to_retry,
)
from whereby_desktop.meetings.batch_row import RowFault
from whereby_desktop.meetings.secret import Secret


def test_a_row_goes_into_the_journal_as_it_is_sent() -> None:
    row = row_of(label="x", prefix="A-", duration="90", preset="webinar")
    written = to_journal(row, NOW + timedelta(minutes=1), host_link=True)
    assert (written.position, written.label, written.preset) == (1, "x", "webinar")
    assert written.draft is not None
    assert (written.draft.prefix, written.draft.host_link) == ("a-", True)
    assert written.draft.end == NOW + timedelta(minutes=91)
    assert written.state is RowState.TODO
    with pytest.raises(ValueError, match="Row 1"):
        to_journal(row_of(ends="?"), NOW)


@pytest.mark.parametrize(
    ("state", "batch", "running", "outcome"),
    [
        (RowState.TODO, BatchState.RUNNING, True, RowOutcome.WAITING),
        (RowState.TODO, BatchState.PAUSED, True, RowOutcome.WAITING),
        (RowState.TODO, BatchState.CANCELLED, True, RowOutcome.CANCELLED),
        (RowState.SENT, BatchState.RUNNING, True, RowOutcome.UNDER_WAY),
        (RowState.SENT, BatchState.RUNNING, False, RowOutcome.MAY_EXIST),
        (RowState.UNSURE, BatchState.RUNNING, True, RowOutcome.MAY_EXIST),
        (RowState.DONE, BatchState.CANCELLED, False, RowOutcome.MADE),
        (RowState.FAILED, BatchState.CANCELLED, False, RowOutcome.REFUSED),
    ],
)
def test_what_the_journal_says(
    state: RowState, batch: BatchState, running: bool, outcome: RowOutcome
) -> None:
    row = replace(to_journal(row_of(label="x"), NOW), state=state, room_name="r", adopted=True)
    found = result_of(row, batch, ROOM, running=running)
    assert found.outcome is outcome
    assert (found.label, found.room, found.adopted) == ("x", "r", True)
    assert row.draft is not None
    assert found.ends == row.draft.end


def test_why_a_row_was_left_out() -> None:
    (problem,) = left_out(row_of(ends="?", pattern="short")).problems
    assert problem.fault is RowFault.TIME_UNREADABLE


def test_filter_count_and_retry() -> None:
    assert failed(RESULTS) == [REFUSED, MAY_EXIST]
    assert to_retry(RESULTS) == [2, 4]  # what may exist is never made again blindly
    assert count(RESULTS)[RowOutcome.LEFT_OUT] == 1
    assert count(RESULTS).total() == 5


def test_links_have_the_options_of_the_room() -> None:
    assert MADE.guest_link == "https://a.whereby.com/algebra-1f?video=off"
    assert MADE.host_link == Secret("https://a.whereby.com/algebra-1f?roomKey=HOSTKEY&video=off")
    assert MADE.viewer_link is not None
    assert (REFUSED.guest_link, REFUSED.host_link, REFUSED.viewer_link) == ("", None, None)
    bare = replace(MADE, known=replace(ROOM, meeting=replace(ROOM.meeting, host_link=None)))
    assert bare.host_link is None
    assert "KEY" not in repr(RESULTS)
