"""What is read from and written to the local memory's tables, each within one transaction."""

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import Shelved, UnfinishedCreate
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.storage.draft_json import draft_from_json, draft_to_json
from whereby_desktop.storage.shelf_history import load_history
from whereby_desktop.storage.shelf_schema import TABLES, DamagedShelfError
from whereby_desktop.storage.shelf_values import (
    ROOM_COLUMNS,
    RoomRow,
    maybe_text,
    maybe_time,
    options_of,
    options_text,
    room_of,
    room_row,
    text_of,
    time_of,
)

_log = logging.getLogger(__name__)


def load(database: sqlite3.Connection, account: str) -> Shelved:
    """Everything kept for the account. Raises DamagedShelfError for a row that makes no sense."""
    try:
        seen_at = database.execute(
            "SELECT at FROM seen_at WHERE account = ?", (account,)
        ).fetchone()
        remembered = {kept.meeting_id: kept for kept in _remembered(database, account)}
        return Shelved(
            meetings=[room_of(row) for row in _seen_rows(database, account)],
            seen_at=time_of(seen_at[0]) if seen_at else None,
            remembered=remembered,
            unfinished=list(_unfinished(database, account)),
            history=list(load_history(database, account, remembered)),
        )
    except (TypeError, ValueError) as error:
        raise DamagedShelfError(f"a row is unreadable: {error}") from error


def save_list(
    database: sqlite3.Connection, account: str, meetings: Sequence[Meeting], seen_at: datetime
) -> None:
    """Replaces the list last seen, writing only what differs from it."""
    before = {row[0]: row for row in _seen_rows(database, account)}
    now = {meeting.meeting_id: room_row(meeting) for meeting in meetings}
    database.executemany(
        "DELETE FROM seen WHERE account = ? AND meeting_id = ?",
        [(account, gone) for gone in before.keys() - now.keys()],
    )
    database.executemany(
        f"INSERT OR REPLACE INTO seen (account, {ROOM_COLUMNS}) "  # noqa: S608 - our own columns
        "VALUES (?, ?, ?, ?, ?, ?)",
        [(account, *row) for row in now.values() if before.get(row[0]) != row],
    )
    database.execute(
        "INSERT OR REPLACE INTO seen_at (account, at) VALUES (?, ?)", (account, text_of(seen_at))
    )


def remember(database: sqlite3.Connection, account: str, remembered: Remembered) -> None:
    """Replaces what is known of one meeting."""
    database.execute(
        "INSERT OR REPLACE INTO remembered "
        "(account, meeting_id, label, draft, created_at, preset, note, link_options, begins, "
        "delete_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            account,
            remembered.meeting_id,
            remembered.label,
            draft_to_json(remembered.draft) if remembered.draft else None,
            maybe_text(remembered.created_at),
            remembered.preset,
            remembered.note,
            options_text(remembered.link_options),
            maybe_text(remembered.begins),
            maybe_text(remembered.delete_at),
        ),
    )


def begin_create(database: sqlite3.Connection, account: str, begun: UnfinishedCreate) -> int:
    """Adds an entry to the journal of creates and returns its number."""
    cursor = database.execute(
        "INSERT INTO unfinished (account, draft, label, preset, begun_at, link_options) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            account,
            draft_to_json(begun.draft),
            begun.label,
            begun.preset,
            text_of(begun.begun_at),
            options_text(begun.link_options),
        ),
    )
    return int(cursor.lastrowid or 0)


def end_create(database: sqlite3.Connection, account: str, entry: int) -> None:
    database.execute("DELETE FROM unfinished WHERE account = ? AND entry = ?", (account, entry))


def erase(database: sqlite3.Connection, account: str | None) -> None:
    """Forgets one account, or with None all of them."""
    for table in TABLES:
        if account is None:
            database.execute(f"DELETE FROM {table}")  # noqa: S608 - our own tables' names
        else:
            database.execute(f"DELETE FROM {table} WHERE account = ?", (account,))  # noqa: S608


def _seen_rows(database: sqlite3.Connection, account: str) -> list[RoomRow]:
    return database.execute(
        f"SELECT {ROOM_COLUMNS} FROM seen WHERE account = ?",  # noqa: S608 - our own columns
        (account,),
    ).fetchall()


def _remembered(database: sqlite3.Connection, account: str) -> Iterator[Remembered]:
    rows = database.execute(
        "SELECT meeting_id, label, draft, created_at, preset, note, link_options, begins, "
        "delete_at FROM remembered WHERE account = ?",
        (account,),
    )
    for meeting_id, label, draft, created_at, preset, note, options, begins, delete_at in rows:
        yield Remembered(
            meeting_id,
            label=label,
            draft=_draft(draft, meeting_id) if draft is not None else None,
            created_at=maybe_time(created_at),
            preset=preset,
            note=note,
            link_options=options_of(options),
            begins=maybe_time(begins),
            delete_at=maybe_time(delete_at),
        )


def _unfinished(database: sqlite3.Connection, account: str) -> Iterator[UnfinishedCreate]:
    rows = database.execute(
        "SELECT entry, draft, label, preset, begun_at, link_options FROM unfinished "
        "WHERE account = ? ORDER BY entry",
        (account,),
    )
    for entry, written, label, preset, begun_at, options in rows:
        if (draft := _draft(written, f"unfinished create {entry}")) is not None:
            begun = time_of(begun_at)
            yield UnfinishedCreate(entry, draft, label, preset, begun, options_of(options))


def _draft(written: str, whose: str) -> MeetingDraft | None:
    """None, not damage, for a draft with options only a newer version knows."""
    try:
        return draft_from_json(written)
    except ValueError as error:
        _log.warning("The draft of %s is not readable: %s", whose, error)
        return None
