"""What becomes of meetings that Whereby has no longer: with a real client, sandbox and shelf."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.meetings.book_world import BookWorld, draft
from whereby_desktop.meetings.book import MeetingBook
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.past_meeting import Gone
from whereby_desktop.meetings.quota import Priority
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.sandbox.faults import Fault, Reply

MONTH = timedelta(days=30)


async def create_and_describe(world: BookWorld, label: str = "Intake") -> str:
    """The id of a new meeting with a label and a note."""
    created = await world.book.create(draft(), label=label, preset="consult")
    meeting_id = created.known.meeting_id
    await world.book.change_memory(meeting_id, lambda kept: replace(kept, note="Bring papers"))
    return meeting_id


def past_ids(book: MeetingBook) -> list[str]:
    return [each.meeting_id for each in book.history.all()]


async def test_what_is_missing_from_a_refresh_is_past(world: BookWorld) -> None:
    meeting_id = await create_and_describe(world)
    world.sandbox.add_meeting()
    await world.book.refresh()
    assert world.book.history.all() == []
    world.sandbox.rooms.remove(meeting_id)
    await world.book.refresh()
    [past] = world.book.history.all()
    assert (past.meeting_id, past.how) == (meeting_id, Gone.MISSING)
    assert world.book.seen_at
    assert timedelta(0) <= past.gone_at - world.book.seen_at < timedelta(seconds=5)
    assert (past.known.label, past.known.note) == ("Intake", "Bring papers")
    assert past.known.locked
    assert world.book.get(meeting_id) is None
    assert world.book.recall(meeting_id) == past.known
    assert BookChange(history=True) in world.changes


async def test_what_was_deleted_is_past_with_all_that_is_remembered(world: BookWorld) -> None:
    meeting_id = await create_and_describe(world)
    pending = world.book.take_away([meeting_id])
    assert world.book.history.all() == []  # it may still be undone
    await world.send(pending)
    [past] = world.book.history.all()
    assert (past.meeting_id, past.how) == (meeting_id, Gone.DELETED)
    assert (past.known.label, past.known.note) == ("Intake", "Bring papers")
    assert world.changes[-1] == BookChange(history=True)
    await world.book.refresh()
    assert [each.how for each in world.book.history.all()] == [Gone.DELETED]


async def test_what_was_undone_or_could_not_be_deleted_is_not_past(world: BookWorld) -> None:
    rooms = [world.sandbox.add_meeting().meeting_id for _ in range(3)]
    await world.book.refresh()
    pending = world.book.take_away(rooms[:1])
    pending.undo()
    assert not await world.book.decided(pending)
    world.sandbox.faults.add(Fault(Reply(500), "delete", skip=1))
    with pytest.raises(TroubleError):
        await world.delete(*rooms[1:])
    (left,) = {each.meeting_id for each in world.book.all()} - {rooms[0]}
    assert past_ids(world.book) == [each for each in rooms[1:] if each != left]


async def test_it_survives_a_restart_and_is_not_in_the_list(world: BookWorld) -> None:
    missing, deleted = await create_and_describe(world), await create_and_describe(world)
    world.sandbox.add_meeting()
    await world.delete(deleted)
    world.sandbox.rooms.remove(missing)
    await world.book.refresh()
    before = {each.meeting_id: each for each in world.book.history.all()}
    book = await world.restart()
    assert {each.meeting_id: each for each in book.history.all()} == before
    assert set(before) == {missing, deleted}
    assert len(book.all()) == 1
    assert BookChange(history=True) in world.changes
    known = book.recall(missing)
    assert known
    assert known.note == "Bring papers"


async def test_what_was_missing_at_the_first_refresh_of_a_run_is_past(world: BookWorld) -> None:
    meeting_id = await create_and_describe(world)
    await world.book.refresh()
    world.sandbox.rooms.remove(meeting_id)
    book = await world.restart()
    assert book.get(meeting_id)
    await book.refresh()
    assert past_ids(book) == [meeting_id]
    assert past_ids(await world.restart()) == [meeting_id]


class _SometimesEmpty:
    """The client, whose list is empty when told so."""

    def __init__(self, world: BookWorld) -> None:
        self._world = world
        self.empty = False
        world.client.meetings, self._meetings = self.meetings, world.client.meetings  # type: ignore[method-assign]

    async def meetings(
        self, *, priority: Priority = Priority.USER, links: bool = False
    ) -> list[Meeting]:
        return [] if self.empty else await self._meetings(priority=priority, links=links)


async def test_what_comes_back_leaves_the_history(world: BookWorld) -> None:
    meeting_id = await create_and_describe(world)
    server = _SometimesEmpty(world)
    server.empty = True
    await world.book.refresh()
    assert past_ids(world.book) == [meeting_id]
    server.empty = False
    world.changes.clear()
    await world.book.refresh()
    assert world.book.history.all() == []
    assert BookChange(history=True) in world.changes
    known = world.book.get(meeting_id)
    assert known
    assert (known.label, known.note) == ("Intake", "Bring papers")
    book = await world.restart()
    assert book.history.all() == []
    assert book.get(meeting_id) == known


async def test_it_is_kept_as_long_as_was_said(world: BookWorld) -> None:
    world.keep = MONTH
    first, second = [await create_and_describe(world, label) for label in ("first", "second")]
    await world.delete(first)
    world.clock.ahead = timedelta(days=1)
    await world.delete(second)
    await world.book.forget_old()
    assert past_ids(world.book) == [first, second]
    world.clock.ahead = MONTH + timedelta(seconds=1)
    assert b"first" in world.written()
    await world.book.forget_old()
    assert past_ids(world.book) == [second]
    assert world.book.recall(first) is None
    assert world.changes[-1] == BookChange(history=True)
    assert b"first" not in world.written()
    assert set((await world.on_disk()).remembered) == {second}
    world.clock.ahead += MONTH
    assert (await world.restart()).history.all() == []  # old ones go at the start as well
    assert (await world.on_disk()).remembered == {}


async def test_without_an_end_it_is_kept_for_ever(world: BookWorld) -> None:
    meeting_id = await create_and_describe(world)
    await world.delete(meeting_id)
    world.clock.ahead = timedelta(days=10_000)
    assert past_ids(await world.restart()) == [meeting_id]


async def test_kept_not_at_all_is_nothing_kept(world: BookWorld) -> None:
    world.keep = timedelta(0)
    deleted, missing, there = [await create_and_describe(world, f"label of {n}") for n in range(3)]
    await world.delete(deleted)
    world.sandbox.rooms.remove(missing)
    await world.book.refresh()
    assert world.book.history.all() == []
    assert world.book.recall(deleted) is None
    on_disk = await world.on_disk()
    assert (list(on_disk.history), set(on_disk.remembered)) == ([], {there})
    for label in (b"label of 0", b"label of 1"):
        assert label not in world.written()
    assert b"label of 2" in world.written()


async def test_it_is_erased_on_demand(world: BookWorld) -> None:
    await world.book.refresh()
    past, there = (
        await create_and_describe(world, "Herr Past"),
        await create_and_describe(world, "here"),
    )
    await world.delete(past)
    assert b"Herr Past" in world.written()
    await world.book.erase_history()
    assert world.book.history.all() == []
    assert world.book.recall(past) is None
    assert world.changes[-1] == BookChange(history=True)
    assert b"Herr Past" not in world.written()
    book = await world.restart()
    assert book.history.all() == []
    known = book.get(there)
    assert known
    assert known.label == "here"


async def test_erasing_takes_what_an_older_version_left(world: BookWorld) -> None:
    there = await create_and_describe(world)
    await world.book.change_memory("long gone", lambda kept: replace(kept, label="Frau M."))
    book = await world.restart()
    await book.erase_history()  # the list may not be up to date: nothing is forgotten by mistake
    assert set((await world.on_disk()).remembered) == {there, "long gone"}
    await book.refresh()
    await book.erase_history()
    assert set((await world.on_disk()).remembered) == {there}
    assert b"Frau M." not in world.written()


async def test_no_secret_link_gets_into_it(world: BookWorld) -> None:
    meetings = [world.sandbox.add_meeting().meeting_id for _ in range(2)]
    await world.book.refresh()
    links = [await world.book.fetch_links(each) for each in meetings]
    await world.delete(meetings[0])
    world.sandbox.rooms.remove(meetings[1])
    await world.book.refresh()
    for past in world.book.history.all():
        assert (past.known.meeting.host_link, past.known.meeting.viewer_link) == (None, None)
    written = world.written()
    assert meetings[0].encode() in written
    for known in links:
        for link in (known.meeting.host_link, known.meeting.viewer_link):
            assert link
            assert link.reveal().partition("oomKey=")[2].encode() not in written


class _HeldAnswers:
    """Holds back the client's lists, each as it was when it was asked for."""

    def __init__(self, world: BookWorld) -> None:
        self.asked, self.let_go = asyncio.Event(), asyncio.Event()
        world.client.meetings, self._meetings = self.meetings, world.client.meetings  # type: ignore[method-assign]

    async def meetings(
        self, *, priority: Priority = Priority.USER, links: bool = False
    ) -> list[Meeting]:
        answer = await self._meetings(priority=priority, links=links)
        self.asked.set()
        await self.let_go.wait()
        return answer


