"""Connections that are kept, and when they are not: after sleep, and after what makes no sense.

A laptop that slept for an hour has dead connections, and nothing says so.
"""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.api.clocks import HastyClock
from tests.api.made_up import MEETING, TOKEN
from tests.api.raw_server import RawServer, Reply, answer, meeting_json
from tests.faults.conftest import WorldOf
from tests.faults.fault_table import Fault
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.sandbox.faults import Hang, Raw

HOUR = 3600.0
PAGE: dict[str, object] = {"results": [], "cursor": None}


def then_dead(reply: Reply) -> Reply:
    """The connection is open to the eye, and nothing that is sent on it is ever answered."""
    return Reply(reply.data, "hang")


@pytest.mark.parametrize("operation", ["list", "get", "create", "delete"])
async def test_the_first_call_after_it_just_works(operation: str) -> None:
    replies = {"list": PAGE, "get": meeting_json(), "create": meeting_json(), "delete": {}}
    clock = HastyClock()
    async with RawServer(then_dead(answer(200, PAGE)), answer(200, replies[operation])) as server:
        client = WherebyClient(server.url, Secret(TOKEN), Pacing(clock), clock, timeout=5)
        await client.meetings()
        await clock.pass_by(HOUR)
        if operation == "list":
            await client.meetings()
        elif operation == "get":
            await client.meeting("1")
        elif operation == "create":
            await client.create(MeetingDraft(end=clock.now() + timedelta(hours=2)))
        else:
            await client.delete(MEETING)
        assert len(server.asked) == 2
        assert server.connections == 2
        await client.aclose()


async def test_calls_that_follow_each_other_share_a_connection() -> None:
    clock = HastyClock()
    async with RawServer(answer(200, PAGE)) as server:
        client = WherebyClient(server.url, Secret(TOKEN), Pacing(clock), clock, timeout=5)
        for _ in range(5):
            await client.meetings()
            await clock.pass_by(2.0)
        assert server.connections == 1
        await client.aclose()


async def test_what_follows_an_answer_without_sense_is_not_read_as_the_next_answer() -> None:
    """A length that is too small leaves the rest of the answer in the connection."""
    whole = answer(200, PAGE).data
    short = Reply(whole.replace(b"Content-Length: 31", b"Content-Length: 21"))
    assert short.data != whole
    clock = HastyClock()
    async with RawServer(short, answer(200, PAGE)) as server:
        client = WherebyClient(server.url, Secret(TOKEN), Pacing(clock), clock, timeout=5)
        with pytest.raises(TroubleError, match="nonsense"):
            await client.meetings()
        assert await client.meetings() == []
        assert server.connections == 2
        await client.aclose()


async def test_what_fails_does_not_end_what_is_under_way(world_of: WorldOf) -> None:
    hung = Fault("hung", Hang(), None)
    async with world_of(hung) as world:
        (meeting_id,) = world.shown
        await world.order(hung, "get")
        under_way = asyncio.ensure_future(world.book.fetch_links(meeting_id))
        await asyncio.to_thread(world.sandbox.requests.wait_for, 1, "get")
        await world.order(replace(hung, cause=Raw(b"220 mail.example\r\n\r\n")), "list")
        with pytest.raises(TroubleError, match="nonsense"):
            await world.book.refresh()
        await world.mend()
        assert (await under_way).meeting.host_link
        await world.book.refresh()
