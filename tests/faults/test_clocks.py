"""This computer's clock is wrong by hours, and a create's answer is lost."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.api.clocks import HastyClock
from tests.api.made_up import TOKEN
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.sandbox.faults import Cut, Fault
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.meeting_shelf import MeetingShelf


@pytest.mark.parametrize("hours", [-5, -1, 0, 1, 5])
async def test_the_room_is_found(tmp_path: Path, hours: int) -> None:
    clock = HastyClock()
    shelf = MeetingShelf(tmp_path / "shelf.sqlite", "default@127.0.0.1")
    with Sandbox(token=TOKEN, now=lambda: clock.now() - timedelta(hours=hours)) as sandbox:
        client = WherebyClient(sandbox.url, Secret(TOKEN), Pacing(clock), clock)
        book = MeetingBook(client, shelf, clock, clock_ahead=lambda: client.clock_offset)
        sandbox.faults.add(Fault(Cut("start"), "create", carried_out=True))
        try:
            draft = MeetingDraft(end=clock.now() + timedelta(hours=9), prefix="consult-")
            assert (await book.create(draft)).adopted
        finally:
            await client.aclose()
            await shelf.close()
