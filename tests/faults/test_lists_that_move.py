"""The list while it is read page by page: rooms come and go, cursors repeat, it does not end."""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.api.made_up import TOKEN
from tests.api.raw_server import RawServer, answer, meeting_json
from tests.faults.conftest import WorldOf
from tests.faults.fault_table import Fault
from tests.faults.fault_world import FaultWorld
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.api.whole_body import LARGEST_BODY
from whereby_desktop.api.wire import page_from_json
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.sandbox import nonsense
from whereby_desktop.sandbox.faults import Effect, OtherJson
from whereby_desktop.sandbox.messages import Json, Request

PEACE = Fault("nothing", OtherJson(lambda _request, payload: payload), None)


def once(change: Callable[[], object]) -> Effect:
    """Something else happens just as the first page goes out."""
    left = [change]

    def meanwhile(_request: Request, payload: Json) -> Json:
        if left:
            left.pop()()
        return payload

    return OtherJson(meanwhile)


def meeting_ids(world: FaultWorld) -> list[str]:
    return [room.meeting_id for room in world.sandbox.rooms.all()]


async def test_rooms_that_go_while_the_list_is_read(world_of: WorldOf) -> None:
    async with world_of(PEACE) as world:
        for _ in range(250):
            world.sandbox.add_meeting()
        early, late = meeting_ids(world)[3], meeting_ids(world)[180]

        def go() -> None:
            world.sandbox.rooms.remove(early)
            world.sandbox.rooms.remove(late)

        await world.order(replace(PEACE, cause=once(go)), "list")
        await world.book.refresh()
        # The one of the first page was still there when it was read; nothing else is missing.
        assert world.shown == world.made | {early}
        await world.book.refresh()
        assert world.shown == world.made


async def test_rooms_that_come_while_the_list_is_read(world_of: WorldOf) -> None:
    async with world_of(PEACE) as world:
        for _ in range(150):
            world.sandbox.add_meeting()
        await world.order(replace(PEACE, cause=once(world.sandbox.add_meeting)), "list")
        await world.book.refresh()
        assert world.shown == world.made
        assert world.sandbox.requests.count("list") == 2


async def test_a_repeated_cursor_ends_the_list(world_of: WorldOf) -> None:
    async with world_of(PEACE) as world:
        await world.order(replace(PEACE, cause=nonsense.REPEATED_CURSOR), "list")
        await world.book.refresh()
        assert world.shown == world.made
        assert world.sandbox.requests.count("list") == 2


@pytest.mark.parametrize("cursor", ["c" * 5_000, "a\0b", "../?x=y&z#\u202e", 2**70])
async def test_odd_cursors_go_back_as_they_came_or_not_at_all(
    world_of: WorldOf, cursor: str | int
) -> None:
    def change(request: Request, payload: Json) -> Json:
        first = "cursor" not in request.query
        return {**payload, "cursor": cursor if first else None} if isinstance(payload, dict) else 0

    async with world_of(PEACE) as world:
        await world.order(replace(PEACE, cause=OtherJson(change, any_cursor=True)), "list")
        if len(str(cursor)) < 1_000:
            await world.book.refresh()
            asked = world.sandbox.requests.all("list")[-1]
            assert asked.query["cursor"] == [str(cursor)]
        else:
            with pytest.raises(TroubleError) as caught:
                await world.book.refresh()
            assert caught.value.trouble.detail == "Not a cursor - at `$.cursor`"


@pytest.mark.parametrize("odd", ["a/b", "../meetings", "?limit=1", "a#b", "%2F%00", "..", "ü ö"])
async def test_ids_with_everything_an_address_gives_a_meaning_to(
    world_of: WorldOf, odd: str
) -> None:
    async with world_of(PEACE) as world:
        world.sandbox.add_meeting(meeting_id=odd)
        await world.book.refresh()
        links = await world.book.fetch_links(odd)
        assert links.meeting.host_link is not None
        await world.delete(odd)
        assert [seen.operation for seen in world.sandbox.requests.all()] == [
            "list", "get", "delete",
        ]  # fmt: skip
        assert odd not in world.made
        assert world.shown == world.made


async def test_names_with_odd_characters_are_shown_in_one_plain_line(world_of: WorldOf) -> None:
    async with world_of(PEACE) as world:
        await world.order(replace(PEACE, cause=nonsense.ODD_TEXTS), "list")
        await world.book.refresh()
        (known,) = world.book.all()
        for shown in (known.meeting.room_name, known.meeting.short_name):
            assert shown.isprintable()
            assert shown.startswith("gnp.exe Z")


async def longest_stop(work: asyncio.Future[object]) -> float:
    """The most seconds this thread ever worked before it let others go on, until `work` is done."""
    longest, last = 0.0, time.thread_time()
    while not work.done():
        await asyncio.sleep(0)
        longest, last = max(longest, time.thread_time() - last), time.thread_time()
    return longest


async def test_a_page_with_very_many_rows_does_not_stop_the_program(world_of: WorldOf) -> None:
    row = json.dumps(meeting_json()).encode()
    rows = (LARGEST_BODY - 100) // (len(row) + 1)
    body = b'{"results":[' + b",".join([row] * rows) + b"]}"
    begun = time.thread_time()
    page_from_json(body)
    whole = time.thread_time() - begun
    async with world_of(PEACE) as world, RawServer(answer(200, body)) as server:
        pacing = Pacing(world.clock)
        client = WherebyClient(server.url, Secret(TOKEN), pacing, world.clock)
        reading: asyncio.Future[object] = asyncio.ensure_future(client.meetings())
        assert await longest_stop(reading) < whole / 2
        assert reading.result()
        await client.aclose()
