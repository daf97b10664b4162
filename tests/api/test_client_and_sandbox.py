"""The client against the sandbox: a day's work, and points that really run out."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.api.clocks import HastyClock
from tests.api.conftest import ClientMaker
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.quota import CallKind
from whereby_desktop.sandbox.reset_spelling import ResetSpelling
from whereby_desktop.sandbox.server import Sandbox


@pytest.fixture(params=list(ResetSpelling))
def sandbox(request: pytest.FixtureRequest, clock: HastyClock) -> Iterator[Sandbox]:
    with Sandbox(now=clock.now, limit=12, reset_spelling=request.param) as running:
        yield running


async def test_work_that_needs_more_points_than_a_minute_has(
    sandbox: Sandbox, client_of: ClientMaker, clock: HastyClock, pacing: Pacing
) -> None:
    client = client_of(sandbox.url, sandbox.token)
    end = clock.now() + timedelta(days=1)
    draft = MeetingDraft(end=end, prefix="consult-", host_link=True)
    made = [await client.create(draft) for _ in range(3)]
    assert all(meeting.host_link for meeting in made)
    together = await asyncio.gather(*(client.create(draft) for _ in range(9)))
    assert len({meeting.meeting_id for meeting in together}) == 9
    found = await client.meetings(links=True)
    assert {one.meeting_id for one in found} == {one.meeting_id for one in (*made, *together)}
    for meeting in found:
        await client.delete(meeting)
    assert await client.meetings() == []
    # 12 creates of 3, 12 deletes of 2 and two lists of 1, through 12 points a minute; calls that
    # are under way while the quick clock jumps count in the later minute.
    assert 300 <= clock.passed <= 600
    assert 429 not in [call.status for call in pacing.calls]
    assert {kind: pacing.price(kind) for kind in CallKind} == {
        CallKind.LIST: 1,
        CallKind.GET: 1,
        CallKind.CREATE: 3,
        CallKind.DELETE: 2,
    }
