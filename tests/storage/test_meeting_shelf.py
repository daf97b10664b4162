"""The local memory of meetings: what is put in comes out, for its account only, and no secret."""

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from datetime import timedelta, timezone
from pathlib import Path

import pytest
import pytest_asyncio

from tests.storage.shelf_samples import (
    ACCOUNT,
    NOW,
    OPTIONS,
    OTHER_ACCOUNT,
    SECRETS,
    begun,
    draft,
    meeting,
    past,
    plain_draft,
    remembered,
    shelved,
)
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import MeetingMemory, Shelved, UnfinishedCreate
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import TroubleError, TroubleKind
from whereby_desktop.storage.meeting_shelf import MeetingShelf

ROOT = Path(__file__).resolve().parents[2]
NOTHING = Shelved(meetings=[], remembered={}, unfinished=[], history=[])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "meetings.sqlite3"


@pytest_asyncio.fixture
async def shelf(path: Path) -> AsyncIterator[MeetingShelf]:
    shelf = MeetingShelf(path, ACCOUNT)
    yield shelf
    await shelf.close()


async def of_the_next_run(path: Path, account: str = ACCOUNT) -> Shelved:
    shelf = MeetingShelf(path, account)
    loaded = await shelf.load()
    assert shelf.damaged is None
    assert shelf.trouble is None
    await shelf.close()
    return loaded


def files_of(path: Path) -> bytes:
    return b"".join(found.read_bytes() for found in path.parent.iterdir())


async def test_a_new_shelf_is_empty(shelf: MeetingShelf) -> None:
    memory: MeetingMemory = shelf
    assert await memory.load() == NOTHING


async def test_the_list_last_seen_comes_back_without_secret_links(
    shelf: MeetingShelf, path: Path
) -> None:
    await shelf.save_list([meeting(n) for n in range(5)], NOW)
    loaded = await of_the_next_run(path)
    assert sorted(loaded.meetings, key=lambda seen: seen.meeting_id) == [
        shelved(n) for n in range(5)
    ]
    assert loaded.seen_at == NOW


async def test_a_newer_list_replaces_it(shelf: MeetingShelf, path: Path) -> None:
    await shelf.save_list([meeting(n) for n in range(5)], NOW)
    changed = Meeting("3", "renamed", "https://acme.whereby.com/renamed", None, NOW)
    await shelf.save_list([meeting(1), changed, meeting(7)], NOW + timedelta(minutes=1))
    loaded = await of_the_next_run(path)
    seen = {meeting.meeting_id: meeting for meeting in loaded.meetings}
    assert seen == {"1": shelved(1), "3": changed, "7": shelved(7)}
    assert loaded.seen_at == NOW + timedelta(minutes=1)
    await shelf.save_list([], NOW)
    assert (await of_the_next_run(path)).meetings == []


async def test_times_of_any_zone_come_back_as_the_same_moment(
    shelf: MeetingShelf, path: Path
) -> None:
    local = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    await shelf.save_list([Meeting("1", "a", "https://a.whereby.com/a", local, local)], local)
    loaded = await of_the_next_run(path)
    assert loaded.seen_at == loaded.meetings[0].end == loaded.meetings[0].start == NOW
    assert loaded.meetings[0].end.utcoffset() == timedelta(0)


async def test_what_is_remembered_of_a_meeting_comes_back(shelf: MeetingShelf, path: Path) -> None:
    elsewhere = Remembered("2", label="made elsewhere")
    await shelf.remember(remembered("1", "first"))
    await shelf.remember(elsewhere)
    await shelf.remember(remembered("1", "second"))
    loaded = await of_the_next_run(path)
    assert loaded.remembered == {"1": remembered("1", "second"), "2": elsewhere}


async def test_the_journal_keeps_what_was_begun_and_not_ended(
    shelf: MeetingShelf, path: Path
) -> None:
    entries = [await shelf.begin_create(begun(f"label {n}", options=OPTIONS)) for n in range(3)]
    await shelf.end_create(entries[1])
    await shelf.end_create(entries[1])  # ending twice is no trouble
    assert (await of_the_next_run(path)).unfinished == [
        UnfinishedCreate(entries[0], plain_draft(), "label 0", "consult", NOW, OPTIONS),
        UnfinishedCreate(entries[2], plain_draft(), "label 2", "consult", NOW, OPTIONS),
    ]
    for entry in entries:
        await shelf.end_create(entry)
    assert await shelf.begin_create(begun()) not in entries


