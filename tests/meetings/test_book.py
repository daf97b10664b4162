"""The book with a real client, a real sandbox and a real shelf."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.conftest import TOKEN
from whereby_desktop.api.client import WherebyClient
from whereby_desktop.api.clock import SystemClock
from whereby_desktop.api.pacing import Pacing
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.draft import MeetingDraft, Mode
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.sandbox.faults import Cut, Fault, Hang, Reply
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.storage.meeting_shelf import MeetingShelf

ACCOUNT = "default@127.0.0.1"
HOUR = timedelta(hours=1)


class Reader:
    """Notes what a listener is told."""

    def __init__(self, book: MeetingBook) -> None:
        self.changes: list[BookChange] = []
        book.subscribe(self.changes.append)

    def last_with_content(self) -> BookChange:
        quiet = (BookChange(), BookChange(history=True))
        return next(each for each in reversed(self.changes) if each not in quiet)


@pytest.fixture
async def shelf(tmp_path: Path) -> AsyncIterator[MeetingShelf]:
    shelf = MeetingShelf(tmp_path / "meetings.sqlite3", ACCOUNT)
    yield shelf
    await shelf.close()


@pytest.fixture
async def book(sandbox: Sandbox, shelf: MeetingShelf) -> AsyncIterator[MeetingBook]:
    clock = SystemClock()
    client = WherebyClient(sandbox.url, Secret(TOKEN), Pacing(clock), clock, timeout=5)
    yield MeetingBook(client, shelf, clock)
    await client.aclose()


def _all_bytes(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*"))


def _draft(prefix: str = "consult-") -> MeetingDraft:
    return MeetingDraft(end=SystemClock().now() + HOUR, prefix=prefix, mode=Mode.GROUP, locked=True)


async def test_refresh_tells_what_came_changed_and_went(
    sandbox: Sandbox, book: MeetingBook
) -> None:
    first, second = sandbox.add_meeting(), sandbox.add_meeting()
    reader = Reader(book)
    await book.refresh()
    assert set(reader.last_with_content().added) == {first.meeting_id, second.meeting_id}
    assert book.refreshed
    assert book.seen_at is not None

    third = sandbox.add_meeting()
    sandbox.rooms.remove(first.meeting_id)
    await book.refresh()
    assert reader.last_with_content() == BookChange(
        added=(third.meeting_id,), removed=(first.meeting_id,)
    )
    assert {each.meeting_id for each in book.all()} == {second.meeting_id, third.meeting_id}


async def test_a_first_list_that_came_never_looks_like_one_that_did_not(
    sandbox: Sandbox, book: MeetingBook
) -> None:
    sandbox.add_meeting()
    seen: list[tuple[bool, bool]] = []
    book.subscribe(lambda _change: seen.append((book.loading, book.refreshed)))
    await book.refresh()
    assert (False, False) not in seen
    assert seen[0] == (True, False)
    assert seen[-1] == (False, True)


async def test_a_refresh_that_fails_leaves_the_list_as_it_was(
    sandbox: Sandbox, book: MeetingBook
) -> None:
    room = sandbox.add_meeting()
    await book.refresh()
    seen_at = book.seen_at
    sandbox.faults.add(Fault(Reply(500)))
    with pytest.raises(TroubleError) as caught:
        await book.refresh()
    assert caught.value.trouble.kind is TroubleKind.SERVER
    assert book.get(room.meeting_id)
    assert book.seen_at == seen_at
    assert not book.loading


async def test_a_first_refresh_never_looks_like_one_that_failed(
    sandbox: Sandbox, book: MeetingBook
) -> None:
    sandbox.add_meeting()
    told: list[tuple[bool, bool]] = []
    book.subscribe(lambda _change: told.append((book.loading, book.seen_at is not None)))
    await book.refresh()
    assert told[0] == (True, False)
    assert (False, False) not in told
    assert told[-1] == (False, True)


async def test_the_next_run_starts_with_the_list_as_last_seen(
    sandbox: Sandbox, book: MeetingBook, shelf: MeetingShelf
) -> None:
    room = sandbox.add_meeting()
    await book.refresh()
    created = await book.create(_draft(), label="Intake")

    later = MeetingBook(book._service, shelf, SystemClock())  # noqa: SLF001 - a second run's book
    await later.open()
    assert not later.refreshed
    assert later.get(room.meeting_id)
    known = later.get(created.known.meeting_id)
    assert known
    assert (known.label, known.mode, known.locked) == ("Intake", Mode.GROUP, True)
    elsewhere = later.get(room.meeting_id)
    assert elsewhere
    assert (elsewhere.mode, elsewhere.locked, elsewhere.created_here) == (None, None, False)


async def test_create_remembers_what_the_api_never_tells(
    sandbox: Sandbox, book: MeetingBook
) -> None:
    created = await book.create(_draft(), label="Intake", preset="consult")
    assert not created.adopted
    assert created.known.locked
    assert created.known.mode is Mode.GROUP
    assert created.known.name.prefix == "consult"
    await book.refresh()
    known = book.get(created.known.meeting_id)
    assert known
    assert known.label == "Intake"
    assert sandbox.requests.count("create") == 1


@pytest.mark.parametrize("how", ["rst", "fin"])
async def test_a_lost_answer_leads_to_the_room_that_was_made(
    sandbox: Sandbox, book: MeetingBook, shelf: MeetingShelf, how: str
) -> None:
    await book.refresh()
    sandbox.faults.add(
        Fault(Cut("start", "rst" if how == "rst" else "fin"), "create", carried_out=True)
    )
    created = await book.create(_draft(), label="Intake")
    assert created.adopted
    assert created.known.label == "Intake"
    assert sandbox.requests.count("create") == 1
    assert len(sandbox.rooms.all()) == 1
    assert (await shelf.load()).unfinished == []


async def test_a_lost_answer_without_a_room_says_that_none_was_made(
    sandbox: Sandbox, book: MeetingBook, shelf: MeetingShelf
) -> None:
    await book.refresh()
    sandbox.faults.add(Fault(Cut("start"), "create", carried_out=False))
    with pytest.raises(TroubleError) as caught:
        await book.create(_draft())
    assert caught.value.trouble.kind is TroubleKind.NOT_MADE
    assert sandbox.requests.count("create") == 1
    assert (await shelf.load()).unfinished == []


async def test_a_create_that_cannot_be_settled_is_settled_later(
    sandbox: Sandbox, book: MeetingBook, shelf: MeetingShelf
) -> None:
    await book.refresh()
    sandbox.faults.add(Fault(Cut("start"), "create", carried_out=True))
    sandbox.faults.add(Fault(Reply(503), "list"))
    with pytest.raises(TroubleError) as caught:
        await book.create(_draft(), label="Intake")
    assert caught.value.trouble.kind is TroubleKind.MAY_EXIST
    assert len(book.unfinished) == 1

    next_run = MeetingBook(book._service, shelf, SystemClock())  # noqa: SLF001
    await next_run.open()
    assert len(next_run.unfinished) == 1
    created = await next_run.settle(next_run.unfinished[0])
    assert created.adopted
    assert created.known.label == "Intake"
    assert len(sandbox.rooms.all()) == 1
    assert (await shelf.load()).unfinished == []


async def test_a_refused_create_leaves_no_trace(
    sandbox: Sandbox, book: MeetingBook, shelf: MeetingShelf
) -> None:
    sandbox.faults.add(Fault(Reply(403, {"error": "not on this plan"}), "create"))
    with pytest.raises(TroubleError) as caught:
        await book.create(_draft())
    assert caught.value.trouble.kind is TroubleKind.NOT_ALLOWED
    assert caught.value.trouble.words == "not on this plan"
    assert (await shelf.load()).unfinished == []


async def test_delete_can_be_undone_before_it_is_sent(sandbox: Sandbox, book: MeetingBook) -> None:
    room = sandbox.add_meeting()
    await book.refresh()
    reader = Reader(book)
    pending = book.take_away([room.meeting_id])
    assert book.get(room.meeting_id) is None
    deciding = asyncio.create_task(book.decided(pending, seconds=3600))
    pending.undo()
    assert not await deciding
    assert book.get(room.meeting_id)
    assert [each for each in reader.changes if each != BookChange()] == [
        BookChange(removed=(room.meeting_id,)),
        BookChange(added=(room.meeting_id,)),
    ]
    assert sandbox.requests.count("delete") == 0


async def test_quitting_hurries_what_waits_for_undo(sandbox: Sandbox, book: MeetingBook) -> None:
    room = sandbox.add_meeting()
    await book.refresh()
    deciding = asyncio.create_task(book.decided(book.take_away([room.meeting_id]), 3600))
    book.hurry_deletes()
    assert await deciding


async def test_a_refresh_does_not_bring_back_what_waits_for_undo(
    sandbox: Sandbox, book: MeetingBook
) -> None:
    room = sandbox.add_meeting()
    await book.refresh()
    book.take_away([room.meeting_id])
    await book.refresh()
    assert book.all() == []


async def test_secret_links_are_fetched_once_and_survive_a_refresh(
    sandbox: Sandbox, book: MeetingBook, tmp_path: Path
) -> None:
    room = sandbox.add_meeting()
    await book.refresh()
    known = book.get(room.meeting_id)
    assert known
    assert known.meeting.host_link is None
    fetched = await book.fetch_links(room.meeting_id)
    assert fetched.meeting.host_link
    await book.refresh()
    again = book.get(room.meeting_id)
    assert again
    assert again.meeting.host_link == fetched.meeting.host_link
    key = fetched.meeting.host_link.reveal().partition("roomKey=")[2].encode()
    assert key
    assert key not in _all_bytes(tmp_path)


async def test_labels_are_kept(sandbox: Sandbox, book: MeetingBook, shelf: MeetingShelf) -> None:
    room = sandbox.add_meeting()
    await book.refresh()
    await book.set_label(room.meeting_id, "  Board  ")
    known = book.get(room.meeting_id)
    assert known
    assert known.label == "Board"
    assert (await shelf.load()).remembered[room.meeting_id].label == "Board"


async def test_a_create_that_is_given_up_before_it_went_out_leaves_no_trace(
    sandbox: Sandbox, shelf: MeetingShelf
) -> None:
    clock = SystemClock()
    pacing = Pacing(clock)
    client = WherebyClient(sandbox.url, Secret(TOKEN), pacing, clock, timeout=5)
    book = MeetingBook(client, shelf, clock)
    await book.refresh()
    sandbox.points.spend(996)  # another program took them: 2 are left after the next read
    await book.refresh()
    creating = asyncio.create_task(book.create(_draft()))
    while pacing.quota.waiting == 0:  # noqa: ASYNC110 - the queue sets no event
        await asyncio.sleep(0)
    creating.cancel()
    await asyncio.wait({creating})
    assert creating.cancelled()
    assert (await shelf.load()).unfinished == []
    assert sandbox.requests.count("create") == 0
    await client.aclose()


async def test_a_create_that_is_given_up_under_way_is_settled_by_the_next_run(
    sandbox: Sandbox, book: MeetingBook, shelf: MeetingShelf
) -> None:
    sandbox.faults.add(Fault(Hang(), "create", carried_out=True))
    creating = asyncio.create_task(book.create(_draft()))
    await asyncio.to_thread(sandbox.requests.wait_for, 1, "create")
    creating.cancel()
    await asyncio.wait({creating})
    next_run = MeetingBook(book._service, shelf, SystemClock())  # noqa: SLF001
    await next_run.open()
    [unfinished] = next_run.unfinished
    assert (await next_run.settle(unfinished)).adopted
    assert len(sandbox.rooms.all()) == 1
