"""The local memory's file: opened when needed, set aside when damaged, its errors in words."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.storage.atomic_file import set_aside, set_aside_before
from whereby_desktop.storage.shelf_schema import is_damage, open_database

_log = logging.getLogger(__name__)
_COMPANIONS = ("-wal", "-shm")
T = TypeVar("T")


class ShelfFile:
    """One SQLite file, used by one thread at a time.

    A damaged file is set aside and a fresh one begun, at opening as well as later; `damaged` says
    where the old one went and `damage` what was found. Everything else the disk refuses is raised
    as TroubleError (DISK) with the path and SQLite's reason.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database: sqlite3.Connection | None = None
        self.damaged: Path | None = None
        self.damage = ""

    def read(self, operation: Callable[[sqlite3.Connection], T]) -> T:
        """What `operation` returns, which sees the file as of one moment."""
        return self._run("BEGIN", operation)

    def write(self, operation: Callable[[sqlite3.Connection], T]) -> T:
        """What `operation` returns; what it writes is written as a whole or not at all."""
        return self._run("BEGIN IMMEDIATE", operation)

    def write_for_good(self, operation: Callable[[sqlite3.Connection], T]) -> T:
        """As `write`; it is on the disk itself, and outlives a power cut, before this returns."""
        self._run(None, lambda database: database.execute("PRAGMA synchronous = FULL"))
        try:
            return self.write(operation)
        finally:
            self._run(None, lambda database: database.execute("PRAGMA synchronous = NORMAL"))

    def empty_log(self) -> None:
        """Brings all of the log beside the file into it, and so what was erased out of both.

        Another process that reads at this moment puts it off; then SQLite does it later.
        """
        self._run(None, lambda database: database.execute("PRAGMA wal_checkpoint(TRUNCATE)"))

    def delete_set_aside(self) -> None:
        """Deletes every file that was ever set aside as damaged."""
        try:
            for aside in set_aside_before(self._path):
                aside.unlink(missing_ok=True)
        except OSError as error:
            raise self._disk_trouble(error) from error

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _run(self, begin: str | None, operation: Callable[[sqlite3.Connection], T]) -> T:
        try:
            try:
                return self._attempt(begin, operation)
            except sqlite3.Error as error:
                if not is_damage(error):
                    raise
            with self._alone():
                return self._attempt_afresh(begin, operation)
        except (sqlite3.Error, OSError) as error:
            raise self._disk_trouble(error) from error

    def _attempt_afresh(self, begin: str | None, operation: Callable[[sqlite3.Connection], T]) -> T:
        try:  # another process may have met the damage too, and been quicker
            return self._attempt(begin, operation)
        except sqlite3.Error as error:
            if not is_damage(error):
                raise
            self._set_aside(str(error))
        return self._attempt(begin, operation)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keeps other processes from setting the file aside; ends with the process, if killed."""
        lock = self._path.with_name(self._path.name + ".lock")
        with closing(sqlite3.connect(lock, isolation_level=None)) as database:
            database.execute("BEGIN EXCLUSIVE")
            yield

    def _attempt(self, begin: str | None, operation: Callable[[sqlite3.Connection], T]) -> T:
        database = self._database = self._database or open_database(self._path)
        try:
            if begin:
                database.execute(begin)
            result = operation(database)
            if begin:
                database.execute("COMMIT")
        except BaseException:
            self.close()  # takes back what was not committed; the next call opens it anew
            raise
        return result

    def _set_aside(self, reason: str) -> None:
        self.damaged = set_aside(self._path, _COMPANIONS)
        self.damage = reason
        _log.warning("Damaged local memory set aside as %s: %s", self.damaged, reason)

    def _disk_trouble(self, error: Exception) -> TroubleError:
        reason = error.strerror if isinstance(error, OSError) else None
        return TroubleError(
            Trouble(TroubleKind.DISK, words=reason or str(error), subject=str(self._path))
        )
