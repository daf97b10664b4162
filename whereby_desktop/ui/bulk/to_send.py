"""The last look at a table before it is sent: against the time it is now."""

from collections.abc import Collection, Generator
from dataclasses import dataclass, replace
from datetime import datetime

from whereby_desktop.meetings.batch_journal import BatchRow
from whereby_desktop.meetings.batch_result import to_journal
from whereby_desktop.meetings.batch_row import TableRow
from whereby_desktop.meetings.batch_table import BatchTable


@dataclass(slots=True)
class ToSend:
    """`table` is the one that was looked over, checked again. `changed`: rows that are others now
    than those the person saw.
    """

    table: BatchTable
    changed: int
    rows: list[BatchRow]
    left_out: list[TableRow]


def to_send(
    seen: BatchTable, now: datetime, *, host_links: bool, settled: Collection[int] = ()
) -> Generator[None, None, ToSend]:
    """One row a step. `host_links`: whether to ask for them, whatever the presets say.

    `settled`: numbers of rows that must not be made any more; they are left out.
    """
    table = seen.unchecked()
    yield from table.checking(now)
    found = ToSend(table, 0, [], [])
    for index in range(table.count):
        row = table.row(index)
        if row.number in settled:
            table.leave_out(index)
        if table.standing(index).sent:
            found.rows.append(_written(row, now, host_links=host_links))
        else:
            found.left_out.append(row)
        found.changed += _other(seen, table, index)
        yield
    return found


def _other(seen: BatchTable, table: BatchTable, index: int) -> bool:
    sent = table.standing(index).sent
    if seen.standing(index).sent is not sent:
        return True
    # "15:30" alone means tomorrow's, once today's is over.
    return sent and seen.row(index).likeness != table.row(index).likeness


def _written(row: TableRow, now: datetime, *, host_links: bool) -> BatchRow:
    written = to_journal(row, now)
    if written.draft is None:
        return written
    return replace(written, draft=replace(written.draft, host_link=host_links))
