"""How a call ended, told from its entry in the log."""

from datetime import UTC, datetime

import pytest

from whereby_desktop.meetings.call_outcome import Outcome, failed, outcome
from whereby_desktop.meetings.quota import Call, CallKind

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def ended(status: int | None, kind: CallKind = CallKind.CREATE, cost: int = 3) -> Call:
    return Call(NOON, kind, "consult-7f3a…", cost, 842, 0.2, status)


@pytest.mark.parametrize("status", [200, 201, 204])
def test_done(status: int) -> None:
    assert outcome(ended(status)) is Outcome.DONE
    assert not failed(ended(status))


def test_what_was_to_be_deleted_and_is_gone_is_done() -> None:
    assert outcome(ended(404, CallKind.DELETE)) is Outcome.GONE_ALREADY
    assert not failed(ended(404, CallKind.DELETE))


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (301, Outcome.ELSEWHERE),
        (400, Outcome.NOT_ACCEPTED),
        (401, Outcome.KEY_REJECTED),
        (403, Outcome.NOT_ALLOWED),
        (404, Outcome.GONE),
        (418, Outcome.NOT_ACCEPTED),
        (422, Outcome.NOT_ACCEPTED),
        (429, Outcome.PAUSED),
        (500, Outcome.SERVER_ERROR),
        (503, Outcome.SERVER_ERROR),
        (999, Outcome.SERVER_ERROR),
        (101, Outcome.SERVER_ERROR),
    ],
)
def test_failed(status: int, expected: Outcome) -> None:
    assert outcome(ended(status)) is expected
    assert failed(ended(status))


def test_without_an_answer_the_points_tell_whether_it_was_sent() -> None:
    assert outcome(ended(None, cost=3)) is Outcome.NO_ANSWER
    assert outcome(ended(None, cost=0)) is Outcome.NOT_SENT
    assert failed(ended(None))
