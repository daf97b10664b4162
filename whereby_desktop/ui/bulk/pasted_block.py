"""A block of cells from a spreadsheet, to go over those of the table."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.table_words import Column

Change = tuple[int, Column, str]  # the index of a row, its column, what is typed


@dataclass(frozen=True, slots=True)
class LaidOver:
    """`added`: of the changes' rows so many are new. `columns_over`: columns of the block that are
    beyond the last one of the table; `no_prefixes`: it had some, and the table takes none.
    """

    changes: Sequence[Change]
    added: int = 0
    columns_over: int = 0
    no_prefixes: bool = False


def block(text: str) -> list[list[str]]:
    """The clipboard's text cut into cells; spreadsheets put tabs between them."""
    lines = text.removesuffix("\n").removesuffix("\r")
    try:
        return list(csv.reader(io.StringIO(lines, newline=""), delimiter="\t"))
    except csv.Error:  # a cell of more than 128 KiB
        return [line.split("\t") for line in lines.splitlines()]


def laid_over(
    cells: Sequence[Sequence[str]],
    rows: Sequence[int],
    columns: Sequence[Column],
    new: int,
    may_edit: Callable[[Column], bool],
) -> LaidOver:
    """`rows` and `columns` from where it was pasted; below the last row new ones begin with the
    index `new`. Empty lines below make no rows.
    """
    filled = len(cells)
    while filled > len(rows) and not any(map(str.strip, cells[filled - 1])):
        filled -= 1
    added = max(0, filled - len(rows))
    indexes = [*rows, *range(new, new + added)]
    laid = [
        (index, column, " ".join(text.split()))
        for index, line in zip(indexes, cells[:filled], strict=False)
        for column, text in zip(columns, line, strict=False)
    ]
    kept = [change for change in laid if may_edit(change[1])]
    over = {at for line in cells for at, text in enumerate(line) if text.strip()}
    no_prefixes = any(text for _, column, text in laid if not may_edit(column))
    beyond = sum(at >= len(columns) for at in over)
    return LaidOver(kept, len({index for index, *_ in kept} - set(rows)), beyond, no_prefixes)


def as_block(table: BatchTable, indexes: Sequence[int], columns: Sequence[Column]) -> str:
    """Cells as typed, for the clipboard."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    for index in indexes:
        cells = table.row(index).cells
        writer.writerow([cells.get(column, "") for column in columns])
    return text.getvalue()