async def test_accounts_do_not_see_each_other(shelf: MeetingShelf, path: Path) -> None:
    other = MeetingShelf(path, OTHER_ACCOUNT)
    entry = await shelf.begin_create(begun())
    await shelf.save_list([meeting(1)], NOW)
    await shelf.remember(remembered("1"))
    await other.save_list([meeting(2)], NOW)
    await other.end_create(entry)
    loaded = await other.load()
    assert (loaded.meetings, loaded.remembered, loaded.unfinished) == ([shelved(2)], {}, [])
    await other.erase_account()
    await other.close()
    loaded = await of_the_next_run(path)
    assert loaded.meetings == [shelved(1)]
    assert set(loaded.remembered) == {"1"}
    assert [begun.entry for begun in loaded.unfinished] == [entry]
    assert await of_the_next_run(path, OTHER_ACCOUNT) == NOTHING


async def test_no_secret_is_ever_in_the_files(shelf: MeetingShelf, path: Path) -> None:
    keyed = Meeting("9", "a", f"https://a.whereby.com/a?roomKey={SECRETS[0]}", None, NOW)
    await shelf.save_list([*(meeting(n) for n in range(50)), keyed], NOW)
    await shelf.remember(Remembered("1", draft=draft()))
    entry = await shelf.begin_create(begun("label", draft()))
    written = files_of(path)  # the file and the log beside it, while both are in use
    assert b"consult-49" in written
    assert b"AKID" in written
    await shelf.end_create(entry)
    await shelf.close()
    written += files_of(path)
    assert not [secret for secret in SECRETS if secret.encode() in written]


async def test_secret_parts_of_a_draft_come_back_empty(shelf: MeetingShelf, path: Path) -> None:
    await shelf.remember(Remembered("1", draft=draft()))
    kept = (await of_the_next_run(path)).remembered["1"].draft
    assert kept is not None
    assert kept.recording is not None
    assert kept.recording.storage.bucket == "records"
    assert kept.recording.storage.access_key_secret is None
    assert kept.streaming is not None
    assert not kept.streaming.address


async def test_what_is_erased_is_in_no_file_any_more(shelf: MeetingShelf, path: Path) -> None:
    path.with_name(path.name + ".damaged-20260101-000000").write_text("Frau Ärztin")
    await shelf.save_list([meeting(n) for n in range(50)], NOW)
    await shelf.remember(remembered("1"))
    other = MeetingShelf(path, OTHER_ACCOUNT)
    await other.remember(remembered("2"))
    await other.close()
    assert "Frau Ärztin".encode() in files_of(path)
    await shelf.erase()
    assert await of_the_next_run(path) == NOTHING
    assert await of_the_next_run(path, OTHER_ACCOUNT) == await of_the_next_run(path)
    for word in ("Frau Ärztin", "consult-", ACCOUNT):
        assert word.encode() not in files_of(path)


async def test_a_draft_only_a_newer_version_understands_is_unknown_not_damage(
    shelf: MeetingShelf, path: Path
) -> None:
    await shelf.remember(remembered("1"))
    await shelf.begin_create(begun())
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE remembered SET draft = replace(draft, 'normal', 'hologram')")
        database.execute("UPDATE unfinished SET draft = replace(draft, 'normal', 'hologram')")
    loaded = await of_the_next_run(path)
    assert loaded.remembered["1"].label == "Frau Ärztin"
    assert loaded.remembered["1"].draft is None
    assert loaded.unfinished == []


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
async def test_the_files_are_for_the_user_alone(shelf: MeetingShelf, path: Path) -> None:
    await shelf.remember(remembered("1"))
    names = {found.name: stat.S_IMODE(found.stat().st_mode) for found in path.parent.iterdir()}
    assert names == {path.name + ending: 0o600 for ending in ("", "-wal", "-shm")}


async def test_two_thousand_meetings_are_quick(shelf: MeetingShelf) -> None:
    meetings = [meeting(n) for n in range(2000)]
    began = time.perf_counter()
    await shelf.save_list(meetings, NOW)
    await shelf.save_list(meetings[1:], NOW)
    assert len((await shelf.load()).meetings) == 1999
    assert time.perf_counter() - began < 1.0  # some 40 ms on an idle machine


