"""Each trouble on a real socket, and what becomes of it."""

import asyncio
import gzip

import pytest

from tests.api.clocks import HastyClock
from tests.api.conftest import ClientMaker
from tests.api.made_up import DRAFT, MEETING
from tests.api.raw_server import (
    END,
    HANG,
    RESET,
    RawServer,
    Reply,
    answer,
    closed_port,
    meeting_json,
)
from whereby_desktop.api import errors
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.trouble import TroubleKind

PAGE: dict[str, object] = {"results": [], "cursor": None}
HALF_HEAD = b"HTTP/1.1 200 OK\r\nContent-Le"
HALF_BODY = b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"results": ['
HTML = b"<html><head><title>502 Bad Gateway</title></head><body><h1>nginx</h1></body></html>"

EVIL = {"Location": "https://evil.example/v1"}
PLAIN = {"Location": "http://127.0.0.1:1/v1"}
ANSWERED: list[tuple[Reply, type[errors.ApiError], str]] = [
    (answer(401, {"error": "Bad key"}), errors.KeyRejectedError, "Bad key"),
    (answer(403, {"message": "Not you"}), errors.NotAllowedError, "Not you"),
    (answer(404, b"", None, "Not Found"), errors.NotThereError, "Not Found"),
    (answer(410, b"", None, "Gone"), errors.NotThereError, "Gone"),
    (answer(400, b"Bad  date"), errors.NotAcceptedError, "Bad date"),
    (answer(422, {"error": {"message": "no"}}), errors.NotAcceptedError, "no"),
    (answer(500, {"error": "Oops"}), errors.ServerError, "Oops"),
    (answer(502, HTML), errors.ServerError, "502 Bad Gateway"),
    (answer(503, b"", None, "Full"), errors.ServerError, "Full"),
    (answer(302, b"", EVIL), errors.RedirectRefusedError, "Phrase"),
    (answer(307, b"", PLAIN), errors.RedirectRefusedError, "Phrase"),
]


@pytest.mark.parametrize(("reply", "wrong", "words"), ANSWERED)
async def test_what_the_server_says_no_with(
    client_of: ClientMaker,
    pacing: Pacing,
    reply: Reply,
    wrong: type[errors.ApiError],
    words: str,
) -> None:
    async with RawServer(reply) as server:
        with pytest.raises(errors.ApiError) as caught:
            await client_of(server.url).meetings()
    trouble = caught.value.trouble
    assert type(caught.value) is wrong
    assert (trouble.kind, trouble.words) == (wrong.kind, words)
    assert trouble.status == int(reply.data.split()[1])
    assert trouble.at is not None
    assert len(server.asked) == 1
    assert not pacing.quota.offline


async def test_a_redirect_names_the_host_and_is_not_followed(client_of: ClientMaker) -> None:
    async with RawServer(answer(200, PAGE)) as other:
        moved = answer(308, b"", {"Location": other.url + "/meetings"})
        async with RawServer(moved) as server:
            client = client_of(server.url)
            with pytest.raises(errors.RedirectRefusedError) as caught:
                await client.meetings()
            with pytest.raises(errors.RedirectRefusedError):
                await client.create(DRAFT)
    assert caught.value.trouble.subject == "127.0.0.1"
    assert other.asked == []
    assert len(server.asked) == 2


async def test_503_tells_how_long(client_of: ClientMaker) -> None:
    async with RawServer(answer(503, b"", {"Retry-After": "7"})) as server:
        with pytest.raises(errors.ServerError) as caught:
            await client_of(server.url).meetings()
    assert caught.value.trouble.seconds == 7.0


async def test_the_field_the_server_complains_about_is_named(client_of: ClientMaker) -> None:
    async with RawServer(answer(400, {"error": '"endDate" must be in the future'})) as server:
        with pytest.raises(errors.NotAcceptedError) as caught:
            await client_of(server.url).create(DRAFT)
    assert caught.value.trouble.field == "end"


async def test_nobody_listens(client_of: ClientMaker, pacing: Pacing, clock: HastyClock) -> None:
    client = client_of(f"http://127.0.0.1:{closed_port()}/v1")
    with pytest.raises(errors.OfflineError) as caught:
        await client.meetings()
    assert caught.value.trouble.kind is TroubleKind.OFFLINE
    assert caught.value.trouble.subject == "127.0.0.1"
    assert pacing.quota.offline
    assert clock.slept == []


async def test_no_such_host(client_of: ClientMaker) -> None:
    with pytest.raises(errors.OfflineError):
        await client_of("https://nowhere.invalid/v1").meetings()


@pytest.mark.parametrize(
    "reply",
    [RESET, END, Reply(HALF_HEAD, "rst"), Reply(HALF_HEAD, "fin"), Reply(HALF_BODY, "rst"),
     Reply(HALF_BODY, "fin")],
)  # fmt: skip
async def test_a_cut_connection_is_tried_once_more_where_that_is_harmless(
    client_of: ClientMaker, reply: Reply
) -> None:
    async with RawServer(reply) as server:
        client = client_of(server.url)
        with pytest.raises(errors.CutError) as caught:
            await client.meetings()
        assert caught.value.trouble.kind is TroubleKind.NO_ANSWER
        with pytest.raises(errors.CutError):
            await client.delete(MEETING)
    assert [asked.method for asked in server.asked] == ["GET", "GET", "DELETE", "DELETE"]
    async with RawServer(reply, answer(200, PAGE)) as server:
        assert await client_of(server.url).meetings() == []


@pytest.mark.parametrize("reply", [HANG, Reply(HALF_HEAD, "hang"), Reply(HALF_BODY, "hang")])
async def test_silence(client_of: ClientMaker, pacing: Pacing, reply: Reply) -> None:
    async with RawServer(reply) as server:
        with pytest.raises(errors.TimedOutError) as caught:
            await client_of(server.url, timeout=0.1).meetings()
        assert len(server.asked) == 1
    assert caught.value.trouble.kind is TroubleKind.NO_ANSWER
    assert not pacing.quota.offline


async def test_a_server_that_drips_is_not_waited_for_for_ever(client_of: ClientMaker) -> None:
    dripping = Reply(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "drip")
    async with RawServer(dripping) as server:
        with pytest.raises(errors.TimedOutError):
            async with asyncio.timeout(10):
                await client_of(server.url, timeout=0.1).meetings()


async def test_an_answer_without_measure_is_not_swallowed(client_of: ClientMaker) -> None:
    async with RawServer(answer(200, BOMB, {"Content-Encoding": "gzip"})) as server:
        with pytest.raises(errors.NonsenseError) as caught:
            await client_of(server.url).meetings()
    assert caught.value.trouble.detail == "more than 8 MB"


async def test_an_answer_packed_twice_is_not_unpacked(client_of: ClientMaker) -> None:
    """A few hundred bytes that would fill the memory."""
    twice = gzip.compress(gzip.compress(b" " * 10_000_000))
    packed = answer(200, twice, {"Content-Encoding": "gzip, gzip"})
    async with RawServer(packed) as server:
        with pytest.raises(errors.NonsenseError, match="nonsense") as caught:
            await client_of(server.url).meetings()
    assert caught.value.trouble.detail == "packed in a way that was not asked for"


async def test_a_refusal_is_not_listened_to_for_longer_than_it_takes(
    client_of: ClientMaker,
) -> None:
    head = b"HTTP/1.1 403 No\r\nContent-Length: 1000000000\r\n\r\n"
    async with RawServer(Reply(head + b"no " * 200_000, "hang")) as server, asyncio.timeout(3):
        with pytest.raises(errors.NotAllowedError):
            await client_of(server.url, timeout=60).meetings()


async def test_an_answer_may_come_packed(client_of: ClientMaker) -> None:
    packed = gzip.compress(b'{"results": [], "cursor": null}')
    async with RawServer(answer(200, packed, {"Content-Encoding": "gzip"})) as server:
        assert await client_of(server.url).meetings() == []


async def test_a_refusal_may_say_why_in_packed_words(client_of: ClientMaker) -> None:
    packed = answer(403, gzip.compress(b"Not you"), {"Content-Encoding": "gzip"})
    async with RawServer(packed) as server:
        with pytest.raises(errors.NotAllowedError) as caught:
            await client_of(server.url).meetings()
    assert caught.value.trouble.words == "Not you"


BOMB = gzip.compress(b'{"results": [], "cursor": null}' + b" " * (40 * 2**20))
NONSENSE = [
    Reply(b"SSH-2.0-OpenSSH_9.2\r\n\r\n", "fin"),
    Reply(b"HTTP/1.1 abc\r\n\r\n", "fin"),
    answer(200, b"Hello"),
    answer(200, b""),
    answer(204),
    answer(200, HTML),
    answer(200, b"\xff\xfe\x00"),
    answer(200, b'{"results": []'),
    answer(200, b"[" * 100_000),
    answer(200, b'{"results": ' + b'{"a":' * 50_000 + b"1" + b"}" * 50_001),
    answer(200, []),
    answer(200, {"cursor": None}),
    answer(200, {"results": {}, "cursor": None}),
    answer(200, {"results": [{}], "cursor": None}),
    answer(200, {"results": [], "cursor": {}}),
    answer(200, b"not gzip", {"Content-Encoding": "gzip"}),
    answer(200, BOMB, {"Content-Encoding": "gzip"}),
    answer(304, b"", None, "Not Modified"),
]


@pytest.mark.parametrize("reply", NONSENSE)
async def test_nonsense(client_of: ClientMaker, reply: Reply) -> None:
    async with RawServer(reply) as server:
        with pytest.raises(errors.NonsenseError) as caught:
            await client_of(server.url).meetings()
    assert caught.value.trouble.kind is TroubleKind.NONSENSE
    assert len(server.asked) == 1


async def test_nonsense_names_the_path_of_what_is_wrong(client_of: ClientMaker) -> None:
    wrong = {"results": [meeting_json(1), meeting_json(2, endDate="soon")], "cursor": None}
    async with RawServer(answer(200, wrong)) as server:
        with pytest.raises(errors.NonsenseError) as caught:
            await client_of(server.url).meetings()
    assert "$.results[1].endDate" in caught.value.trouble.detail


async def test_a_429_is_waited_out_and_the_call_made_again(
    client_of: ClientMaker, clock: HastyClock
) -> None:
    wait = {"error": "Rate limit", "data": {"msLeft": 38689}}
    async with RawServer(
        answer(429, wait), answer(429, b"", {"Retry-After": "12"}), answer(201, meeting_json(3))
    ) as server:
        meeting = await client_of(server.url).create(DRAFT)
    assert meeting.meeting_id == "3"
    assert len(server.asked) == 3
    assert clock.passed == pytest.approx(38.689 + 12)


async def test_a_server_that_only_says_429_is_given_up(
    client_of: ClientMaker, clock: HastyClock
) -> None:
    async with RawServer(answer(429, b"", {"Retry-After": "10"}, "Too Many")) as server:
        with pytest.raises(errors.SlowedDownError) as caught:
            await client_of(server.url).meetings()
    assert caught.value.trouble.seconds == 10.0
    assert caught.value.trouble.words == "Too Many"
    assert len(server.asked) == 6
    assert clock.passed == pytest.approx(50)


async def test_a_create_that_met_a_closed_door_is_tried_three_times(
    client_of: ClientMaker, clock: HastyClock
) -> None:
    client = client_of(f"http://127.0.0.1:{closed_port()}/v1")
    with pytest.raises(errors.OfflineError):
        await client.create(DRAFT)
    assert [wait for wait in clock.slept if wait] == [0.3, 1.0]


@pytest.mark.parametrize(
    "reply",
    [RESET, END, HANG, Reply(HALF_HEAD, "rst"), Reply(HALF_HEAD, "fin"), Reply(HALF_BODY, "rst"),
     Reply(HALF_BODY, "hang"), answer(500, {"error": "Oops"}), answer(502, HTML), answer(503),
     answer(201, b"Created"), answer(201, {"meetingId": "1"}), answer(204),
     answer(201, meeting_json(1, roomUrl="javascript:alert(1)")), Reply(b"\0\0\0\r\n\r\n", "fin")],
)  # fmt: skip
async def test_a_create_is_never_repeated_after_anything_doubtful(
    client_of: ClientMaker, reply: Reply
) -> None:
    async with RawServer(reply) as server:
        with pytest.raises(errors.MayExistError) as caught:
            await client_of(server.url, timeout=0.15).create(DRAFT)
    assert len(server.asked) == 1
    trouble = caught.value.trouble
    assert (trouble.kind, trouble.subject) == (TroubleKind.MAY_EXIST, "consult-")
    assert trouble.detail == ""  # that is for the names of rooms that fit


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422])
async def test_a_create_that_was_refused_was_refused(client_of: ClientMaker, status: int) -> None:
    async with RawServer(answer(status)) as server:
        with pytest.raises(errors.RefusedError):
            await client_of(server.url).create(DRAFT)
    assert len(server.asked) == 1


@pytest.mark.parametrize("key", ["", "key\nwith a break", "schlüssel", "a b"])
async def test_a_key_that_cannot_be_sent_is_not_sent(client_of: ClientMaker, key: str) -> None:
    async with RawServer(answer(200, PAGE)) as server:
        with pytest.raises((errors.NoKeyError, errors.KeyRejectedError)) as caught:
            await client_of(server.url, key).meetings()
    kind = TroubleKind.KEY_REJECTED if key else TroubleKind.NO_KEY
    assert caught.value.trouble.kind is kind
    assert server.asked == []


async def test_a_cancelled_call_frees_its_turn(client_of: ClientMaker, pacing: Pacing) -> None:
    async with RawServer(HANG, answer(200, PAGE)) as server:
        client = client_of(server.url)
        task = asyncio.ensure_future(client.meetings())
        while not server.asked:  # noqa: ASYNC110 - the server is in this very loop
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await client.meetings() == []
    assert [call.status for call in pacing.calls] == [None, 200]
