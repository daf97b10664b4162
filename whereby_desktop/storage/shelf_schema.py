"""The local memory's tables, and the check that a file really has them."""

import sqlite3
import time
from pathlib import Path

# One script per version. Times are ISO 8601 in UTC, drafts JSON without secrets, link options JSON
# pairs; `account` is an account key, a `room_url` has no query. AUTOINCREMENT: the number of a
# finished create is never given to another one.
_MIGRATIONS = (
    """
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
    """,
    """
    ALTER TABLE remembered ADD COLUMN note TEXT NOT NULL DEFAULT '';
    ALTER TABLE remembered ADD COLUMN link_options TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE remembered ADD COLUMN begins TEXT;
    ALTER TABLE remembered ADD COLUMN delete_at TEXT;
    ALTER TABLE unfinished ADD COLUMN link_options TEXT NOT NULL DEFAULT '[]';
    CREATE TABLE past (
        account TEXT, meeting_id TEXT, room_name TEXT NOT NULL, room_url TEXT NOT NULL,
        start TEXT, end TEXT NOT NULL, gone_at TEXT NOT NULL, how TEXT NOT NULL,
        PRIMARY KEY (account, meeting_id)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE batches (
        batch INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, kind TEXT NOT NULL,
        name TEXT NOT NULL, begun_at TEXT NOT NULL, state TEXT NOT NULL
    );
    CREATE TABLE batch_rows (
        account TEXT, batch INTEGER, position INTEGER, draft TEXT, label TEXT NOT NULL,
        preset TEXT NOT NULL, link_options TEXT NOT NULL, state TEXT NOT NULL,
        meeting_id TEXT NOT NULL, room_name TEXT NOT NULL, mark TEXT, lost_marks TEXT NOT NULL,
        surplus TEXT NOT NULL, adopted INTEGER NOT NULL, tries INTEGER NOT NULL,
        points INTEGER NOT NULL, trouble TEXT,
        PRIMARY KEY (account, batch, position)
    ) WITHOUT ROWID;
    """,
    "ALTER TABLE batch_rows ADD COLUMN moved_to INTEGER",
)
VERSION = len(_MIGRATIONS)
_ROOM = {"account", "meeting_id", "room_name", "room_url", "start", "end"}
_COLUMNS = {
    "seen": _ROOM,
    "seen_at": {"account", "at"},
    "remembered": {
        "account", "meeting_id", "label", "draft", "created_at", "preset", "note", "link_options",
        "begins", "delete_at",
    },
    "unfinished": {
        "entry", "account", "draft", "label", "preset", "begun_at", "link_options",
    },
    "past": {*_ROOM, "gone_at", "how"},
    "batches": {"batch", "account", "kind", "name", "begun_at", "state"},
    "batch_rows": {
        "account", "batch", "position", "draft", "label", "preset", "link_options", "state",
        "meeting_id", "room_name", "mark", "lost_marks", "surplus", "adopted", "tries", "points",
        "trouble", "moved_to",
    },
}  # fmt: skip
TABLES = tuple(_COLUMNS)
_WAIT_FOR_ANOTHER_PROCESS = 5.0  # seconds
# KiB of the file kept in memory; SQLite's own 2000 are held for good after a list of ten thousand,
# which is read and written as a whole and no quicker for it.
_CACHE = 256


class DamagedShelfError(sqlite3.DatabaseError):
    """The file is a database, but not one this version can use."""


def open_database(path: Path) -> sqlite3.Connection:
    """Opens the file, makes or migrates the tables, checks that it is whole.

    Raises OSError, sqlite3.Error, and DamagedShelfError for a file of another make.
    """
    path.touch(mode=0o600)  # SQLite's own files beside it take over the mode
    database = sqlite3.connect(
        path,
        timeout=_WAIT_FOR_ANOTHER_PROCESS,
        isolation_level=None,  # transactions are begun and ended where they are written
        check_same_thread=False,
    )
    try:
        _prepare(database)
    except BaseException:
        database.close()
        raise
    return database


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file's content is at fault, not the disk it lies on."""
    code: int | None = getattr(error, "sqlite_errorcode", None)  # none where Python raised it
    return isinstance(error, DamagedShelfError) or (
        code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    )


def _prepare(database: sqlite3.Connection) -> None:
    _write_ahead(database)
    database.execute(f"PRAGMA cache_size = {-_CACHE}")
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("PRAGMA secure_delete = ON")  # what is erased is overwritten
    (verdict,) = database.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise DamagedShelfError(str(verdict))
    if _version(database) < VERSION:
        _migrate(database)
    if (version := _version(database)) > VERSION:
        raise DamagedShelfError(f"made by a newer version of the program (format {version})")
    for table, columns in _COLUMNS.items():
        found = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
        if found != columns:
            raise DamagedShelfError(f"table {table} has other columns")


def _write_ahead(database: sqlite3.Connection) -> None:
    """With the log written ahead a commit outlives kill -9, and readers never wait for a writer.

    Only this switch, made once in the life of a file, does not wait for another process that is
    in the middle of it; a transaction does, so an empty one is what it waits with.
    """
    give_up = time.monotonic() + _WAIT_FOR_ANOTHER_PROCESS
    while True:
        try:
            database.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > give_up:
                raise
        else:
            return
        database.execute("BEGIN EXCLUSIVE")
        database.execute("ROLLBACK")


def _migrate(database: sqlite3.Connection) -> None:
    database.execute("BEGIN IMMEDIATE")
    try:
        _run_migrations(database)
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:  # a full disk has ended it already
            database.execute("ROLLBACK")
        raise


def _run_migrations(database: sqlite3.Connection) -> None:
    version = _version(database)  # read again: another process may have been quicker
    if version == 0 and database.execute("SELECT 1 FROM sqlite_master").fetchone():
        raise DamagedShelfError("not a file of this program")
    for script in _MIGRATIONS[version:]:
        for statement in script.split(";"):  # executescript would end the transaction
            database.execute(statement)
    if version < VERSION:
        database.execute(f"PRAGMA user_version = {VERSION}")


def _version(database: sqlite3.Connection) -> int:
    (version,) = database.execute("PRAGMA user_version").fetchone()
    return int(version)
