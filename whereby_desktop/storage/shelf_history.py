"""The history's rows in the local memory: the meetings that Whereby has no longer."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence

from whereby_desktop.meetings.known_meeting import KnownMeeting
from whereby_desktop.meetings.past_meeting import Gone, PastMeeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.storage.shelf_values import (
    ROOM_COLUMNS,
    room_of,
    room_row,
    text_of,
    time_of,
)


def load_history(
    database: sqlite3.Connection, account: str, remembered: Mapping[str, Remembered]
) -> Iterator[PastMeeting]:
    """Each with what is remembered of it. Raises ValueError for a row that makes no sense."""
    # A program that was killed in between may have left a room both here and in the list.
    rows = database.execute(
        f"SELECT {ROOM_COLUMNS}, gone_at, how FROM past WHERE account = ? "  # noqa: S608
        "AND meeting_id NOT IN (SELECT meeting_id FROM seen WHERE account = ?)",
        (account, account),
    )
    for meeting_id, room_name, room_url, start, end, gone_at, how in rows:
        meeting = room_of((meeting_id, room_name, room_url, start, end))
        known = KnownMeeting(meeting, remembered.get(meeting.meeting_id))
        yield PastMeeting(known, time_of(gone_at), Gone(how))


def add_history(database: sqlite3.Connection, account: str, past: Sequence[PastMeeting]) -> None:
    """In the place of older entries of the same ids."""
    database.executemany(
        f"INSERT OR REPLACE INTO past (account, {ROOM_COLUMNS}, gone_at, how) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (account, *room_row(each.known.meeting), text_of(each.gone_at), each.how.value)
            for each in past
        ],
    )


def leave_history(database: sqlite3.Connection, account: str, meeting_ids: Sequence[str]) -> None:
    """What is remembered of them stays."""
    database.executemany(
        "DELETE FROM past WHERE account = ? AND meeting_id = ?",
        [(account, each) for each in meeting_ids],
    )


def forget(database: sqlite3.Connection, account: str, meeting_ids: Sequence[str]) -> None:
    """Takes them out of the history, with all that was remembered of them."""
    leave_history(database, account, meeting_ids)
    database.executemany(
        "DELETE FROM remembered WHERE account = ? AND meeting_id = ?",
        [(account, each) for each in meeting_ids],
    )
