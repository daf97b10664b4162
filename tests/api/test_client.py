"""The operations as they go over the wire."""

import gc
import json
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from tests.api.clocks import MORNING, HastyClock
from tests.api.conftest import ClientMaker
from tests.api.made_up import DRAFT, MEETING, TOKEN
from tests.api.raw_server import RawServer, answer, meeting_json
from whereby_desktop import __version__
from whereby_desktop.api.errors import GoneError, NonsenseError, NotAcceptedError
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.quota import CallKind, Priority
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind

RATE = {"X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "842", "X-RateLimit-Reset": "38"}


def page(*numbers: int, cursor: object = None) -> object:
    return {"results": [meeting_json(number) for number in numbers], "cursor": cursor}


async def test_the_list_is_followed_to_its_end(client_of: ClientMaker, pacing: Pacing) -> None:
    async with RawServer(
        answer(200, page(1, 2, cursor="a+b/c")), answer(200, page(3, cursor=None), RATE)
    ) as server:
        found = await client_of(server.url).meetings(priority=Priority.BACKGROUND)
    assert [meeting.meeting_id for meeting in found] == ["1", "2", "3"]
    assert [asked.target for asked in server.asked] == [
        "/v1/meetings?limit=100",
        "/v1/meetings?limit=100&cursor=a%2Bb%2Fc",
    ]
    assert server.connections == 1
    assert (pacing.quota.limit, pacing.quota.remaining) == (1000, 842)


async def test_a_create_that_could_not_be_written_down_costs_nothing(
    client_of: ClientMaker, pacing: Pacing
) -> None:
    async def full() -> None:
        raise TroubleError(Trouble(TroubleKind.DISK))

    async with RawServer(answer(200, page(1), RATE)) as server:
        client = client_of(server.url)
        await client.meetings()
        with pytest.raises(TroubleError):
            await client.create(DRAFT, before_sending=full)
    assert len(server.asked) == 1
    assert pacing.quota.remaining == 842


async def test_an_answer_leaves_no_garbage(client_of: ClientMaker) -> None:
    """A page of a hundred rooms that waits for the collector is memory, and a pause later."""
    async with RawServer(answer(200, page(1))) as server:
        client = client_of(server.url)
        gc.collect()
        gc.disable()
        try:
            await client.meetings()
            left = [each for each in gc.get_objects() if isinstance(each, httpx.Response)]
        finally:
            gc.enable()
    assert left == []


async def test_the_first_page_is_one_read(client_of: ClientMaker) -> None:
    async with RawServer(
        answer(200, page(1, 2, cursor="more")), answer(200, page(3, cursor=None))
    ) as server:
        client = client_of(server.url)
        for numbers, more in ((["1", "2"], True), (["3"], False)):
            found, there_are_more = await client.first_page()
            assert [meeting.meeting_id for meeting in found] == numbers
            assert there_are_more is more
    assert [asked.target for asked in server.asked] == ["/v1/meetings?limit=100"] * 2


async def test_every_request_carries_the_key_and_says_who_asks(client_of: ClientMaker) -> None:
    async with RawServer(answer(200, page())) as server:
        await client_of(server.url).meetings()
    headers = server.asked[0].headers
    assert headers["authorization"] == f"Bearer {TOKEN}"
    assert headers["user-agent"] == f"whereby-desktop/{__version__}"


async def test_links_are_asked_for_and_come_as_secrets(client_of: ClientMaker) -> None:
    link = "https://clinic.whereby.com/consult-1?roomKey=made-up-room-key"
    with_links = meeting_json(1, hostRoomUrl=link, viewerRoomUrl=link)
    async with RawServer(
        answer(200, {"results": [with_links], "cursor": None}), answer(200, with_links)
    ) as server:
        client = client_of(server.url)
        for meeting in (*await client.meetings(links=True), await client.meeting("1")):
            assert meeting.host_link is not None
            assert meeting.host_link.reveal() == link
            assert meeting.viewer_link == meeting.host_link
            assert "made-up-room-key" not in repr(meeting)
    assert [asked.target.partition("?")[2] for asked in server.asked] == [
        "limit=100&fields=hostRoomUrl%2CviewerRoomUrl",
        "fields=hostRoomUrl%2CviewerRoomUrl",
    ]


async def test_one_meeting_without_links(client_of: ClientMaker) -> None:
    async with RawServer(answer(200, meeting_json(7))) as server:
        meeting = await client_of(server.url).meeting("7", links=False)
    assert server.asked[0].target == "/v1/meetings/7"
    assert meeting.end == MORNING + timedelta(hours=1)


@pytest.mark.parametrize(
    ("meeting_id", "target"),
    [
        ("9cf691bf-f2d5", "/v1/meetings/9cf691bf-f2d5"),
        ("a/b?c#d", "/v1/meetings/a%2Fb%3Fc%23d"),
        ("..", "/v1/meetings/%2E%2E"),
        (".", "/v1/meetings/%2E"),
        ("../rooms", "/v1/meetings/..%2Frooms"),
        ("ö %2F", "/v1/meetings/%C3%B6%20%252F"),
    ],
)
async def test_an_id_is_one_segment_of_the_path_whatever_it_holds(
    client_of: ClientMaker, meeting_id: str, target: str
) -> None:
    async with RawServer(answer(204)) as server:
        await client_of(server.url).delete(replace(MEETING, meeting_id=meeting_id))
    assert server.asked[0].target == target


async def test_an_empty_id_deletes_nothing(client_of: ClientMaker) -> None:
    async with RawServer(answer(204)) as server:
        with pytest.raises(ValueError, match="without an id"):
            await client_of(server.url).delete(replace(MEETING, meeting_id=""))
    assert server.asked == []


async def test_a_meeting_is_created_and_told_back(client_of: ClientMaker, pacing: Pacing) -> None:
    async with RawServer(answer(201, meeting_json(5), RATE)) as server:
        meeting = await client_of(server.url).create(DRAFT)
    asked = server.asked[0]
    assert (asked.method, asked.target) == ("POST", "/v1/meetings")
    assert asked.headers["content-type"] == "application/json"
    assert json.loads(asked.body)["endDate"] == "2026-11-25T11:00:00Z"
    assert meeting.meeting_id == "5"
    assert [(call.kind, call.subject, call.status) for call in pacing.calls] == [
        (CallKind.CREATE, "consult-", 201)
    ]


async def test_a_draft_that_breaks_a_rule_is_never_sent(
    client_of: ClientMaker, clock: HastyClock
) -> None:
    async with RawServer(answer(201, meeting_json())) as server:
        client = client_of(server.url)
        for draft, part in (
            (replace(DRAFT, prefix="naïve"), "prefix"),
            (replace(DRAFT, end=clock.now()), "end"),
        ):
            with pytest.raises(NotAcceptedError) as caught:
                await client.create(draft)
            assert caught.value.trouble.field == part
            assert caught.value.trouble.status is None
    assert server.asked == []


async def test_deleting_what_is_gone_is_a_success(client_of: ClientMaker) -> None:
    async with RawServer(answer(204), answer(404, {"error": "Not found"})) as server:
        client = client_of(server.url)
        await client.delete(MEETING)
        await client.delete(MEETING)
        with pytest.raises(GoneError):
            await client.meeting("1")
    assert [asked.method for asked in server.asked] == ["DELETE", "DELETE", "GET"]


async def test_a_repeated_cursor_ends_the_list_and_what_was_read_stays(
    client_of: ClientMaker, caplog: pytest.LogCaptureFixture
) -> None:
    async with RawServer(
        answer(200, page(1, 2, cursor="again")), answer(200, page(2, 3, cursor="again"))
    ) as server:
        found = await client_of(server.url).meetings()
    assert [meeting.meeting_id for meeting in found] == ["1", "2", "3"]
    assert len(server.asked) == 2
    assert "repeats a cursor" in caplog.text


async def test_cursors_in_a_ring_are_noticed(client_of: ClientMaker) -> None:
    async with RawServer(
        answer(200, page(1, cursor="a")),
        answer(200, page(2, cursor="b")),
        answer(200, page(3, cursor="a")),
    ) as server:
        assert len(await client_of(server.url).meetings()) == 3
    assert len(server.asked) == 3


async def test_a_list_that_brings_nothing_new_is_given_up(client_of: ClientMaker) -> None:
    pages = [answer(200, page(1, cursor=f"c{number}")) for number in range(50)]
    async with RawServer(*pages) as server:
        with pytest.raises(NonsenseError, match="nonsense"):
            await client_of(server.url).meetings()
    assert len(server.asked) == 4


async def test_a_list_without_end_is_given_up(client_of: ClientMaker) -> None:
    pages = [answer(200, page(number, cursor=f"c{number}")) for number in range(1_100)]
    async with RawServer(*pages) as server:
        with pytest.raises(NonsenseError) as caught:
            await client_of(server.url).meetings()
    assert "never ends" in caught.value.trouble.detail
    assert len(server.asked) == 1_000


@pytest.mark.parametrize(
    ("theirs", "gap"),
    [
        ("Wed, 25 Nov 2026 09:00:00 GMT", None),
        ("Wed, 25 Nov 2026 09:01:59 GMT", None),
        ("Wed, 25 Nov 2026 08:53:00 GMT", timedelta(minutes=7)),
        ("Wed, 25 Nov 2026 11:00:00 GMT", -timedelta(hours=2)),
    ],
)
async def test_a_wrong_clock_is_noticed(
    client_of: ClientMaker, theirs: str, gap: timedelta | None
) -> None:
    async with RawServer(answer(200, page(), {"Date": theirs})) as server:
        client = client_of(server.url)
        assert client.clock_offset is None
        await client.meetings()
    assert client.clock_offset == gap


async def test_a_proxy_of_the_environment_never_sees_plain_http(
    client_of: ClientMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with RawServer(answer(200, page(1))) as server:
        assert len(await client_of(server.url).meetings()) == 1


async def test_an_address_a_key_must_not_go_to_is_refused_at_once(client_of: ClientMaker) -> None:
    with pytest.raises(ValueError, match="https"):
        client_of("http://api.whereby.dev/v1")
