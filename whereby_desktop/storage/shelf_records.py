"""What is read from and written to the local memory's tables, each within one transaction."""

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from whereby_desktop.meetings.draft import MeetingDraft
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.ports import Shelved, UnfinishedCreate
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.storage.draft_json import draft_from_json, draft_to_json
from whereby_desktop.storage.shelf_schema import TABLES, DamagedShelfError

_log = logging.getLogger(__name__)
_SeenRow = tuple[str, str, str, str | None, str]


def load(database: sqlite3.Connection, account: str) -> Shelved:
    """Everything kept for the account. Raises DamagedShelfError for a row that makes no sense."""
    try:
        seen_at = database.execute(
            "SELECT at FROM seen_at WHERE account = ?", (account,)
        ).fetchone()
        return Shelved(
            meetings=[_meeting(row) for row in _seen_rows(database, account)],
            seen_at=_time(seen_at[0]) if seen_at else None,
            remembered={kept.meeting_id: kept for kept in _remembered(database, account)},
            unfinished=list(_unfinished(database, account)),
        )
    except (TypeError, ValueError) as error:
        raise DamagedShelfError(f"a row is unreadable: {error}") from error


def save_list(
    database: sqlite3.Connection, account: str, meetings: Sequence[Meeting], seen_at: datetime
) -> None:
    """Replaces the list last seen, writing only what differs from it."""
    before = {row[0]: row for row in _seen_rows(database, account)}
    now = {meeting.meeting_id: _seen_row(meeting) for meeting in meetings}
    database.executemany(
        "DELETE FROM seen WHERE account = ? AND meeting_id = ?",
        [(account, gone) for gone in before.keys() - now.keys()],
    )
    database.executemany(
        "INSERT OR REPLACE INTO seen (account, meeting_id, room_name, room_url, start, end) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [(account, *row) for row in now.values() if before.get(row[0]) != row],
    )
    database.execute(
        "INSERT OR REPLACE INTO seen_at (account, at) VALUES (?, ?)", (account, _text(seen_at))
    )


def remember(database: sqlite3.Connection, account: str, remembered: Remembered) -> None:
    """Replaces what is known of one meeting."""
    database.execute(
        "INSERT OR REPLACE INTO remembered "
        "(account, meeting_id, label, draft, created_at, preset) VALUES (?, ?, ?, ?, ?, ?)",
        (
            account,
            remembered.meeting_id,
            remembered.label,
            draft_to_json(remembered.draft) if remembered.draft else None,
            _text(remembered.created_at) if remembered.created_at else None,
            remembered.preset,
        ),
    )


def begin_create(
    database: sqlite3.Connection,
    account: str,
    draft: MeetingDraft,
    *,
    label: str,
    preset: str,
    begun_at: datetime,
) -> int:
    """Adds an entry to the journal of creates and returns its number."""
    cursor = database.execute(
        "INSERT INTO unfinished (account, draft, label, preset, begun_at) VALUES (?, ?, ?, ?, ?)",
        (account, draft_to_json(draft), label, preset, _text(begun_at)),
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


def _seen_rows(database: sqlite3.Connection, account: str) -> list[_SeenRow]:
    return database.execute(
        "SELECT meeting_id, room_name, room_url, start, end FROM seen WHERE account = ?",
        (account,),
    ).fetchall()


def _seen_row(meeting: Meeting) -> _SeenRow:
    return (
        meeting.meeting_id,
        meeting.room_name,
        meeting.room_url.partition("?")[0],  # should a key ever be in it, it stays out of here
        _text(meeting.start) if meeting.start else None,
        _text(meeting.end),
    )


def _meeting(row: _SeenRow) -> Meeting:
    meeting_id, room_name, room_url, start, end = row
    return Meeting(meeting_id, room_name, room_url, _time(start) if start else None, _time(end))


def _remembered(database: sqlite3.Connection, account: str) -> Iterator[Remembered]:
    rows = database.execute(
        "SELECT meeting_id, label, draft, created_at, preset FROM remembered WHERE account = ?",
        (account,),
    )
    for meeting_id, label, draft, created_at, preset in rows:
        yield Remembered(
            meeting_id,
            label=label,
            draft=_draft(draft, meeting_id) if draft is not None else None,
            created_at=_time(created_at) if created_at else None,
            preset=preset,
        )


def _unfinished(database: sqlite3.Connection, account: str) -> Iterator[UnfinishedCreate]:
    rows = database.execute(
        "SELECT entry, draft, label, preset, begun_at FROM unfinished WHERE account = ? "
        "ORDER BY entry",
        (account,),
    )
    for entry, written, label, preset, begun_at in rows:
        if (draft := _draft(written, f"unfinished create {entry}")) is not None:
            yield UnfinishedCreate(entry, draft, label, preset, _time(begun_at))


def _draft(written: str, whose: str) -> MeetingDraft | None:
    """None, not damage, for a draft with options only a newer version knows."""
    try:
        return draft_from_json(written)
    except ValueError as error:
        _log.warning("The draft of %s is not readable: %s", whose, error)
        return None


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _time(written: str) -> datetime:
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment
