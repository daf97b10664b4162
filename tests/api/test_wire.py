"""JSON to meetings, and what is refused."""

import contextlib
import json
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.api.raw_server import meeting_json
from whereby_desktop.api.errors import NonsenseError
from whereby_desktop.api.wire import any_json, meeting_from_json, page_from_json
from whereby_desktop.meetings.meeting import Meeting

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def read(**changes: object) -> Meeting:
    return meeting_from_json(json.dumps(meeting_json(1, **changes)).encode())


def wrong(**changes: object) -> str:
    with pytest.raises(NonsenseError) as caught:
        read(**changes)
    return caught.value.trouble.detail


def test_a_meeting_as_it_usually_comes() -> None:
    meeting = read()
    assert meeting.meeting_id == "1"
    assert meeting.room_name == "consult-00000001-1111-4222-8333-444455556666"
    assert meeting.room_url == f"https://clinic.whereby.com/{meeting.room_name}"
    assert (meeting.start, meeting.end) == (
        datetime(2026, 11, 25, 8, 0, tzinfo=UTC),
        datetime(2026, 11, 25, 10, 0, tzinfo=UTC),
    )
    assert (meeting.host_link, meeting.viewer_link) == (None, None)


@pytest.mark.parametrize(
    "text",
    ["2026-11-25T12:00:00Z", "2026-11-25T12:00:00.000Z", "2026-11-25T13:00:00+01:00",
     "2026-11-25T07:00:00.000000-05:00", "2026-11-25T12:00:00"],
)  # fmt: skip
def test_moments(text: str) -> None:
    meeting = read(endDate=text, startDate=text)
    assert (meeting.start, meeting.end) == (NOON, NOON)
    assert meeting.end.tzinfo is UTC


@pytest.mark.parametrize(
    "end",
    ["soon", "", "2026-13-25T12:00:00Z", 1_700_000_000, None, True, "0001-01-01T00:00:00+14:00",
     "9999-12-31T23:59:59-14:00"],
)  # fmt: skip
def test_what_is_no_moment(end: object) -> None:
    assert "$.endDate" in wrong(endDate=end)


def test_an_id_may_be_a_number() -> None:
    assert read(meetingId=90000236).meeting_id == "90000236"
    assert read(meetingId="9cf691bf-f2d5").meeting_id == "9cf691bf-f2d5"


@pytest.mark.parametrize("odd", ["", "a\nb", "a\u202eb", " a", "x" * 501, None, [], 1.5, True])
def test_what_is_no_id(odd: object) -> None:
    assert "$.meetingId" in wrong(meetingId=odd)


@pytest.mark.parametrize(
    ("name", "shown"),
    [("/team-1", "team-1"), ("team-1", "team-1"), (None, "from-url"), ("/a\u202eb\n", "ab")],
)
def test_a_rooms_name(name: object, shown: str) -> None:
    assert read(roomName=name, roomUrl="https://x.whereby.com/from-url").room_name == shown


def test_a_name_that_is_not_told_is_read_from_the_address() -> None:
    told = meeting_json(1, roomUrl="https://x.whereby.com/from%2Durl")
    del told["roomName"]
    assert meeting_from_json(json.dumps(told).encode()).room_name == "from-url"
    assert "$.roomName" in wrong(roomName=None, roomUrl="https://x.whereby.com/")
    assert "$.roomName" in wrong(roomName="/")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "http://x.whereby.com/a", "file:///etc/passwd", "//x.whereby.com/a",
     "/a", "", "https:///a", "https://", "https://u@x.whereby.com/a", "https://x.whereby.com/a b",
     "https://x.whereby.com/a\nb", "https://x.whereby.com/\u202ea", "https://x.whereby.com/<a>",
     "https://[::1/a", "https://x.whereby.com/" + "a" * 5_000, " https://x.whereby.com/a",
     "data:text/html,a", "HTTPSX://x/a", 7, None],
)  # fmt: skip
@pytest.mark.parametrize("name", ["roomUrl", "hostRoomUrl", "viewerRoomUrl"])
def test_only_https_addresses_ever_come_near_a_browser(name: str, address: object) -> None:
    if name != "roomUrl" and address in {"", None}:
        assert read(**{name: address}).host_link is None
    else:
        assert f"$.{name}" in wrong(**{name: address})


def test_a_key_on_the_guest_link_is_cut_off() -> None:
    assert read(roomUrl="https://x.whereby.com/a?roomKey=b#c").room_url == "https://x.whereby.com/a"
    assert read(roomUrl="https://x.whereby.com/a?lang=de").room_url.endswith("?lang=de")


@pytest.mark.parametrize("name", ["meetingId", "roomName", "roomUrl"])
@pytest.mark.parametrize("key", ["?roomKey=made-up", "%3FroomKey%3Dmade-up"])
def test_a_key_never_comes_in_by_what_is_shown(name: str, key: str) -> None:
    if name == "roomUrl" and key.startswith("?"):
        return  # cut off: see above
    assert f"$.{name}" in wrong(**{name: f"https://x.whereby.com/a{key}"})


def test_unknown_fields_are_let_be() -> None:
    assert read(newField={"a": [1]}, isLocked="yes").meeting_id == "1"


@pytest.mark.parametrize(
    ("cursor", "next_one"), [("abc", "abc"), (None, None), ("", None), (7, "7")]
)
def test_pages(cursor: object, next_one: str | None) -> None:
    body = {"results": [meeting_json(1), meeting_json(2)], "cursor": cursor, "total": 2}
    found, following = page_from_json(json.dumps(body).encode())
    assert [meeting.meeting_id for meeting in found] == ["1", "2"]
    assert following == next_one


def test_the_last_page_may_have_no_cursor_at_all() -> None:
    assert page_from_json(b'{"results": []}') == ([], None)


def test_the_wrong_one_of_many_is_named() -> None:
    body = {"results": [meeting_json(1), meeting_json(2, roomUrl="javascript:a")], "cursor": None}
    with pytest.raises(NonsenseError) as caught:
        page_from_json(json.dumps(body).encode())
    assert "$.results[1].roomUrl" in caught.value.trouble.detail
    assert "javascript" not in caught.value.trouble.detail


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*meeting_json(), "results", "cursor"]), inner)
    ),
    max_leaves=12,
)


@given(st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()))
def test_anything_is_a_meeting_or_nonsense(body: bytes) -> None:
    for reader in (meeting_from_json, page_from_json):
        with contextlib.suppress(NonsenseError):
            reader(body)
    any_json(body)


def test_any_json() -> None:
    assert any_json(msgspec.json.encode({"a": 1})) == {"a": 1}
    assert any_json(b"<html>") is None
    assert any_json(b"[" * 100_000) is None
