"""Creates and deletes in the background yield to the user's own."""

import asyncio
from datetime import timedelta

from tests.conftest import TOKEN
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.server import Sandbox


async def test_what_runs_in_the_background_leaves_the_last_tenth(sandbox: Sandbox) -> None:
    clock = SystemClock()
    pacing = Pacing(clock)
    client = WherebyClient(sandbox.url, Secret(TOKEN), pacing, clock, timeout=5)
    kept = sandbox.add_meeting()
    sandbox.points.spend(910)
    (meeting,) = await client.meetings()
    draft = MeetingDraft(end=clock.now() + timedelta(hours=1))
    waiting = [
        asyncio.create_task(client.create(draft, priority=Priority.BACKGROUND)),
        asyncio.create_task(client.delete(meeting, priority=Priority.BACKGROUND)),
    ]
    await client.create(draft)
    assert sandbox.requests.count("create") == 1
    assert kept in sandbox.rooms.all()
    for each in waiting:
        each.cancel()
    await asyncio.wait(waiting)
    await client.aclose()
