"""A block of cells from a spreadsheet, to go over those of the table."""

import csv
import io
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field

from whereby_desktop.meetings.batch_table import BatchTable
from whereby_desktop.meetings.table_words import Column
from whereby_desktop.ui.bulk.table_step import Typed


@dataclass(frozen=True, slots=True)
class LaidOver:
    """`added`: of the rows typed into so many are new. `columns_over`: columns of the block that
    are beyond the last one of the table; `no_prefixes`: it had some, and the table takes none.
    """

    typed: Typed = field(default_factory=dict)
    added: int = 0
    columns_over: int = 0
    no_prefixes: bool = False


# A row a step.
Reading = Generator[None, None, list[list[str]]]
Laying = Generator[None, None, LaidOver]


def block(text: str) -> Reading:
    """The clipboard's text cut into cells; spreadsheets put tabs between them."""
    lines = text.removesuffix("\n").removesuffix("\r")
    cells: list[list[str]] = []
    try:
        for line in csv.reader(io.StringIO(lines, newline=""), delimiter="\t"):
            cells.append(line)
            yield
    except csv.Error:  # a cell of more than 128 KiB
        return [line.split("\t") for line in lines.splitlines()]
    return cells


def laid_over(
    cells: Sequence[Sequence[str]],
    rows: Sequence[int],
    columns: Sequence[Column],
    new: int,
    may_edit: Callable[[Column], bool],
) -> Laying:
    """`rows` and `columns` from where it was pasted; below the last row new ones begin with the
    index `new`. Empty lines below make no rows.
    """
    filled = len(cells)
    while filled > len(rows) and not any(map(str.strip, cells[filled - 1])):
        filled -= 1
    indexes = [*rows, *range(new, new + max(0, filled - len(rows)))]
    open_to = [(at, column) for at, column in enumerate(columns) if may_edit(column)]
    closed = [at for at, column in enumerate(columns) if not may_edit(column)]
    typed: dict[int, dict[Column, str]] = {}
    over: set[int] = set()
    no_prefixes = False
    for index, line in zip(indexes, cells[:filled], strict=False):
        width = len(line)
        if open_to and open_to[0][0] < width:
            typed[index] = {
                column: " ".join(line[at].split()) for at, column in open_to if at < width
            }
        no_prefixes = no_prefixes or any(at < width and line[at].strip() for at in closed)
        over.update(at for at in range(len(columns), width) if line[at].strip())
        yield
    added = sum(index >= new for index in typed) if filled > len(rows) else 0
    return LaidOver(typed, added, len(over), no_prefixes)


def as_block(table: BatchTable, indexes: Sequence[int], columns: Sequence[Column]) -> str:
    """Cells as typed, for the clipboard."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    for index in indexes:
        cells = table.row(index).cells
        writer.writerow([cells.get(column, "") for column in columns])
    return text.getvalue()
