"""The meetings as the screen sees them, and what its listeners are told."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from whereby_desktop.meetings.book_change import BookChange, as_known, caught_up
from whereby_desktop.meetings.known_meetings import KnownMeetings
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret

END = datetime(2026, 12, 1, 9, tzinfo=UTC)
HOST, VIEWER = Secret("https://a.whereby.com/a?roomKey=h"), Secret("https://a.whereby.com/a?v=v")


def _meeting(meeting_id: str, name: str = "a") -> Meeting:
    return Meeting(meeting_id, name, f"https://a.whereby.com/{name}", None, END)


def _known(*ids: str) -> tuple[KnownMeetings, list[BookChange]]:
    known = KnownMeetings()
    known.replace_all([_meeting(each) for each in ids])
    told: list[BookChange] = []
    known.subscribe(told.append)
    return known, told


def _ids(known: KnownMeetings) -> list[str]:
    return [each.meeting_id for each in known.all()]


def test_a_new_list_says_what_came_changed_and_went() -> None:
    known, told = _known("1", "2", "3")
    known.hide(["3"])
    told.clear()
    change = known.replace_all([_meeting("4"), _meeting("2", "b"), _meeting("3", "b")])
    assert change == BookChange(added=("4",), changed=("2",), removed=("1",))
    assert told == []  # the caller tells it
    assert (_ids(known), known.count) == (["4", "2"], 2)
    assert set(known.listed) == {"2", "3", "4"}


def test_secret_links_outlive_a_list_without_them() -> None:
    known, _ = _known("1", "2")
    known.put(replace(_meeting("1"), host_link=HOST))
    both = known.put(replace(_meeting("1"), viewer_link=VIEWER))
    assert (both.meeting.host_link, both.meeting.viewer_link) == (HOST, VIEWER)
    assert known.replace_all([_meeting("1"), _meeting("2")]) == BookChange()
    assert known.get("1") == both
    known.replace_all([_meeting("2")])
    known.replace_all([_meeting("1")])
    again = known.get("1")
    assert again
    assert again.meeting.host_link is None  # another room, for all we know


def test_putting_one_says_whether_it_is_new() -> None:
    known, told = _known("1")
    known.remembered["2"] = Remembered("2", "Intake")
    assert known.put(_meeting("2")).label == "Intake"
    known.put(_meeting("1", "b"))
    assert told == [BookChange(added=("2",)), BookChange(changed=("1",))]
    assert _ids(known) == ["1", "2"]


def test_what_is_hidden_comes_back_or_is_dropped() -> None:
    known, told = _known("1", "2", "3")
    assert [each.meeting_id for each in known.hide(["1", "2", "unknown"])] == ["1", "2"]
    assert known.hide(["1"]) == []  # it is hidden already
    assert (known.get("1"), _ids(known), known.count) == (None, ["3"], 1)
    known.drop("1")
    known.bring_back([_meeting("1"), _meeting("2")])
    assert _ids(known) == ["2", "3"]
    assert set(known.listed) == {"2", "3"}
    assert [each for each in told if each != BookChange()] == [
        BookChange(removed=("1", "2")),
        BookChange(added=("2",)),
    ]


def test_what_was_hidden_and_is_gone_is_shown_should_it_come_again() -> None:
    known, _ = _known("1")
    known.hide(["1"])
    known.replace_all([])
    known.replace_all([_meeting("1")])
    assert _ids(known) == ["1"]


def test_a_listener_may_leave_while_it_is_told() -> None:
    known, told = _known()
    leave = [known.subscribe(lambda _: leave[0]())]
    known.subscribe(told.append)
    known.tell(BookChange(history=True))
    known.tell(BookChange(history=True))
    assert told == [BookChange(history=True)] * 4


def test_forgetting_says_that_the_history_changed() -> None:
    known, told = _known("1")
    known.remembered = {"1": Remembered("1"), "2": Remembered("2")}
    known.forget([])
    assert told == []
    known.forget(["2", "unknown"])
    assert told == [BookChange(history=True)]
    assert set(known.remembered) == {"1"}


_IDS = st.sets(st.sampled_from("abcdef"))


@given(answer=_IDS, then=_IDS, now=_IDS)
def test_a_list_asked_for_a_while_ago_is_caught_up(
    answer: set[str], then: set[str], now: set[str]
) -> None:
    listed = {each: _meeting(each, "now") for each in now}
    whole = caught_up([_meeting(each, "answer") for each in sorted(answer)], then, listed)
    made, deleted = now - then, then - now
    ids = [each.meeting_id for each in whole]
    assert len(ids) == len(set(ids))
    assert set(ids) == (answer - deleted) | made
    assert all(
        each.room_name == ("answer" if each.meeting_id in answer else "now") for each in whole
    )


async def test_what_has_not_changed_stays_the_same_object() -> None:
    listed = {each: _meeting(each) for each in ("1", "2", "3")}
    linked = listed["3"] = replace(listed["3"], host_link=HOST)
    answer = [_meeting("3"), _meeting("2", "b"), _meeting("1"), _meeting("4")]
    found = await as_known(answer, listed)
    assert found == answer
    assert [each is listed.get(each.meeting_id) for each in found] == [False, False, True, False]
    assert linked not in found  # `replace_all` gives it its links


async def test_the_loop_goes_on_while_a_long_list_is_compared() -> None:
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.create_task(count())
    await as_known([_meeting(str(each)) for each in range(5_000)], {})
    counting.cancel()
    assert turns >= 5
