"""What the book remembers of a meeting beyond what Whereby says: kept over restarts, searchable."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.meetings.book_world import BookWorld, draft
from whereby_desktop.meetings.book_change import BookChange
from whereby_desktop.meetings.draft import (
    MeetingDraft,
    Recording,
    Storage,
    StorageAccess,
    StorageProvider,
    Streaming,
)
from whereby_desktop.meetings.link_options import LinkOptions
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.sandbox.faults import Cut, Fault, Reply
from whereby_desktop.storage.meeting_shelf import MeetingShelf

OPTIONS = LinkOptions((("displayName", "Frau Ö & Co."), ("video", "off")))
BEGINS = datetime(2026, 12, 1, 9, tzinfo=UTC)
S3_SECRET, STREAM_KEY = "s3SecretAccessKey", "streamKeyXyz"


def _described(before: Remembered) -> Remembered:
    return replace(
        before,
        label="Board",
        note="Bring “papers”\nand a pen",
        link_options=OPTIONS,
        begins=BEGINS,
        delete_at=BEGINS + timedelta(hours=5),
    )


def _with_secrets() -> MeetingDraft:
    bucket = Storage(
        StorageProvider.S3,
        StorageAccess.ACCESS_KEY,
        bucket="records",
        region="eu-west-1",
        access_key_id="AKIAIOSFODNN7EXAMPLE",
        access_key_secret=Secret(S3_SECRET),
    )
    return replace(
        draft(),
        recording=Recording(storage=bucket),
        streaming=Streaming(Secret(f"rtmp://live.example.org/app/{STREAM_KEY}"), kept_as="0a1b2c"),
    )


async def test_everything_remembered_of_a_meeting_outlives_a_restart(world: BookWorld) -> None:
    meeting_id = world.sandbox.add_meeting().meeting_id
    await world.book.refresh()
    world.changes.clear()
    await world.book.change_memory(meeting_id, _described)
    assert world.changes == [BookChange(changed=(meeting_id,))]
    book = await world.restart()
    known = book.get(meeting_id)
    assert known
    assert known.remembered == _described(Remembered(meeting_id))
    assert not known.created_here


async def test_a_change_leaves_the_rest_as_it_is(world: BookWorld) -> None:
    created = await world.book.create(draft(), label="Intake", preset="consult")
    meeting_id = created.known.meeting_id
    await world.book.change_memory(meeting_id, lambda kept: replace(kept, note="A note"))
    await world.book.change_memory(meeting_id, lambda kept: replace(kept, begins=BEGINS))
    await world.book.set_label(meeting_id, "  Board  ")
    known = world.book.get(meeting_id)
    assert known
    assert known.remembered
    assert (known.label, known.note, known.remembered.begins) == ("Board", "A note", BEGINS)
    assert known.remembered.preset == "consult"
    assert known.locked
    assert (await world.on_disk()).remembered == {meeting_id: known.remembered}


async def test_a_past_meeting_can_be_described_as_well(world: BookWorld) -> None:
    await world.book.refresh()
    created = await world.book.create(draft(), label="Intake")
    meeting_id = created.known.meeting_id
    await world.delete(meeting_id)
    world.changes.clear()
    await world.book.change_memory(meeting_id, _described)
    assert world.changes == [BookChange(history=True)]
    past = world.book.history.get(meeting_id)
    assert past
    assert (past.known.label, past.known.locked) == ("Board", True)
    book = await world.restart()
    assert book.history.all() == [past]
    assert book.recall(meeting_id) == past.known


async def test_a_disk_that_refuses_is_told_and_the_change_is_shown(world: BookWorld) -> None:
    meeting_id = world.sandbox.add_meeting().meeting_id
    await world.book.refresh()
    refusing = MeetingShelf(world.path.parent, "a@b")  # a folder
    world.book._memory = refusing  # noqa: SLF001
    with pytest.raises(TroubleError) as raised:
        await world.book.change_memory(meeting_id, _described)
    await refusing.close()
    assert raised.value.trouble.kind is TroubleKind.DISK
    known = world.book.get(meeting_id)
    assert known
    assert known.note == "Bring “papers”\nand a pen"


async def test_link_options_of_a_create_are_remembered(world: BookWorld) -> None:
    await world.book.refresh()
    created = await world.book.create(draft(), link_options=OPTIONS)
    assert created.known.link_options == OPTIONS
    meeting_id = created.known.meeting_id
    known = (await world.restart()).get(meeting_id)
    assert known
    assert known.guest_link.endswith("?displayName=Frau%20%C3%96%20%26%20Co.&video=off")
    assert "?" not in known.meeting.room_url


async def test_link_options_of_a_create_whose_answer_was_lost(world: BookWorld) -> None:
    await world.book.refresh()
    world.sandbox.faults.add(Fault(Cut("start"), "create", carried_out=True))
    created = await world.book.create(draft(), label="Intake", link_options=OPTIONS)
    assert created.adopted
    assert created.known.link_options == OPTIONS


async def test_link_options_of_a_create_that_the_next_run_settles(world: BookWorld) -> None:
    await world.book.refresh()
    world.sandbox.faults.add(Fault(Cut("start"), "create", carried_out=True))
    world.sandbox.faults.add(Fault(Reply(503), "list"))
    with pytest.raises(TroubleError):
        await world.book.create(draft(), label="Intake", preset="mine", link_options=OPTIONS)
    book = await world.restart()
    [unfinished] = book.unfinished
    assert unfinished.link_options == OPTIONS
    created = await book.settle(unfinished)
    assert created.adopted
    assert created.known.remembered
    assert (created.known.label, created.known.remembered.preset) == ("Intake", "mine")
    meeting_id = created.known.meeting_id
    known = (await world.restart()).get(meeting_id)
    assert known
    assert known.link_options == OPTIONS


async def test_no_secret_part_of_a_draft_gets_into_the_memory(world: BookWorld) -> None:
    await world.book.refresh()
    created = await world.book.create(_with_secrets())
    written = world.written()
    await world.shelf.close()
    written += world.written()
    assert b"AKIAIOSFODNN7EXAMPLE" in written
    for secret in (S3_SECRET, STREAM_KEY):
        assert secret.encode() not in written
    meeting_id = created.known.meeting_id
    known = (await world.restart()).get(meeting_id)
    assert known
    assert known.remembered
    assert known.remembered.draft
    assert known.remembered.draft.streaming == Streaming(Secret(""), kept_as="0a1b2c")
