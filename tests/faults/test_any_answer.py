"""Whatever comes as an answer: meetings that are whole, or one clean error."""

import random
from collections.abc import Iterable
from datetime import UTC
from urllib.parse import urlsplit

from hypothesis import given
from hypothesis import strategies as st

from tests.faults.any_answer import ROOM_KEY, any_bytes, mutated, thorough
from whereby_desktop.api.errors import NonsenseError
from whereby_desktop.api.wire import any_json, holds_json_if_any, meeting_from_json, page_from_json
from whereby_desktop.api.words import LONGEST, shortened, spoken
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.trouble import TroubleKind

LINKED = f"Key={ROOM_KEY}"  # as long as it is recognisable as a key
_CASES = 20_000


def assert_whole(meetings: Iterable[Meeting]) -> None:
    for each in meetings:
        links = [link.reveal() for link in (each.host_link, each.viewer_link) if link]
        for address in (each.room_url, *links):
            assert urlsplit(address).scheme == "https"
            assert urlsplit(address).hostname
            assert address.isprintable()
        assert each.meeting_id
        for shown in (each.meeting_id, each.room_name, each.short_name):
            assert shown.isprintable()
        assert 0 < len(each.room_name) <= 500
        assert each.end.tzinfo is UTC
        assert each.start is None or each.start.tzinfo is UTC
        assert LINKED not in repr(each)


def assert_clean(error: NonsenseError) -> None:
    trouble = error.trouble
    assert trouble.kind is TroubleKind.NONSENSE
    assert 0 < len(trouble.detail) <= LONGEST
    assert trouble.detail.isprintable()
    assert ROOM_KEY not in repr(trouble)
    assert error.__context__ is None


def understood(body: bytes) -> bool:
    """Reads it every way there is; whether it was an answer at all."""
    whole = False
    try:
        meetings, cursor = page_from_json(body)
        assert_whole(meetings)
        assert cursor is None or 0 < len(cursor) <= 4_000
        whole = True
    except NonsenseError as error:
        assert_clean(error)
    try:
        assert_whole([meeting_from_json(body)])
        whole = True
    except NonsenseError as error:
        assert_clean(error)
    assert holds_json_if_any(body) or any_json(body) is None
    words = shortened(spoken(body, "Phrase"))
    assert len(words) <= LONGEST
    assert words.isprintable()
    assert LINKED not in words
    return whole


@thorough
@given(any_bytes())
def test_any_answer(body: bytes) -> None:
    understood(body)


def test_right_answers_with_something_wrong_in_them() -> None:
    """Always the same ones, so that a failure is found again."""
    chance = random.Random(20_261_125)  # noqa: S311 - nothing is guarded by it
    understandable = sum(understood(mutated(chance)) for _ in range(_CASES))
    # Were all of them nonsense, or none, this would try less than it says.
    assert _CASES * 0.2 < understandable < _CASES * 0.8


@thorough
@given(st.integers(1, 200_000), st.sampled_from(["[", '{"a":', '{"results":[', '[{"data":']))
def test_any_depth(depth: int, opening: str) -> None:
    understood(opening.encode() * depth)
