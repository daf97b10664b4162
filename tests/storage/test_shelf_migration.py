"""Files of older versions: brought up to date with everything that is in them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.shelf_samples import (
    ACCOUNT,
    NOW,
    OTHER_ACCOUNT,
    begun,
    past,
    plain_draft,
    remembered,
    shelved,
)
from whereby_desktop.meetings.ports import UnfinishedCreate
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import TroubleError
from whereby_desktop.storage.draft_json import draft_to_json
from whereby_desktop.storage.meeting_shelf import MeetingShelf

# As version 1 made its file.
_VERSION_1 = """
    CREATE TABLE seen (
        account TEXT, meeting_id TEXT, room_name TEXT NOT NULL, room_url TEXT NOT NULL,
        start TEXT, end TEXT NOT NULL,
        PRIMARY KEY (account, meeting_id)
    ) WITHOUT ROWID;
    CREATE TABLE seen_at (account TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE remembered (
        account TEXT, meeting_id TEXT, label TEXT NOT NULL, draft TEXT, created_at TEXT,
        preset TEXT NOT NULL,
        PRIMARY KEY (account, meeting_id)
    ) WITHOUT ROWID;
    CREATE TABLE unfinished (
        entry INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, draft TEXT NOT NULL,
        label TEXT NOT NULL, preset TEXT NOT NULL, begun_at TEXT NOT NULL
    );
    PRAGMA journal_mode = WAL;
    PRAGMA user_version = 1;
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of version 1: a room in the list, two remembered, one of another account, a create."""
    path = tmp_path / "meetings.sqlite3"
    drafted = draft_to_json(plain_draft()).replace(',"kept_as":""', "")
    room = shelved(1)
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(_VERSION_1)
        database.execute(
            "INSERT INTO seen VALUES (?, ?, ?, ?, ?, ?)",
            (ACCOUNT, "1", room.room_name, room.room_url, NOW.isoformat(), room.end.isoformat()),
        )
        database.execute("INSERT INTO seen_at VALUES (?, ?)", (ACCOUNT, NOW.isoformat()))
        database.executemany(
            "INSERT INTO remembered VALUES (?, ?, ?, ?, ?, ?)",
            [
                (ACCOUNT, "1", "Frau Ärztin", drafted, NOW.isoformat(), "consult"),
                (ACCOUNT, "2", "made elsewhere", None, None, ""),
                (OTHER_ACCOUNT, "1", "another's", None, None, ""),
            ],
        )
        database.execute(
            "INSERT INTO unfinished VALUES (7, ?, ?, 'Intake', 'consult', ?)",
            (ACCOUNT, drafted, NOW.isoformat()),
        )
    return path


async def test_everything_of_version_1_is_there(path: Path) -> None:
    shelf = MeetingShelf(path, ACCOUNT)
    loaded = await shelf.load()
    assert shelf.damaged is None
    assert loaded.meetings == [shelved(1)]
    assert loaded.seen_at == NOW
    assert loaded.remembered == {
        "1": Remembered("1", "Frau Ärztin", plain_draft(), NOW, "consult"),
        "2": Remembered("2", "made elsewhere"),
    }
    assert loaded.unfinished == [UnfinishedCreate(7, plain_draft(), "Intake", "consult", NOW)]
    assert loaded.history == []
    assert await shelf.begin_create(begun()) == 8
    await shelf.close()
    other = MeetingShelf(path, OTHER_ACCOUNT)
    assert (await other.load()).remembered == {"1": Remembered("1", "another's")}
    await other.close()


async def test_a_file_of_version_1_takes_all_that_is_new(path: Path) -> None:
    shelf = MeetingShelf(path, ACCOUNT)
    await shelf.remember(remembered("1"))
    await shelf.remember(remembered("5"))
    await shelf.add_history([past(5)])
    await shelf.close()
    again = MeetingShelf(path, ACCOUNT)
    loaded = await again.load()
    await again.close()
    assert again.damaged is None
    assert loaded.remembered["1"] == remembered("1")
    assert loaded.history == [past(5, known=remembered("5"))]


async def test_a_migration_that_fails_leaves_the_old_file_as_it_was(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE past (account TEXT)")  # in the way of the new one
    shelf = MeetingShelf(path, ACCOUNT)
    with pytest.raises(TroubleError, match="past"):
        await shelf.load()
    await shelf.close()
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
        columns = {row[1] for row in database.execute("PRAGMA table_info(remembered)")}
        assert columns == {"account", "meeting_id", "label", "draft", "created_at", "preset"}
        assert database.execute("SELECT count(*) FROM remembered").fetchone() == (3,)