async def test_two_shelves_write_to_one_file_at_the_same_time(tmp_path: Path) -> None:
    path = tmp_path / "meetings.sqlite3"
    shelves = [MeetingShelf(path, ACCOUNT) for _ in range(4)]

    async def write(number: int, shelf: MeetingShelf) -> None:
        for step in range(20):
            await shelf.remember(remembered(f"{number}-{step}"))

    await asyncio.gather(*(write(number, shelf) for number, shelf in enumerate(shelves)))
    for shelf in shelves:
        assert shelf.damaged is None
        await shelf.close()
    assert len((await of_the_next_run(path)).remembered) == 80


async def test_closing_does_what_is_queued(path: Path) -> None:
    shelf = MeetingShelf(path, ACCOUNT)
    writes = [asyncio.create_task(shelf.remember(remembered(str(n)))) for n in range(20)]
    await asyncio.sleep(0)  # each has handed in its work
    for write in writes:
        write.cancel()
    await shelf.close()
    assert len((await of_the_next_run(path)).remembered) == 20


UNWRITABLE: dict[str, Callable[[MeetingShelf], Awaitable[object]]] = {
    "load": lambda shelf: shelf.load(),
    "save_list": lambda shelf: shelf.save_list([meeting(1)], NOW),
    "remember": lambda shelf: shelf.remember(remembered("1")),
    "begin_create": lambda shelf: shelf.begin_create(begun()),
    "add_history": lambda shelf: shelf.add_history([past(1)]),
    "leave_history": lambda shelf: shelf.leave_history(["1"]),
    "forget": lambda shelf: shelf.forget(["1"]),
    "end_create": lambda shelf: shelf.end_create(1),
    "erase": lambda shelf: shelf.erase(),
}


@pytest.mark.parametrize("call", UNWRITABLE)
@pytest.mark.parametrize("place", ["below a file", "a folder", "nowhere"])
async def test_a_place_that_cannot_be_written_is_told(
    tmp_path: Path, call: str, place: str
) -> None:
    (tmp_path / "file").write_text("")
    path = {
        "below a file": tmp_path / "file" / "meetings.sqlite3",
        "a folder": tmp_path,
        "nowhere": tmp_path / "no" / "such" / "folder" / "meetings.sqlite3",
    }[place]
    shelf = MeetingShelf(path, ACCOUNT)
    with pytest.raises(TroubleError) as raised:
        await UNWRITABLE[call](shelf)
    await shelf.close()
    trouble = raised.value.trouble
    assert (trouble.kind, trouble.subject) == (TroubleKind.DISK, str(path))
    assert trouble.words
    assert shelf.damaged is None


_FULL = """
import asyncio, resource, sys
from pathlib import Path
from tests.storage.shelf_samples import ACCOUNT, NOW, meeting
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.storage.meeting_shelf import MeetingShelf

async def main():
    shelf = MeetingShelf(Path(sys.argv[1]), ACCOUNT)
    await shelf.save_list([meeting(1)], NOW)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
    try:
        await shelf.save_list([meeting(n) for n in range(5000)], NOW)
    except TroubleError as error:
        print(error.trouble.kind.name, bool(error.trouble.words), shelf.damaged)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print(len((await shelf.load()).meetings))
    await shelf.save_list([meeting(n) for n in range(5000)], NOW)
    print(len((await shelf.load()).meetings))
    await shelf.close()

asyncio.run(main())
"""


_FULL_FROM_THE_FIRST = """
import asyncio, resource, sys
from pathlib import Path
from tests.storage.shelf_samples import ACCOUNT
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.storage.meeting_shelf import MeetingShelf

async def main():
    shelf = MeetingShelf(Path(sys.argv[1]), ACCOUNT)
    resource.setrlimit(resource.RLIMIT_FSIZE, (33_000, resource.RLIM_INFINITY))
    try:
        await shelf.load()
    except TroubleError as error:
        print(error.trouble.kind.name, error.trouble.words)
    await shelf.close()

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_disk_full_from_the_first_says_so(path: Path) -> None:
    """SQLite has rolled back by itself then: that nothing was left to roll back is no reason.

    The log's index takes 32 KiB; the log itself does not get to its end.
    """
    ended = subprocess.run(
        [sys.executable, "-c", _FULL_FROM_THE_FIRST, path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.splitlines() == ["DISK disk I/O error"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_loses_nothing_and_heals(path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _FULL, path], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.splitlines() == ["DISK True None", "1", "5000"]
