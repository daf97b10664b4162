"""The journal of batches on disk: what is put in comes out, for its account only, and no secret."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from tests.storage.shelf_samples import (
    ACCOUNT,
    NOW,
    OPTIONS,
    OTHER_ACCOUNT,
    SECRETS,
    draft,
    meeting,
    plain_draft,
    remembered,
    shelved,
)
from whereby_desktop.meetings.batch_journal import (
    Batch,
    BatchKind,
    BatchMemory,
    BatchRow,
    BatchState,
    HandedOn,
    RowState,
)
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.storage.meeting_shelf import MeetingShelf
from whereby_desktop.storage.shelf_schema import VERSION

BATCH = Batch(-1, BatchKind.CREATE, "Kurse, Herbst.csv", NOW)
FULL = BatchRow(
    position=2,
    draft=plain_draft(),
    label="Frau Ärztin",
    preset="consult",
    link_options=OPTIONS,
    state=RowState.UNSURE,
    meeting_id="7",
    room_name="consult-7",
    mark=NOW + timedelta(seconds=31, milliseconds=214),
    lost_marks=(NOW + timedelta(seconds=5), NOW + timedelta(seconds=6)),
    surplus=("8", "9"),
    adopted=True,
    tries=2,
    points=6,
    trouble=Trouble(TroubleKind.NOT_ACCEPTED, "no", 400, "end", NOW, 1.5, "host", "detail"),
)
ROWS = [BatchRow(0, plain_draft()), BatchRow(1, meeting_id="4", room_name="x"), FULL]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "meetings.sqlite3"


@pytest_asyncio.fixture
async def shelf(path: Path) -> AsyncIterator[MeetingShelf]:
    shelf = MeetingShelf(path, ACCOUNT)
    yield shelf
    await shelf.close()


async def test_it_fulfils_what_batches_need(shelf: MeetingShelf) -> None:
    memory: BatchMemory = shelf
    assert await memory.batches() == []


async def test_what_is_put_in_comes_out(shelf: MeetingShelf, path: Path) -> None:
    number = await shelf.begin_batch(BATCH, ROWS)
    second = await shelf.begin_batch(replace(BATCH, kind=BatchKind.DELETE), [])
    assert second > number
    await shelf.close()
    again = MeetingShelf(path, ACCOUNT)
    assert await again.batches() == [
        replace(BATCH, number=number),
        replace(BATCH, number=second, kind=BatchKind.DELETE),
    ]
    assert await again.batch_rows(number) == ROWS
    assert await again.batch_rows(second) == []
    await again.close()


async def test_another_account_sees_and_changes_nothing(shelf: MeetingShelf, path: Path) -> None:
    number = await shelf.begin_batch(BATCH, ROWS)
    other = MeetingShelf(path, OTHER_ACCOUNT)
    assert await other.batches() == []
    assert await other.batch_rows(number) == []
    await other.change_batch(replace(BATCH, number=number, state=BatchState.CANCELLED))
    await other.forget_batch(number)
    await other.erase_account()
    await other.close()
    assert await shelf.batches() == [replace(BATCH, number=number)]
    assert await shelf.batch_rows(number) == ROWS


async def test_rows_are_counted_by_their_state(shelf: MeetingShelf) -> None:
    rows = [BatchRow(each, state=RowState.DONE if each < 3 else RowState.TODO) for each in range(5)]
    first, second = [await shelf.begin_batch(BATCH, each) for each in (rows, rows[3:])]
    await shelf.begin_batch(BATCH, [])
    assert await shelf.batch_counts() == {
        first: {RowState.DONE: 3, RowState.TODO: 2},
        second: {RowState.TODO: 2},
    }


async def test_a_row_is_closed_with_all_that_belongs_to_it(shelf: MeetingShelf) -> None:
    number = await shelf.begin_batch(BATCH, ROWS)
    sent = replace(ROWS[0], state=RowState.SENT, mark=NOW)
    await shelf.send_row(number, sent)
    assert (await shelf.batch_rows(number))[0] == sent
    done = replace(sent, state=RowState.DONE, meeting_id="1")
    await shelf.close_row(number, done, meeting(1), remembered("1"))
    assert (await shelf.batch_rows(number))[0] == done
    loaded = await shelf.load()
    assert loaded.meetings == [shelved(1)]
    assert loaded.remembered == {"1": remembered("1")}


async def test_a_deleted_room_leaves_the_list_with_its_row(shelf: MeetingShelf) -> None:
    number = await shelf.begin_batch(BATCH, ROWS)
    await shelf.save_list([meeting(4), meeting(5)], NOW)
    await shelf.close_row(number, replace(ROWS[1], state=RowState.FAILED))
    assert len((await shelf.load()).meetings) == 2
    await shelf.close_row(number, replace(ROWS[1], state=RowState.DONE))
    assert (await shelf.load()).meetings == [shelved(5)]


async def test_state_forgetting_and_erasing(shelf: MeetingShelf) -> None:
    first = await shelf.begin_batch(BATCH, ROWS)
    second = await shelf.begin_batch(BATCH, ROWS)
    await shelf.change_batch(replace(BATCH, number=first, state=BatchState.PAUSED))
    assert [each.state for each in await shelf.batches()] == [BatchState.PAUSED, BatchState.RUNNING]
    await shelf.forget_batch(first)
    assert [each.number for each in await shelf.batches()] == [second]
    assert await shelf.batch_rows(first) == []
    await shelf.erase()
    assert await shelf.batches() == []
    assert await shelf.begin_batch(BATCH, []) > second  # no number is used again


async def test_no_secret_gets_into_the_file(shelf: MeetingShelf, path: Path) -> None:
    number = await shelf.begin_batch(BATCH, [BatchRow(0, draft())])
    await shelf.close_row(
        number, BatchRow(0, draft(), state=RowState.DONE), meeting(1), remembered("1")
    )
    written = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"consult-1" in written
    assert [secret for secret in SECRETS if secret.encode() in written] == []


async def test_a_row_that_makes_no_sense_is_damage(shelf: MeetingShelf, path: Path) -> None:
    number = await shelf.begin_batch(BATCH, ROWS)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE batch_rows SET state = 'elsewhere' WHERE position = 1")
    assert await shelf.batch_rows(number) == []
    assert shelf.damaged is not None


async def test_a_file_of_version_2_takes_batches(path: Path) -> None:
    shelf = MeetingShelf(path, ACCOUNT)
    await shelf.remember(remembered("1"))
    await shelf.close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DROP TABLE batches")
        database.execute("DROP TABLE batch_rows")
        database.execute("PRAGMA user_version = 2")
    again = MeetingShelf(path, ACCOUNT)
    assert (await again.load()).remembered == {"1": remembered("1")}
    assert again.damaged is None
    number = await again.begin_batch(BATCH, ROWS)
    assert await again.batch_rows(number) == ROWS
    await again.close()
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (VERSION,)


async def test_ten_thousand_rows(shelf: MeetingShelf) -> None:
    rows = [BatchRow(position, plain_draft(), f"Row {position}") for position in range(10_000)]
    number = await shelf.begin_batch(BATCH, rows)
    assert await shelf.batch_rows(number) == rows


async def test_rows_are_moved_with_the_batch_that_makes_them(
    shelf: MeetingShelf, path: Path
) -> None:
    old = await shelf.begin_batch(BATCH, ROWS)
    failed = replace(ROWS[0], state=RowState.FAILED)
    number = await shelf.begin_batch(BATCH, [ROWS[0]], HandedOn(old, (failed,)))
    await shelf.close()
    again = MeetingShelf(path, ACCOUNT)
    assert await again.batch_rows(old) == [
        replace(ROWS[0], state=RowState.MOVED, moved_to=number),
        *ROWS[1:],
    ]
    assert await again.batch_rows(number) == [ROWS[0]]
    await again.forget_batch(number)
    assert (await again.batch_rows(old))[0] == replace(ROWS[0], state=RowState.MOVED)
    await again.close()


async def test_rows_are_not_moved_where_the_batch_cannot_be_written(
    shelf: MeetingShelf, path: Path
) -> None:
    old = await shelf.begin_batch(BATCH, ROWS)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(
            "CREATE TRIGGER full BEFORE INSERT ON batch_rows WHEN NEW.state = 'moved' "
            "BEGIN SELECT RAISE(ABORT, 'no space left'); END"
        )
    with pytest.raises(TroubleError):
        await shelf.begin_batch(BATCH, [ROWS[0]], HandedOn(old, (ROWS[0],)))
    assert await shelf.batch_rows(old) == ROWS
    assert [each.number for each in await shelf.batches()] == [old]
