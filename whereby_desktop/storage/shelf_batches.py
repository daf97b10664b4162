"""The batches' rows in the local memory: the journal of what is to be done, sent and done."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from whereby_desktop.meetings.batch_journal import (
    Batch,
    BatchKind,
    BatchRow,
    BatchState,
    HandedOn,
    RowState,
)
from whereby_desktop.meetings.meeting import Meeting
from whereby_desktop.meetings.remembered import Remembered
from whereby_desktop.meetings.trouble import Trouble, TroubleKind
from whereby_desktop.storage import shelf_records
from whereby_desktop.storage.draft_json import draft_from_json, draft_to_json
from whereby_desktop.storage.shelf_schema import DamagedShelfError
from whereby_desktop.storage.shelf_values import (
    ROOM_COLUMNS,
    maybe_text,
    maybe_time,
    options_of,
    options_text,
    room_row,
    text_of,
    time_of,
)

_ROW_COLUMNS = (
    "position, draft, label, preset, link_options, state, meeting_id, room_name, mark, "
    "lost_marks, surplus, adopted, tries, points, trouble, moved_to"
)
_Value = str | int | None


def begin_batch(
    database: sqlite3.Connection,
    account: str,
    batch: Batch,
    rows: Sequence[BatchRow],
    handed_on: HandedOn | None = None,
) -> int:
    """Adds a batch with all its rows, those of another one in their place, returns its number."""
    cursor = database.execute(
        "INSERT INTO batches (account, kind, name, begun_at, state) VALUES (?, ?, ?, ?, ?)",
        (account, batch.kind.value, batch.name, text_of(batch.begun_at), batch.state.value),
    )
    number = int(cursor.lastrowid or 0)
    _put_rows(database, account, number, rows)
    if handed_on is not None:
        moved = (row.moved(number) for row in handed_on.rows)
        _put_rows(database, account, handed_on.number, moved)
    return number


def batches(database: sqlite3.Connection, account: str) -> list[Batch]:
    """Oldest first. Raises DamagedShelfError for one that makes no sense."""
    rows = database.execute(
        "SELECT batch, kind, name, begun_at, state FROM batches WHERE account = ? ORDER BY batch",
        (account,),
    )
    try:
        return [
            Batch(number, BatchKind(kind), name, time_of(begun_at), BatchState(state))
            for number, kind, name, begun_at, state in rows
        ]
    except (TypeError, ValueError) as error:
        raise DamagedShelfError(f"a batch is unreadable: {error}") from error


def batch_rows(database: sqlite3.Connection, account: str, number: int) -> list[BatchRow]:
    """In their order. Raises DamagedShelfError for one that makes no sense."""
    rows = database.execute(
        f"SELECT {_ROW_COLUMNS} FROM batch_rows "  # noqa: S608 - our own columns
        "WHERE account = ? AND batch = ? ORDER BY position",
        (account, number),
    )
    try:
        return [_row_of(*row) for row in rows]
    except (TypeError, ValueError) as error:
        raise DamagedShelfError(f"a batch's row is unreadable: {error}") from error


def batch_counts(database: sqlite3.Connection, account: str) -> dict[int, Counter[RowState]]:
    """How many rows of each batch are in which state. Raises DamagedShelfError."""
    counted = database.execute(
        "SELECT batch, state, count(*) FROM batch_rows WHERE account = ? GROUP BY batch, state",
        (account,),
    )
    counts = defaultdict[int, Counter[RowState]](Counter)
    try:
        for number, state, rows in counted:
            counts[number][RowState(state)] = rows
    except ValueError as error:
        raise DamagedShelfError(f"a batch's row is unreadable: {error}") from error
    return counts


def change_batch(database: sqlite3.Connection, account: str, batch: Batch) -> None:
    database.execute(
        "UPDATE batches SET state = ?, name = ? WHERE account = ? AND batch = ?",
        (batch.state.value, batch.name, account, batch.number),
    )


def put_row(database: sqlite3.Connection, account: str, number: int, row: BatchRow) -> None:
    _put_rows(database, account, number, [row])


def close_row(
    database: sqlite3.Connection,
    account: str,
    number: int,
    row: BatchRow,
    made: Meeting | None,
    remembered: Remembered | None,
) -> None:
    """The row as it is now, its room in (or out of) the list last seen, what is remembered."""
    _put_rows(database, account, number, [row])
    if made is not None:
        database.execute(
            f"INSERT OR REPLACE INTO seen (account, {ROOM_COLUMNS}) "  # noqa: S608
            "VALUES (?, ?, ?, ?, ?, ?)",
            (account, *room_row(made)),
        )
    elif row.draft is None and row.state is RowState.DONE:
        database.execute(
            "DELETE FROM seen WHERE account = ? AND meeting_id = ?", (account, row.meeting_id)
        )
    if remembered is not None:
        shelf_records.remember(database, account, remembered)


def forget_batch(database: sqlite3.Connection, account: str, number: int) -> None:
    for table in ("batch_rows", "batches"):
        database.execute(
            f"DELETE FROM {table} WHERE account = ? AND batch = ?",  # noqa: S608
            (account, number),
        )
    database.execute(
        "UPDATE batch_rows SET moved_to = NULL WHERE account = ? AND moved_to = ?",
        (account, number),
    )


def _put_rows(
    database: sqlite3.Connection, account: str, number: int, rows: Iterable[BatchRow]
) -> None:
    database.executemany(
        f"INSERT OR REPLACE INTO batch_rows (account, batch, {_ROW_COLUMNS}) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((account, number, *_values_of(row)) for row in rows),
    )


def _values_of(row: BatchRow) -> tuple[_Value, ...]:
    return (
        row.position,
        draft_to_json(row.draft) if row.draft else None,
        row.label,
        row.preset,
        options_text(row.link_options),
        row.state.value,
        row.meeting_id,
        row.room_name,
        maybe_text(row.mark),
        json.dumps([text_of(each) for each in row.lost_marks]),
        json.dumps(row.surplus),
        int(row.adopted),
        row.tries,
        row.points,
        _trouble_text(row.trouble),
        row.moved_to,
    )


def _row_of(
    position: int,
    draft: str | None,
    label: str,
    preset: str,
    options: str,
    state: str,
    meeting_id: str,
    room_name: str,
    mark: str | None,
    lost_marks: str,
    surplus: str,
    adopted: int,
    tries: int,
    points: int,
    trouble: str | None,
    moved_to: int | None,
) -> BatchRow:
    return BatchRow(
        position=position,
        draft=draft_from_json(draft) if draft is not None else None,
        label=label,
        preset=preset,
        link_options=options_of(options),
        state=RowState(state),
        meeting_id=meeting_id,
        room_name=room_name,
        mark=maybe_time(mark),
        lost_marks=tuple(time_of(each) for each in json.loads(lost_marks)),
        surplus=tuple(str(each) for each in json.loads(surplus)),
        adopted=bool(adopted),
        tries=tries,
        points=points,
        trouble=_trouble_of(trouble),
        moved_to=moved_to,
    )


def _trouble_text(trouble: Trouble | None) -> str | None:
    """No trouble holds a secret: see its class."""
    if trouble is None:
        return None
    parts: dict[str, str | float | None] = {
        "kind": trouble.kind.value,
        "words": trouble.words,
        "status": trouble.status,
        "field": trouble.field,
        "at": maybe_text(trouble.at),
        "seconds": trouble.seconds,
        "subject": trouble.subject,
        "detail": trouble.detail,
    }
    return json.dumps({name: part for name, part in parts.items() if part}, ensure_ascii=False)


def _trouble_of(written: str | None) -> Trouble | None:
    if written is None:
        return None
    parts = json.loads(written)
    at = maybe_time(parts.pop("at", None))
    return Trouble(TroubleKind(parts.pop("kind")), at=at, **parts)
