"""Damaged files: set aside whole, told, and a fresh one begun, at the start as well as later."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.shelf_samples import ACCOUNT, NOW, begun, meeting, past, remembered, shelved
from whereby_desktop.meetings.ports import Shelved
from whereby_desktop.meetings.trouble import TroubleKind
from whereby_desktop.storage.meeting_shelf import MeetingShelf

NOTHING = Shelved(meetings=[], remembered={}, unfinished=[], history=[])


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """A shelf of a former run, 300 meetings on it."""
    path = tmp_path / "meetings.sqlite3"
    shelf = MeetingShelf(path, ACCOUNT)
    await shelf.save_list([meeting(n) for n in range(300)], NOW)
    await shelf.remember(remembered("1"))
    await shelf.begin_create(begun())
    await shelf.add_history([past(301)])
    await shelf.close()
    return path


def _execute(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)


def _content(path: Path) -> bytes:
    return path.read_bytes()


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _cut(path: Path, size: int) -> None:
    path.write_bytes(path.read_bytes()[:size])


def _overwrite(path: Path, at: int, size: int) -> None:
    content = bytearray(path.read_bytes())
    content[at : at + size] = b"\xa5" * size
    path.write_bytes(bytes(content))


def _other_program(path: Path) -> None:
    path.unlink()
    _execute(path, "CREATE TABLE bookmarks (url TEXT)")


DAMAGES: dict[str, Callable[[Path], object]] = {
    "garbage": lambda path: path.write_bytes(b"garbage " * 1000),
    "text": lambda path: path.write_text("{}"),
    "cut in the header": lambda path: _cut(path, 50),
    "cut in a page": lambda path: _cut(path, 10_000),
    "cut between pages": lambda path: _cut(path, 8 * 4096),
    "header overwritten": lambda path: _overwrite(path, 0, 100),
    "middle overwritten": lambda path: _overwrite(path, 4096, 3 * 4096),
    "another program's": _other_program,
    "a table lost": lambda path: _execute(path, "DROP TABLE remembered"),
    "a column lost": lambda path: _execute(path, "ALTER TABLE seen DROP COLUMN room_url"),
    "a newer version's": lambda path: _execute(path, "PRAGMA user_version = 99"),
    "a time that is none": lambda path: _execute(path, "UPDATE seen SET end = 'soon'"),
    "a time without a zone": lambda path: _execute(path, "UPDATE seen_at SET at = '2026-01-01'"),
    "link options that are none": lambda path: _execute(
        path, "UPDATE remembered SET link_options = '{'"
    ),
    "a room gone nobody knows how": lambda path: _execute(path, "UPDATE past SET how = 'eaten'"),
    "a journal entry of nonsense": lambda path: _execute(
        path, "UPDATE unfinished SET begun_at = x'00'"
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
async def test_a_damaged_file_is_set_aside_and_told(path: Path, damage: str) -> None:
    DAMAGES[damage](path)
    before = _content(path)
    shelf = MeetingShelf(path, ACCOUNT)
    assert await shelf.load() == NOTHING
    assert shelf.damaged is not None
    assert shelf.damaged.name.startswith("meetings.sqlite3.damaged-")
    assert _content(shelf.damaged)[100:] == before[100:]
    trouble = shelf.trouble
    assert trouble is not None
    assert trouble.kind is TroubleKind.DAMAGED_FILE
    assert (trouble.subject, trouble.detail) == (str(path), str(shelf.damaged))
    assert trouble.words

    await shelf.save_list([meeting(1)], NOW)
    await shelf.close()
    again = MeetingShelf(path, ACCOUNT)
    assert (await again.load()).meetings == [shelved(1)]
    assert again.trouble is None
    await again.close()


async def test_a_newer_versions_file_is_said_to_be_one(path: Path) -> None:
    DAMAGES["a newer version's"](path)
    shelf = MeetingShelf(path, ACCOUNT)
    await shelf.load()
    await shelf.close()
    assert shelf.trouble is not None
    assert shelf.trouble.words == "made by a newer version of the program (format 99)"
    assert shelf.damaged is not None
    with closing(sqlite3.connect(shelf.damaged)) as whole:
        assert whole.execute("SELECT count(*) FROM seen").fetchone() == (300,)


async def test_damage_done_while_the_program_runs_is_met(path: Path) -> None:
    shelf = MeetingShelf(path, ACCOUNT)
    many = [meeting(n) for n in range(30_000)]  # more than SQLite keeps in memory
    await shelf.save_list(many, NOW)
    _overwrite(path, 4096, 2_000_000)
    assert (await shelf.load()).meetings == []
    assert shelf.damaged is not None
    await shelf.save_list(many[:500], NOW)
    assert len((await shelf.load()).meetings) == 500
    await shelf.close()


async def test_an_old_log_does_not_end_up_in_the_fresh_file(path: Path) -> None:
    running = MeetingShelf(path, ACCOUNT)
    await running.remember(remembered("from the log"))
    log = _content(_log_of(path))
    await running.close()
    _write(path, b"garbage " * 1000)
    _write(_log_of(path), log)
    shelf = MeetingShelf(path, ACCOUNT)
    assert (await shelf.load()).remembered == {}
    await shelf.close()
    assert shelf.damaged is not None
    assert not _log_of(path).exists()


async def test_damage_among_another_accounts_rows_is_met_at_the_start(path: Path) -> None:
    _overwrite(path, 4 * 4096, 4096)
    shelf = MeetingShelf(path, "default@127.0.0.1:4010")
    await shelf.load()
    await shelf.close()
    assert shelf.damaged is not None


async def test_an_empty_file_is_a_fresh_one(path: Path) -> None:
    _write(path, b"")
    shelf = MeetingShelf(path, ACCOUNT)
    assert (await shelf.load()).meetings == []
    assert shelf.damaged is None
    await shelf.close()
