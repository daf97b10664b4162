"""The key and every room key stay out of errors, representations and the log, whatever happens."""

import logging
from dataclasses import replace
from functools import partial

import pytest

from tests.api.conftest import ClientMaker
from tests.api.made_up import DRAFT, TOKEN
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
from tests.api.said_aloud import everything_said_of
from whereby_desktop.api.errors import ApiError
from whereby_desktop.meetings.draft import Mode, Streaming
from whereby_desktop.meetings.secret import Secret

ROOM_KEY = "made-up-room-key"
STREAM_KEY = "made-up-stream-key"
ADDRESS = f"rtmps://live.example.org/app/{STREAM_KEY}"
HOST_URL = f"https://clinic.whereby.com/consult-1?roomKey={ROOM_KEY}"
ECHO = f"You sent Bearer {TOKEN} and {TOKEN} for {HOST_URL} to {ADDRESS}"
DRAFT_WITH_SECRETS = replace(
    DRAFT, mode=Mode.GROUP, streaming=Streaming(Secret(ADDRESS)), host_link=True
)

FAULTS = [
    RESET,
    END,
    HANG,
    Reply(f"HTTP/1.1 {ECHO}\r\n\r\n".encode(), "fin"),
    Reply(f"HTTP/1.1 200 OK\r\n{TOKEN} {HOST_URL}\r\n\r\n".encode(), "fin"),
    *(answer(status, {"error": ECHO}, None, ECHO) for status in (400, 401, 403, 404, 422, 500)),
    answer(400, ECHO.encode()),
    answer(400, b"", None, ECHO),
    answer(400, {"errors": [{"detail": TOKEN}]}),
    answer(400, (" " * 290 + ECHO).encode()),
    answer(502, f"<html><title>{ECHO}</title></html>".encode()),
    answer(302, ECHO.encode(), {"Location": f"https://{TOKEN}.example/?key={TOKEN}"}),
    answer(200, ECHO.encode()),
    answer(200, meeting_json(1, hostRoomUrl=HOST_URL, meetingId="")),
    answer(200, meeting_json(1, hostRoomUrl=HOST_URL.replace("https", "http"))),
    answer(200, meeting_json(1, hostRoomUrl=[HOST_URL])),
    answer(200, meeting_json(1, roomUrl="javascript:" + HOST_URL)),
    answer(200, meeting_json(1, hostRoomUrl=HOST_URL, endDate=ECHO)),
]


def assert_no_secret(text: str) -> None:
    assert TOKEN not in text
    assert ROOM_KEY not in text
    assert STREAM_KEY not in text


@pytest.mark.parametrize("reply", FAULTS)
async def test_no_fault_brings_a_secret_to_light(
    client_of: ClientMaker, reply: Reply, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, name)
    async with RawServer(reply) as server:
        client = client_of(server.url, timeout=0.1)
        for call in (partial(client.create, DRAFT_WITH_SECRETS), partial(client.meeting, "1")):
            with pytest.raises(ApiError) as caught:
                await call()
            # The frames of this very test hold the secrets: what is printed begins below them.
            caught.value.__traceback__ = caught.tb.tb_next
            assert_no_secret(everything_said_of(caught.value))
            assert_no_secret(repr(caught.value.trouble))
    ours = [record.getMessage() for record in caplog.records if "whereby" in record.name]
    assert_no_secret("\n".join(ours))


async def test_a_stream_key_alone_is_not_said_back(client_of: ClientMaker) -> None:
    async with RawServer(answer(400, {"error": f"streaming: {STREAM_KEY} is taken"})) as server:
        with pytest.raises(ApiError) as caught:
            await client_of(server.url).create(DRAFT_WITH_SECRETS)
    assert caught.value.trouble.words == "streaming: ••• is taken"


async def test_no_secret_when_nobody_listens(client_of: ClientMaker) -> None:
    client = client_of(f"http://127.0.0.1:{closed_port()}/v1")
    with pytest.raises(ApiError) as caught:
        await client.meetings()
    assert_no_secret(everything_said_of(caught.value))
    assert caught.value.__context__ is None


async def test_the_clients_own_parts_show_no_key(client_of: ClientMaker) -> None:
    async with RawServer(answer(200, {"results": [], "cursor": None})) as server:
        client = client_of(server.url)
        await client.meetings()
    seen: list[str] = []
    parts: list[object] = [client]
    for part in parts:
        seen.append(repr(part))
        if type(part).__module__.startswith("whereby_desktop.api") and hasattr(part, "__dict__"):
            parts += vars(part).values()
    assert_no_secret("\n".join(seen))