async def test_a_meeting_made_during_a_refresh_is_not_missing(world: BookWorld) -> None:
    server = _HeldAnswers(world)
    refreshing = asyncio.create_task(world.book.refresh())
    await server.asked.wait()
    meeting_id = await create_and_describe(world)
    server.let_go.set()
    await refreshing
    assert world.book.get(meeting_id)
    assert world.book.history.all() == []


async def test_a_meeting_deleted_during_a_refresh_does_not_come_back(world: BookWorld) -> None:
    meeting_id = await create_and_describe(world)
    server = _HeldAnswers(world)
    refreshing = asyncio.create_task(world.book.refresh())
    await server.asked.wait()
    await world.delete(meeting_id)
    server.let_go.set()
    await refreshing
    assert world.book.get(meeting_id) is None
    assert [each.how for each in world.book.history.all()] == [Gone.DELETED]


async def test_missing_while_it_is_being_deleted_is_deleted(world: BookWorld) -> None:
    meeting_id = await create_and_describe(world)
    pending = world.book.take_away([meeting_id])
    world.sandbox.rooms.remove(meeting_id)
    await world.book.refresh()
    await world.send(pending)
    assert [each.how for each in world.book.history.all()] == [Gone.DELETED]
    assert [each.how for each in (await world.on_disk()).history] == [Gone.DELETED]


async def test_a_disk_that_refuses_loses_nothing_of_this_run(world: BookWorld) -> None:
    meeting_id = await create_and_describe(world)
    world.sandbox.rooms.remove(meeting_id)
    await world.shelf.close()
    world.path.rename(world.path.with_name("elsewhere"))
    world.path.mkdir()  # a folder in its place
    world.book._memory = world.book.history._memory = type(world.shelf)(world.path, "a@b")  # noqa: SLF001
    with pytest.raises(TroubleError) as raised:
        await world.book.refresh()
    assert raised.value.trouble.kind is TroubleKind.DISK
    assert past_ids(world.book) == [meeting_id]
    assert world.changes[-1] == BookChange(history=True)
